/** Folded forms of address that say nothing of rank or learning: a house writes them or leaves them out. */
export const PLAIN_COURTESY_TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** What is written before a family name, by the first of somebody's pronouns. */
export const COURTESY_BY_PRONOUN: ReadonlyMap<string, string> = new Map([
  ['he', 'Mr.'],
  ['she', 'Ms.'],
  ['they', 'Mx.'],
]);
