import { UNNUMBERED } from './word-numbers.ts';
import { hashed, writtenWord } from './written-word.ts';

/** What a token is, as stored in `Tokens.kind`. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** The clitic of a possessive ("’s"), split from its word. */
export const POSSESSIVE = 4;
/** $, %, €, & and the like. */
export const SYMBOL = 5;

export { CAPITAL, DOTTED, INITIAL, UPPER } from './word-shape.ts';
/** Flag of `Tokens.shape` beside those of word-shape.ts: stands at once after the token before it, with no space between. */
export const GLUED = 8;

/** A paragraph's tokens as parallel arrays; offsets are UTF-16 offsets into `text`. Spaces are not tokens. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** What may begin at each token, as flags of word-traits.ts; and those of all tokens, or-ed. */
  readonly traits: Uint32Array;
  readonly someTraits: number;
  /** Whether any token is a NUMBER: much is told in figures only. */
  readonly hasFigures: boolean;
  /** The number of each word's folded form (word-numbers.ts), for tables of words; that of other tokens says nothing. */
  readonly words: Uint32Array;
  /** Folded form of each token (see `folded`). */
  readonly folds: readonly string[];
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER_LETTER = /\p{Lu}/u;
/** Two letters or more with stops between: U.S., F.E.C., a.m., Ph.D., J.K., and U.S where the last stop was left out. */
const DOTTED_LETTERS = /^(?:\p{L}{1,2}\.){2,}(?:\p{Lu}(?![\p{L}.]))?|^\p{Lu}\.\p{Lu}(?![\p{L}.])|^Ph\.D\.?/u;

/** Whether the word at `start`..`end`, folded `fold`, may own the stop that stands at `end`. */
export type OwnsStop = (fold: string, text: string, start: number, end: number) => boolean;

/**
 * Splits a paragraph. Words keep inner apostrophes and stops ("O’Brien", "U.S."); hyphens and dashes are tokens of
 * their own; a possessive clitic is split off; numbers keep inner commas and points ("1,234.5"), and letters glued
 * to them are words of their own ("1990" + "s", "3" + "rd", "14" + "bn").
 * `isAbbreviation` says whether a word may own the stop that follows it; a lone capital always may.
 */
export function tokenize(text: string, isAbbreviation: OwnsStop): Tokens {
  const builder = new TokenBuilder(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (isDigit(code)) at = builder.add(at, numberEnd(text, at), NUMBER);
    else if (isLetterAt(text, at)) at = addWord(builder, at, isAbbreviation);
    else at = builder.add(at, symbolEnd(text, at), isSymbol(text, at) ? SYMBOL : PUNCTUATION);
  }
  return builder.done();
}

function addWord(builder: TokenBuilder, start: number, isAbbreviation: OwnsStop): number {
  const { text } = builder;
  if (codeAt(text, start + 1) === 46 || codeAt(text, start + 2) === 46) {
    const dotted = DOTTED_LETTERS.exec(text.slice(start, start + 16))?.[0];
    if (dotted !== undefined && !isLetterAt(text, start + dotted.length))
      return addClitic(builder, builder.add(start, start + dotted.length, WORD));
  }
  let end = start;
  let code = text.charCodeAt(start);
  let hash = 0;
  while (isSmall(code) || (end === start && isBig(code))) {
    hash = hashed(hash, code);
    code = codeAt(text, ++end);
  }
  if (end > start && endsPlainly(code)) return builder.addWord(start, end, hash);
  while (end < text.length) {
    if (isLetterAt(text, end)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
    else if (isApostrophe(codeAt(text, end)) && isLetterAt(text, end + 1) && !isClitic(text, end)) end++;
    else break;
  }
  const owned = codeAt(text, end) === 46 && !isLetterAt(text, end + 1) && ownsStop(text, start, end, isAbbreviation);
  return addClitic(builder, builder.add(start, owned ? end + 1 : end, WORD));
}

/** No code unit, and no letter: beyond the end of a text. */
const BEYOND = -1;

/** The code unit at an offset. V8 compiles `charCodeAt` to a few instructions as long as it was never asked beyond the end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : BEYOND;
}

/** What may follow a word of plain letters that is nothing but one: a space, comma or the like; no stop, apostrophe or other letter. */
function endsPlainly(code: number): boolean {
  return code === 32 || code === 44 || code === 10 || code === 59 || code === 45 || code === BEYOND;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isBig(code: number): boolean {
  return code >= 65 && code <= 90;
}

function ownsStop(text: string, start: number, end: number, isAbbreviation: OwnsStop): boolean {
  return (end - start === 1 && UPPER_LETTER.test(text[start]!)) || isAbbreviation(writtenWord(text, start, end).fold, text, start, end);
}

function addClitic(builder: TokenBuilder, at: number): number {
  const { text } = builder;
  return isApostrophe(codeAt(text, at)) && isClitic(text, at) ? builder.add(at, at + 2, POSSESSIVE) : at;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = codeAt(text, end);
    if (isDigit(code)) end++;
    else if ((code === 44 || code === 46) && isDigit(codeAt(text, end + 1))) end += 2;
    else return end;
  }
}

/** Dots in a row and doubled hyphens are one token. */
function symbolEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (code === 46 || code === 45) while (codeAt(text, end) === code) end++;
  return end;
}

/** "’s" at the end of a word. */
function isClitic(text: string, at: number): boolean {
  const next = codeAt(text, at + 1) | 32;
  return next === 115 && !isLetterAt(text, at + 2) && !isDigit(codeAt(text, at + 2));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isLetterAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
  return LETTER.test(text[at]!);
}

const ASCII_SYMBOLS = new Set(['$', '%', '&', '+', '=', '<', '>', '^', '|', '~', '#', '@', '`', '\\', '_', '*']);
const OTHER_SYMBOL = /[\p{S}°§]/u;

function isSymbol(text: string, at: number): boolean {
  const char = text[at]!;
  return char < '\x80' ? ASCII_SYMBOLS.has(char) : OTHER_SYMBOL.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** One form for what writers and house styles spell differently: apostrophes, ampersands, hyphens. */
function foldOf(raw: string, kind: number): string {
  if (kind === POSSESSIVE) return "'s";
  if (raw === '&') return 'and';
  return raw === '\u2010' || raw === '\u2011' ? '-' : raw;
}

/** The folded form of each ASCII character that stands alone. */
const MARKS: readonly string[] = Array.from({ length: 128 }, (_, code) => foldOf(String.fromCharCode(code), PUNCTUATION));

/** Tokens that a page has room for. */
const PAGE = 16_384;

/**
 * Arrays that paragraphs are written into one after another, each keeping its own stretch: arrays of their own would cost
 * every paragraph four allocations outside the heap. A page lives as long as one of its paragraphs.
 */
function freshPage(tokens: number) {
  // One buffer for all, since each costs a turn outside the heap.
  const buffer = new ArrayBuffer(tokens * 18);
  return {
    start: new Uint32Array(buffer, 0, tokens),
    end: new Uint32Array(buffer, tokens * 4, tokens),
    traits: new Uint32Array(buffer, tokens * 8, tokens),
    words: new Uint32Array(buffer, tokens * 12, tokens),
    kind: new Uint8Array(buffer, tokens * 16, tokens),
    shape: new Uint8Array(buffer, tokens * 17, tokens),
    taken: 0,
  };
}

let page = freshPage(PAGE);
/** Folds are gathered here and cut off at their number: a list that grows by itself keeps half as much room again as it needs. */
const gathered: string[] = [];

/** A token to be written down. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly shape: number;
  readonly traits: number;
  readonly word: number;
  readonly fold: string;
}

/** Writes a paragraph's tokens to the page, one paragraph at a time; a class because it owns the page meanwhile. */
class TokenBuilder {
  readonly text: string;
  readonly #page: typeof page;
  readonly #first: number;
  #count = 0;
  #someTraits = 0;
  #hasFigures = false;
  /** Where the token before ends; nowhere before the first. */
  #end = -1;

  constructor(text: string) {
    this.text = text;
    if (page.taken + text.length > page.start.length) page = freshPage(Math.max(PAGE, text.length));
    this.#page = page;
    this.#first = page.taken;
  }

  add(start: number, end: number, kind: number): number {
    if (kind === WORD) return this.addWord(start, end);
    if (kind === NUMBER) this.#hasFigures = true;
    const code = this.text.charCodeAt(start);
    const fold = end - start === 1 && code < MARKS.length ? MARKS[code]! : foldOf(this.text.slice(start, end), kind);
    return this.#push({ start, end, kind, shape: 0, traits: 0, word: UNNUMBERED, fold });
  }

  addWord(start: number, end: number, hash?: number): number {
    const { fold, shape, traits, number } = writtenWord(this.text, start, end, hash);
    this.#someTraits |= traits;
    return this.#push({ start, end, kind: WORD, shape, traits, word: number, fold });
  }

  done(): Tokens {
    const { start, end, kind, shape, traits, words } = this.#page;
    const from = this.#first;
    const to = from + this.#count;
    this.#page.taken = to;
    return {
      text: this.text,
      count: this.#count,
      start: start.subarray(from, to),
      end: end.subarray(from, to),
      kind: kind.subarray(from, to),
      shape: shape.subarray(from, to),
      traits: traits.subarray(from, to),
      words: words.subarray(from, to),
      someTraits: this.#someTraits,
      hasFigures: this.#hasFigures,
      folds: gathered.slice(0, this.#count),
    };
  }

  #push({ start, end, kind, shape, traits, word, fold }: Written): number {
    const at = this.#first + this.#count;
    this.#page.start[at] = start;
    this.#page.end[at] = end;
    this.#page.kind[at] = kind;
    this.#page.shape[at] = shape | (this.#end === start ? GLUED : 0);
    this.#page.traits[at] = traits;
    this.#page.words[at] = word;
    gathered[this.#count++] = fold;
    this.#end = end;
    return end;
  }
}

/** The source text from token `from` up to, not including, token `to`. */
export function tokenText(tokens: Tokens, from: number, to: number): string {
  return from >= to ? '' : tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}
