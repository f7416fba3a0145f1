import { MONTH_STYLES } from '../../languages/en/months.ts';
import { partsOfDay } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';

/** How a house writes dates: `ap` "Sept. 16, 2025", `long` "September 16, 2025", `day-first` "16 September 2025", `iso` "2025-09-16". */
export type DateStyle = 'ap' | 'long' | 'day-first' | 'iso';

/** A date in the words of house style, as finely as it is known; an interval as "from … to …", and as written what no house writes (199X). */
export function writtenDate(date: EdtfDate, style: DateStyle): string {
  if (style === 'iso' || !Number.isFinite(date.first)) return date.text;
  const { year, month, day } = partsOfDay(date.first);
  const [names, short] = MONTH_STYLES;
  switch (date.precision) {
    case 'day':
      if (style === 'day-first') return `${day} ${names![month - 1]} ${year}`;
      return `${(style === 'ap' ? short : names)![month - 1]} ${day}, ${year}`;
    case 'month':
      return `${names![month - 1]} ${year}`;
    case 'year':
      return String(year);
    default:
      return date.text;
  }
}

/** A day of a month as the house writes it, the year only where one is given: "Sept. 16, 2025", "16 September". `month` counts from 1. */
export function dayInStyle(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year?: number },
  style: Exclude<DateStyle, 'iso'>,
): string {
  const [names, short] = MONTH_STYLES;
  const name = (style === 'ap' ? short : names)![month - 1]!;
  if (style === 'day-first') return [day, name, ...(year === undefined ? [] : [year])].join(' ');
  return `${name} ${day}${year === undefined ? '' : `, ${year}`}`;
}
