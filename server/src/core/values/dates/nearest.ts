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
