/** The forms of dates, as messages list them. */
export const DATE_FORMS = '1997, 2022-08, 2022-08-07, 1961~ (about 1961), 199X (the 1990s) or 2022-08-07/2026-08-06';

const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** What is wrong with a text that is no EDTF date, ending with how to write it. */
export function dateTrouble(written: string): string {
  const full = FULL.exec(written);
  if (full) return `cannot be ${written}: there is no such day`;
  const loose = LOOSE.exec(written);
  if (loose)
    return `cannot be read as a date: write ${loose[1]}-${loose[2]!.padStart(2, '0')}-${loose[3]!.padStart(2, '0')}, not ${written}`;
  return `cannot be read as a date: “${shortened(written)}” should be written as one of ${DATE_FORMS}`;
}

function shortened(written: string): string {
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
