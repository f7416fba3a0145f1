import type { CheckContext } from '../checks/context.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { checks } from '../generated/checks.ts';
import type { AnalyzeOptions } from './analysis.ts';

const LOUDNESS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
/** Which check speaks where two find fault with the same words: the more particular. */
const PRECEDENCE = [
  'known-wrong-name',
  'misspelt-name',
  'wrong-name',
  'impossible-date',
  'wrong-weekday',
  'wrong-qualifier',
  'outdated-value',
  'wrong-value',
];

/** Runs the checks, applies the desk's severities and stet comments, and leaves one finding for one place, in order. */
export function findingsOf(context: CheckContext, { severities }: AnalyzeOptions): Finding[] {
  const found: Finding[] = [];
  for (const check of checks) {
    const limit = severities?.get(check.id) ?? check.severity;
    if (limit === 'off') continue;
    for (const finding of check.run(context)) {
      const severity = loudness(finding) > LOUDNESS.indexOf(limit) ? limit : finding.severity;
      if (!isLetStand(finding, context)) found.push({ ...finding, severity });
    }
  }
  return onePerPlace(found);
}

/** Of findings that overlap the most particular stays. Sorted by start. */
function onePerPlace(found: readonly Finding[]): Finding[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Finding[] = [];
  let cluster: Finding[] = [];
  let end = -1;
  const settle = () => {
    const chosen: Finding[] = [];
    for (const finding of [...cluster].sort((a, b) => rank(a) - rank(b) || loudness(b) - loudness(a))) if (!chosen.some((other) => touches(other, finding))) chosen.push(finding);
    kept.push(...chosen.sort((a, b) => a.start - b.start || a.end - b.end));
    cluster = [];
  };
  for (const finding of inOrder) {
    if (finding.start >= end) settle();
    cluster.push(finding);
    end = Math.max(end, finding.end);
  }
  settle();
  return kept;
}

function loudness({ severity }: Finding): number {
  return LOUDNESS.indexOf(severity);
}

function rank(finding: Finding): number {
  const at = PRECEDENCE.indexOf(finding.check);
  return at === -1 ? PRECEDENCE.length : at;
}

function touches(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A stet comment lets stand what follows it in its paragraph, or the paragraph after it. */
function isLetStand(finding: Finding, { draft }: CheckContext): boolean {
  return draft.stets.some((stet) => {
    if (stet.start < finding.start) {
      const between = draft.source.slice(stet.end, finding.start);
      return !/\n[ \t]*\r?\n\s*\S[\s\S]*\n[ \t]*\r?\n/.test(between) && !/\S[\s\S]*\n[ \t]*\r?\n/.test(between.trimStart());
    }
    return !/\n/.test(draft.source.slice(finding.end, stet.start));
  });
}
