import { dominantPart, VERB } from '../languages/en/lexicon.ts';
import { FUTURE_WORDS, PAST_AUXILIARIES } from '../languages/en/tense.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';

/** The tense that a sentence mostly tells in, for reading its bare weekdays and months. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** Reads the tense off the first verb that shows one. */
export function tenseOf(tokens: Tokens, sentence: TokenSpan): Tense {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const fold = tokens.folds[at]!;
    if (FUTURE_WORDS.has(fold)) return 'future';
    if (PAST_AUXILIARIES.has(fold) || (fold.endsWith('ed') && fold.length > 4)) return 'past';
    if (fold.endsWith('s') && dominantPart(fold) === VERB) return 'present';
  }
  return 'unknown';
}
