import type { Span } from '../../core/text/span.ts';
import type { Lines } from '../../store/lines.ts';
import { cells, endWithin, printable, startWithin } from '../terminal/cells.ts';
import type { Paint, Style } from '../terminal/paint.ts';

export interface FrameOptions {
  readonly paint: Paint;
  readonly style: Style;
  /** Cells that a line may take. */
  readonly columns: number;
}

/** The line that a span begins in and a row of carets under the span; a long line is cut round it. Spans over several lines are marked to the end of the first. */
export function codeFrame(lines: Lines, span: Span, { paint, style, columns }: FrameOptions): string[] {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  const gutter = String(start.line + 1);
  const line = lines.text(start.line);
  const stop = end.line === start.line ? end.character : line.length;
  const width = Math.max(16, columns - gutter.length - 5);
  const { text, at, length } = excerpt(line, { start: Math.min(start.character, line.length), end: stop }, width);
  const blank = ' '.repeat(gutter.length);
  return [
    `  ${paint('dim', `${gutter} │`)} ${text}`.trimEnd(),
    `  ${paint('dim', `${blank} │`)} ${' '.repeat(at)}${paint(style, '^'.repeat(Math.max(1, length)))}`,
  ];
}

/** Characters kept on either side before anything is measured: no terminal shows more. */
const REACH = 1000;

function excerpt(line: string, span: Span, width: number): { text: string; at: number; length: number } {
  const before = printable(line.slice(Math.max(0, span.start - REACH), span.start)).trimStart();
  const marked = printable(line.slice(span.start, Math.max(span.start, span.end)).slice(0, REACH));
  const after = printable(line.slice(Math.max(span.start, span.end)).slice(0, REACH));
  const shown = startWithin(marked, width - 2);
  const spare = width - cells(shown);
  const whole = cells(before) + cells(after) <= spare;
  const leftRoom = Math.max(spare - cells(after), Math.floor(spare / 2));
  const left = whole || cells(before) <= leftRoom ? before : `…${endWithin(before, leftRoom - 1)}`;
  const rightRoom = spare - cells(left);
  const right = shown.length < marked.length ? '…' : cells(after) <= rightRoom ? after : `${startWithin(after, rightRoom - 1)}…`;
  return { text: left + shown + right, at: cells(left), length: cells(shown) };
}
