/** Words and letters for the nation that a body's name may begin with or leave off: U.S., United States; folded. */
export const COUNTRY_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'us',
  'usa',
  'uk',
  'un',
  'eu',
  'united',
  'states',
  'kingdom',
  'nations',
  'european',
]);
