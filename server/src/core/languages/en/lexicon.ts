import { byWord } from '../../text/by-word.ts';
import { lemmas } from './lexicon-lemmas.ts';
import { entryOf, isFunctionWord } from './lexicon-words.ts';

export { lemma, lemmas } from './lexicon-lemmas.ts';
export { isKindNoun, isKnownPlace, isOrganizationNoun, isPlaceNoun, isRelativeNoun, isRoleNoun, isTimeNoun } from './lexicon-nouns.ts';
export { converseOf, relationClasses, sameRelation, verbOf } from './lexicon-relations.ts';
export { stem } from './lexicon-stem.ts';
export { ADJECTIVE, isFunctionWord, NOUN, VERB } from './lexicon-words.ts';

/** How common a folded word is in English, by its commonest reading: 0 (unknown to the dictionary), 1 (rare) … 7 (very common). */
export function frequencyClass(fold: string): number {
  let best = entryOf(fold)?.frequency ?? 0;
  for (const one of lemmas(fold)) best = Math.max(best, entryOf(one)?.frequency ?? 0);
  return best;
}

/** Whether a folded word is English as it would stand in small letters, inflected or not; names that the dictionary happens to have (john, chad) are not. */
export const isOrdinaryWord = byWord((fold) => {
  if (isFunctionWord(fold)) return true;
  const itself = entryOf(fold);
  if (itself !== undefined) return itself.name < 2;
  return lemmas(fold).some((one) => (entryOf(one)?.name ?? 2) < 2);
});

/** Whether an ordinary word mostly stands with a capital, so that it often is a name (bill, grant, rose). False for unknown words. */
export function isOftenName(fold: string): boolean {
  return (entryOf(fold)?.name ?? 0) > 0;
}

/** The parts of speech that a folded word, inflected or not, can be: NOUN, VERB, ADJECTIVE and ADVERB or-ed; 0 if unknown or of a closed class. */
export function partsOfSpeech(fold: string): number {
  return lemmas(fold).reduce((parts, one) => parts | (entryOf(one)?.parts ?? 0), 0);
}

/** The flag of the part of speech that the likeliest reading of a folded word mostly is; 0 if unknown or of a closed class. */
export const dominantPart = byWord((fold) => entryOf(lemmas(fold)[0]!)?.dominant ?? 0);
