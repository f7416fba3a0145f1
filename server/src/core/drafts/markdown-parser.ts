import { type InlineContext, type MarkdownConfig, parser, Strikethrough, Table } from '@lezer/markdown';

/** Characters that could begin Markdown: 1 by their code. */
const MARKS = new Uint8Array(128);
for (const mark of '\\&`<_*[]!~') MARKS[mark.charCodeAt(0)] = 1;
const SPACE = 32;
const LESS_THAN = 60;
/** The parser pairs marks in quadratic time; no paragraph of prose is this long, and in one that is, marks are left as text. */
const LONGEST_MARKED = 60_000;

/** Where the last comment and the last bracket of the text at hand close, so that unclosed ones are not sought over and over. */
let closes = { text: '', comment: -1, bracket: -1 };

/** Runs first for every character: leaps over plain prose, which the parsers after it would ask about letter by letter. */
function leap(context: InlineContext, next: number, at: number): number {
  const { text } = context;
  if (text.length > LONGEST_MARKED) return context.end;
  const within = at - context.offset;
  const end = plainEnd(text, within);
  if (end > within) return context.offset + end;
  return next === LESS_THAN && !mayClose(text, within) ? at + 1 : -1;
}

/** Where plain prose ends that begins at an offset; a lone space belongs to it, two may be a hard break. */
function plainEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < MARKS.length && MARKS[code] === 1) break;
    if (code === SPACE && end + 1 < text.length && text.charCodeAt(end + 1) === SPACE) break;
  }
  return end;
}

function mayClose(text: string, at: number): boolean {
  if (closes.text !== text) closes = { text, comment: text.lastIndexOf('-->'), bracket: text.lastIndexOf('>') };
  return text.startsWith('<!--', at) ? closes.comment > at : closes.bracket > at;
}

const Leap: MarkdownConfig = { parseInline: [{ name: 'Leap', parse: leap, before: 'Escape' }] };

/**
 * CommonMark with tables and strikethrough. Bare addresses are not left to the parser: they are found in the finished
 * text, the same way in every format.
 */
export const markdownParser = parser.configure([Table, Strikethrough, Leap]);
