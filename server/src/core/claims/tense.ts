import { dominantPart, lemmas, VERB } from '../languages/en/lexicon.ts';
import {
  BEFORE_WHAT_IS_DUE,
  CONDITIONAL_AUXILIARIES,
  DUE_AUXILIARIES,
  FUTURE_WORDS,
  INFINITIVE,
  PAST_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PRESENT_AUXILIARIES,
} from '../languages/en/tense.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';

/** The tense that words tell in, for reading the bare weekdays and months beside them. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** How a date is told: its tense, and whether the verb that shows it stands further off, so that it may be another's. */
export interface DateTense {
  readonly tense: Tense;
  readonly distant?: true;
}

/** A verb so many tokens from a date is most likely the date's own. */
const OWN_REACH = 5;

/**
 * The tense that a date of a sentence is told in: that of the last verb before it that shows one, else of the first one after it.
 * “He said Tuesday that the board will meet Thursday” has two.
 */
export function tenseAt(tokens: Tokens, sentence: TokenSpan, date: TokenSpan): DateTense {
  for (let at = date.from - 1; at >= sentence.from; at--) {
    const tense = tenseShown(tokens, at) ?? (date.from - at <= PRESENT_REACH ? presentOf(tokens, at) : undefined);
    if (tense) return shownAt(tense, date.from - at);
  }
  for (let at = date.to; at < sentence.to; at++) {
    const tense = tenseShown(tokens, at);
    if (tense) return shownAt(tense, at - date.to + 1);
  }
  return { tense: 'unknown' };
}

function shownAt(tense: Tense, distance: number): DateTense {
  return distance > OWN_REACH ? { tense, distant: true } : { tense };
}

const PRESENT_REACH = 3;

const AUXILIARIES: readonly ReadonlySet<string>[] = [
  CONDITIONAL_AUXILIARIES,
  DUE_AUXILIARIES,
  FUTURE_WORDS,
  PAST_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PRESENT_AUXILIARIES,
];
/** An auxiliary, or a word that may be a verb: no other shows a tense. */
const SHOWS_TENSE = wordTrait((fold) => AUXILIARIES.some((words) => words.has(fold)) || fold.endsWith('ed') || dominantPart(fold) === VERB);

/** "officials meet Dec. 17": a verb as the dictionary has it, beside its date and no infinitive. */
function presentOf(tokens: Tokens, at: number): Tense | undefined {
  const fold = tokens.folds[at]!;
  if (tokens.kind[at] !== WORD || dominantPart(fold) !== VERB || lemmas(fold)[0] !== fold) return undefined;
  return INFINITIVE.has(tokens.folds[at - 1] ?? '') ? undefined : 'present';
}

function tenseShown(tokens: Tokens, at: number): Tense | undefined {
  if ((tokens.traits[at]! & SHOWS_TENSE) === 0) return undefined;
  const fold = tokens.folds[at]!;
  if (CONDITIONAL_AUXILIARIES.has(fold) && tokens.folds[at + 1] === 'have') return 'past';
  if (FUTURE_WORDS.has(fold) || CONDITIONAL_AUXILIARIES.has(fold) || DUE_AUXILIARIES.has(fold)) return 'future';
  if (PRESENT_AUXILIARIES.has(fold)) return 'present';
  if (fold === 'have' && INFINITIVE.has(tokens.folds[at - 1] ?? '')) return undefined;
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
