import { daysInMonth, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { PartExpression } from './expression.ts';
import { dayDate, roughly, spanDate } from './make-date.ts';
import { weekOf } from './resolve-relative.ts';

/** The days of a part of a date: a day, a weekday or a week of a month, or the week that holds a day. Undefined where the month has no such day. */
export function partOf({ nth, weekday, day }: PartExpression, base: EdtfDate): EdtfDate | undefined {
  if (nth === undefined && day === undefined) return base.precision === 'day' ? weekOf(base.first) : undefined;
  if (base.precision !== 'month') return undefined;
  if (day !== undefined) {
    const { year, month } = partsOfDay(base.first);
    return day <= daysInMonth(year, month) ? dayDate(base.first + day - 1) : undefined;
  }
  if (weekday !== undefined) return nthWeekday(nth!, weekday, base);
  const first = nth! < 0 ? base.last - 6 : base.first + 7 * (nth! - 1);
  const last = Math.min(first + 6, base.last);
  const week = first <= base.last ? spanDate(dayDate(first), dayDate(last)) : undefined;
  return week && roughly(week);
}

function nthWeekday(nth: number, weekday: number, { first, last }: EdtfDate): EdtfDate | undefined {
  if (nth < 0) return dayDate(last - ((weekdayOf(last) - weekday + 7) % 7));
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return found <= last ? dayDate(found) : undefined;
}
