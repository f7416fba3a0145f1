import { dominantPart, lemmas, VERB } from '../languages/en/lexicon.ts';
import {
  BEFORE_WHAT_IS_DUE,
  CONDITIONAL_AUXILIARIES,
  DUE_AUXILIARIES,
  FUTURE_WORDS,
  PAST_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PRESENT_AUXILIARIES,
} from '../languages/en/tense.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';

/** The tense that words tell in, for reading the bare weekdays and months beside them. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/**
 * The tense that a date of a sentence is told in: that of the last verb before it that shows one, else of the first one after it.
 * “He said Tuesday that the board will meet Thursday” has two.
 */
export function tenseAt(tokens: Tokens, sentence: TokenSpan, date: TokenSpan): Tense {
  for (let at = date.from - 1; at >= sentence.from; at--) {
    const tense = tenseShown(tokens, at);
    if (tense) return tense;
  }
  for (let at = date.to; at < sentence.to; at++) {
    const tense = tenseShown(tokens, at);
    if (tense) return tense;
  }
  return 'unknown';
}

function tenseShown(tokens: Tokens, at: number): Tense | undefined {
  if (tokens.kind[at] !== WORD) return undefined;
  const fold = tokens.folds[at]!;
  if (CONDITIONAL_AUXILIARIES.has(fold) && tokens.folds[at + 1] === 'have') return 'past';
  if (FUTURE_WORDS.has(fold) || CONDITIONAL_AUXILIARIES.has(fold) || DUE_AUXILIARIES.has(fold)) return 'future';
  if (PRESENT_AUXILIARIES.has(fold)) return 'present';
  if (PERFECT_AUXILIARIES.has(fold) && BEFORE_WHAT_IS_DUE.has(tokens.folds[at + 1] ?? '')) return 'future';
  // "must be returned", "is headed": what a participle tells of, its auxiliary says.
  const before = tokens.folds[at - 1] ?? '';
  const participle = PAST_AUXILIARIES.has(fold) || (fold.endsWith('ed') && fold.length > 4);
  if (participle && before === 'be') return 'future';
  if (participle && PRESENT_AUXILIARIES.has(before)) return 'present';
  if (participle) return 'past';
  if (fold.length < 3 || fold.endsWith('ing')) return undefined;
  if (dominantPart(fold) !== VERB) return undefined;
  if (fold.endsWith('s')) return 'present';
  return lemmas(fold)[0] === fold ? undefined : 'past';
}
