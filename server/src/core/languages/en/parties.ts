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

function us(party: string, ...words: readonly string[]): [string, { party: string; group: string }][] {
  return words.map((word) => [word, { party, group: 'us' }]);
}

function uk(party: string, ...words: readonly string[]): [string, { party: string; group: string }][] {
  return words.map((word) => [word, { party, group: 'uk' }]);
}
