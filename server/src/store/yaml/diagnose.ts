import { type Told, tell } from '../../core/telling/told.ts';
import { error, type Trouble } from '../problem.ts';
import type { Breakage, Placing } from './compose.ts';
import { slipIn } from './slips.ts';

const LINES_SEARCHED = 60;

/** What is wrong with a broken stretch of YAML, in words, and the offset of the line that is to blame. */
export interface Diagnosis {
  readonly trouble: Trouble;
  readonly at: number;
}

/** Blames the line that the parser stopped at if it makes a slip that people make, else the first line before it that does. */
export function diagnosed({ at, code }: Breakage, source: string, place: Placing): Diagnosis {
  const stopped = lineAt(source, Math.min(at, source.length - 1));
  const candidates = [stopped, ...linesBefore(source, stopped.start)];
  for (const { start, text } of candidates) {
    const slip = slipIn(text);
    if (!slip) continue;
    const from = start + text.length - text.trimStart().length;
    const span = { start: place(from), end: place(start + text.trimEnd().length) };
    return { at: from, trouble: { ...error(span, slip.code, slip.told), suggestion: slip.line } };
  }
  const crooked = crookedLine(source);
  const blamed = crooked ?? stopped;
  const from = blamed.start + blamed.text.length - blamed.text.trimStart().length;
  const span = { start: place(from), end: place(Math.max(from + 1, blamed.start + blamed.text.trimEnd().length)) };
  return { at: from, trouble: error(span, crooked ? 'indentation' : 'yaml', crooked ? CROOKED : (GENERAL.get(code) ?? UNREADABLE)) };
}

interface SourceLine {
  readonly start: number;
  readonly text: string;
}

/** The line of an offset; a blank line at the end of a stretch stands for the last one with text. */
function lineAt(source: string, offset: number): SourceLine {
  let end = offset;
  while (end > 0 && /\s/.test(source[end] ?? ' ')) end--;
  const start = source.lastIndexOf('\n', end) + 1;
  const broken = source.indexOf('\n', start);
  return { start, text: source.slice(start, broken === -1 ? undefined : broken).replace(/\r$/, '') };
}

/** The lines before an offset, last first, as far as a slip may lie. */
function* linesBefore(source: string, offset: number): Iterable<SourceLine> {
  let end = offset;
  for (let count = 0; count < LINES_SEARCHED && end > 0; count++) {
    const start = source.lastIndexOf('\n', end - 2) + 1;
    yield { start, text: source.slice(start, end - 1).replace(/\r$/, '') };
    end = start;
  }
}

const KEY_LINE = /^(\s*(?:- +)*)["'\w-]+:(?: +(.*))?$/;

/** The first line whose key begins in a column where no key can. */
function crookedLine(source: string): SourceLine | undefined {
  const columns = new Set<number>();
  let before: { readonly column: number; readonly value: string } | undefined;
  let start = 0;
  for (const text of source.split('\n')) {
    const match = KEY_LINE.exec(text.trimEnd());
    if (match) {
      const column = match[1]!.length;
      const dashed = match[1]!.includes('-');
      const deeper = before !== undefined && column > before.column;
      if (before && !dashed && (deeper ? before.value !== '' : !columns.has(column))) return { start, text };
      columns.add(column);
      before = { column, value: match[2] ?? '' };
    }
    start += text.length + 1;
  }
  return undefined;
}

const CROOKED = tell('This line is not indented like the others of its entry. Keys of one entry begin in the same column.');
const UNREADABLE = tell('This cannot be read as YAML. Look for a missing quotation mark, bracket or space here or on the line above.');

const GENERAL: ReadonlyMap<string, Told> = new Map([
  ['BAD_INDENT', CROOKED],
  ['BLOCK_AS_IMPLICIT_KEY', CROOKED],
  ['MULTILINE_IMPLICIT_KEY', tell('A key and its colon stand on one line, with a space after the colon.')],
  ['TAB_AS_INDENT', tell('YAML takes spaces for indentation, no tabs.')],
  ['IMPOSSIBLE', tell('This is nested too deeply to be read.')],
]);
