import { SPEECH_VERBS, WORK_LEADS, WORK_NOUNS } from '../languages/en/speech-verbs.ts';
import type { TokenSpan } from './span.ts';
import { CAPITAL, NUMBER, type Tokens, WORD } from './tokens.ts';

/** Words somebody said or wrote; a few words set apart; the title of a work, or a nickname. */
export type QuotationKind = 'speech' | 'phrase' | 'title';

const LONGEST_TITLE = 12;
const LONGEST_PHRASE = 5;
/** How far from the marks a verb of speech still tells who speaks. */
const REACH = 5;
/** Words this short may be small in a title. */
const SMALL = 4;

/** What kind of quotation stands between two marks; `inside` leaves the marks out. When in doubt it is speech. */
export function quotationKind(tokens: Tokens, inside: TokenSpan): QuotationKind {
  const words = wordCount(tokens, inside);
  if (words === 0 || words > LONGEST_TITLE || inside.from === 0 || inside.to >= tokens.count) return 'speech';
  const before = tokens.folds[inside.from - 2] ?? '';
  const titleCase = isTitleCase(tokens, inside);
  if (titleCase && WORK_NOUNS.has(before)) return 'title';
  if (isAttributed(tokens, inside)) return 'speech';
  const led = codeAt(tokens, inside.from - 2);
  if (titleCase) {
    const complete = codeAt(tokens, inside.to - 1) === 46 && (inside.from === 1 || led === 44 || led === 58 || led === 46);
    if (!complete || WORK_LEADS.has(before)) return 'title';
  }
  const set = led !== 44 && led !== 58 && words <= LONGEST_PHRASE && !startsSentence(tokens, inside);
  return set ? 'phrase' : 'speech';
}

function wordCount(tokens: Tokens, { from, to }: TokenSpan): number {
  let count = 0;
  for (let i = from; i < to && count <= LONGEST_TITLE; i++) if (tokens.kind[i] === WORD || tokens.kind[i] === NUMBER) count++;
  return count;
}

/** Every word of weight capitalised, the first one too: small words may be short ones only. */
function isTitleCase(tokens: Tokens, { from, to }: TokenSpan): boolean {
  let first = true;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const capital = (tokens.shape[i]! & CAPITAL) !== 0;
    if (!capital && (first || tokens.end[i]! - tokens.start[i]! > SMALL)) return false;
    first = false;
  }
  return !first && endsLikeTitle(tokens, from, to);
}

/** At least the last word has its capital, as in any title. */
function endsLikeTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (tokens.kind[i] === WORD) return (tokens.shape[i]! & CAPITAL) !== 0;
  return false;
}

/** “…,” she said; Ruiz said, “…”; Ruiz told reporters that “…”. */
function isAttributed(tokens: Tokens, { from, to }: TokenSpan): boolean {
  const mark = codeAt(tokens, to - 1);
  // A comma, question or exclamation inside the closing mark makes room for "she said".
  const reach = mark === 44 || mark === 63 || mark === 33 ? REACH + 3 : 1;
  for (let i = to + 1, limit = Math.min(tokens.count, to + 1 + reach); i < limit; i++) {
    if (isBreak(tokens, i)) break;
    if (SPEECH_VERBS.has(tokens.folds[i]!)) return true;
  }
  for (let i = from - 2, limit = Math.max(0, from - 2 - REACH); i >= limit; i--) {
    if (i < from - 2 && isBreak(tokens, i)) break;
    if (SPEECH_VERBS.has(tokens.folds[i]!)) return true;
  }
  return false;
}

function startsSentence(tokens: Tokens, { from }: TokenSpan): boolean {
  if (from < 2) return (tokens.shape[from]! & CAPITAL) !== 0;
  const before = codeAt(tokens, from - 2);
  return (before === 46 || before === 63 || before === 33 || before === 0x201d) && (tokens.shape[from]! & CAPITAL) !== 0;
}

/** A stop, or another quotation mark. */
function isBreak(tokens: Tokens, i: number): boolean {
  const code = codeAt(tokens, i);
  if (tokens.kind[i] === WORD) return false;
  return code === 46 || code === 59 || code === 34 || code === 0x201c || code === 0x201d;
}

function codeAt(tokens: Tokens, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : tokens.text.charCodeAt(tokens.start[i]!);
}
