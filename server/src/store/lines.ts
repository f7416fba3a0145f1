/** The lines of a text: zero-based, broken at LF, CRLF or CR. */
export interface Lines {
  readonly count: number;
  /** The line and character of an offset; offsets past the end count as the end. */
  at(offset: number): { readonly line: number; readonly character: number };
  /** Where a line starts. */
  start(line: number): number;
  /** A line's text without its break. */
  text(line: number): string;
}

/** Finds the lines of a text once; each question is then a binary search. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    count: starts.length,
    at(offset) {
      const bounded = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= bounded) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: bounded - starts[low]! };
    },
    start: (line) => starts[line] ?? text.length,
    text: (line) => text.slice(starts[line] ?? text.length, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, ''),
  };
}
