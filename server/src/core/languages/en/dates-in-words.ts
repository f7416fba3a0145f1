/** How a resolved date is told to a reader. */
export const DATE_WORDS = {
  roughly: (date: string) => `${date}, roughly`,
  decade: (year: string) => `the ${year}s`,
  span: (from: string, to: string) => `from ${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  beforeChrist: (year: number) => `${year} BC`,
} as const;

/** What is said of times that stand for no days. */
export const NO_DAYS = {
  vague: 'no particular days: nothing is reported of it',
  duration: 'a length of time, which no day is counted from here',
  anniversary: 'an anniversary: when it falls depends on what it is of',
  impossible: 'no day of any calendar',
  unresolved: 'no days: the date that it is counted from is not named before',
} as const;

/** What is said of amounts. */
export const AMOUNT_WORDS = {
  hedged: (hedge: string, amount: string) => `${hedge} ${amount}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  ratio: (first: string, second: string) => `${first} to ${second}`,
  percent: (amount: string) => `${amount}%`,
  points: (amount: string) => `${amount} percentage points`,
  fraction: (percent: string) => `${percent}% of the whole`,
  multiple: (times: string) => `${times} times`,
  ordinal: (number: string) => `number ${number} in order`,
  of: (amount: string, unit: string) => `${amount} ${unit}`,
} as const;
