import type { Span } from '../span.ts';
import { type KeptRuling, readRulings } from './read-rulings.ts';

/** A change of a rulings file's text. Offsets are UTF-16. */
export interface RulingsEdit extends Span {
  readonly newText: string;
}

/** A ruling that is to be written. */
export type NewRuling = Omit<KeptRuling, 'span'>;

const HEAD = [
  '# Findings that somebody has let stand; a ruling lapses when its fact changes. One line each, sorted by draft and claim: rulings on',
  '# different drafts stand in different places, which git merges by itself, and where it cannot, both lines are right.',
  'rulings:',
];

/**
 * The edit that writes a ruling into a rulings file, at its place in the order of drafts and claims; everything else, comments too, stays
 * as it is. A ruling is one line, since git merges by lines and would take the equal ones of two entries for one. Undefined where the file
 * is not written as a list of entries, one below the other.
 */
export function rulingEdit(text: string, ruling: NewRuling): RulingsEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { kept } = readRulings(text);
  const column = kept[0] && hyphenColumn(text, kept[0]);
  if (kept.length > 0 && column === undefined) return undefined;
  const entry = `${' '.repeat(column ?? 2)}- ${entryText(ruling)}`;
  const before = kept.filter((one) => order(one, ruling) <= 0).at(-1);
  if (before) return insertAfter(text, lineEnd(text, before.span.end), entry, eol);
  const key = /^rulings:[ \t]*(\[[ \t]*\])?[ \t]*(#.*)?$/m.exec(text);
  if (key) {
    const end = key.index + key[0].length;
    if (key[1] === undefined) return insertAfter(text, end, entry, eol);
    return { start: key.index, end, newText: `rulings:${eol}${entry}` };
  }
  if (/^rulings:/m.test(text)) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  const head = text.trim() === '' ? HEAD : HEAD.slice(-1);
  return { start: text.length, end: text.length, newText: `${gap}${head.join(eol)}${eol}${entry}${eol}` };
}

/** The edit that takes a ruling out again, whole lines. */
export function revokingEdit(text: string, { span }: Pick<KeptRuling, 'span'>): RulingsEdit {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = lineEnd(text, span.end);
  return { start, end: Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1)), newText: '' };
}

function insertAfter(text: string, at: number, entry: string, eol: string): RulingsEdit {
  return { start: at, end: at, newText: at === text.length ? `${eol}${entry}${eol}` : `${eol}${entry}` };
}

function lineEnd(text: string, at: number): number {
  // What ends with its line break ends before it.
  const last = text[at - 1] === '\n' ? at - 1 : at;
  const end = text.indexOf('\n', last);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function hyphenColumn(text: string, { span }: KeptRuling): number | undefined {
  const lead = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^ *- *$/.test(lead) ? lead.indexOf('-') : undefined;
}

function order(a: NewRuling, b: NewRuling): number {
  return compare(a.draft, b.draft) || compare(a.claim, b.claim);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entryText({ draft, claim, says, against, reason, by, on, fact }: NewRuling): string {
  const keys = Object.entries({ draft, claim, says, against, reason, by, on, fact });
  return `{ ${keys.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${scalar(value)}`])).join(', ')} }`;
}

/** Words and paths go bare; everything that YAML could read as something else, in quotes that know escapes. */
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ./()’“”…–-]*$/u.test(text) && text === text.trim();
  return plain ? text : JSON.stringify(text);
}
