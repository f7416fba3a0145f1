import { isFunctionWord, isRoleNoun, lemmas } from '../../languages/en/lexicon.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';
import { INHABITANTS, PEOPLE, PERSONNEL } from '../../languages/en/light-words.ts';
import { COUNT_MODIFIERS } from '../../languages/en/noun-modifiers.ts';
import { verbForm } from '../../languages/en/verb-forms.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { compareQuantities } from '../../values/quantities/compare.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import { dimensionAfter, nounsAfter } from '../counted.ts';
import type { Frame, SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { ABSENT, type Filler, type FillerReading, type Place } from './filler.ts';
import { type OwnParts, worthOf } from './own-amount.ts';

type QuantityValue = Extract<SlotValue, { type: 'quantity' }>;

const READINGS: Readonly<Record<string, FillerReading>> = {
  magnitude: 'magnitude',
  slip: 'slip',
  rounding: 'rounding',
  'hedge-wrong': 'hedge',
  other: 'other',
};

/** The amount of the sentence that counts the same thing as the slot's. */
export function quantityFiller(right: QuantityValue, parts: OwnParts, wordTokens: readonly (number | undefined)[]): Filler {
  const { frame, sentence } = parts;
  const comparable = sentence.quantities.filter((quantity) => sameThing(quantity, right, { frame, sentence, wordTokens }));
  const tolerance = frame.fact.type === 'plain' ? frame.fact.statement.tolerance : undefined;
  return amountsAgainst(comparable, { right: right.quantity, tolerance, worth: (amounts) => worthOf(amounts, parts) });
}

/** What amounts are held against, and how much tells that each of several that stand alike to it is the fact's own. */
interface Against {
  readonly right: QuantityExpression;
  readonly tolerance?: string | undefined;
  readonly worth?: (amounts: readonly QuantityExpression[]) => ReadonlyMap<QuantityExpression, number>;
}

/** Amounts of the same thing against the right one: one that agrees, else the one that is likeliest a slip of it. */
export function amountsAgainst(comparable: readonly QuantityExpression[], { right, tolerance, worth }: Against): Filler {
  let agreeing: QuantityExpression[] | undefined;
  let odd: QuantityExpression[] = [];
  let reading: FillerReading | undefined;
  for (const quantity of comparable) {
    const verdict = compareQuantities(quantity, right, tolerance);
    if (verdict === 'equal' || verdict === 'rounded') {
      agreeing ??= [];
      agreeing.push(quantity);
      continue;
    }
    const said = READINGS[verdict];
    if (said === undefined || (reading !== undefined && rank(said) > rank(reading))) continue;
    if (said !== reading) odd = [];
    reading = said;
    odd.push(quantity);
  }
  if (agreeing) {
    const { own, places } = ownOf(agreeing, worth);
    return { state: 'agrees', at: { from: own.from, to: own.to }, ...places };
  }
  if (reading === undefined) return ABSENT;
  const { own: quantity, places } = ownOf(odd, worth);
  const { hedge } = quantity.parts;
  return {
    state: 'differs',
    from: hedge && reading === 'hedge' ? hedge.from : quantity.from,
    to: quantity.to,
    reading,
    quantity,
    ...places,
  };
}

/** The amount of which most tells that it is the fact's own, the first if nothing does. */
function ownOf(
  amounts: readonly QuantityExpression[],
  worth: Against['worth'],
): { readonly own: QuantityExpression; readonly places?: { readonly places: readonly Place[] } } {
  const [first] = amounts as readonly [QuantityExpression, ...QuantityExpression[]];
  if (amounts.length === 1 || !worth) return { own: first };
  const worths = worth(amounts);
  const own = amounts.reduce((best, one) => (worths.get(one)! > worths.get(best)! ? one : best), first);
  return { own, places: { places: amounts.map((one) => ({ from: one.from, to: one.to, worth: worths.get(one)! })) } };
}

/**
 * Plain numbers are comparable only where they count the same noun with nothing more said of it ("900 new students" are not the students), lengths
 * where they measure the same way; money and shares wherever the type agrees.
 */
function sameThing(quantity: QuantityExpression, right: QuantityValue, { frame, sentence, wordTokens }: CountParts): boolean {
  if (quantity.type === 'measure') return sameDimension(dimensionAfter(sentence.view, quantity.to), right.dimension);
  if (quantity.type !== 'number' || right.quantity.type !== 'number') return true;
  const nouns = nounsAfter(sentence.view, quantity.to);
  if (frame.predicate === 'population') return nouns.length === 0 || PEOPLE.has(nouns[0]!) || INHABITANTS.has(nouns[0]!);
  // "The 640-seat theater" seats 640, and a brewery that "employs 290" employs 290 people.
  if (right.of.length === 0) return nouns.length === 0 || (isCompound(quantity, sentence) && tells(nouns, frame));
  if (nouns.length === 0) return wordTokens.includes((quantity.parts.hedge?.from ?? quantity.from) - 1);
  if (sentence.mentions.some((mention) => mention.from === quantity.to)) return true;
  return areSamePeople(nouns, right.of) || (right.of.some((noun) => nouns.includes(noun)) && !saysMore(quantity, right.of, sentence));
}

interface CountParts {
  readonly frame: Frame;
  readonly sentence: SentenceView;
  readonly wordTokens: readonly (number | undefined)[];
}

function isCompound({ to }: Pick<TokenSpan, 'to'>, { view }: SentenceView): boolean {
  return view.reading.tokens.folds[to] === '-';
}

function tells([noun = '']: readonly string[], { words }: Frame): boolean {
  return words.some(({ slot, lemmas: own }) => slot === -1 && own.includes(noun));
}

/** Something before the head of what is counted that the fact does not say of it: "three private schools". */
function saysMore({ from, to }: QuantityExpression, right: readonly string[], sentence: SentenceView): boolean {
  if (isCompound({ to }, sentence)) return false;
  const phrase = sentence.syntax().phrases.find((one) => one.from <= from && one.head >= to);
  if (!phrase) return false;
  const { folds, kind } = sentence.view.reading.tokens;
  if (isTakenApart(phrase, sentence)) return true;
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

/** "with 40 beds closed", "13 albums of Bach": something behind what is counted that is not said of all. */
function isTakenApart({ from, head }: NounPhrase, { view, span }: SentenceView): boolean {
  const { folds, kind } = view.reading.tokens;
  const after = head + 1;
  if (after >= span.to || kind[after] !== WORD) return false;
  if (folds[after] === 'of') return !DEFINITE.has(folds[after + 1] ?? '') && !view.mentionAt(after + 1);
  const form = folds[from - 1] === 'with' ? verbForm(folds[after]!) : 'none';
  return form === 'past' || form === 'participle';
}

const DEFINITE: ReadonlySet<string> = new Set('the this that its his her their it them'.split(' '));

function sameDimension(said: string | undefined, right: string | undefined): boolean {
  return said === undefined || right === undefined || said === right;
}

/** "1,450 people" may be 1,450 employees or visitors: one of the two says only that they are people. Of 1,450 people, 40 may be brewers. */
function areSamePeople(nouns: readonly string[], right: readonly string[]): boolean {
  const isBare = (words: readonly string[]) => words[0] !== undefined && PEOPLE.has(words[0]);
  const isPerson = (word: string) => isRoleNoun(word) || INHABITANTS.has(word);
  const isOneOf = (words: readonly string[]) => words[0] !== undefined && INHABITANTS.has(words[0]);
  const areAll = (words: readonly string[]) => words[0] !== undefined && (PERSONNEL.has(words[0]) || INHABITANTS.has(words[0]));
  return (isBare(nouns) && right.some(isPerson)) || (isBare(right) && areAll(nouns)) || (isOneOf(nouns) && isOneOf(right));
}

function rank(reading: FillerReading): number {
  return ['magnitude', 'slip', 'hedge', 'rounding', 'other'].indexOf(reading);
}
