import type { Span } from '../text/span.ts';
import type { Block, Segment } from './draft.ts';

/**
 * Where a stretch of a block's text stands in the draft's source. A stretch that touches part of a decoded entity
 * takes the whole of it; offsets outside the block are brought to its nearest end. O(log n) in the segments.
 */
export function sourceSpan(block: Pick<Block, 'segments'>, start: number, end: number): Span {
  const { segments } = block;
  if (segments.length === 0) return { start: 0, end: 0 };
  const from = sourceStart(segments, start);
  return { start: from, end: end > start ? Math.max(from, sourceEnd(segments, end)) : from };
}

function sourceStart(segments: readonly Segment[], offset: number): number {
  const index = Math.max(0, lastAtOrBefore(segments, offset));
  const segment = segments[index]!;
  const within = Math.max(0, offset - segment.at);
  if (within < segment.length) return segment.source + (segment.sourceLength === undefined ? within : 0);
  const next = segments[index + 1];
  return next?.source ?? segment.source + (segment.sourceLength ?? segment.length);
}

function sourceEnd(segments: readonly Segment[], offset: number): number {
  const segment = segments[Math.max(0, lastAtOrBefore(segments, offset - 1))]!;
  if (segment.sourceLength !== undefined) return segment.source + segment.sourceLength;
  return segment.source + Math.min(segment.length, Math.max(0, offset - segment.at));
}

/** Index of the last segment that starts at or before `offset`; -1 if none does. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
