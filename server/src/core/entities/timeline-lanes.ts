import type { TimelineItem } from './timeline.ts';

/** A label on its thing, and what the two take up together. */
export interface PlacedLabel {
  readonly label: TimelineItem['label'];
  readonly left: number;
  readonly right: number;
}

/** Hangs a label as wide as `room` on a thing: from its beginning on, else towards its end, else from the left edge. */
export function placedLabel({ start, end }: Pick<TimelineItem, 'start' | 'end'>, room: number): PlacedLabel {
  if (start + room <= 1) return { label: { at: start, anchor: 'start' }, left: start, right: Math.max(end, start + room) };
  if (end - room >= 0) return { label: { at: end, anchor: 'end' }, left: Math.min(start, end - room), right: end };
  return { label: { at: 0, anchor: 'start' }, left: 0, right: 1 };
}
