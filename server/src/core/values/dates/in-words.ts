import { DATE_WORDS } from '../../languages/en/dates-in-words.ts';
import { MONTH_STYLES, WEEKDAY_STYLES } from '../../languages/en/months.ts';
import { partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/** A date as a reader would be told it: "Tuesday, September 16, 2025", "August 2025", "from September 8 to September 14, 2025, roughly". */
export function dateInWords(date: EdtfDate): string {
  const said = date.precision === 'interval' ? intervalInWords(date) : singleInWords(date);
  return date.approximate ? DATE_WORDS.roughly(said) : said;
}

function singleInWords({ first, precision }: EdtfDate): string {
  const { year, month, day } = partsOfDay(first);
  const monthName = MONTH_STYLES[0]![month - 1]!;
  switch (precision) {
    case 'day':
      return `${WEEKDAY_STYLES[0]![weekdayOf(first)]}, ${monthName} ${day}, ${yearInWords(year)}`;
    case 'month':
      return `${monthName} ${yearInWords(year)}`;
    case 'decade':
      return DATE_WORDS.decade(yearInWords(year));
    case 'century':
      return DATE_WORDS.span(yearInWords(year), yearInWords(year + 99));
    default:
      return yearInWords(year);
  }
}

function intervalInWords({ text }: EdtfDate): string {
  const [start = '', end = ''] = text.split('/');
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  if (from && to) return DATE_WORDS.span(singleInWords(from), singleInWords(to));
  if (from) return text.includes('/') ? DATE_WORDS.since(singleInWords(from)) : text;
  return to ? DATE_WORDS.until(singleInWords(to)) : text;
}

/** Years before 1 are told as before Christ. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : DATE_WORDS.beforeChrist(1 - year);
}
