import type { CheckContext } from '../checks/context.ts';
import { assertionsIn } from '../claims/assertions.ts';
import { claimKey } from '../claims/claim-key.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import { evidenceOf } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import type { RuledFinding } from '../findings/ruling.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { DraftClaim } from './draft-claim.ts';
import type { Outcome } from './findings-of.ts';

/**
 * Every claim of a draft, in the order of the draft: titles, facts, dates and figures wherever they are told, names where they first
 * stand in that form. What a finding speaks of is one claim, the finding's. This is the list behind the checking proof, the outline of
 * claims and `stet proof`; `Analyzer.claims` yields it.
 */
export function claimsOf(context: CheckContext, { findings, ruled }: Outcome): DraftClaim[] {
  const { draft, views } = context;
  const reported: Reported[] = [
    ...findings.map((finding) => ({ finding })),
    ...ruled.map((word) => ({ finding: word.finding, ruled: word })),
  ];
  const claims: Omit<DraftClaim, 'id'>[] = [];
  const spoken = new Set<string>();
  for (const view of views) {
    const block = draft.blocks[view.index]!;
    const { tokens, sentences } = view.reading;
    const source = ({ from, to }: { from: number; to: number }): Span => sourceSpan(block, tokens.start[from]!, tokens.end[to - 1]!);
    const spans = sentences.map(source);
    const sentenceOf = (span: Span) => spans.findLast(({ start }) => start <= span.start) ?? span;
    const assertions = assertionsIn(view, context).map((assertion) => ({ assertion, span: source(assertion) }));
    const here = reported.filter(({ finding }) => spans.some((span) => overlaps(span, finding)));
    for (const { finding, ruled: word } of here) {
      const about = assertions.find(({ span }) => overlaps(span, finding));
      claims.push({
        ...place(finding),
        key: finding.claim,
        kind: about?.assertion.kind ?? 'fact',
        state: word ? 'ruled' : 'contradicted',
        ...(finding.entity === undefined ? {} : { entity: finding.entity }),
        sentence: sentenceOf(finding),
        evidence: finding.evidence,
        ...(word ? { ruled: word } : { finding }),
      });
    }
    for (const { assertion, span } of assertions) {
      if (here.some(({ finding }) => overlaps(span, finding))) continue;
      const key = claimKey(assertion, view);
      if (assertion.kind === 'name') {
        if (spoken.has(key)) continue;
        spoken.add(key);
      }
      claims.push({
        ...span,
        key,
        kind: assertion.kind,
        state: assertion.state,
        ...(assertion.entity === undefined ? {} : { entity: assertion.entity }),
        sentence: sentenceOf(span),
        evidence: [...assertion.facts.map((fact) => evidenceOf(fact, context)), ...assertion.names],
      });
    }
  }
  return numbered(claims.sort((a, b) => a.start - b.start || b.end - a.end));
}

interface Reported {
  readonly finding: Finding;
  readonly ruled?: RuledFinding;
}

function place({ start, end }: Finding): Span {
  return { start, end };
}

/** Claims of one key are told apart by their order. */
function numbered(claims: readonly Omit<DraftClaim, 'id'>[]): DraftClaim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = (seen.get(claim.key) ?? 0) + 1;
    seen.set(claim.key, count);
    return { id: count === 1 ? claim.key : `${claim.key}#${count}`, ...claim };
  });
}
