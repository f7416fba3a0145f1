/** Words shorter than this are too short to be told from other words by a slip. UTF-16 units. */
export const SHORTEST_SLIP = 4;
/** Words longer than this are not looked up by their slips. */
export const LONGEST_SLIP = 24;

/**
 * Keys that two words one slip apart share: the word itself and the word less any one letter. Two words with a key in
 * common are at most two edits apart; words one letter changed, dropped, added or transposed apart always have one.
 * Empty for words too short to be told from other words.
 */
export function slipKeys(fold: string): string[] {
  if (fold.length < SHORTEST_SLIP || fold.length > LONGEST_SLIP) return [];
  const keys = new Set([fold]);
  for (let i = 0; i < fold.length; i++) keys.add(fold.slice(0, i) + fold.slice(i + 1));
  return [...keys];
}
