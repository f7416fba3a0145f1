import type { Finding, Fix, Severity } from '../../server/src/core/findings/finding.ts';
import { analyze } from '../support/analyze.ts';
import type { Case } from './case.ts';

/** How one case was judged. Only errors and warnings count: an editor who is told less is not told. */
export interface Score {
  readonly case: Case;
  /** A finding lies on a slip. */
  readonly found: boolean;
  /** Checks that had something to say of either version. */
  readonly checks: readonly string[];
  /** The preferred fixes of those findings give the right version; where there is a choice, one of the offered does. */
  readonly mended: boolean;
  /** Findings on the right version. */
  readonly alarms: readonly Finding[];
  /** Findings on the wrong version that lie on no slip. */
  readonly stray: readonly Finding[];
}

export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** Both drafts of a case, held against its facts and, as with every desk that does not turn it off, the countries of the world. */
export async function score(of: Case, severities: Severities = new Map()): Promise<Score> {
  const judge = async (draft: string) => {
    const { findings } = await analyze({ facts: of.facts, draft, asOf: of.date, severities, starter: true });
    return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  };
  const findings = await judge(of.wrong);
  const alarms = await judge(of.right);
  const hits = findings.filter((finding) => of.spans.some((slip) => finding.start < slip.end && slip.start < finding.end));
  return {
    case: of,
    found: hits.length > 0,
    checks: [...new Set([...findings, ...alarms].map(({ check }) => check))],
    mended: mends(of, hits),
    alarms,
    stray: findings.filter((finding) => !hits.includes(finding)),
  };
}

/** The cases one after another. */
export async function scoresOf(cases: readonly Case[], severities?: Severities): Promise<Score[]> {
  const scores: Score[] = [];
  for (const each of cases) scores.push(await score(each, severities));
  return scores;
}

function mends(of: Case, hits: readonly Finding[]): boolean {
  const right = plain(of.right);
  const gives = (fixes: readonly Fix[]) => plain(applied(of.wrong, fixes)) === right;
  const preferred = gives(hits.flatMap(({ fixes }) => fixes.filter((fix) => fix.preferred)));
  return preferred || (of.mend === 'choose' && hits.some(({ fixes }) => fixes.some((fix) => gives([fix]))));
}

function applied(text: string, fixes: readonly Fix[]): string {
  const edits = new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [`${edit.start} ${edit.end} ${edit.newText}`, edit]));
  return [...edits.values()]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, newText }) => so.slice(0, start) + newText + so.slice(end), text);
}

/** Without what a house's typography decides: curly marks, and the width of spaces. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
