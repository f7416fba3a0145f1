import { isFunctionWord, isOrdinaryWord, isRoleNoun } from '../languages/en/lexicon.ts';
import { GENERATION_SUFFIXES } from '../languages/en/names.ts';
import { NAME_PARTICLES } from '../languages/en/particles.ts';
import { TITLE_FORMS } from '../languages/en/title-forms.ts';
import { COURTESY_TITLES } from '../languages/en/title-qualifiers.ts';
import { OFFICE_NOUNS } from '../languages/en/titles.ts';
import { byWord } from '../text/by-word.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { TokenSpan } from '../text/span.ts';
import { CAPITAL, DOTTED, type Tokens, UPPER, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';

/** Of a closed class. */
const IS_SMALL = wordTrait(isFunctionWord);
const TITLE_WORDS = new Set(TITLE_FORMS.map(([written]) => written).filter((written) => !written.includes(' ')));
const TITLE_CASE_SHARE = 0.7;
const STOPS = new Set(['.', '!', '?']);

/** A run of capitalised tokens: a name, or a name with titles before it. */
export interface Run extends TokenSpan {
  /** Its first token opens a sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

/** Whether a word stands before names as a title or form of address. */
export const isTitleWord = byWord(
  (fold) => COURTESY_TITLES.has(fold) || OFFICE_NOUNS.has(fold) || TITLE_WORDS.has(fold) || isRoleNoun(fold),
);

/** Whether a token is a capitalised word. */
export function isCapitalised(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && (tokens.shape[at]! & CAPITAL) !== 0;
}

/** Headline case: most of the longer words are capitalised, so that capitals mark no names. */
export function isTitleCase(tokens: Tokens, sentence: TokenSpan): boolean {
  if (STOPS.has(tokens.folds[sentence.to - 1] ?? '')) return false;
  let words = 0;
  let upper = 0;
  let long = 0;
  let capital = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    words++;
    if ((tokens.shape[at]! & UPPER) !== 0) upper++;
    if (tokens.folds[at]!.length < 4) continue;
    long++;
    if (isCapitalised(tokens, at)) capital++;
  }
  if (words >= 4 && upper === words) return true;
  return long >= 3 && capital / long >= TITLE_CASE_SHARE;
}

/** Maximal capitalised runs of a sentence. Particles and ampersands between capitals join; in headline case, ordinary words part. */
export function capitalRuns(tokens: Tokens, sentence: TokenSpan): readonly Run[] {
  const runs: Run[] = [];
  const headline = isTitleCase(tokens, sentence);
  const starts = (at: number) =>
    isCapitalised(tokens, at) &&
    !((tokens.traits[at]! & IS_SMALL) !== 0 && (tokens.shape[at]! & UPPER) === 0 && opensSentence(tokens, sentence, at)) &&
    !(headline && isOrdinaryWord(tokens.folds[at]!) && !isTitleWord(tokens.folds[at]!));
  let at = sentence.from;
  while (at < sentence.to) {
    if (!starts(at)) {
      at++;
      continue;
    }
    let to = at + 1;
    for (;;) {
      let next = to;
      while (next < sentence.to && next - to < 3 && isJoint(tokens, next)) next++;
      if (next < sentence.to && starts(next)) to = next + 1;
      else break;
    }
    runs.push({ from: at, to, opens: opensSentence(tokens, sentence, at) });
    at = to;
  }
  return cutToSize(runs);
}

function isJoint(tokens: Tokens, at: number): boolean {
  const fold = tokens.folds[at]!;
  return fold === '-' || NAME_PARTICLES.has(fold) || (fold === 'and' && tokens.text[tokens.start[at]!] === '&');
}

/** First word of its sentence, or first after a quotation mark, colon or dash. */
export function opensSentence(tokens: Tokens, sentence: TokenSpan, at: number): boolean {
  if (at === sentence.from) return true;
  const before = tokens.folds[at - 1]!;
  return before === '“' || before === '"' || before === ':' || before === '‘' || before === '(' || before === '•';
}

/** The "State" of "Secretary of State": an ordinary word that ends a title and is no part of the name after it. */
export function endsTitle(folds: readonly string[], at: number): boolean {
  return folds[at - 1] === 'of' && isTitleWord(folds[at - 2] ?? '') && isOrdinaryWord(folds[at]!);
}

/** Where the name begins in a capitalised run: after the last title in it ("Montana Sen. John Tester"), if a name is left. */
export function nameStart(tokens: Tokens, { from, to }: TokenSpan): number {
  for (let at = to - 2; at >= from; at--) {
    const fold = tokens.folds[at]!;
    if (GENERATION_SUFFIXES.has(tokens.folds[to - 1]!) && at === to - 2) continue;
    const abbreviated = (tokens.shape[at]! & DOTTED) !== 0 && TITLE_WORDS.has(fold);
    if (abbreviated || (OFFICE_NOUNS.has(fold) && at < to - 2)) return at + 1;
  }
  return from;
}
