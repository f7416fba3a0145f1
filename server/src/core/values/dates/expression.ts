import type { TokenSpan } from '../../text/span.ts';

/** Which side of a date its preposition leaves open: "since 2000", "until 1994". */
export type DateBound = 'since' | 'until' | 'before' | 'by' | 'after';

/** What a count or direction is counted from: the draft's date, or a date named before in the text. */
export type DateAnchor = 'asOf' | 'reference';

/** Units of relative dates; decades and centuries are ten and a hundred years. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** Tokens of the parts, so that a fix can change the year or the weekday alone. */
export interface DateParts {
  readonly weekday?: TokenSpan;
  /** The figures alone, without "th". */
  readonly day?: TokenSpan;
  readonly month?: TokenSpan;
  /** The figures alone: `98` of "’98". */
  readonly year?: TokenSpan;
  /** The count of “two years ago”, without its hedge. */
  readonly count?: TokenSpan;
}

interface Expression extends TokenSpan {
  readonly parts: DateParts;
  /** The preposition that bounds time, and its token, which stands before `from`. */
  readonly bound?: DateBound;
  readonly boundAt?: number;
  /** "early October", "mid-2022", "the end of May", "later this week". */
  readonly section?: 'early' | 'mid' | 'late';
  /** "around 1998". */
  readonly approximate?: boolean;
}

/** A date by the calendar, some of it perhaps left out: "Sept. 16", "May 1998", "1998", "Monday, Sept. 16, 2025". */
export interface CalendarExpression extends Expression {
  readonly kind: 'calendar';
  /** Negative before Christ, -43 for 44 BC, as in ISO 8601. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** "last May", "May of this year". */
  readonly direction?: -1 | 0 | 1;
  /** No calendar has that day: Feb. 30. */
  readonly impossible?: true;
}

/** A weekday alone: "Tuesday morning", "last Tuesday". */
export interface WeekdayExpression extends Expression {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction?: -1 | 0 | 1;
  /** "Tuesday of next week": weeks from the draft's own. */
  readonly week?: -1 | 0 | 1;
  /** "the following Tuesday" counts from a date named before. */
  readonly anchor: DateAnchor;
}

/** A unit counted from a day: "yesterday", "last year", "two years ago", "the following month". */
export interface RelativeExpression extends Expression {
  readonly kind: 'relative';
  readonly unit: DateUnit;
  readonly count: number;
  readonly anchor: DateAnchor;
  /** "two years ago" is a count, and loose; "last year" is not. */
  readonly loose: boolean;
}

/** "the 1990s", "’90s". `first` is its first year; `years` is 100 for "the 1800s". */
export interface DecadeExpression extends Expression {
  readonly kind: 'decade';
  readonly first: number;
  readonly years: 10 | 100;
  /** The century is not said: "’90s". */
  readonly short: boolean;
}

/** "the 19th century": `century` is 19, -4 for the 4th century BC. */
export interface CenturyExpression extends Expression {
  readonly kind: 'century';
  readonly century: number;
}

/** "last summer", "the winter of 1941": `opens` is its first month. */
export interface SeasonExpression extends Expression {
  readonly kind: 'season';
  readonly opens: number;
  readonly year?: number;
  readonly direction?: -1 | 0 | 1;
  readonly anchor: DateAnchor;
}

/** "the third quarter of 2022", "the first half of 2008": one of `of` equal parts of a year, counted from 1. */
export interface YearPartExpression extends Expression {
  readonly kind: 'year-part';
  readonly part: number;
  readonly of: 2 | 4;
  readonly year?: number;
  readonly direction?: -1 | 0 | 1;
}

/** "the first Tuesday in November", "the last week of March", "the week of Feb. 4", "the 28th of that month": a part of another date. */
export interface PartExpression extends Expression {
  readonly kind: 'part';
  readonly base: SingleDateExpression;
  /** Which of the base's weeks or weekdays, -1 for the last; absent for the week that holds the base. */
  readonly nth?: number;
  readonly weekday?: number;
  /** The day of the month. */
  readonly day?: number;
}

/** "Christmas Day", "Thanksgiving 2019". */
export interface HolidayExpression extends Expression {
  readonly kind: 'holiday';
  readonly holiday: string;
  /** "Labor Day weekend". */
  readonly weekend?: true;
  readonly year?: number;
  readonly direction?: -1 | 0 | 1;
}

/** "from 1975 to 1979", "June 5-7": both ends are expressions with tokens, and prepositions, of their own. */
export interface RangeExpression extends Expression {
  readonly kind: 'range';
  readonly start: SingleDateExpression;
  readonly end: SingleDateExpression;
}

/** "for ten years"; with a `period` a stretch that ends or begins at its anchor: "over the past decade". */
export interface DurationExpression extends Expression {
  readonly kind: 'duration';
  readonly unit: DateUnit;
  readonly count: number;
  readonly period?: 'past' | 'next';
  /** "in two weeks": of what is to come, the day that ends it. */
  readonly ahead?: true;
}

/** "the 50th anniversary": when it falls depends on what it is of. */
export interface AnniversaryExpression extends Expression {
  readonly kind: 'anniversary';
  readonly years: number;
}

/** Any expression but a range. */
export type SingleDateExpression =
  | CalendarExpression
  | WeekdayExpression
  | RelativeExpression
  | DecadeExpression
  | CenturyExpression
  | SeasonExpression
  | YearPartExpression
  | PartExpression
  | HolidayExpression
  | DurationExpression
  | AnniversaryExpression;

/** What a stretch of prose says of time, before it is resolved to days. */
export type DateExpression = SingleDateExpression | RangeExpression;
