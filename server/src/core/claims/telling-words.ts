import { isFunctionWord } from '../languages/en/lexicon.ts';
import { WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';

/** Whether a token is a word of the writer's own, not of a closed class. */
export function isTelling(view: BlockView, at: number): boolean {
  const { kind, folds } = view.reading.tokens;
  return kind[at] === WORD && !view.inSpeech(at) && !isFunctionWord(prefixed(folds, at));
}

/** "re-certified" is one word. */
export function prefixed(folds: readonly string[], at: number): string {
  return folds[at - 1] === '-' && (folds[at - 2] === 're' || folds[at - 2] === 'de') ? folds[at - 2]! + folds[at]! : folds[at]!;
}

const SMALL: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** The folded words of a name by which it is known again: "St. Brannoc’s Church" without its small words and its mark of possession. */
export function namingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isFunctionWord(word) && !SMALL.has(word));
}
