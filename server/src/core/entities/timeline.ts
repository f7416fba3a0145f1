import type { EdtfDate } from '../values/dates/edtf.ts';
import { placedLabel } from './timeline-lanes.ts';
import { type Scale, scaleOf } from './timeline-scale.ts';

/** Something that has a place in time: a term, from when until when, or an event on a date. */
export type Dated =
  | { readonly kind: 'term'; readonly label: string; readonly from?: EdtfDate; readonly to?: EdtfDate | 'unknown' }
  | { readonly kind: 'event'; readonly label: string; readonly on: EdtfDate };

/** A drawing of things in time. Places are fractions of its width, from 0 at the left to 1 at the right. */
export interface Timeline {
  /** In the order in which the things were given. */
  readonly items: readonly TimelineItem[];
  readonly lanes: number;
  /** Years, evenly spaced. */
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
  /** The day that it is read at. */
  readonly asOf: { readonly at: number; readonly beyond?: Beyond };
}

/** It lies so far outside what is drawn that only the edge can point to it. */
export type Beyond = 'before' | 'after';

export interface TimelineItem {
  /** From 0 at the top. Nothing in a lane touches its neighbour, labels included. */
  readonly lane: number;
  readonly kind: Dated['kind'];
  readonly start: number;
  readonly end: number;
  /** The part of it that is certain however a date such as `1961` or `199X` is taken; absent where none is. */
  readonly sure?: { readonly start: number; readonly end: number };
  /** A term without a beginning, one that still runs, one that ended nobody knows when. */
  readonly openStart?: boolean;
  readonly openEnd?: 'still' | 'unknown';
  /** One of its dates is only about right. */
  readonly approximate?: boolean;
  readonly beyond?: Beyond;
  /** Where its label begins, or ends. */
  readonly label: { readonly at: number; readonly anchor: 'start' | 'end' };
}

/** What a timeline is drawn for. */
export interface Sheet {
  /** In days since 1970-01-01. */
  readonly asOf: number;
  /** How many characters of a label go side by side across its width. */
  readonly columns: number;
}

/** Lays things out in time; undefined where nothing has a date. Events take the lanes at the top. */
export function timelineOf(things: readonly Dated[], { asOf, columns }: Sheet): Timeline | undefined {
  const scale = scaleOf(things, { asOf, columns });
  if (!scale) return undefined;
  const items: TimelineItem[] = [];
  const taken: number[] = [];
  for (const kind of ['event', 'term'] as const) {
    const first = taken.length;
    const bars = things.flatMap((thing, index) => (thing.kind === kind ? [{ index, thing, bar: barOf(thing, scale) }] : []));
    for (const { index, thing, bar } of bars.sort((a, b) => a.bar.start - b.bar.start || a.index - b.index)) {
      const { label, left, right } = placedLabel(bar, (thing.label.length + GAP) / columns);
      const lane = laneFor(left, taken, first);
      taken[lane] = right;
      items[index] = { ...bar, lane, label };
    }
  }
  return { items, lanes: taken.length, ticks: scale.ticks, asOf: pointOn(asOf, scale) };
}

/** Characters left free after a label. Terms that follow each other without a gap are drawn so. */
const GAP = 2;

/** The first lane, from `first` on, whose last thing ends before `left`. */
function laneFor(left: number, taken: readonly number[], first: number): number {
  const free = taken.findIndex((right, lane) => lane >= first && right <= left);
  return free === -1 ? taken.length : free;
}

type Bar = Omit<TimelineItem, 'lane' | 'label'>;

function barOf(thing: Dated, scale: Scale): Bar {
  return thing.kind === 'term' ? termBar(thing, scale) : eventBar(thing, scale);
}

/** How far a term is drawn that is over, nobody says since when. */
const FADING = 0.08;

function termBar({ from, to }: Dated & { kind: 'term' }, { at }: Scale): Bar {
  const ends = typeof to === 'object' ? to : undefined;
  const start = from ? at(from.first) : 0;
  const fading = Math.min(1, (from ? at(from.last) : 0) + FADING);
  const end = ends ? at(ends.last + 1) : to === 'unknown' ? fading : 1;
  const sure = { start: from ? at(from.last) : 0, end: ends ? at(ends.first + 1) : to === 'unknown' ? start : 1 };
  return {
    kind: 'term',
    start,
    end,
    ...(sure.start < sure.end ? { sure } : {}),
    ...(from && Number.isFinite(from.first) ? {} : { openStart: true }),
    ...(ends && Number.isFinite(ends.last) ? {} : { openEnd: to === 'unknown' ? 'unknown' : 'still' }),
    ...(from?.approximate || ends?.approximate ? { approximate: true } : {}),
  };
}

function eventBar({ on }: Dated & { kind: 'event' }, scale: Scale): Bar {
  const { at: start, beyond } = pointOn(Number.isFinite(on.first) ? on.first : on.last, scale);
  const end = beyond === undefined ? scale.at(on.last) : start;
  return {
    kind: 'event',
    start,
    end,
    ...(on.precision === 'day' && !on.approximate ? { sure: { start, end } } : {}),
    ...(on.approximate ? { approximate: true } : {}),
    ...(beyond === undefined ? {} : { beyond }),
  };
}

function pointOn(day: number, { first, last, at }: Scale): { at: number; beyond?: Beyond } {
  if (day < first) return { at: 0, beyond: 'before' };
  if (day > last) return { at: 1, beyond: 'after' };
  return { at: at(day) };
}
