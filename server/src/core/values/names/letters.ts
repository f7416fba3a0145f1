/** The letters of a stretch of a word as bits of one number; what is not one of a to z shares its bit with one of them. */
export function lettersIn(word: string, from = 0, to = word.length): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether either word has more letters that the other lacks than there may be slips between them, each of which mends one. Most words are told
 * apart so in a tenth of the time that it takes to count their slips.
 */
export function haveOtherLetters(a: number, b: number, slips: number): boolean {
  return hasMore(a & ~b, slips) || hasMore(b & ~a, slips);
}

function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let i = 0; i < most; i++) left &= left - 1;
  return left !== 0;
}
