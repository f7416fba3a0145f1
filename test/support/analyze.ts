import type { DraftClaim } from '../../server/src/core/analyze/draft-claim.ts';
import { type Analysis, createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import type { Finding, Severity } from '../../server/src/core/findings/finding.ts';
import type { Ruling } from '../../server/src/core/findings/ruling.ts';
import type { Silence } from '../../server/src/core/findings/silence.ts';
import type { HouseStyle } from '../../server/src/core/values/house-style.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { starterPack } from '../../server/src/store/starter/starter-pack.ts';

export interface Analyzed {
  /** A facts file, as YAML. It must load without an error. */
  readonly facts: string;
  /** Markdown, without marks. */
  readonly draft: string;
  /** ISO date. */
  readonly asOf: string;
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  readonly rulings?: readonly Ruling[];
  readonly style?: HouseStyle;
  /** With the pack of countries that comes with Stet. */
  readonly starter?: boolean;
}

/** What the whole pipeline says of a draft, from the YAML of the facts to the findings. Today is the as-of date. */
export function analyze(analyzed: Analyzed): Promise<Analysis> {
  const { analyzer, draft, options } = prepared(analyzed);
  return analyzer.analyze(draft, options);
}

/** Every claim of a draft with how it stands. */
export function claimsIn(analyzed: Analyzed): Promise<readonly DraftClaim[]> {
  const { analyzer, draft, options } = prepared(analyzed);
  return analyzer.claims(draft, options);
}

/** Why nothing was reported of what a draft names and claims. */
export function silencesIn(analyzed: Analyzed): Promise<readonly Silence[]> {
  const { analyzer, draft, options } = prepared(analyzed);
  return analyzer.explain(draft, options);
}

function prepared({ facts, draft: source, asOf: option, severities, rulings, style, starter = false }: Analyzed) {
  const today = Math.floor(Date.parse(option) / 86_400_000);
  const pack = starter ? starterPack() : undefined;
  const packs = pack?.kind === 'pack' ? [pack.store] : [];
  const store = loadStore([{ path: 'example.facts.yaml', text: facts }], { today, packs });
  const broken = store.problems.find(({ severity }) => severity === 'error');
  if (broken) throw new Error(`The facts of the example: line ${broken.line + 1}: ${broken.message}`);
  const draft = readDraft(source, 'markdown');
  const asOf = asOfDate({ draft, option, today });
  const options = { asOf, today, ...(severities && { severities }), ...(rulings && { rulings }), ...(style && { style }) };
  return { analyzer: createAnalyzer(store.source), draft, options };
}

/** The text after the preferred fix of each finding; `undefined` where none has one. */
export function afterFixes(text: string, findings: readonly Finding[]): string | undefined {
  const edits = findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
  if (edits.length === 0) return undefined;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text);
}
