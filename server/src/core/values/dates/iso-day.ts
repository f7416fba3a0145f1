import { parseEdtf } from './parse-edtf.ts';

/** What is wrong with a text that was typed as an ISO day for `named`; undefined for a day of the calendar. */
export function isoDayTrouble(typed: string, named: string): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && parseEdtf(typed) !== undefined;
  return isDay ? undefined : `${named} needs a day such as 2025-09-16, not “${typed}”`;
}
