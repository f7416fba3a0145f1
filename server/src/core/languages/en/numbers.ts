/** Cardinal words under a hundred, folded. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Ordinal words, folded; those past twentieth that end in another ordinal are read from their parts. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
  ['hundredth', 100],
]);

/** Endings of an ordinal in figures. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Words that multiply the number before them. A plural ("millions") is vague and not among them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Letters that multiply an amount of money, written close up to its figures. */
export const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** The words or letters of one style for thousand, million, billion and trillion, so that a fix keeps the writer's. */
export const MAGNITUDE_STYLES: readonly (readonly string[])[] = [
  ['thousand', 'million', 'billion', 'trillion'],
  ['k', 'mn', 'bn', 'tn'],
  ['k', 'm', 'bn', 'tn'],
  ['k', 'm', 'b', 't'],
];

/** Denominators that stand after a number: "two-thirds", "one quarter". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['fifth', 5],
  ['sixths', 6],
  ['sixth', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['tenth', 10],
]);

/** One word for so many times. The last column is what a fix may put in its place. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['doubling', 2],
  ['tripling', 3],
  ['quadrupling', 4],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['tenfold', 10],
]);

/** Sets of words that take the same place in a sentence, by their value. */
export const MULTIPLE_STYLES: readonly ReadonlyMap<number, string>[] = [
  new Map([
    [0.5, 'halved'],
    [2, 'doubled'],
    [3, 'tripled'],
    [4, 'quadrupled'],
    [5, 'quintupled'],
  ]),
  new Map([
    [0.5, 'halving'],
    [2, 'doubling'],
    [3, 'tripling'],
    [4, 'quadrupling'],
  ]),
  new Map([
    [2, 'twofold'],
    [3, 'threefold'],
    [4, 'fourfold'],
    [5, 'fivefold'],
    [6, 'sixfold'],
    [10, 'tenfold'],
  ]),
];

/** Small words that the reader of numbers asks for by their place in English. */
export const PLACE_WORDS = {
  and: 'and',
  to: 'to',
  in: 'in',
  out: 'out',
  of: 'of',
  from: 'from',
  between: 'between',
  times: 'times',
  dozen: 'dozen',
  half: 'half',
  every: 'every',
  quarter: 'quarter',
  old: 'old',
  articles: new Set(['a', 'an']),
  halved: new Set(['of', 'the', 'its', 'their', 'his', 'her', 'all', 'that', 'those', 'these', 'our']),
} as const;

/** Words after a number that make it a time of day, folded. */
export const DAY_PARTS: ReadonlySet<string> = new Set(['am', 'pm', 'oclock']);

/** Words before a number that make it a label, not a count: "Section 230", "Flight 93". */
export const LABELS: ReadonlySet<string> = new Set(
  'section title article chapter route page pages highway interstate flight apollo channel phase level type version no nos number room boeing airbus rule act proposition prop measure amendment resolution psalm verse line lines figure table item district ward precinct unit area studio platform gate exit mile grade stage class tier category part volume vol episode season lot box pier bus bill'.split(
    ' ',
  ),
);
