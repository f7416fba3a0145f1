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

/** The ways in which a house may write the country's abbreviation. */
export const UNITED_STATES_FORMS: ReadonlySet<string> = new Set(['U.S.', 'US']);
