/** Words for parties and their members, folded, with the party that each means. Parties of one group exclude each other. */
export const PARTY_WORDS: ReadonlyMap<string, { readonly party: string; readonly group: string }> = new Map([
  ...us('republican', 'republican', 'republicans', 'gop', 'r'),
  ...us('democratic', 'democratic', 'democrat', 'democrats', 'd'),
  ...us('independent', 'independent', 'independents', 'i'),
  ...us('libertarian', 'libertarian', 'libertarians', 'l'),
  ...uk('conservative', 'conservative', 'conservatives', 'tory', 'tories'),
  ...uk('labour', 'labour'),
  ...uk('liberal democrats', 'lib dem', 'lib dems'),
]);

/** After a party, they tell of a change of it: a Republican turned Democrat. Folded. */
export const CONVERTS: ReadonlySet<string> = new Set(['turned']);

/** How the parties whose letter stands after a name are written: the letter, a member, and what stands before a title. */
export const PARTY_FORMS: ReadonlyMap<string, { readonly letter: string; readonly noun: string; readonly adjective: string }> = new Map([
  ['republican', { letter: 'R', noun: 'Republican', adjective: 'Republican' }],
  ['democratic', { letter: 'D', noun: 'Democrat', adjective: 'Democratic' }],
  ['independent', { letter: 'I', noun: 'independent', adjective: 'independent' }],
  ['libertarian', { letter: 'L', noun: 'Libertarian', adjective: 'Libertarian' }],
]);

function us(party: string, ...words: readonly string[]): [string, { party: string; group: string }][] {
  return words.map((word) => [word, { party, group: 'us' }]);
}

function uk(party: string, ...words: readonly string[]): [string, { party: string; group: string }][] {
  return words.map((word) => [word, { party, group: 'uk' }]);
}
