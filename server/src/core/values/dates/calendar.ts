/** A day of the proleptic Gregorian calendar; year 0 is 1 BC, months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH = 719_528;
const DAYS_IN_400_YEARS = 146_097;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days since 1970-01-01; a month or day beyond its range runs over into the next ones, as 32 January is 1 February. */
export function dayOf(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const index = (((month - 1) % 12) + 12) % 12;
  const leapDays = Math.floor((years + 3) / 4) - Math.floor((years + 99) / 100) + Math.floor((years + 399) / 400);
  const leapNow = index > 1 && isLeapYear(years) ? 1 : 0;
  return years * 365 + leapDays + DAYS_BEFORE_MONTH[index]! + leapNow + day - 1 - EPOCH;
}

/** The calendar day of a count of days since 1970-01-01. */
export function partsOfDay(day: number): CalendarDay {
  const since = day + EPOCH;
  let year = Math.floor((since * 400) / DAYS_IN_400_YEARS);
  while (dayOf(year + 1, 1, 1) <= day) year++;
  while (dayOf(year, 1, 1) > day) year--;
  let month = 12;
  while (dayOf(year, month, 1) > day) month--;
  return { year, month, day: day - dayOf(year, month, 1) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `2025-09-16`; years before 0 carry a minus sign, as in ISO 8601. */
export function isoOfDay(day: number): string {
  const parts = partsOfDay(day);
  return `${isoYear(parts.year)}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** A year in the four digits that ISO 8601 asks for. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A month or day of the month as ISO 8601 writes it. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
