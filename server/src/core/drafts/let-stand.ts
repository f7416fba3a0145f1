import type { Span } from '../text/span.ts';
import type { Block, Draft } from './draft.ts';

/** A stretch of the source that a comment lets stand, with the reason that it gives, empty if it gives none. */
export interface LetStand extends Span {
  readonly reason: string;
}

/**
 * What `<!-- stet: reason -->` comments let stand, as spans of the source: the block that a comment stands in or ends,
 * else the one that follows it.
 */
export function letStand({ blocks, source, stets }: Pick<Draft, 'blocks' | 'source' | 'stets'>): LetStand[] {
  if (stets.length === 0) return [];
  const spans = blocks.flatMap((block) => spanOf(block) ?? []).sort((a, b) => a.start - b.start);
  return stets.flatMap((stet) => {
    const own = spans.find((span) => span.start <= stet.start && stet.start <= span.end + SAME_LINE);
    const next = spans.find((span) => span.start >= stet.end);
    const span = own ?? next;
    return span ? [{ ...span, reason: reasonIn(source.slice(stet.start, stet.end)) }] : [];
  });
}

function reasonIn(comment: string): string {
  return comment
    .replace(/^<!--\s*stet\s*:?/i, '')
    .replace(/-->$/, '')
    .trim();
}

/** A comment after a paragraph's last word, a space or two away, belongs to it. */
const SAME_LINE = 2;

function spanOf({ segments }: Block): Span | undefined {
  const first = segments[0];
  const last = segments.at(-1);
  return first && last ? { start: first.source, end: last.source + (last.sourceLength ?? last.length) } : undefined;
}
