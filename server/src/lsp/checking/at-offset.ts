import type { MentionSpan } from '../../core/analyze/mentions-of.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { RuledFinding } from '../../core/findings/ruling.ts';
import type { Span } from '../../core/text/span.ts';
import type { Checked } from './checked.ts';

/** What a draft says at an offset: findings that span it, those that were let stand, and what it names there. The offset just past a word counts as on it. */
export interface AtOffset {
  readonly findings: readonly Finding[];
  readonly ruled: readonly RuledFinding[];
  readonly mention: MentionSpan | undefined;
}

/** What stands at a UTF-16 offset of a checked draft. */
export function atOffset({ analysis: { findings, ruled, mentions } }: Checked, offset: number): AtOffset {
  const spans = (span: Span) => span.start <= offset && offset <= span.end;
  return {
    findings: findings.filter(spans),
    ruled: ruled.filter(({ finding }) => spans(finding)),
    mention: mentions.findLast(spans),
  };
}
