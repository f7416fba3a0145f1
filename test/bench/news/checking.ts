import { type Analyzer, createAnalyzer } from '../../../server/src/core/analyze/index.ts';
import { readDraft } from '../../../server/src/core/drafts/read-draft.ts';
import type { FactSource } from '../../../server/src/core/facts/fact-source.ts';
import type { Finding } from '../../../server/src/core/findings/finding.ts';
import type { Article } from './articles.ts';

const DAY = 86_400_000;

/** Checks articles, each at its own date; only what an editor would see marked: errors and warnings. */
export function articleChecker(source: FactSource): (article: Article) => Promise<readonly Finding[]> {
  const analyzer: Analyzer = createAnalyzer(source);
  return async ({ text, date }) => {
    const day = Math.floor(Date.parse(date) / DAY);
    const { findings } = await analyzer.analyze(readDraft(text, 'plain'), { asOf: { day, text: date, from: 'option' }, today: day });
    return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  };
}

/** A finding in its sentence, on one line, for whoever reviews it. */
export function inContext({ text }: Article, { start, end }: Finding): string {
  const around = `${text.slice(Math.max(0, start - 140), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 100)}`;
  return around.replace(/\s+/g, ' ');
}
