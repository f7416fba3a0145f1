import { partsOfDay } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';

/** What the clause says of its own time. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** The most days that a date just ahead may be and still be what a clause without a tense is about. */
const AHEAD = 0.5;

/** Two leap days are at most this far apart. */
const YEARS_TRIED = 8;

/**
 * Of candidates in order of time, the one that fits the tense and lies nearest to a day: for the past the last that has
 * begun, for the future the first that has not ended, else the nearest, the earlier of two at one distance.
 */
export function nearest(candidates: readonly EdtfDate[], day: number, tense: Tense): EdtfDate | undefined {
  if (tense === 'past') return candidates.findLast(({ first }) => first <= day);
  if (tense === 'future') return candidates.find(({ last }) => last >= day);
  let best: EdtfDate | undefined;
  for (const candidate of candidates) if (!best || distance(candidate, day) < distance(best, day)) best = candidate;
  return best;
}

function distance({ first, last }: EdtfDate, day: number): number {
  return day < first ? first - day + AHEAD : day > last ? day - last : 0;
}

/**
 * The date that a maker gives for the year that fits best, for what names no year. February 29 may be up to
 * eight years off, so that years are tried as far as that.
 */
export function nearestYear(make: (year: number) => EdtfDate | undefined, day: number, tense: Tense): EdtfDate | undefined {
  const { year } = partsOfDay(day);
  const candidates: EdtfDate[] = [];
  for (let candidate = year - YEARS_TRIED; candidate <= year + YEARS_TRIED; candidate++) {
    const date = make(candidate);
    if (date) candidates.push(date);
  }
  return nearest(candidates, day, tense);
}

/** How a date that names no year is told. */
interface Told {
  readonly asOf: number;
  readonly tense: Tense;
  /** The verb that shows the tense stands far from the date, and may be another's. */
  readonly distant?: boolean;
  /** "through September": up to then. */
  readonly lasting?: boolean;
}

const LONG_AGO = 240;
const SOON = 100;

/**
 * The date in the year that fits its tense. Copy leaves out the year of a date at hand: where only a distant verb is in the past, one just ahead is
 * meant rather than one nearly a year ago, and what lasts until a date lasts until the next one.
 */
export function toldYear(make: (year: number) => EdtfDate | undefined, { asOf, tense, distant, lasting }: Told): EdtfDate | undefined {
  const fitting = nearestYear(make, asOf, tense);
  if (!distant || tense !== 'past' || !fitting || (!lasting && asOf - fitting.last < LONG_AGO)) return fitting;
  const next = nearestYear(make, asOf, 'future');
  return next && (lasting || next.first - asOf <= SOON) ? next : fitting;
}
