import type { CheckContext } from '../checks/context.ts';
import { letStand } from '../drafts/let-stand.ts';
import { opaqueSpans } from '../drafts/opaque.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { checks } from '../generated/checks.ts';
import { overlaps } from '../text/span.ts';
import type { AnalyzeOptions } from './analysis.ts';

const LOUDNESS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
const RANKS: ReadonlyMap<string, number> = new Map(checks.map((check) => [check.id, check.rank]));

/** Runs the checks, applies the desk's severities and stet comments, and leaves one finding for one place, in order. */
export function findingsOf(context: CheckContext, { severities }: AnalyzeOptions): Finding[] {
  const found: Finding[] = [];
  const stands = [...letStand(context.draft), ...opaqueSpans(context.draft)];
  for (const check of checks) {
    const limit = severities?.get(check.id) ?? check.severity;
    if (limit === 'off') continue;
    for (const finding of check.run(context)) {
      if (finding.inQuote && check.readsQuotations !== true) continue;
      const severity = loudness(finding) > LOUDNESS.indexOf(limit) ? limit : finding.severity;
      if (!stands.some((span) => overlaps(span, finding))) found.push({ ...finding, severity });
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
    for (const finding of [...cluster].sort((a, b) => rank(a) - rank(b) || loudness(b) - loudness(a)))
      if (!chosen.some((other) => overlaps(other, finding))) chosen.push(finding);
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
  return RANKS.get(finding.check) ?? Infinity;
}
