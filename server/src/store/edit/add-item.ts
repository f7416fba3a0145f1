import { entryOf } from '../yaml/tree.ts';
import type { FileEdit } from './edit.ts';
import { columnOf, contentEnd, lineBreakOf, lineEnd } from './layout.ts';
import { parsed } from './parsed.ts';

/** Where the text of an added entry ends up: UTF-16 offset of its first character in the edited file. */
export interface Addition {
  readonly edit: FileEdit;
  readonly at: number;
}

/**
 * Adds an entry at the end of a section's list, indented as its neighbours are; a section that is not there yet is made at the end
 * of the file. `lines` are the entry's own, the first without its hyphen. A file whose section is in brackets gets another
 * section of that name at its end, which is read as well.
 */
export function addItem(source: string, section: string, lines: readonly string[]): Addition {
  const newline = lineBreakOf(source);
  const list = parsed(source)
    .trees.map((tree) => entryOf(tree, section))
    .findLast((entry) => entry !== undefined);
  const block = list?.value.kind === 'list' && source[list.value.start] === '-' ? list.value : undefined;
  if (block)
    return inserted(source, lineEnd(source, contentEnd(source, block)), {
      before: newline,
      lines: itemLines(lines, columnOf(source, block.start)),
      newline,
    });
  if (list?.value.kind === 'nothing') {
    const colon = source.indexOf(':', list.key.end) + 1;
    return inserted(source, lineEnd(source, colon), { before: newline, lines: itemLines(lines, 2), newline });
  }
  const end = source.trimEnd().length;
  const gap = end === 0 ? '' : newline + newline;
  return inserted(source, end, { before: `${gap}${section}:${newline}`, lines: itemLines(lines, 2), newline });
}

interface Text {
  readonly before: string;
  readonly lines: readonly string[];
  readonly newline: string;
}

function inserted(source: string, at: number, { before, lines, newline }: Text): Addition {
  const isEnd = source.slice(at).trim() === '';
  const newText = before + lines.join(newline) + (isEnd && at === source.length ? newline : '');
  return { edit: { start: at, end: at, newText }, at: at + before.length + (/^ *- /.exec(lines[0]!)?.[0].length ?? 0) };
}

function itemLines(lines: readonly string[], column: number): string[] {
  return lines.map((line, nth) => `${' '.repeat(column)}${nth === 0 ? '- ' : '  '}${line}`);
}
