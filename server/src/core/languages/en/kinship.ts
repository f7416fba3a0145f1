/** How two people are related, from the one who is called so to the one whose relative he or she is. */
export interface Kin {
  /** The relation whatever the gender: child, parent, sibling … */
  readonly relation: string;
  /** The same told from the other side. */
  readonly inverse: string;
  readonly gender?: 'he' | 'she';
}

/** Relation, its inverse, then the words for it: of a man, of a woman, of either. Curated. */
const TABLE = `
child parent: son / daughter / child
parent child: father, dad / mother, mom, mum / parent
sibling sibling: brother / sister / sibling
spouse spouse: husband, widower / wife, widow / spouse
grandchild grandparent: grandson / granddaughter / grandchild
grandparent grandchild: grandfather / grandmother / grandparent
great-grandchild great-grandparent: great-grandson / great-granddaughter / great-grandchild
great-grandparent great-grandchild: great-grandfather / great-grandmother / great-grandparent
nibling pibling: nephew / niece /
pibling nibling: uncle / aunt /
great-nibling great-pibling: great-nephew, grandnephew / great-niece, grandniece /
great-pibling great-nibling: great-uncle, granduncle / great-aunt, grandaunt /
cousin cousin: / / cousin
stepchild stepparent: stepson / stepdaughter / stepchild
stepparent stepchild: stepfather / stepmother / stepparent
half-sibling half-sibling: half-brother / half-sister / half-sibling
stepsibling stepsibling: stepbrother / stepsister / stepsibling
child-in-law parent-in-law: son-in-law / daughter-in-law /
parent-in-law child-in-law: father-in-law / mother-in-law /
sibling-in-law sibling-in-law: brother-in-law / sister-in-law /
`;

const BY_WORD: ReadonlyMap<string, Kin> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [relations, words] = row.split(':') as [string, string];
      const [relation, inverse] = relations.split(' ') as [string, string];
      return words.split('/').flatMap((list, column) => {
        const gender = ([{ gender: 'he' }, { gender: 'she' }, {}] as const)[column]!;
        const kin: Kin = { relation, inverse, ...gender };
        return list.split(',').flatMap((word) => (word.trim() === '' ? [] : [[word.trim(), kin] as const]));
      });
    }),
);

/** Words that, before a word of kinship, make it another or leave it the same; hyphened or not. */
export const KIN_PREFIXES: ReadonlySet<string> = new Set(['half', 'step', 'great', 'grand']);

/** The relation that a word stands for ("stepson", "great-uncle"); undefined for any that is not told of two people's kinship alone. */
export function kinOf(word: string): Kin | undefined {
  return BY_WORD.get(word);
}

/** The first word for a relation that fits a gender, or any if none is known. */
export function kinWord(relation: string, gender: Kin['gender']): string | undefined {
  for (const [word, kin] of BY_WORD) if (kin.relation === relation && (gender === undefined || kin.gender === gender)) return word;
  return undefined;
}

/** Words that name the relatives whom the dead leave. */
export const SURVIVING: ReadonlySet<string> = new Set(['survived', 'survive', 'survives', 'survivors', 'leaves']);
