import { isFunctionWord, isRoleNoun, lemmas } from '../../languages/en/lexicon.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';
import { INHABITANTS, PEOPLE } from '../../languages/en/light-words.ts';
import { COUNT_MODIFIERS } from '../../languages/en/noun-modifiers.ts';
import { WORD } from '../../text/tokens.ts';
import { compareQuantities } from '../../values/quantities/compare.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import { dimensionAfter, nounsAfter } from '../counted.ts';
import type { FrameSlot, SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, agreesAt, type Filler, type FillerReading } from './filler.ts';

type QuantityValue = Extract<SlotValue, { type: 'quantity' }>;

const READINGS: Readonly<Record<string, FillerReading>> = {
  magnitude: 'magnitude',
  slip: 'slip',
  rounding: 'rounding',
  'hedge-wrong': 'hedge',
  other: 'other',
};

/** The amount of the sentence that counts the same thing as the slot's. */
export function quantityFiller(_slot: FrameSlot, right: QuantityValue, sentence: SentenceView, tolerance: string | undefined): Filler {
  const comparable = sentence.quantities.filter((quantity) => sameThing(quantity, right, sentence));
  return amountsAgainst(comparable, right.quantity, tolerance);
}

/** Amounts of the same thing against the right one: the first that agrees, else the one that is likeliest a slip of it. */
export function amountsAgainst(
  comparable: readonly QuantityExpression[],
  right: QuantityExpression,
  tolerance: string | undefined,
): Filler {
  let best: Filler = ABSENT;
  for (const quantity of comparable) {
    const verdict = compareQuantities(quantity, right, tolerance);
    if (verdict === 'equal' || verdict === 'rounded') return agreesAt(quantity);
    const reading = READINGS[verdict];
    if (reading === undefined) continue;
    if (best.state !== 'differs' || rank(reading) < rank(best.reading))
      best = {
        state: 'differs',
        from: quantity.parts.hedge && reading === 'hedge' ? quantity.parts.hedge.from : quantity.from,
        to: quantity.to,
        reading,
        quantity,
      };
  }
  return best;
}

/**
 * Plain numbers are comparable only where they count the same noun with nothing more said of it ("900 new students" are not the students), lengths
 * where they measure the same way; money and shares wherever the type agrees.
 */
function sameThing(quantity: QuantityExpression, right: QuantityValue, sentence: SentenceView): boolean {
  if (quantity.type === 'measure') return sameDimension(dimensionAfter(sentence.view, quantity.to), right.dimension);
  if (quantity.type !== 'number' || right.quantity.type !== 'number') return true;
  const nouns = nounsAfter(sentence.view, quantity.to);
  if (right.of.length === 0) return nouns.length === 0;
  if (sentence.mentions.some((mention) => mention.from === quantity.to)) return true;
  return areSamePeople(nouns, right.of) || (right.of.some((noun) => nouns.includes(noun)) && !saysMore(quantity, right.of, sentence));
}

/** Something before the head of what is counted that the fact does not say of it: "three private schools". */
function saysMore({ from, to }: QuantityExpression, right: readonly string[], sentence: SentenceView): boolean {
  const phrase = sentence.syntax().phrases.find((one) => one.from <= from && one.head >= to);
  if (!phrase) return false;
  const { folds, kind } = sentence.view.reading.tokens;
  for (let at = to; at <= phrase.head; at++) {
    const fold = folds[at]!;
    if (
      kind[at] === WORD &&
      !isFunctionWord(fold) &&
      !COUNT_MODIFIERS.has(fold) &&
      !right.some((noun) => lemmas(fold).includes(noun) || stem(fold) === stem(noun))
    )
      return true;
  }
  return false;
}

function sameDimension(said: string | undefined, right: string | undefined): boolean {
  return said === undefined || right === undefined || said === right;
}

/** "1,450 people" may be 1,450 employees or visitors: one of the two says only that they are people. */
function areSamePeople(nouns: readonly string[], right: readonly string[]): boolean {
  const isBare = (words: readonly string[]) => words[0] !== undefined && PEOPLE.has(words[0]);
  const isPerson = (word: string) => isRoleNoun(word) || INHABITANTS.has(word);
  const isOneOf = (words: readonly string[]) => words[0] !== undefined && INHABITANTS.has(words[0]);
  return (isBare(nouns) && right.some(isPerson)) || (isBare(right) && nouns.some(isPerson)) || (isOneOf(nouns) && isOneOf(right));
}

function rank(reading: FillerReading): number {
  return ['magnitude', 'slip', 'hedge', 'rounding', 'other'].indexOf(reading);
}
