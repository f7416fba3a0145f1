/** Verbs after which a bare figure is an age. Folded. */
export const AGE_LEADS: ReadonlySet<string> = new Set(['is', 'turns', 'turned', 'aged', 'age']);

/** Before a decade of life: "in his 80s". Folded. */
export const AGE_POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Parts of a decade of life, with the years into it that they allow, generously. Folded. */
export const DECADE_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [6, 9]],
  ['well', [2, 9]],
]);

/** The word before an age: "at age 63", "at the age of 63". */
export const AGE_NOUN = 'age';

/** Participles before an age: "aged 63". */
export const AGED: ReadonlySet<string> = new Set(['aged']);

/** Verbs beside which "at 74" is an age. */
export const DEATH_VERBS: ReadonlySet<string> = new Set(['died', 'dies', 'death', 'killed']);
