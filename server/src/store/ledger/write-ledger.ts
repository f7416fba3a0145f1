import type { FileEdit } from '../edit/edit.ts';
import type { Kept, Ledger, LedgerEntry } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/**
 * The edit that writes an entry into a ledger, at its place in the order of drafts and claims; everything else, comments too, stays
 * as it is. An entry is one line, since git merges by lines and would take the equal ones of two entries for one. Undefined where the file
 * is not written as a list of entries, one below the other.
 */
export function enteringEdit<T extends LedgerEntry>(text: string, entry: T, ledger: Ledger<T>): FileEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { kept } = readLedger(text, ledger);
  const column = kept[0] && hyphenColumn(text, kept[0]);
  if (kept.length > 0 && column === undefined) return undefined;
  const line = `${' '.repeat(column ?? 2)}- ${entryText(entry, ledger)}`;
  const before = kept.filter((one) => order(one, entry) <= 0).at(-1);
  if (before) return insertAfter(text, lineEnd(text, before.span.end), line, eol);
  const key = keyLine(text, ledger.list);
  if (key) {
    if (!key.isEmptyList) return insertAfter(text, key.end, line, eol);
    return { start: key.start, end: key.end, newText: `${ledger.list}:${eol}${line}` };
  }
  if (text.split('\n').some((one) => one.startsWith(`${ledger.list}:`))) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  const head = text.trim() === '' ? ledger.head.map((one) => `# ${one}`) : [];
  return { start: text.length, end: text.length, newText: `${gap}${[...head, `${ledger.list}:`].join(eol)}${eol}${line}${eol}` };
}

/** The edit that takes an entry out again, whole lines. */
export function removingEdit(text: string, { span }: Pick<Kept<LedgerEntry>, 'span'>): FileEdit {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = lineEnd(text, span.end);
  return { start, end: Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1)), newText: '' };
}

/** The line that begins the list, with nothing on it but a comment or the brackets of an empty one. */
function keyLine(text: string, list: string): { start: number; end: number; isEmptyList: boolean } | undefined {
  for (const { 0: whole, 1: name, 2: brackets, index } of text.matchAll(/^(\w+):[ \t]*(\[[ \t]*\])?[ \t]*(?:#.*)?$/gm))
    if (name === list) return { start: index, end: index + whole.length, isEmptyList: brackets !== undefined };
  return undefined;
}

function insertAfter(text: string, at: number, entry: string, eol: string): FileEdit {
  return { start: at, end: at, newText: at === text.length ? `${eol}${entry}${eol}` : `${eol}${entry}` };
}

function lineEnd(text: string, at: number): number {
  // What ends with its line break ends before it.
  const last = text[at - 1] === '\n' ? at - 1 : at;
  const end = text.indexOf('\n', last);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function hyphenColumn(text: string, { span }: Kept<LedgerEntry>): number | undefined {
  const lead = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^ *- *$/.test(lead) ? lead.indexOf('-') : undefined;
}

function order(a: LedgerEntry, b: LedgerEntry): number {
  return compare(a.draft, b.draft) || compare(a.claim, b.claim);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entryText<T extends LedgerEntry>(entry: T, { keys }: Ledger<T>): string {
  const written = keys.flatMap((key) => (entry[key] === undefined ? [] : [`${key}: ${scalar(String(entry[key]))}`]));
  return `{ ${written.join(', ')} }`;
}

/** Words and paths go bare; everything that YAML could read as something else, in quotes that know escapes. */
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ./()’“”…–-]*$/u.test(text) && text === text.trim();
  return plain ? text : JSON.stringify(text);
}
