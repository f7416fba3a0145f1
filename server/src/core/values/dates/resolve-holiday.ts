import { HOLIDAYS, type HolidayRule } from '../../languages/en/holidays.ts';
import { dayOf, daysInMonth, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { HolidayExpression } from './expression.ts';
import { dayDate } from './make-date.ts';
import { nearestYear } from './nearest.ts';
import type { DateContext } from './resolve.ts';

/** The day of a holiday in its year; without one, in the year that fits direction, tense and nearness. */
export function resolveHoliday(
  { holiday, year, direction }: HolidayExpression,
  { asOf, tense, reference, chronicle }: DateContext,
): EdtfDate | undefined {
  const rule = HOLIDAYS.get(holiday)!;
  if ('year' in rule && rule.year !== undefined) return dayDate(dayInYear(rule, rule.year));
  if (year !== undefined) return dayDate(dayInYear(rule, year));
  if (chronicle && reference && direction === undefined) return dayDate(dayInYear(rule, partsOfDay(reference.first).year));
  const wanted = direction === -1 ? 'past' : direction === 1 ? 'future' : tense;
  return nearestYear((candidate) => dayDate(dayInYear(rule, candidate)), asOf, wanted);
}

function dayInYear(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
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
