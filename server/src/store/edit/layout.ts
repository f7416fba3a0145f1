import type { Tree } from '../yaml/tree.ts';

/** The offset behind the last character that a node holds: less than its span, which in block style takes in blank lines and comments below it. */
export function contentEnd(source: string, tree: Tree): number {
  const isFlow = source[tree.start] === '{' || source[tree.start] === '[';
  if (tree.kind === 'map' && !isFlow) {
    const last = tree.entries.at(-1);
    if (last) return last.value.kind === 'nothing' ? source.indexOf(':', last.key.end) + 1 : contentEnd(source, last.value);
  }
  if (tree.kind === 'list' && !isFlow) {
    const last = tree.items.at(-1);
    if (last) return contentEnd(source, last);
  }
  let end = tree.end;
  while (end > tree.start && /\s/.test(source[end - 1]!)) end--;
  return end;
}

/** The end of the line that an offset is on, before its break. */
export function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

/** How many characters stand before an offset on its line. */
export function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

/** The line break that a file uses, told by its first one. */
export function lineBreakOf(source: string): '\n' | '\r\n' {
  const first = source.indexOf('\n');
  return first > 0 && source[first - 1] === '\r' ? '\r\n' : '\n';
}
