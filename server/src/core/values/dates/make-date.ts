import { dayOf, daysInMonth, isoOfDay, isoYear, twoDigits } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/** One day. */
export function dayDate(day: number): EdtfDate {
  return { text: isoOfDay(day), first: day, last: day, precision: 'day', approximate: false };
}

/** One month; a month beyond 1 to 12 runs over into the years around. */
export function monthDate(year: number, month: number): EdtfDate {
  const years = year + Math.floor((month - 1) / 12);
  const inYear = (((month - 1) % 12) + 12) % 12;
  const first = dayOf(years, inYear + 1, 1);
  const last = first + daysInMonth(years, inYear + 1) - 1;
  return { text: `${isoYear(years)}-${twoDigits(inYear + 1)}`, first, last, precision: 'month', approximate: false };
}

/** One year. */
export function yearDate(year: number): EdtfDate {
  return { text: isoYear(year), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year', approximate: false };
}

/** The decade that begins with a year divisible by ten. */
export function decadeDate(first: number): EdtfDate | undefined {
  return parseEdtf(`${isoYear(first).slice(0, -1)}X`);
}

/** A century, 19 being 1800 to 1899 and -4 the years from 399 to 300 before Christ. */
export function centuryDate(century: number): EdtfDate | undefined {
  if (century > 0) return parseEdtf(`${twoDigits(century - 1)}XX`);
  return spanDate(yearDate(1 + century * 100), yearDate((century + 1) * 100));
}

/** The days from one date to the end of another; undefined if it would end before it begins. */
export function spanDate(start: EdtfDate, end: EdtfDate): EdtfDate | undefined {
  if (end.last < start.first) return undefined;
  const [from, to] = [firstText(start), lastText(end)];
  return {
    text: `${from}/${to}`,
    first: start.first,
    last: end.last,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
  };
}

/** The same date, known only roughly. */
export function roughly(date: EdtfDate): EdtfDate {
  return date.approximate || date.precision === 'interval'
    ? { ...date, approximate: true }
    : { ...date, text: `${date.text}~`, approximate: true };
}

function firstText(date: EdtfDate): string {
  return date.precision === 'interval' ? date.text.split('/')[0]! : endText(date, date.first);
}

function lastText(date: EdtfDate): string {
  return date.precision === 'interval' ? (date.text.split('/')[1] ?? isoOfDay(date.last)) : endText(date, date.last);
}

/** EDTF allows no unspecified digits in an interval at level 1, so a decade or century is written by its outer year. */
function endText(date: EdtfDate, day: number): string {
  return date.precision === 'decade' || date.precision === 'century' ? isoOfDay(day).slice(0, -6) : date.text;
}
