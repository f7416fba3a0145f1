import type { Hedge } from '../../languages/en/numbers-hedges.ts';
import type { EdtfDate } from './edtf.ts';
import type { DateUnit } from './expression.ts';

/** A count of units of time as a writer gives it. */
export interface SaidCount {
  readonly count: number;
  readonly unit: DateUnit;
  readonly hedge?: Hedge;
}

/** How long something took, in days: the least and the most that two dates allow. */
export interface Elapsed {
  readonly least: number;
  readonly most: number;
}

const DAYS_IN: Readonly<Record<DateUnit, number>> = { day: 1, week: 7, weekend: 7, month: 30.4369, quarter: 91.3106, year: 365.2425 };
/** A count in tens is meant as one: "20 years ago" may be 17 or 23. */
const ROUND = 0.15;
/** "About" and the like. */
const ABOUT = 0.2;
/** "Nearly" may fall short by this share. */
const NEARLY = 0.3;
/** What counts as on the right side of a hedge, in units. */
const BRINK = 0.25;

/** The days from one date to another; negative where the second comes first. */
export function elapsed(from: EdtfDate, to: EdtfDate): Elapsed {
  return { least: to.first - from.last, most: to.last - from.first };
}

/**
 * Whether a count of units is a fair account of a stretch of time. Years and months that are over, and those that are begun, are both
 * counted by somebody, so that a plain count may be less than one unit off; hedges and round numbers allow more.
 */
export function countAllows({ count, unit, hedge }: SaidCount, { least, most }: Elapsed): boolean {
  const [low, high] = range(count, unit, hedge);
  return most / DAYS_IN[unit] > low && least / DAYS_IN[unit] < high;
}

/** Whether a stretch of so many units is longer than what two dates allow, by more than its roundness and its hedge excuse. */
export function countExceeds({ count, unit, hedge }: SaidCount, { most }: Elapsed): boolean {
  return most / DAYS_IN[unit] <= range(count, unit, hedge)[0];
}

function range(count: number, unit: DateUnit, hedge: Hedge | undefined): readonly [low: number, high: number] {
  const exact = unit === 'day' ? 0.5 : 1;
  switch (hedge) {
    case 'over':
    case 'at least':
      return [count - BRINK, 2 * count + 1];
    case 'nearly':
    case 'under':
    case 'at most':
      return [count - Math.max(exact, NEARLY * count), count + BRINK];
    case 'about':
      return [count - Math.max(exact, ABOUT * count), count + Math.max(exact, ABOUT * count)];
    case undefined: {
      const slack = count >= 10 && count % 10 === 0 ? Math.max(exact, ROUND * count) : exact;
      return [count - slack, count + slack];
    }
  }
}
