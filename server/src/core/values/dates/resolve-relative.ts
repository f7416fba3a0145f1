import { partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { DateUnit, DurationExpression, RelativeExpression, WeekdayExpression } from './expression.ts';
import { dayDate, monthDate, roughly, spanDate, yearDate } from './make-date.ts';
import type { DateContext } from './resolve.ts';

const SATURDAY = 6;
const MONTHS_IN: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

/** "Tuesday" on a Tuesday is that day; else the nearest that fits the tense, and without one the nearest of all. */
export function resolveWeekday(
  { weekday, direction, week, anchor }: WeekdayExpression,
  { asOf, tense, reference }: DateContext,
): EdtfDate | undefined {
  if (anchor === 'reference' && reference?.precision !== 'day') return undefined;
  const day = anchor === 'reference' ? reference!.first : asOf;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (anchor === 'reference' && direction === 0) return dayDate(day - back);
  if (week !== undefined) return dayDate(mondayOf(asOf) + 7 * week + ((weekday + 6) % 7));
  if (direction === -1) return eitherWeek(day, -(back || 7));
  if (direction === 1) return eitherWeek(day, ahead || 7);
  if (direction === 0 || tense === 'future') return dayDate(tense === 'past' ? day - back : day + ahead);
  return dayDate(tense === 'past' || back <= ahead ? day - back : day + ahead);
}

/**
 * "next Friday" said on a Tuesday is to some this week's and to others the one after: both are covered. Where the
 * nearer one lies in another week all mean that.
 */
function eitherWeek(day: number, by: number): EdtfDate | undefined {
  const near = day + by;
  if (mondayOf(near) !== mondayOf(day)) return dayDate(near);
  return by < 0 ? spanDate(dayDate(near - 7), dayDate(near)) : spanDate(dayDate(near), dayDate(near + 7));
}

/** The unit so many units from the draft's date or the reference; a count of years, months or weeks is loose. */
export function resolveRelative(expression: RelativeExpression, { asOf, tense, reference, chronicle }: DateContext): EdtfDate | undefined {
  const { anchor, unit, count, loose } = expression;
  const told = chronicle && expression.section !== undefined && count === 0 ? reference : undefined;
  const base = anchor === 'asOf' ? (told ?? dayDate(asOf)) : reference;
  if (!base) return undefined;
  if (unit === 'weekend' && loose) return weekendOf(asOf, tense === 'future' ? 0 : weekdayOf(asOf) === SATURDAY ? 0 : -1);
  const date = moved(base, unit, count);
  return date && loose && isLoose(base, unit, count) ? roughly(date) : date;
}

/** Counting days from a day is exact, and counting years from a year. */
function isLoose(base: EdtfDate, unit: DateUnit, count: number): boolean {
  if (!Number.isInteger(count)) return true;
  return unit !== 'day' && !(unit === 'year' && base.precision === 'year') && !(unit === 'month' && base.precision === 'month');
}

function moved(base: EdtfDate, unit: DateUnit, count: number): EdtfDate | undefined {
  const { year, month } = partsOfDay(base.first);
  const coarse = base.precision !== 'day';
  switch (unit) {
    case 'day':
      return coarse ? undefined : dayDate(base.first + Math.round(count));
    case 'week':
      return coarse
        ? undefined
        : Math.abs(count) === 1 || count === 0
          ? weekOf(base.first + 7 * count)
          : dayDate(base.first + Math.round(7 * count));
    case 'weekend':
      return coarse ? undefined : weekendOf(base.first, count);
    case 'month':
      return base.precision === 'day' || base.precision === 'month' ? monthDate(year, month + Math.round(count)) : undefined;
    case 'quarter':
      return base.precision === 'day' || base.precision === 'month' ? quarterOf(year, Math.ceil(month / 3) + count) : undefined;
    case 'year':
      return base.precision === 'decade' || base.precision === 'century' ? undefined : yearDate(year + Math.round(count));
  }
}

/** Monday to Sunday, but roughly, since some writers begin the week on Sunday. */
export function weekOf(day: number): EdtfDate {
  const monday = mondayOf(day);
  return roughly(spanDate(dayDate(monday), dayDate(monday + 6))!);
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** Saturday and Sunday of the week that begins on the Monday on or before a day, moved by weeks. */
function weekendOf(day: number, by: number): EdtfDate {
  const saturday = mondayOf(day) + 5 + 7 * by;
  return spanDate(dayDate(saturday), dayDate(saturday + 1))!;
}

function quarterOf(year: number, quarter: number): EdtfDate {
  return spanDate(monthDate(year, quarter * 3 - 2), monthDate(year, quarter * 3))!;
}

/** "over the past decade": up to the draft's date, or from it. A bare duration is no date. */
export function resolvePeriod({ unit, count, period, ahead }: DurationExpression, { asOf, tense }: DateContext): EdtfDate | undefined {
  if (ahead && tense === 'future') return roughly(endOf(asOf, unit, count));
  if (period === undefined) return undefined;
  const sign = period === 'past' ? -1 : 1;
  const today = dayDate(asOf);
  const end = dayDate(shifted(asOf, unit, sign * count));
  const date = period === 'past' ? spanDate(end, today) : spanDate(today, end);
  return date && { ...date, approximate: true };
}

/** When "in two weeks" is: a day, a month or a year, as finely as it was counted. */
function endOf(asOf: number, unit: DateUnit, count: number): EdtfDate {
  const { year, month } = partsOfDay(shifted(asOf, unit, count));
  return unit === 'year' ? yearDate(year) : unit === 'month' ? monthDate(year, month) : dayDate(shifted(asOf, unit, count));
}

/** The day so many units off; the 31st of a month that lacks it is its last day. */
function shifted(asOf: number, unit: DateUnit, count: number): number {
  if (unit === 'day') return asOf + Math.round(count);
  if (unit === 'week' || unit === 'weekend') return asOf + Math.round(7 * count);
  const { year, month, day } = partsOfDay(asOf);
  const { first, last } = monthDate(year, month + Math.round(count * MONTHS_IN[unit]));
  return Math.min(first + day - 1, last);
}
