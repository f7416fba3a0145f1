import { type InlineContext, type MarkdownConfig, parser, Strikethrough, Table } from '@lezer/markdown';

/** Anything up to a character that could begin Markdown; a lone space cannot, two may be a hard break. */
const PLAIN_RUN = /(?:[^\\&`<_*[\]!~ ]| (?! ))+/y;
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
  PLAIN_RUN.lastIndex = within;
  if (PLAIN_RUN.test(text)) return context.offset + PLAIN_RUN.lastIndex;
  return next === LESS_THAN && !mayClose(text, within) ? at + 1 : -1;
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
