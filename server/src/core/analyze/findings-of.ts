import type { CheckContext } from '../checks/context.ts';
import { type LetStand, letStand } from '../drafts/let-stand.ts';
import { opaqueSpans } from '../drafts/opaque.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { type RuledFinding, type Ruling, rulingOn } from '../findings/ruling.ts';
import { checks } from '../generated/checks.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzeOptions } from './analysis.ts';

const LOUDNESS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
const RANKS: ReadonlyMap<string, number> = new Map(checks.map((check) => [check.id, check.rank]));

/** What is reported, and what is not since somebody has let it stand. Both sorted by start. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly ruled: readonly RuledFinding[];
}

/** Runs the checks, applies the desk's severities, leaves one finding for one place, and sets apart what was let stand. */
export function findingsOf(context: CheckContext, { severities, rulings = [] }: AnalyzeOptions): Outcome {
  const found: Finding[] = [];
  // Most drafts have nothing to be reported, and are not searched for where nothing may be.
  let opaque: readonly Span[] | undefined;
  for (const check of checks) {
    const limit = severities?.get(check.id) ?? check.severity;
    if (limit === 'off') continue;
    for (const finding of check.run(context)) {
      if (finding.inQuote && check.readsQuotations !== true) continue;
      const severity = loudness(finding) > LOUDNESS.indexOf(limit) ? limit : finding.severity;
      opaque ??= opaqueSpans(context.draft);
      if (!opaque.some((span) => overlaps(span, finding))) found.push({ ...finding, severity });
    }
  }
  if (found.length === 0) return { findings: [], ruled: [] };
  const stands = letStand(context.draft);
  const findings: Finding[] = [];
  const ruled: RuledFinding[] = [];
  for (const finding of onePerPlace(found)) {
    const word = wordOn(finding, stands, rulings);
    if (word) ruled.push(word);
    else findings.push(finding);
  }
  return { findings, ruled };
}

/** Who lets a finding stand, if anybody does. */
function wordOn(finding: Finding, stands: readonly LetStand[], rulings: readonly Ruling[]): RuledFinding | undefined {
  const comment = stands.find((span) => overlaps(span, finding));
  if (comment) return { finding, ...(comment.reason === '' ? {} : { reason: comment.reason }) };
  const ruling = rulings.length === 0 ? undefined : rulingOn(finding, rulings);
  return ruling && { finding, ruling, ...(ruling.reason === undefined ? {} : { reason: ruling.reason }) };
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
