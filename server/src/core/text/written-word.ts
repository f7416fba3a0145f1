import { folded } from './folding.ts';
import { wordNumber } from './word-numbers.ts';
import { wordShape } from './word-shape.ts';
import { traitsOf } from './word-traits.ts';

/** A word as a text has it, with its folded form and its flags: of word-shape.ts and of word-traits.ts. */
export interface WrittenWord {
  readonly raw: string;
  readonly fold: string;
  readonly shape: number;
  readonly traits: number;
  /** By word-numbers.ts. */
  readonly number: number;
}

/** A power of two. */
const SLOTS = 16_384;
const slots = new Array<WrittenWord | undefined>(SLOTS).fill(undefined);

/**
 * The word at `start`..`end` of a text. Texts say the same words again and again: the latest word of each slot is kept, so
 * that a word met before costs neither a new string nor a lookup of its folded form, and equal folds are one string. `hash`: the letters' codes,
 * added up by `hashed`, for whoever has read them anyway.
 */
export function writtenWord(text: string, start: number, end: number, hash = hashOf(text, start, end)): WrittenWord {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && isAt(known.raw, text, start, end)) return known;
  const raw = copied(text, start, end);
  const fold = folded(raw);
  const word = { raw, fold, shape: wordShape(raw), traits: traitsOf(fold), number: wordNumber(fold) };
  slots[slot] = word;
  return word;
}

/** The hash of letters and one more. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** Letters from which on V8 makes a slice a window on the whole text, which would be kept as long as the word is. */
const WINDOW = 13;
/** What is longer is no word, and a call can take only so many letters. */
const LONGEST = 1000;

function copied(text: string, start: number, end: number): string {
  if (end - start < WINDOW || end - start > LONGEST) return text.slice(start, end);
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
