const SHORTEST = 4;
const LONGEST = 24;

/**
 * Keys that two words one slip apart share: the word itself and the word less any one letter. Two words with a key in
 * common are at most two edits apart; words one letter changed, dropped, added or transposed apart always have one.
 * Empty for words too short to be told from other words.
 */
export function slipKeys(fold: string): string[] {
  if (fold.length < SHORTEST || fold.length > LONGEST) return [];
  const keys = new Set([fold]);
  for (let i = 0; i < fold.length; i++) keys.add(fold.slice(0, i) + fold.slice(i + 1));
  return [...keys];
}
