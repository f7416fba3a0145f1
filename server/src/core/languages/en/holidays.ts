/** When a holiday falls: a fixed day, the nth weekday of a month (negative from its end), days from Easter Sunday, or the Tuesday after the first Monday of November. */
export type HolidayRule =
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number }
  | { readonly election: true };

interface HolidayName {
  readonly words: readonly string[];
  readonly holiday: string;
}

/** Holidays by their folded name; where "Day" may be left off, both are listed. Longer names first. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ['martin luther king jr day', { month: 1, weekday: 1, nth: 3 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["st patrick 's day", { month: 3, day: 17 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['inauguration day', { month: 1, day: 20 }],
  ['australia day', { month: 1, day: 26 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ['earth day', { month: 4, day: 22 }],
  ['anzac day', { month: 4, day: 25 }],
  ['cinco de mayo', { month: 5, day: 5 }],
  ["mother 's day", { month: 5, weekday: 0, nth: 2 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ["father 's day", { month: 6, weekday: 0, nth: 3 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ["indigenous peoples ' day", { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['election day', { election: true }],
  ['remembrance day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['9 / 11', { month: 9, day: 11, year: 2001 }],
]);

/** The same, by the first word of the name. */
export const HOLIDAY_NAMES: ReadonlyMap<string, readonly HolidayName[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly HolidayName[]> {
  const names = new Map<string, HolidayName[]>();
  for (const holiday of HOLIDAYS.keys()) {
    const words = holiday.split(' ');
    names.set(words[0]!, [...(names.get(words[0]!) ?? []), { words, holiday }]);
  }
  return names;
}

/** Days that are remembered by their month and day alone beside some words: “the Sept. 11 attacks”. */
export const REMEMBERED_DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly beside: ReadonlySet<string>;
}[] = [
  { month: 9, day: 11, year: 2001, beside: new Set('attack attacks terrorist terror hijackers hijackings commission memorial'.split(' ')) },
  {
    month: 1,
    day: 6,
    year: 2021,
    beside: new Set('attack riot riots rioters insurrection committee defendants defendant panel'.split(' ')),
  },
];
