import { PACKED_WORDS } from './generated/lexicon-words.ts';
import { FUNCTION_WORDS } from './lexicon-function-words.ts';

/** Flags of `Entry.parts`. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;

/** What the dictionary says of one uninflected word. */
export interface Entry {
  /** NOUN, VERB, ADJECTIVE and ADVERB, or-ed; 0 for a word of a closed class. */
  readonly parts: number;
  /** The flag of the part that it mostly is; 0 for a word of a closed class. */
  readonly dominant: number;
  /** 1 (rare) to 7 (very common). */
  readonly frequency: number;
  /** 0 a plain word; 1 mostly capitalised in running text; 2 as good as always a name (john, chad). */
  readonly name: number;
}

const CLOSED: Entry = { parts: 0, dominant: 0, frequency: 7, name: 0 };

let lines: ReadonlyMap<string, string> | undefined;
let closed: ReadonlySet<string> | undefined;
const closedEntries = new Map<string, Entry>();
const entries = new Map<string, ReadonlyMap<string, Entry>>();
const attributes: Entry[] = [];

/** The entry of a folded word as it stands, inflected forms not undone; undefined if the dictionary lacks it. */
export function entryOf(fold: string): Entry | undefined {
  if (!isFunctionWord(fold)) return openEntry(fold);
  let entry = closedEntries.get(fold);
  if (entry === undefined) {
    entry = { ...(openEntry(fold) ?? CLOSED), frequency: 7, name: 0 };
    closedEntries.set(fold, entry);
  }
  return entry;
}

/** Whether a folded word is of a closed class: article, pronoun, preposition, conjunction, auxiliary, numeral, contraction. */
export function isFunctionWord(fold: string): boolean {
  closed ??= new Set(FUNCTION_WORDS.trim().split(/\s+/));
  return closed.has(fold);
}

/** Words are unpacked by their first two letters, when first asked for: all at once would cost a start-up some 20 ms. */
function openEntry(fold: string): Entry | undefined {
  lines ??= new Map(PACKED_WORDS.map((line) => [line.slice(1, 3), line]));
  const start = fold.slice(0, 2);
  let found = entries.get(start);
  if (found === undefined) {
    const line = lines.get(start);
    if (line === undefined) return undefined;
    found = unpacked(line);
    entries.set(start, found);
  }
  return found.get(fold);
}

/** The format is written down beside its writer, server/scripts/lexicon/emit.ts. */
function unpacked(line: string): Map<string, Entry> {
  const result = new Map<string, Entry>();
  let before = '';
  let at = 0;
  while (at < line.length) {
    const shared = line.charCodeAt(at) - 48;
    const start = ++at;
    while (line.charCodeAt(at) > 96) at++;
    const word = before.slice(0, shared) + line.slice(start, at);
    const value = (line.charCodeAt(at) - 48) * 40 + line.charCodeAt(at + 1) - 48;
    at += 2;
    attributes[value] ??= attributesOf(value);
    result.set(word, attributes[value]);
    before = word;
  }
  return result;
}

/** Equal attributes share one object, so that 30,000 words need a few hundred. */
function attributesOf(value: number): Entry {
  const upper = Math.floor(value / 48);
  return { parts: value % 16, dominant: 1 << (upper % 4), frequency: Math.floor(upper / 4), name: Math.floor(value / 16) % 3 };
}
