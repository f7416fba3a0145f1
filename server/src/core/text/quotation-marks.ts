import { ELISIONS } from '../languages/en/speech-verbs.ts';
import { GLUED, NUMBER, POSSESSIVE, type Tokens, WORD } from './tokens.ts';

/** The shapes that marks come in; a quotation is closed by a mark of its own family. */
export type MarkFamily = 'double' | 'straight double' | 'single' | 'straight single' | 'guillemet';

/** What a mark may do where it stands. */
export interface Mark {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

const NEITHER = undefined;

/** What the token at `i` does as a quotation mark; undefined for any other token and for apostrophes, feet and inches. */
export function markAt(tokens: Tokens, i: number): Mark | undefined {
  if (tokens.end[i]! - tokens.start[i]! > 1 || tokens.kind[i] === WORD || tokens.kind[i] === NUMBER || tokens.kind[i] === POSSESSIVE)
    return NEITHER;
  switch (tokens.text.charCodeAt(tokens.start[i]!)) {
    case 0x201c:
    case 0x201e:
      return { family: 'double', opens: true, closes: false };
    case 0x201d:
      return { family: 'double', opens: mayOpen(tokens, i) && !isGlued(tokens, i), closes: true };
    case 0xab:
      return { family: 'guillemet', opens: true, closes: false };
    case 0xbb:
      return { family: 'guillemet', opens: false, closes: true };
    case 34:
      return straightDouble(tokens, i);
    case 0x2018:
      return isElision(tokens, i) ? NEITHER : { family: 'single', opens: true, closes: false };
    case 0x2019:
      return endsWord(tokens, i) ? { family: 'single', opens: false, closes: true } : NEITHER;
    case 39:
      if (isPair(tokens, i)) return { family: 'straight double', opens: mayOpen(tokens, i + 1), closes: true };
      return isPair(tokens, i - 1) ? NEITHER : straightSingle(tokens, i);
    default:
      return NEITHER;
  }
}

/** Offset after the mark at `i`, which may be two characters. */
export function markEnd(tokens: Tokens, i: number): number {
  return tokens.end[i]! + (isPair(tokens, i) ? 1 : 0);
}

/** Two single marks side by side, which some wires type for a double one. */
function isPair(tokens: Tokens, i: number): boolean {
  const at = tokens.start[i];
  return at !== undefined && tokens.text.startsWith("''", at) && tokens.text[at - 1] !== "'";
}

function straightDouble(tokens: Tokens, i: number): Mark | undefined {
  const opens = mayOpen(tokens, i);
  const closes = isGlued(tokens, i) || !opens;
  // 6'2" is a height; whether 12" is a length depends on what is open.
  if (isGlued(tokens, i) && tokens.kind[i - 1] === NUMBER) {
    const feet = i >= 3 && tokens.kind[i - 3] === NUMBER && isGlued(tokens, i - 1) && isFoot(tokens, i - 2);
    return feet ? NEITHER : { family: 'straight double', opens: false, closes: true };
  }
  return { family: 'straight double', opens: opens || !isGlued(tokens, i), closes };
}

function straightSingle(tokens: Tokens, i: number): Mark | undefined {
  if (isGlued(tokens, i) && tokens.kind[i - 1] === NUMBER && !endsSentenceAfter(tokens, i)) return NEITHER;
  const opens = !isElision(tokens, i) && mayOpen(tokens, i);
  const closes = endsWord(tokens, i);
  return opens || closes ? { family: 'straight single', opens, closes } : NEITHER;
}

function endsSentenceAfter(tokens: Tokens, i: number): boolean {
  return i + 1 >= tokens.count || isGlued(tokens, i + 1);
}

/** Begins a word, after a space, a bracket, a dash or another mark. */
function mayOpen(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || !isGlued(tokens, i + 1)) return false;
  const next = tokens.text.charCodeAt(tokens.start[i + 1]!);
  if (next === 44 || next === 46 || next === 59 || next === 63 || next === 33 || next === 41)
    return tokens.end[i + 1]! - tokens.start[i + 1]! > 1;
  return !isGlued(tokens, i) || BEFORE_OPENING.has(tokens.text.charCodeAt(tokens.end[i - 1]! - 1));
}

/** Brackets, dashes, slashes and other marks, after which a mark opens though nothing parts them. */
const BEFORE_OPENING: ReadonlySet<number> = new Set([40, 91, 45, 47, 34, 39, 58, 0x2013, 0x2014, 0x2018, 0x201c, 0xab]);

/** Stands at the end of something, with no letter after it. */
function endsWord(tokens: Tokens, i: number): boolean {
  if (i === 0 || !isGlued(tokens, i)) return false;
  return i + 1 >= tokens.count || !isGlued(tokens, i + 1) || (tokens.kind[i + 1] !== WORD && tokens.kind[i + 1] !== NUMBER);
}

/** ’tis, ’em, ’n’, ’90s, ’08. */
function isElision(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || !isGlued(tokens, i + 1)) return false;
  if (tokens.kind[i + 1] === NUMBER) return tokens.end[i + 1]! - tokens.start[i + 1]! === 2;
  return tokens.kind[i + 1] === WORD && ELISIONS.has(tokens.folds[i + 1]!);
}

function isFoot(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  return (code === 39 || code === 0x2019 || code === 0x2032) && isGlued(tokens, i);
}

function isGlued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.shape[i]! & GLUED) !== 0;
}
