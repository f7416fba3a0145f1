import { partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { DateUnit, DurationExpression, RelativeExpression, WeekdayExpression } from './expression.ts';
import { dayDate, monthDate, roughly, spanDate, yearDate } from './make-date.ts';
import type { DateContext } from './resolve.ts';

const SATURDAY = 6;
const DAYS_OF: Readonly<Record<DateUnit, number>> = { day: 1, week: 7, weekend: 7, month: 30.44, quarter: 91.31, year: 365.2425 };

/** "Tuesday" on a Tuesday is that day; else the nearest that fits the tense, and without one the nearest of all. */
export function resolveWeekday(
  { weekday, direction, anchor }: WeekdayExpression,
  { asOf, tense, reference }: DateContext,
): EdtfDate | undefined {
  if (anchor === 'reference' && reference?.precision !== 'day') return undefined;
  const day = anchor === 'reference' ? reference!.first : asOf;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (anchor === 'reference' && direction === 0) return dayDate(day - back);
  if (direction === -1) return dayDate(day - (back || 7));
  if (direction === 1) return dayDate(day + (ahead || 7));
  if (direction === 0 || tense === 'future') return dayDate(tense === 'past' ? day - back : day + ahead);
  return dayDate(tense === 'past' || back <= ahead ? day - back : day + ahead);
}

/** The unit so many units from the draft's date or the reference; a count of years, months or weeks is loose. */
export function resolveRelative(expression: RelativeExpression, { asOf, tense, reference }: DateContext): EdtfDate | undefined {
  const { anchor, unit, count, loose } = expression;
  const base = anchor === 'asOf' ? dayDate(asOf) : reference;
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

/** From Sunday to the Sunday after, since writers differ over which of them begins the week. */
function weekOf(day: number): EdtfDate {
  const sunday = day - weekdayOf(day);
  return spanDate(dayDate(sunday), dayDate(sunday + 7))!;
}

/** Saturday and Sunday of the week that begins on the Monday on or before a day, moved by weeks. */
function weekendOf(day: number, by: number): EdtfDate {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const saturday = monday + 5 + 7 * by;
  return spanDate(dayDate(saturday), dayDate(saturday + 1))!;
}

function quarterOf(year: number, quarter: number): EdtfDate {
  return spanDate(monthDate(year, quarter * 3 - 2), monthDate(year, quarter * 3))!;
}

/** "over the past decade": up to the draft's date, or from it. A bare duration is no date. */
export function resolvePeriod({ unit, count, period }: DurationExpression, { asOf }: DateContext): EdtfDate | undefined {
  if (period === undefined) return undefined;
  const days = Math.round(count * DAYS_OF[unit]);
  const today = dayDate(asOf);
  const date = period === 'past' ? spanDate(dayDate(asOf - days), today) : spanDate(today, dayDate(asOf + days));
  return date && { ...date, approximate: true };
}
