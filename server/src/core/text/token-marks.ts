let marks = new Uint8Array(1024);

/**
 * One byte for each token of a paragraph, all 0. It is the same array each time, since one of its own would cost every paragraph an
 * allocation outside the heap: whoever asks is done with it before anybody asks again.
 */
export function tokenMarks(count: number): Uint8Array {
  if (marks.length < count) marks = new Uint8Array(count * 2);
  return marks.fill(0, 0, count);
}
