import { flatMap } from '../../text/flat-map.ts';
import { dayOf, daysInMonth, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { CalendarExpression } from './expression.ts';
import { dayDate, monthDate, yearDate } from './make-date.ts';
import { nearest, toldYear } from './nearest.ts';
import type { DateContext } from './resolve.ts';

/** A weekday comes round to a day of the month within the year. */
const MONTHS_AROUND = [-11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** The days of a calendar date, the year or month it leaves out taken from tense and nearness. */
export function resolveCalendar(expression: CalendarExpression, context: DateContext): EdtfDate | undefined {
  const { year, month, day, direction, impossible } = expression;
  if (impossible) return undefined;
  if (year !== undefined) return inYear(year, month, day);
  if (month === undefined) return day === undefined ? undefined : dayOfSomeMonth(day, expression.weekday, context);
  if (direction !== undefined) return moved(expression, direction, context.asOf);
  const told = context.chronicle && context.reference && inChronicle(month, day, context.reference);
  if (told) return told;
  return toldYear((candidate) => inYear(candidate, month, day), { ...context, lasting: expression.bound === 'until' });
}

function inYear(year: number, month: number | undefined, day: number | undefined): EdtfDate | undefined {
  if (month === undefined) return yearDate(year);
  if (day === undefined) return monthDate(year, month);
  return day <= daysInMonth(year, month) ? dayDate(dayOf(year, month, day)) : undefined;
}

/** "the 16th" of a month near by, "Tuesday the 16th" of one where that is a Tuesday. */
function dayOfSomeMonth(
  day: number,
  weekday: number | undefined,
  { asOf, tense, reference, chronicle }: DateContext,
): EdtfDate | undefined {
  if (chronicle && reference && (reference.precision === 'day' || reference.precision === 'month')) {
    const told = partsOfDay(reference.first);
    return inYear(told.year, told.month, day);
  }
  const { year, month } = partsOfDay(asOf);
  const around = flatMap(MONTHS_AROUND, (by) => {
    const { first, last } = monthDate(year, month + by);
    const candidate = first + day - 1;
    return candidate <= last && (weekday === undefined || weekdayOf(candidate) === weekday) ? [dayDate(candidate)] : [];
  });
  return nearest(around, asOf, tense);
}

/** "last May" is the latest that is over, "next May" the first to come; "May of last year" counts in years. */
function moved({ month, day, parts, to }: CalendarExpression, direction: -1 | 0 | 1, asOf: number): EdtfDate | undefined {
  const { year, month: now } = partsOfDay(asOf);
  const ofYear = parts.month !== undefined && to > (parts.day?.to ?? parts.month.to) + 1;
  if (ofYear || direction === 0) return inYear(year + direction, month, day);
  const here = direction < 0 ? month! < now : month! > now;
  return inYear(here ? year : year + direction, month, day);
}

/** A chronicle goes forward: the reference's own year, or the next one where that would step back more than half a year. */
function inChronicle(month: number, day: number | undefined, reference: EdtfDate): EdtfDate | undefined {
  const { year, month: now } = partsOfDay(reference.first);
  const named = reference.precision === 'day' || reference.precision === 'month';
  return inYear(named && now - month > 6 ? year + 1 : year, month, day);
}
