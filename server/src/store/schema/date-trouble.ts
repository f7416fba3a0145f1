import { tell } from '../../core/telling/told.ts';
import { says } from './says.ts';

/** The forms of dates, as messages list them. */
export const DATE_FORMS = tell('1997, 2022-08, 2022-08-07, 1961~ (about 1961), 199X (the 1990s) or 2022-08-07/2026-08-06');

const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** What is wrong with a text that is no EDTF date, ending with how to write it: a message. */
export function dateTrouble(written: string): string {
  const full = FULL.exec(written);
  if (full) return says('cannot be {date}: there is no such day', { date: written });
  const loose = LOOSE.exec(written);
  if (loose) {
    const right = `${loose[1]}-${loose[2]!.padStart(2, '0')}-${loose[3]!.padStart(2, '0')}`;
    return says('cannot be read as a date: write {right}, not {date}', { right, date: written });
  }
  return says('cannot be read as a date: “{date}” should be written as one of {forms}', { date: shortened(written), forms: DATE_FORMS });
}

function shortened(written: string): string {
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
