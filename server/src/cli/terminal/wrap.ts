import { cells } from './cells.ts';

/** Text broken at spaces into lines of at most `width` cells; a longer word stands alone. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const wide = cells(word);
    if (line && taken + 1 + wide > width) {
      lines.push(line);
      [line, taken] = [word, wide];
    } else {
      [line, taken] = line ? [`${line} ${word}`, taken + 1 + wide] : [word, wide];
    }
  }
  return [...lines, line];
}
