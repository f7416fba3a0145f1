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
  ['mex', 'MXN'],
  ['nt', 'TWD'],
]);

/** Codes of ISO 4217, and abbreviations of their kind, in capitals before or after a number; folded. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY INR RUB KRW ILS COP MXN BRL ARS CLP UYU CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON ZAR NGN KES GHS EGP PHP IDR MYR THB SGD HKD TWD VND PKR BDT LKR UAH SAR AED'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
  ['rs', 'INR'],
  ['sfr', 'CHF'],
  ['rmb', 'CNY'],
]);

/** Those that have small letters. */
export const MIXED_CASE_CODES: ReadonlySet<string> = new Set(['rs', 'sfr']);

/** Currencies that several countries have under one name: the name as it is used without its country, by code. */
export const CURRENCY_FAMILIES: ReadonlyMap<string, string> = new Map([
  ...'COP MXN ARS CLP UYU PHP'.split(' ').map((code) => [code, 'peso'] as const),
  ['CHF', 'franc'],
]);

/** Adjectives of a country and the currency that its money has with them: “Colombian pesos”. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'colombian',
    new Map([
      ['pesos', 'COP'],
      ['peso', 'COP'],
    ]),
  ],
  [
    'mexican',
    new Map([
      ['pesos', 'MXN'],
      ['peso', 'MXN'],
    ]),
  ],
  [
    'argentine',
    new Map([
      ['pesos', 'ARS'],
      ['peso', 'ARS'],
    ]),
  ],
  [
    'chilean',
    new Map([
      ['pesos', 'CLP'],
      ['peso', 'CLP'],
    ]),
  ],
  [
    'philippine',
    new Map([
      ['pesos', 'PHP'],
      ['peso', 'PHP'],
    ]),
  ],
  [
    'swiss',
    new Map([
      ['francs', 'CHF'],
      ['franc', 'CHF'],
    ]),
  ],
  [
    'canadian',
    new Map([
      ['dollars', 'CAD'],
      ['dollar', 'CAD'],
    ]),
  ],
  [
    'australian',
    new Map([
      ['dollars', 'AUD'],
      ['dollar', 'AUD'],
    ]),
  ],
  [
    'american',
    new Map([
      ['dollars', 'USD'],
      ['dollar', 'USD'],
    ]),
  ],
  [
    'singapore',
    new Map([
      ['dollars', 'SGD'],
      ['dollar', 'SGD'],
    ]),
  ],
  ['indian', new Map([['rupees', 'INR']])],
  ['pakistani', new Map([['rupees', 'PKR']])],
  ['japanese', new Map([['yen', 'JPY']])],
  ['chinese', new Map([['yuan', 'CNY']])],
  [
    'turkish',
    new Map([
      ['lira', 'TRY'],
      ['liras', 'TRY'],
    ]),
  ],
  [
    'egyptian',
    new Map([
      ['pounds', 'EGP'],
      ['pound', 'EGP'],
    ]),
  ],
  [
    'british',
    new Map([
      ['pounds', 'GBP'],
      ['pound', 'GBP'],
    ]),
  ],
  [
    'swedish',
    new Map([
      ['kronor', 'SEK'],
      ['krona', 'SEK'],
    ]),
  ],
  [
    'norwegian',
    new Map([
      ['kroner', 'NOK'],
      ['krone', 'NOK'],
    ]),
  ],
  [
    'danish',
    new Map([
      ['kroner', 'DKK'],
      ['krone', 'DKK'],
    ]),
  ],
]);

/** Hundredths of a currency. */
export const SMALL_MONEY: ReadonlyMap<string, string> = new Map([
  ['cents', 'USD'],
  ['cent', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
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

/** Units that are taken for each other, a row for each sort. */
export const KINDRED_UNITS: readonly ReadonlySet<string>[] = [
  'mile kilometer',
  'meter foot yard',
  'centimeter inch',
  'acre hectare',
  'pound kilogram ounce',
  'gallon liter barrel',
  'megawatt gigawatt',
  'year month day',
  'hour minute second',
].map((row) => new Set(row.split(' ')));

/** Folded words after a number that make it a percentage. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'pct']);
/** "per cent". */
export const PER_CENT = ['per', 'cent'] as const;
/** "percentage points". */
export const PERCENTAGE = 'percentage';
/** “Basis points”, hundredths of a percentage point. */
export const BASIS = 'basis';
/** What follows "percentage". */
export const POINT_WORDS: ReadonlySet<string> = new Set(['point', 'points']);

/** Words that may follow a number without being what is counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or but in on at to of for from by with as than that who which when while after before is are was were be been have has had will would could said say says did do does more less fewer the a an it they he she we you his her their its this these those percent per out over under not plus'.split(
    ' ',
  ),
);

function families(unit: string, factor: number, words: string): (readonly [string, readonly [string, number]])[] {
  return words.split(' ').map((word) => [word, [unit, factor]] as const);
}

/** What a size without a word for it is of: a mountain's height, a bridge's length. */
export const SIZES: ReadonlySet<string> = new Set(['length', 'height']);

/** What a length is of, by the adjective or noun that says so: "312 feet long", "312 feet in length". Folded. */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['length', 'length'],
  ['wide', 'width'],
  ['width', 'width'],
  ['broad', 'width'],
  ['tall', 'height'],
  ['high', 'height'],
  ['height', 'height'],
  ['deep', 'depth'],
  ['depth', 'depth'],
  ['thick', 'thickness'],
  ['thickness', 'thickness'],
]);
