import { haveOtherLetters, lettersIn } from './letters.ts';

const LONGEST = 64;
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * How many typing slips (a letter left out, put in, swapped for another, or two neighbours changed round) lie between
 * two words: the restricted Damerau–Levenshtein distance in UTF-16 units. Anything beyond `limit` is `limit + 1`, and
 * so is a word of more than 64 units. Allocates nothing.
 */
export function slipDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const far = limit + 1;
  let aEnd = a.length;
  let bEnd = b.length;
  if (Math.abs(aEnd - bEnd) > limit || aEnd > LONGEST || bEnd > LONGEST) return far;
  let from = 0;
  while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - from;
  const height = aEnd - from;
  if (width === 0 || height === 0) return Math.min(far, width + height);
  if (height > limit && width > limit && haveOtherLetters(lettersIn(a, from, aEnd), lettersIn(b, from, bEnd), limit)) return far;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= height; i++) {
    const lowest = Math.max(1, i - limit);
    const highest = Math.min(width, i + limit);
    row[lowest - 1] = lowest === 1 ? i : far;
    let best = far;
    const code = a.charCodeAt(from + i - 1);
    for (let j = lowest; j <= highest; j++) {
      const other = b.charCodeAt(from + j - 1);
      let cost = last[j - 1]! + (code === other ? 0 : 1);
      // Cells outside the band hold leftovers, so they are never looked at.
      if (j < i + limit && last[j]! + 1 < cost) cost = last[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      if (i > 1 && j > 1 && code === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other && before[j - 2]! + 1 < cost) {
        cost = before[j - 2]! + 1;
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return far;
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return Math.min(far, last[width]!);
}
