import { HOLIDAYS, type HolidayRule } from '../../languages/en/holidays.ts';
import { dayOf, daysInMonth, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { HolidayExpression } from './expression.ts';
import { dayDate, spanDate } from './make-date.ts';
import { toldYear } from './nearest.ts';
import type { DateContext } from './resolve.ts';

/** The day of a holiday in its year; without one, in the year that fits direction, tense and nearness. */
export function resolveHoliday(
  { holiday, year, direction, weekend }: HolidayExpression,
  { asOf, tense, distant, reference, chronicle }: DateContext,
): EdtfDate | undefined {
  const rule = HOLIDAYS.get(holiday)!;
  const made = (named: number) => (weekend ? weekendRound(dayInYear(rule, named)) : dayDate(dayInYear(rule, named)));
  if ('year' in rule && rule.year !== undefined) return made(rule.year);
  if (year !== undefined) return made(year);
  if (chronicle && reference && direction === undefined) return made(partsOfDay(reference.first).year);
  const wanted = direction === -1 ? 'past' : direction === 1 ? 'future' : tense;
  return toldYear(made, { asOf, tense: wanted, ...(distant && direction === undefined ? { distant } : {}) });
}

/** "Labor Day weekend" runs from Saturday to the Monday, "Thanksgiving weekend" from the Thursday to Sunday. */
function weekendRound(day: number): EdtfDate {
  const weekday = weekdayOf(day);
  const saturday = weekday < 3 ? day - ((weekday + 1) % 7) : day + 6 - weekday;
  return spanDate(dayDate(Math.min(day, saturday)), dayDate(Math.max(day, saturday + 1)))!;
}

function dayInYear(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('election' in rule) return nthWeekday({ month: 11, weekday: 1, nth: 1 }, year) + 1;
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
  return nthWeekday(rule, year);
}

function nthWeekday(rule: Extract<HolidayRule, { nth: number }>, year: number): number {
  if (rule.nth < 0) {
    const last = dayOf(year, rule.month, daysInMonth(year, rule.month));
    return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  }
  const first = dayOf(year, rule.month, 1);
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
