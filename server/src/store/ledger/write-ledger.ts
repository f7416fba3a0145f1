import type { FileEdit } from '../edit/edit.ts';
import { lineBreakOf, lineEnd } from '../edit/layout.ts';
import { scalar } from '../edit/scalar.ts';
import type { Kept, Ledger, LedgerEntry } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/**
 * The edit that writes an entry into a ledger, at its place in the order of drafts and claims; everything else, comments too, stays
 * as it is. An entry is one line, since git merges by lines and would take the equal ones of two entries for one. Undefined where the file
 * is not written as a list of entries, one below the other.
 */
export function enteringEdit<T extends LedgerEntry>(text: string, entry: T, ledger: Ledger<T>): FileEdit | undefined {
  const eol = lineBreakOf(text);
  const { kept } = readLedger(text, ledger);
  const column = kept[0] && hyphenColumn(text, kept[0]);
  if (kept.length > 0 && column === undefined) return undefined;
  const line = `${' '.repeat(column ?? 2)}- ${entryText(entry, ledger)}`;
  const before = kept.filter((one) => order(one, entry) <= 0).at(-1);
  if (before) return insertAfter(text, endOf(text, before), line, eol);
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
export function removingEdit(text: string, entry: Pick<Kept<LedgerEntry>, 'span'>): FileEdit {
  const start = text.lastIndexOf('\n', entry.span.start - 1) + 1;
  const end = endOf(text, entry);
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

/** The end of an entry's last line, before its break, which the entry may include. */
function endOf(text: string, { span }: Pick<Kept<LedgerEntry>, 'span'>): number {
  return lineEnd(text, span.end - (/\r?\n$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0));
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
  const written = keys.flatMap((key) => (entry[key] === undefined ? [] : [`${key}: ${scalar(String(entry[key]), { flow: true })}`]));
  return `{ ${written.join(', ')} }`;
}
