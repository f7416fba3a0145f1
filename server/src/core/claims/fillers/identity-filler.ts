import { lemma } from '../../languages/en/lexicon.ts';
import { FORMS_OF_BE } from '../../languages/en/tense.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { belonging } from '../belonging.ts';
import type { BlockView } from '../block-view.ts';
import type { Description, SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { ABSENT, type Filler } from './filler.ts';
import { candidatesOf, type NameContext } from './name-filler.ts';

type NameValue = Extract<SlotValue, { type: 'name' }>;

const REACH = 10;

/**
 * "The oldest bridge of Norrvik is [X]": the name that the sentence gives to what is described in the same words, before or behind it:
 * "Y is the oldest bridge", "Y, the oldest bridge", "the oldest bridge, Y", "the oldest bridge: Y".
 */
export function identityFiller(
  described: Description,
  right: NameValue,
  sentence: SentenceView,
  { facts, isTaken, tokens: wordTokens }: Omit<NameContext, 'near'> & { readonly tokens: readonly (number | undefined)[] },
): Filler {
  if (described.words.some((index) => wordTokens[index] === undefined)) return ABSENT;
  const head = wordTokens[described.words[0]!]!;
  const phrase = sentence.syntax().phrases.find((one) => one.head === head);
  if (!phrase || modifiersOf(phrase, sentence.view) !== described.modifiers) return ABSENT;
  const names = candidatesOf(sentence, facts).filter(
    ({ entity, kind }) =>
      !(entity !== undefined && isTaken(entity)) && (right.kind === undefined || kind === undefined || kind === right.kind),
  );
  const found = isKnown(phrase)
    ? (nameBefore(phrase, names, sentence) ?? nameAfter(phrase, names, sentence))
    : nameAfterColon(phrase, names, sentence);
  if (!found) return ABSENT;
  const { name, told } = found;
  const said = {
    words: sentence.view.reading.tokens.folds.slice(name.from, name.to),
    ...(name.entity === undefined ? {} : { entity: name.entity }),
  };
  const stored = { text: right.words.join(' '), ...(right.entity === undefined ? {} : { id: right.entity }) };
  if (belonging(said, stored, facts) !== 'different') return ABSENT;
  return {
    state: 'differs',
    from: name.from,
    to: name.to,
    reading: 'other',
    told,
    ...(name.entity === undefined ? {} : { entity: name.entity }),
  };
}

/** The lemmas of what stands before a phrase's noun, its article and owner aside. */
export function modifiersOf({ own, head }: NounPhrase, { reading: { tokens } }: BlockView): string {
  const words: string[] = [];
  for (let at = own; at < head; at++) if (tokens.kind[at] === WORD) words.push(lemma(tokens.folds[at]!));
  return words.join(' ');
}

function isKnown({ opening }: NounPhrase): boolean {
  return opening === 'definite' || opening === 'possessor' || opening === 'owner';
}

interface Found<T> {
  readonly name: T;
  readonly told: 'clause' | 'apposed';
}

/** "Y, the oldest bridge", "Y is the oldest bridge". */
function nameBefore<T extends TokenSpan>(phrase: NounPhrase, names: readonly T[], { view }: SentenceView): Found<T> | undefined {
  const { folds } = view.reading.tokens;
  const between = folds[phrase.from - 1] ?? '';
  const name = names.find(({ to }) => to === phrase.from - 1);
  if (!name) return undefined;
  return between === ',' ? { name, told: 'apposed' } : FORMS_OF_BE.has(between) ? { name, told: 'clause' } : undefined;
}

/** "The oldest bridge, Y", "the oldest bridge of the land is Y". */
function nameAfter<T extends TokenSpan>(phrase: NounPhrase, names: readonly T[], { view, span }: SentenceView): Found<T> | undefined {
  const { folds, kind } = view.reading.tokens;
  const end = endOf(phrase);
  const at = (token: number, told: 'clause' | 'apposed'): Found<T> | undefined => {
    const name = names.find(({ from }) => from === token || (from === token + 1 && folds[token] === 'the'));
    return name && { name, told };
  };
  if (folds[end] === ',' || folds[end] === ':') return at(end + 1, 'apposed');
  for (let be = end; be < Math.min(span.to, end + REACH) && kind[be] === WORD; be++)
    if (FORMS_OF_BE.has(folds[be]!)) return at(be + 1, 'clause');
  return undefined;
}

/** "It has a new partner: Y". */
function nameAfterColon<T extends TokenSpan>(phrase: NounPhrase, names: readonly T[], { view }: SentenceView): Found<T> | undefined {
  const end = endOf(phrase);
  const name = view.reading.tokens.folds[end] === ':' ? names.find(({ from }) => from === end + 1) : undefined;
  return name && { name, told: 'apposed' };
}

function endOf(phrase: NounPhrase): number {
  let last = phrase;
  while (last.of) last = last.of;
  return last.to;
}
