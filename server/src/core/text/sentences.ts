import { abbreviationKind } from '../languages/en/abbreviations.ts';
import { AFTER_CLOCK_TIME, STARTERS } from '../languages/en/sentence-words.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import type { TokenSpan } from './span.ts';
import { CAPITAL, DOTTED, GLUED, INITIAL, NUMBER, PUNCTUATION, SYMBOL, type Tokens, UPPER, WORD } from './tokens.ts';

/** How far a name may reach from a quoted question to the verb of asking. */
const LONGEST_SPEAKER = 8;

/** Splits a paragraph into sentences that together cover every token. What closes a sentence (quotes, brackets, emoji) belongs to it. */
export function sentencesOf(tokens: Tokens): readonly TokenSpan[] {
  const sentences: TokenSpan[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    const stop = stopAt(tokens, i);
    if (stop === undefined) continue;
    const to = afterClosers(tokens, i);
    if (to < tokens.count && endsSentence({ tokens, from, at: i, to, stop })) {
      sentences.push({ from, to });
      from = to;
    }
    i = to - 1;
  }
  if (from < tokens.count) sentences.push({ from, to: tokens.count });
  return sentences;
}

type Stop = 'full stop' | 'mark' | 'ellipsis' | 'abbreviation';

interface Candidate {
  readonly tokens: Tokens;
  /** Start of the sentence. */
  readonly from: number;
  /** The token that carries the stop. */
  readonly at: number;
  /** First token after the stop and what closes with it. */
  readonly to: number;
  readonly stop: Stop;
}

function stopAt(tokens: Tokens, i: number): Stop | undefined {
  if (tokens.kind[i] === WORD) return (tokens.shape[i]! & DOTTED) !== 0 ? 'abbreviation' : undefined;
  if (tokens.kind[i] !== PUNCTUATION) return undefined;
  const start = tokens.start[i]!;
  const code = tokens.text.charCodeAt(start);
  if (code === 33 || code === 63 || code === 0x203d) return 'mark';
  if (code === 0x2026) return 'ellipsis';
  if (code !== 46) return undefined;
  const spaced = isLoneDot(tokens, i + 1) || (isLoneDot(tokens, i - 1) && !glued(tokens, i));
  return spaced || !isLoneDot(tokens, i) ? 'ellipsis' : 'full stop';
}

/** One of the dots of ". . ."; the stop of a sentence before an ellipsis stands alone. */
function isLoneDot(tokens: Tokens, i: number): boolean {
  return codeAt(tokens, i) === 46 && tokens.end[i]! - tokens.start[i]! === 1;
}

/** Index after the closing quotes, brackets, further marks and emoji that go with the stop at `i`. */
function afterClosers(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at < tokens.count && (isCloser(tokens, at) || isEmoji(tokens, at))) at++;
  return at;
}

function isCloser(tokens: Tokens, i: number): boolean {
  const code = codeAt(tokens, i);
  // After "1 . . ." the dots need not touch.
  if (code === 46) return tokens.kind[i] === PUNCTUATION;
  // A right-hand mark closes even where a space got before it.
  if (code === 0x201d) return true;
  if (tokens.kind[i] !== PUNCTUATION || !glued(tokens, i)) return false;
  if (code === 33 || code === 63 || code === 0x2026 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb)
    return true;
  // A straight mark closes only if it does not at once open what comes next.
  return (code === 34 || code === 39) && !(i + 1 < tokens.count && glued(tokens, i + 1) && tokens.kind[i + 1] !== PUNCTUATION);
}

function isEmoji(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === SYMBOL && tokens.text.codePointAt(tokens.start[i]!)! >= 0x2600;
}

function endsSentence(candidate: Candidate): boolean {
  const { tokens, to, stop } = candidate;
  const first = afterOpeners(tokens, to);
  if (first >= tokens.count) return true;
  if (glued(tokens, to)) return stop !== 'abbreviation' && lostSpace(tokens, to);
  if (isLowerWord(tokens, first)) return false;
  switch (stop) {
    case 'full stop':
      return !isListNumber(candidate);
    case 'mark':
      return markEnds(candidate, first);
    case 'ellipsis':
      return ellipsisEnds(candidate, first);
    case 'abbreviation':
      return abbreviationEnds(candidate, first);
  }
}

/** "…the end.Then": a small word, a stop, a capitalised word. */
function lostSpace(tokens: Tokens, next: number): boolean {
  const before = next - 2;
  return isCapitalWord(tokens, next) && before >= 0 && isLowerWord(tokens, before) && tokens.end[before]! - tokens.start[before]! > 2;
}

/** "1. The plan" and "(2) …" begin a sentence rather than end one. */
function isListNumber({ tokens, from, at }: Candidate): boolean {
  return at === from + 1 && tokens.kind[from] === NUMBER && tokens.end[from]! - tokens.start[from]! < 4;
}

function markEnds({ tokens, from, at, to }: Candidate, first: number): boolean {
  if (tokens.shape[first]! & DOTTED && abbreviationKind(tokens.folds[first]!) === 'suffix') return false;
  const closer = to > at + 1 ? codeAt(tokens, to - 1) : 0;
  if (closer === 41 || closer === 93) return codeAt(tokens, from) === 40 || codeAt(tokens, from) === 91 || isStarter(tokens, first);
  const quoted = closer === 0x201d || closer === 34 || closer === 0x2019 || closer === 39;
  return !(quoted && first === to && speakerFollows(tokens, first));
}

/** "“Why now?” Mayor Ann Ode asked": capitalised words up to a verb of speech. */
function speakerFollows(tokens: Tokens, first: number): boolean {
  if (isStarter(tokens, first)) return false;
  const limit = Math.min(tokens.count, first + LONGEST_SPEAKER);
  for (let i = first; i < limit; i++) {
    if (SPEECH_VERBS.has(tokens.folds[i]!)) return i > first;
    const joins = tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! <= 3;
    if (!isCapitalWord(tokens, i) && !joins) return false;
    if (codeAt(tokens, i) === 44) return false;
  }
  return false;
}

function ellipsisEnds({ tokens, from, at, to }: Candidate, first: number): boolean {
  if (at === from) return false;
  const closer = to > at + 1 ? codeAt(tokens, to - 1) : 0;
  if (closer === 93 || closer === 41) return false;
  const fold = tokens.folds[first]!;
  if (
    fold === 'i' ||
    (fold.startsWith('i') && STARTERS.has(fold) && /^I['’]/.test(tokens.text.slice(tokens.start[first], tokens.end[first])))
  )
    return false;
  return tokens.end[at]! - tokens.start[at]! > 3 || first > to || closer === 0x201d || closer === 34 || isStarter(tokens, first);
}

function abbreviationEnds({ tokens, from, at, to }: Candidate, first: number): boolean {
  const fold = tokens.folds[at]!;
  const kind = abbreviationKind(fold);
  if (at === from && (tokens.shape[at]! & INITIAL) !== 0) return false;
  if (kind === 'title' || kind === 'leads') return to > at + 1 && isStarter(tokens, first);
  if (kind === 'ends') return isCapitalWord(tokens, first);
  if (tokens.kind[first] !== WORD) return false;
  // An opening quote after a dotted word begins a sentence, save in "Sen. “Bo” Rudd" and "St. “Nick”".
  if (first > to && isOpeningQuote(tokens, to)) return (tokens.shape[at]! & INITIAL) === 0 && kind !== 'time';
  if (first > to) return false;
  if (fold === 'am' || fold === 'pm') return isCapitalWord(tokens, first) && !AFTER_CLOCK_TIME.has(tokens.folds[first]!);
  return isStarter(tokens, first);
}

/** A capitalised word that begins sentences; not in a run of capitals, nor an initial ("J. A. Ruiz"). */
function isStarter(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i]!;
  return (shape & CAPITAL) !== 0 && (shape & (DOTTED | UPPER)) === 0 && STARTERS.has(tokens.folds[i]!);
}

function afterOpeners(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.count && (isOpeningQuote(tokens, at) || OPENERS.has(codeAt(tokens, at)))) at++;
  return at;
}

/** Brackets, dashes, bullets, ellipses, inverted marks. */
const OPENERS: ReadonlySet<number> = new Set([40, 91, 45, 42, 0x2013, 0x2014, 0x2022, 0x2026, 0xbf, 0xa1]);

function isOpeningQuote(tokens: Tokens, i: number): boolean {
  const code = codeAt(tokens, i);
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e;
}

function isLowerWord(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD || (tokens.shape[i]! & CAPITAL) !== 0) return false;
  // "iPhone", "eBay": small only at the front. Scripts without case never look small.
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word === word.toLowerCase() && word !== word.toUpperCase();
}

function isCapitalWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD && (tokens.shape[i]! & CAPITAL) !== 0;
}

function glued(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & GLUED) !== 0;
}

function codeAt(tokens: Tokens, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : tokens.text.charCodeAt(tokens.start[i]!);
}
