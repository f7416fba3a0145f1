import { monthTold, weekdayTold } from '../../telling/calendar.ts';
import { type Phrase, tell } from '../../telling/told.ts';
import { partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/** A date as a reader would be told it: "Tuesday, September 16, 2025", "August 2025", "from September 8 to September 14, 2025, roughly". */
export function dateTold(date: EdtfDate): Phrase {
  const told = date.precision === 'interval' ? intervalTold(date) : singleTold(date);
  return date.approximate ? tell('{date}, roughly', { date: told }) : told;
}

function singleTold({ first, precision }: EdtfDate): Phrase {
  const { year: count, month: nth, day } = partsOfDay(first);
  const [month, year] = [monthTold(nth), yearTold(count)];
  switch (precision) {
    case 'day':
      return tell('{weekday}, {month} {day}, {year}', { weekday: weekdayTold(weekdayOf(first)), month, day: String(day), year });
    case 'month':
      return tell('{month} {year}', { month, year });
    case 'decade':
      return tell('the {year}s', { year });
    case 'century':
      return tell('from {from} to {to}', { from: year, to: yearTold(count + 99) });
    default:
      return year;
  }
}

function intervalTold({ text }: EdtfDate): Phrase {
  const [start = '', end = ''] = text.split('/');
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  if (from && to) return tell('from {from} to {to}', { from: singleTold(from), to: singleTold(to) });
  if (from) return text.includes('/') ? tell('since {day}', { day: singleTold(from) }) : text;
  return to ? tell('until {day}', { day: singleTold(to) }) : text;
}

/** Years before 1 are told as before Christ. */
function yearTold(year: number): Phrase {
  return year > 0 ? String(year) : tell('{year} BC', { year: String(1 - year) });
}
