export { agree, contains, overlap } from './agreement.ts';
export { dayOf, isoOfDay, partsOfDay, weekdayOf } from './calendar.ts';
export { parseEdtf } from './parse-edtf.ts';

/** How finely a date is known; comparisons happen at the coarser of two. */
export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

/**
 * A date or interval of EDTF (ISO 8601-2, levels 0 and 1) as the inclusive days it covers.
 * `first` and `last` are days since 1970-01-01 in the proleptic Gregorian calendar; open ends are ∓Infinity.
 */
export interface EdtfDate {
  /** As written: `2022-08`, `1961~`, `199X`, `2022-08-07/..`. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly precision: DatePrecision;
  /** `~`, `?` or `%`. */
  readonly approximate: boolean;
}
