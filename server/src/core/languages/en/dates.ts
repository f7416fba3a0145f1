function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Units of time by the folded word: the unit of the calendar and how many of it. */
export const TIME_UNITS: ReadonlyMap<
  string,
  { readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'; readonly times: number; readonly plural: boolean }
> = new Map([
  ['day', { unit: 'day', times: 1, plural: false }],
  ['days', { unit: 'day', times: 1, plural: true }],
  ['week', { unit: 'week', times: 1, plural: false }],
  ['weeks', { unit: 'week', times: 1, plural: true }],
  ['fortnight', { unit: 'week', times: 2, plural: false }],
  ['weekend', { unit: 'weekend', times: 1, plural: false }],
  ['month', { unit: 'month', times: 1, plural: false }],
  ['months', { unit: 'month', times: 1, plural: true }],
  ['quarter', { unit: 'quarter', times: 1, plural: false }],
  ['year', { unit: 'year', times: 1, plural: false }],
  ['years', { unit: 'year', times: 1, plural: true }],
  ['decade', { unit: 'year', times: 10, plural: false }],
  ['decades', { unit: 'year', times: 10, plural: true }],
  ['century', { unit: 'year', times: 100, plural: false }],
  ['centuries', { unit: 'year', times: 100, plural: true }],
]);

/** Words that move a unit, weekday, month or season: by how many, and counted from which day. */
export const DIRECTIONS: ReadonlyMap<string, { readonly by: -1 | 0 | 1; readonly from: 'asOf' | 'reference' }> = new Map([
  ['last', { by: -1, from: 'asOf' }],
  ['past', { by: -1, from: 'asOf' }],
  ['this', { by: 0, from: 'asOf' }],
  ['current', { by: 0, from: 'asOf' }],
  ['next', { by: 1, from: 'asOf' }],
  ['coming', { by: 1, from: 'asOf' }],
  ['upcoming', { by: 1, from: 'asOf' }],
  ['previous', { by: -1, from: 'reference' }],
  ['preceding', { by: -1, from: 'reference' }],
  ['prior', { by: -1, from: 'reference' }],
  ['same', { by: 0, from: 'reference' }],
  ['that', { by: 0, from: 'reference' }],
  ['following', { by: 1, from: 'reference' }],
  ['ensuing', { by: 1, from: 'reference' }],
]);

/** Days named from the day of writing. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Words after a count of units: which way it counts, and from where. */
export const COUNTS: ReadonlyMap<string, { readonly by: -1 | 1; readonly from: 'asOf' | 'reference' }> = new Map([
  ['ago', { by: -1, from: 'asOf' }],
  ['back', { by: -1, from: 'asOf' }],
  ['hence', { by: 1, from: 'asOf' }],
  ['later', { by: 1, from: 'reference' }],
  ['after', { by: 1, from: 'reference' }],
  ['afterward', { by: 1, from: 'reference' }],
  ['afterwards', { by: 1, from: 'reference' }],
  ['earlier', { by: -1, from: 'reference' }],
  ['before', { by: -1, from: 'reference' }],
  ['previously', { by: -1, from: 'reference' }],
  ['prior', { by: -1, from: 'reference' }],
]);

/** Counting words that stand alone only where no event follows: "the day after", not "the day after the vote". */
export const COUNTS_FROM_EVENTS: ReadonlySet<string> = words('before after prior back');

/** Words that may follow "the year before" without being what it was before. */
export const NO_EVENT_AFTER: ReadonlySet<string> = words(
  'and but or at by in on with as for while because although though was were is had has have',
);

/** Seasons, with the first month of the northern, meteorological one. */
export const SEASONS: ReadonlyMap<string, { readonly name: 'spring' | 'summer' | 'autumn' | 'winter'; readonly opens: number }> = new Map([
  ['spring', { name: 'spring', opens: 3 }],
  ['springtime', { name: 'spring', opens: 3 }],
  ['summer', { name: 'summer', opens: 6 }],
  ['summertime', { name: 'summer', opens: 6 }],
  ['autumn', { name: 'autumn', opens: 9 }],
  ['fall', { name: 'autumn', opens: 9 }],
  ['winter', { name: 'winter', opens: 12 }],
  ['wintertime', { name: 'winter', opens: 12 }],
]);

/** Parts of a day, and of what may stand after a weekday. */
export const DAY_PARTS: ReadonlySet<string> = words('morning afternoon evening night noon midnight lunchtime midday');

/** Words that narrow a date to one part of it. */
export const SECTIONS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['midway', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Sections that need "of" before the date: "the end of May". */
export const SECTIONS_WITH_OF: ReadonlySet<string> = words('beginning start middle end close');

/** Prepositions before a date and which side of it they leave open. */
export const BOUNDS: ReadonlyMap<string, 'since' | 'until' | 'before' | 'by' | 'after'> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['thru', 'until'],
  ['to', 'until'],
  ['before', 'before'],
  ['by', 'by'],
  ['after', 'after'],
]);

/** Words before a date that make it an approximate one. */
export const ABOUT: ReadonlySet<string> = words('about around circa roughly approximately ca c');

/** Words that show that what follows them is a time, even a month whose name is also a word. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = words(
  'in since until till by before after during throughout from through early mid late last next this between of on to for around about',
);

/** Of those, the ones that also stand before persons: "by August Wilson". */
export const PERSON_PREPOSITIONS: ReadonlySet<string> = words('by from after before with to for of about on around between through');

/** Prepositions after which a bare number of four figures is a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = words(
  'in since until till by before after during throughout from through early mid late circa c ca year of between around about to and',
);

/** Nouns that a number before them counts, so that it is no year or day. */
export const COUNTED: ReadonlySet<string> = words(
  'people persons men women children students soldiers troops workers employees members voters votes jobs homes houses dollars euros pounds yen miles mile kilometers kilometres km feet foot ft meters metres m yards inches acres hectares tons tonnes kg grams lb lbs points seats cases deaths dead wounded prisoners refugees migrants others more times percent million billion trillion thousand hundred words pages copies units items hours minutes seconds days weeks months years hp cc calories watts mph rpm runs goals delegates officers police protesters demonstrators aircraft tanks ships guns civilians fighters inhabitants residents households cars vehicles bc bce hrs hours gmt',
);

/** Ordinal endings of a day of the month. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = words('st nd rd th');

/** Decades in words: "the nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Eras; true for those that count backwards. */
export const ERAS: ReadonlyMap<string, boolean> = new Map([
  ['bc', true],
  ['bce', true],
  ['ad', false],
  ['ce', false],
]);

/** Capitalised words that make a weekday after them a name: Black Friday, Sheffield Wednesday. */
export const NAMES_BEFORE_WEEKDAYS: ReadonlySet<string> = words(
  'black good super bloody holy maundy ash palm easter cyber ruby sheffield shrove giving casual blue whit red man fat gal girl',
);

/** Words that show a recurring day: "every Tuesday", "a Tuesday in May". */
export const RECURRING: ReadonlySet<string> = words('a an each every any some one most alternate no');

/** Possessives that make "last" or "next" somebody's own: "her last year". */
export const POSSESSIVES: ReadonlySet<string> = words("my your his her its our their 's first second third final");

/** What may name nothing but its own anniversary. */
export const ANNIVERSARIES: ReadonlyMap<string, number> = new Map([
  ['anniversary', 0],
  ['birthday', 0],
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['semiquincentennial', 250],
  ['tricentennial', 300],
]);

/** Hedges before a count of units. */
export const COUNT_HEDGES: ReadonlySet<string> = words(
  'nearly almost about around roughly approximately over some more less than least most just barely another',
);
