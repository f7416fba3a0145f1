import { partsOfDay } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { CalendarExpression, DateExpression, DecadeExpression, RangeExpression, SingleDateExpression } from './expression.ts';
import { centuryDate, decadeDate, roughly, spanDate } from './make-date.ts';
import type { Tense } from './nearest.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { partOf } from './resolve-part.ts';
import { resolvePeriod, resolveRelative, resolveWeekday } from './resolve-relative.ts';
import { resolveSeason, resolveYearPart } from './resolve-season.ts';

export type { Tense } from './nearest.ts';

/** What an expression is read against. */
export interface DateContext {
  /** The draft's own date, in days since 1970-01-01. */
  readonly asOf: number;
  readonly tense: Tense;
  /** The verb that shows the tense stands far from the date. */
  readonly distant?: boolean;
  /** A date named before in the text, for "the next year", "three days later", "that month". */
  readonly reference?: EdtfDate;
  /** The text tells of the past in order, as a chronicle does: "in April" is the April of the reference. */
  readonly chronicle?: boolean;
}

/**
 * The days that an expression stands for, as named: the preposition of "since 2000" is left to the caller. Undefined
 * where the text does not tell, for days that no calendar has, and for bare durations and anniversaries.
 */
export function resolveDate(expression: DateExpression, context: DateContext): EdtfDate | undefined {
  const date = expression.kind === 'range' ? resolveRange(expression, context) : resolveSingle(expression, context);
  return date && expression.approximate ? roughly(date) : date;
}

function resolveSingle(expression: SingleDateExpression, context: DateContext): EdtfDate | undefined {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'relative':
      return resolveRelative(expression, context);
    case 'decade':
      return resolveDecade(expression, context);
    case 'century':
      return centuryDate(expression.century);
    case 'season':
      return resolveSeason(expression, context);
    case 'year-part':
      return resolveYearPart(expression, context);
    case 'part': {
      const base = resolveSingle(expression.base, context);
      return base && partOf(expression, base);
    }
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'duration':
      return resolvePeriod(expression, context);
    case 'anniversary':
      return undefined;
  }
}

/** A decade without its century is the latest that has begun, or that of the reference's century in a chronicle. */
function resolveDecade({ first, years, short }: DecadeExpression, { asOf, reference, chronicle }: DateContext): EdtfDate | undefined {
  if (years === 100) return centuryDate(first / 100 + 1);
  if (!short) return decadeDate(first);
  const today = partsOfDay(asOf).year;
  const near = chronicle && reference ? partsOfDay(reference.first).year : today;
  const inCentury = near - (near % 100) + first;
  return decadeDate(inCentury > today ? inCentury - 100 : inCentury);
}

/** What one end leaves out, it takes from the other: "from May to June 1998", "March 3, 1998, to May 5". */
function resolveRange({ start, end }: RangeExpression, context: DateContext): EdtfDate | undefined {
  const last = resolveSingle(end.kind === 'calendar' && start.kind === 'calendar' ? completed(end, start) : end, context);
  if (!last) return undefined;
  const shared = start.kind === 'calendar' && end.kind === 'calendar' && start.year === undefined ? sharedYear(start, last) : start;
  const first = start.kind === 'weekday' && end.kind === 'weekday' ? weekdayBefore(start, last, context) : resolveSingle(shared, context);
  return first && spanDate(first, last);
}

function completed(end: CalendarExpression, start: CalendarExpression): CalendarExpression {
  const { year } = start;
  if (end.year !== undefined || year === undefined || end.month === undefined) return end;
  return { ...end, year: start.month !== undefined && end.month < start.month ? year + 1 : year };
}

function sharedYear(start: CalendarExpression, last: EdtfDate): CalendarExpression {
  const year = partsOfDay(last.first).year;
  const month = partsOfDay(last.first).month;
  return { ...start, year: start.month !== undefined && start.month > month ? year - 1 : year };
}

function weekdayBefore(start: SingleDateExpression, last: EdtfDate, context: DateContext): EdtfDate | undefined {
  return resolveSingle(start, { ...context, asOf: last.first, tense: 'past' });
}
