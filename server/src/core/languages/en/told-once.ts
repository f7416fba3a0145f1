/** What happens once to one person or body, by the word that tells it: two dates of it can't both be right. Folded. */
export const ONCE: ReadonlyMap<string, string> = new Map([
  ['died', 'died'],
  ['killed', 'died'],
  ['assassinated', 'died'],
  ['executed', 'died'],
  ['born', 'born'],
  ['founded', 'founded'],
  ['established', 'founded'],
  ['incorporated', 'founded'],
]);

/** Nouns in the names of events that do not come back. Folded. */
export const ONCE_EVENTS: ReadonlySet<string> = new Set(
  (
    'battle siege war massacre strike riot riots revolt rebellion uprising mutiny revolution coup fire flood earthquake explosion disaster crash ' +
    'collapse shooting bombing assassination murder eruption sinking shipwreck blackout epidemic famine treaty armistice scandal'
  ).split(' '),
);

/** Offices and ranks before a name, by group: nobody holds two of a group at a time. What stands beside each is what it is compared as. Folded. */
export const EXCLUSIVE_TITLES: ReadonlyMap<string, { readonly group: 'office' | 'rank'; readonly title: string }> = new Map([
  ...titles('office', 'senator', 'sen', 'senator'),
  ...titles('office', 'representative', 'rep', 'representative', 'congressman', 'congresswoman'),
  ...titles('office', 'governor', 'gov', 'governor'),
  ...titles('office', 'mayor', 'mayor'),
  ...titles('rank', 'corporal', 'cpl', 'corporal'),
  ...titles('rank', 'sergeant', 'sgt', 'sergeant'),
  ...titles('rank', 'lieutenant', 'lt', 'lieutenant'),
  ...titles('rank', 'captain', 'capt', 'captain'),
  ...titles('rank', 'major', 'maj', 'major'),
  ...titles('rank', 'colonel', 'col', 'colonel'),
  ...titles('rank', 'general', 'gen', 'general'),
  ...titles('rank', 'admiral', 'adm', 'admiral'),
]);

/** Words that set a sentence in another time than the draft's own. Folded. */
export const OTHER_TIMES: ReadonlySet<string> = new Set([
  'then',
  'when',
  'ago',
  'former',
  'formerly',
  'once',
  'earlier',
  'previously',
  'later',
  'time',
  'became',
  'turned',
  'turns',
  'would',
  'if',
  'not',
]);

function titles(
  group: 'office' | 'rank',
  title: string,
  ...forms: readonly string[]
): [string, { group: 'office' | 'rank'; title: string }][] {
  return forms.map((form) => [form, { group, title }]);
}
