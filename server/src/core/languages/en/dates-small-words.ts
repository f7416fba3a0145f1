/** Last words of an address, after a house number and a name. */
export const STREETS: ReadonlySet<string> = new Set('street st avenue ave road rd boulevard blvd drive lane way'.split(' '));

/** Words whose capital only opens the sentence: “The 2016 election”, but not “Windows 2000”. */
export const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these his her its their our my'.split(' '));

/** Prepositions after which a round number is as likely a count: "by 1200", "a total of 1500". */
export const COUNTING_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'by',
  'to',
  'from',
  'about',
  'around',
  'between',
  'and',
  'through',
]);

/** Articles, before a month that modifies a noun: "a March hearing". */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Prepositions that make "the next year" a stretch of time: "over the next year". */
export const STRETCH_PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'for', 'during', 'within', 'in', 'throughout']);

/** Words that open a stretch of time that something has lasted: “for ten years”. */
export const STRETCH_LEADS: ReadonlySet<string> = new Set(['for']);

/** Words before "in the year" that mean the current one. */
export const CURRENT_SECTIONS: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later']);

/** Prepositions after which two figures with a slash are a month and a day: "on 9/16". */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'since', 'until', 'by', 'before', 'after', 'dated', 'from']);

/** Prepositions after which an ordinal is a day of the month: "on the 20th". */
export const DAY_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since', 'before', 'after']);

/** Words between the two ends of a range. */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru']);

/** Words between an ordinal weekday or week and the month that it is one of: "the first Tuesday in November". */
export const PART_JOINTS: ReadonlySet<string> = new Set(['of', 'in']);

/** Words between "the week" and a day of it. */
export const WEEK_JOINTS: ReadonlySet<string> = new Set(['of', 'beginning', 'starting', 'commencing', 'ending', 'ended']);

/** Words about money and output, beside which "the third quarter" is one of a year. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  'profit profits earnings revenue revenues sales income results loss losses growth gdp economy economic spending net operating shares share company investment investors forecast dividend cash exports output production earned'.split(
    ' ',
  ),
);

/** Words before a year of accounts: "fiscal 1998". */
export const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial']);

/** Ordinals of the parts of a year that are not counted: "the latter half". */
export const PART_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['last', 4],
  ['final', 4],
  ['latter', 4],
  ['opening', 1],
]);

/** The word before "year" by how far it is from the current one. */
export const DIRECTION_WORDS: ReadonlyMap<number, string> = new Map([
  [-1, 'last'],
  [0, 'this'],
  [1, 'next'],
]);

/** What may stand between an event's name and its day, folded: "the Harvest Gala, on Oct. 8". */
export const BESIDE_DAY: ReadonlySet<string> = new Set(['on', 'of', 'in', ',', '(', '-', '–', '—', ':']);

/** What may stand between an event and the days that it lasts, besides where it is: "will be on view at the Dunning Gallery through". Folded. */
export const LASTING_LINKS: ReadonlySet<string> = new Set(
  'runs run running ran continues continue continuing lasts last extends is be will which that on view display remains remain stays stay open goes go at in the from through thru to scheduled set held takes take took place ends end ended closes close closed concludes conclude on'.split(
    ' ',
  ),
);

/** Before the last day of what lasts. What runs until a day may end the day before. Folded. */
export const TO_THE_LAST: ReadonlySet<string> = new Set('through thru ends ended closes closed concludes concluded'.split(' '));
