/** Folded names and abbreviations of the months, with their number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'jan feb mar apr jun jul aug sep oct nov dec'.split(' ').map((word, i) => [word, i + (i < 4 ? 1 : 2)] as const),
  ['sept', 9],
]);

/** Folded names and abbreviations of the weekdays, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((word, i) => [word, i] as const),
  ...'sun mon tue wed thu fri sat'.split(' ').map((word, i) => [word, i] as const),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Months whose name is also a word or a given name, and is a date only where what stands around it says so. */
export const MONTHS_ALSO_WORDS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'mar',
  'jan',
  'jun',
  'sep',
  'dec',
]);

/** Abbreviations that are also words or names; alone they are dates only with their stop. */
export const WEEKDAYS_ALSO_WORDS: ReadonlySet<string> = new Set(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);

/** The styles in which months are written, January first; AP spells out the short ones. */
export const MONTH_STYLES: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December'.split(' '),
  'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'.split(' '),
  'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
];

/** The styles in which weekdays are written, Sunday first. */
export const WEEKDAY_STYLES: readonly (readonly string[])[] = [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  'Sun. Mon. Tue. Wed. Thu. Fri. Sat.'.split(' '),
  'Sun. Mon. Tues. Wed. Thurs. Fri. Sat.'.split(' '),
  'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
];
