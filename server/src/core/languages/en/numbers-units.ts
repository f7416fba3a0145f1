/** A currency by its sign, the code of the same money, and what letters before a dollar sign make of it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
]);

/** Folded letters before a dollar sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

/** Folded words after a number that make it money. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['usd', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['rupees', 'INR'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['won', 'KRW'],
  ['pesos', 'peso'],
  ['francs', 'franc'],
  ['shekels', 'ILS'],
  ['reais', 'BRL'],
]);

/** Units of measure: the word that all their spellings share, and how many of it one is. */
export const MEASURES: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ...families('year', 1, 'year years yr yrs'),
  ...families('year', 10, 'decade decades'),
  ...families('year', 100, 'century centuries'),
  ...families('month', 1, 'month months'),
  ...families('day', 1, 'day days'),
  ...families('day', 7, 'week weeks'),
  ...families('hour', 1, 'hour hours hrs'),
  ...families('minute', 1, 'minute minutes'),
  ...families('second', 1, 'seconds'),
  ...families('mile', 1, 'mile miles'),
  ...families('kilometer', 1, 'kilometer kilometers kilometre kilometres km'),
  ...families('meter', 1, 'meter meters metre metres'),
  ...families('centimeter', 1, 'centimeter centimeters centimetre centimetres cm'),
  ...families('foot', 1, 'foot feet ft'),
  ...families('inch', 1, 'inch inches'),
  ...families('yard', 1, 'yard yards'),
  ...families('acre', 1, 'acre acres'),
  ...families('hectare', 1, 'hectare hectares'),
  ...families('ton', 1, 'ton tons'),
  ...families('tonne', 1, 'tonne tonnes'),
  ...families('pound', 1, 'pound pounds lb lbs'),
  ...families('ounce', 1, 'ounce ounces oz'),
  ...families('kilogram', 1, 'kilogram kilograms kilo kilos kg'),
  ...families('gallon', 1, 'gallon gallons'),
  ...families('liter', 1, 'liter liters litre litres'),
  ...families('barrel', 1, 'barrel barrels'),
  ...families('mph', 1, 'mph'),
  ...families('megawatt', 1, 'megawatt megawatts mw'),
  ...families('gigawatt', 1, 'gigawatt gigawatts gw'),
  ...families('degree', 1, 'degree degrees'),
]);

/** Folded words after a number that make it a percentage. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'pct']);
/** "per cent". */
export const PER_CENT = ['per', 'cent'] as const;
/** "percentage points". */
export const PERCENTAGE = 'percentage';
/** What follows "percentage". */
export const POINT_WORDS: ReadonlySet<string> = new Set(['point', 'points']);

/** Words that may follow a number without being what is counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or but in on at to of for from by with as than that who which when while after before is are was were be been have has had will would could said say says did do does more less fewer the a an it they he she we you his her their its this these those percent per out over under not'.split(
    ' ',
  ),
);

function families(unit: string, factor: number, words: string): (readonly [string, readonly [string, number]])[] {
  return words.split(' ').map((word) => [word, [unit, factor]] as const);
}
