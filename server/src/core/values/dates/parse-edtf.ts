import { dayOf, daysInMonth } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';

const SINGLE = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;
/** Level 1 writes the seasons as months 21 to 24: the northern, meteorological ones. */
const SPRING = 21;
const WINTER = 24;

/**
 * The days that an EDTF text covers: a date, a date with unspecified digits (`199X`, `2004-XX`), a season, an interval
 * whose ends may be open or unknown, or a timestamp, of which only the date counts. Undefined for anything else, for a day that the calendar lacks,
 * and for an interval that ends before it begins.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const written = text.trim();
  const slash = written.indexOf('/');
  return slash < 0 ? parseSingle(written) : parseInterval(written, slash);
}

function parseInterval(text: string, slash: number): EdtfDate | undefined {
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)];
  const from = isOpen(start) ? undefined : parseSingle(start);
  const to = isOpen(end) ? undefined : parseSingle(end);
  if ((!from && !isOpen(start)) || (!to && !isOpen(end)) || (!from && !to)) return undefined;
  const first = from?.first ?? -Infinity;
  const last = to?.last ?? Infinity;
  if (last < first || (from && to && to.first < from.first)) return undefined;
  return { text, first, last, precision: 'interval', approximate: Boolean(from?.approximate || to?.approximate) };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function parseSingle(text: string): EdtfDate | undefined {
  const stamp = TIMESTAMP.exec(text)?.[1];
  if (stamp !== undefined) return parseSingle(stamp);
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier] = match;
  const approximate = qualifier !== undefined;
  if (year.includes('X')) return month === undefined ? unspecifiedYear(text, year, approximate) : undefined;
  const number = Number(year);
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return undefined;
    return { text, first: dayOf(number, 1, 1), last: dayOf(number, 12, 31), precision: 'year', approximate };
  }
  const monthNumber = Number(month);
  if (monthNumber >= SPRING && monthNumber <= WINTER) {
    if (day !== undefined) return undefined;
    const opening = 3 * (monthNumber - SPRING + 1);
    return { text, first: dayOf(number, opening, 1), last: dayOf(number, opening + 3, 0), precision: 'interval', approximate };
  }
  const length = daysInMonth(number, monthNumber);
  if (length === 0) return undefined;
  if (day === undefined || day === 'XX') {
    return { text, first: dayOf(number, monthNumber, 1), last: dayOf(number, monthNumber, length), precision: 'month', approximate };
  }
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > length) return undefined;
  const only = dayOf(number, monthNumber, dayNumber);
  return { text, first: only, last: only, precision: 'day', approximate };
}

/** `199X` is the 1990s, `19XX` the years from 1900 to 1999. */
function unspecifiedYear(text: string, year: string, approximate: boolean): EdtfDate {
  const earliest = Number(year.replaceAll('X', '0'));
  const isCentury = year.endsWith('XX');
  const first = dayOf(earliest, 1, 1);
  const last = dayOf(earliest + (isCentury ? 99 : 9), 12, 31);
  return { text, first, last, precision: isCentury ? 'century' : 'decade', approximate };
}
