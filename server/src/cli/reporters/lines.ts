/** A place in a text: both zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Lines of a text and where offsets fall in them. Lines end at CRLF, LF or CR. */
export interface Lines {
  readonly count: number;
  /** A line without its ending; empty beyond the text. */
  readonly line: (index: number) => string;
  /** The position of an offset; offsets outside the text are moved into it. */
  readonly position: (offset: number) => Position;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const line = (index: number) => text.slice(starts[index] ?? text.length, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, '');
  const position = (offset: number): Position => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: within - starts[low]! };
  };
  return { count: starts.length, line, position };
}
