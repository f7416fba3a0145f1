import { folded } from './folding.ts';

/** What a token is, as stored in `Tokens.kind`. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** The clitic of a possessive ("’s"), split from its word. */
export const POSSESSIVE = 4;
/** $, %, €, & and the like. */
export const SYMBOL = 5;

/** Flags of `Tokens.shape`. */
export const CAPITAL = 1;
/** Every letter upper case, two letters or more. */
export const UPPER = 2;
/** Ends in a full stop that belongs to it ("Sen.", "U.S."). */
export const DOTTED = 4;
/** Stands at once after the token before it, with no space between. */
export const GLUED = 8;
/** A lone capital with or without its stop ("F.", "J"). */
export const INITIAL = 16;

/** A paragraph's tokens as parallel arrays; offsets are UTF-16 offsets into `text`. Spaces are not tokens. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
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
  if (text.charCodeAt(start + 1) === 46 || text.charCodeAt(start + 2) === 46) {
    const dotted = DOTTED_LETTERS.exec(text.slice(start, start + 16))?.[0];
    if (dotted !== undefined && !isLetterAt(text, start + dotted.length))
      return addClitic(builder, builder.add(start, start + dotted.length, WORD));
  }
  let end = start;
  while (isSmall(text.charCodeAt(end))) end++;
  if (end > start && endsPlainly(text.charCodeAt(end))) return builder.addPlain(start, end);
  while (end < text.length) {
    if (isLetterAt(text, end)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
    else if (isApostrophe(text.charCodeAt(end)) && isLetterAt(text, end + 1) && !isClitic(text, end)) end++;
    else break;
  }
  const stop = text.charCodeAt(end) === 46;
  const word = text.slice(start, end);
  const owned = stop && (isLoneCapital(word) || isAbbreviation(folded(word), text, start, end)) && !isLetterAt(text, end + 1);
  return addClitic(builder, builder.add(start, owned ? end + 1 : end, WORD));
}

/** What may follow a word of small letters that is nothing but one: a space, comma or the like; no stop, apostrophe or other letter. */
function endsPlainly(code: number): boolean {
  return code === 32 || code === 44 || code === 10 || code === 59 || code === 45 || Number.isNaN(code);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function addClitic(builder: TokenBuilder, at: number): number {
  const { text } = builder;
  return isApostrophe(text.charCodeAt(at)) && isClitic(text, at) ? builder.add(at, at + 2, POSSESSIVE) : at;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

/** Dots in a row and doubled hyphens are one token. */
function symbolEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (code === 46 || code === 45) while (text.charCodeAt(end) === code) end++;
  return end;
}

function isLoneCapital(word: string): boolean {
  return word.length === 1 && UPPER_LETTER.test(word);
}

/** "’s" at the end of a word. */
function isClitic(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && !isLetterAt(text, at + 2) && !isDigit(text.charCodeAt(at + 2));
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
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (Number.isNaN(code)) return false;
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
  if (kind === WORD) return folded(raw);
  if (kind === POSSESSIVE) return "'s";
  if (raw === '&') return 'and';
  return raw === '\u2010' || raw === '\u2011' ? '-' : raw;
}

/** Room for any usual paragraph, used again for each: what a paragraph keeps is cut to its size. */
const SHARED = roomFor(10_000);

function roomFor(tokens: number) {
  return { start: new Uint32Array(tokens), end: new Uint32Array(tokens), kind: new Uint8Array(tokens), shape: new Uint8Array(tokens) };
}

/** Fills the parallel arrays, one paragraph at a time, since the room is shared; a class because it owns it meanwhile. */
class TokenBuilder {
  readonly text: string;
  readonly #room: typeof SHARED;
  readonly #folds: string[] = [];

  constructor(text: string) {
    this.text = text;
    this.#room = text.length <= SHARED.start.length ? SHARED : roomFor(text.length);
  }

  add(start: number, end: number, kind: number): number {
    const room = this.#room;
    const index = this.#folds.length;
    const raw = this.text.slice(start, end);
    room.start[index] = start;
    room.end[index] = end;
    room.kind[index] = kind;
    room.shape[index] = (kind === WORD ? wordShape(raw) : 0) | (index > 0 && room.end[index - 1] === start ? GLUED : 0);
    this.#folds.push(foldOf(raw, kind));
    return end;
  }

  /** A word that is its own folded form. */
  addPlain(start: number, end: number): number {
    const room = this.#room;
    const index = this.#folds.length;
    room.start[index] = start;
    room.end[index] = end;
    room.kind[index] = WORD;
    room.shape[index] = index > 0 && room.end[index - 1] === start ? GLUED : 0;
    this.#folds.push(this.text.slice(start, end));
    return end;
  }

  done(): Tokens {
    const n = this.#folds.length;
    const { start, end, kind, shape } = this.#room;
    return {
      text: this.text,
      count: n,
      start: start.slice(0, n),
      end: end.slice(0, n),
      kind: kind.slice(0, n),
      shape: shape.slice(0, n),
      folds: this.#folds,
    };
  }
}

function wordShape(raw: string): number {
  const first = raw.charCodeAt(0);
  const stop = raw.charCodeAt(raw.length - 1) === 46 ? DOTTED : 0;
  const capital = (first >= 65 && first <= 90) || (first > 127 && UPPER_LETTER.test(raw[0]!));
  if (!capital) return stop;
  const second = raw.charCodeAt(1);
  if (second >= 97 && second <= 122) return CAPITAL | stop;
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return CAPITAL | INITIAL | stop;
  return CAPITAL | stop | (letters === letters.toUpperCase() ? UPPER : 0);
}

/** The source text from token `from` up to, not including, token `to`. */
export function tokenText(tokens: Tokens, from: number, to: number): string {
  return from >= to ? '' : tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}
