/** The number of what is no word, and of words that are met when there are too many. */
export const UNNUMBERED = 0;
/** A day's drafts say some ten thousand; tables by number stay small. */
const MOST = 50_000;
const numbers = new Map<string, number>();

/** The number of a folded word, from 1 in the order in which words are first met: what is known of a word can then stand in a list, which is looked up several times as fast as a map by its letters. */
export function wordNumber(fold: string): number {
  let number = numbers.get(fold);
  if (number === undefined) {
    if (numbers.size >= MOST) return UNNUMBERED;
    number = numbers.size + 1;
    numbers.set(fold, number);
  }
  return number;
}
