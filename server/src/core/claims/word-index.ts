import { isFunctionWord } from '../languages/en/lexicon.ts';
import { isParticle } from '../languages/en/lexicon-relations.ts';
import { WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';
import { phrasal } from './phrasal.ts';
import type { SentenceView } from './sentence-view.ts';
import { prefixed } from './telling-words.ts';
import { keyCount, type WordKey, wantedOf, wordKeys, wordKeysAt } from './word-keys.ts';

/** A word of a closed class has no keys. */
const IS_SMALL = wordTrait(isFunctionWord);
const IS_PARTICLE = wordTrait(isParticle);

/**
 * First tokens of the words of one sentence, by key. There is one index, filled anew for each sentence that asks: sentences are
 * judged one after another, and a table for each was the largest single expense of checking a draft.
 */
const index = {
  owner: undefined as SentenceView | undefined,
  among: -1,
  /** A key's mark tells in which filling it was last seen, so that nothing need be wiped. */
  filling: 0,
  marks: new Uint32Array(1024),
  tokens: new Uint32Array(1024),
  words: [] as WordKey[],
  relations: [] as WordKey[],
};

/** Everything that a sentence's words can be found under and a fact's word is: lemmas and stems in the order of the words, then relations. Good until another sentence is asked. */
export function keysIn(sentence: SentenceView): readonly WordKey[] {
  fill(sentence);
  return index.words;
}

/** Token of the first word of a sentence that one of these lemmas finds, the lemma itself before its stem, and both before relations; a strict word is not found by its stem. */
export function firstOf(lemmas: readonly string[], sentence: SentenceView, strict: boolean): number | undefined {
  const { lemmas: wanted, stems, relations } = wantedOf(lemmas);
  fill(sentence);
  for (let i = 0; i < wanted.length; i++) {
    const at = tokenOf(wanted[i]!) ?? (strict ? undefined : tokenOf(stems[i]!));
    if (at !== undefined) return at;
  }
  for (const relation of relations) {
    const at = tokenOf(relation);
    if (at !== undefined) return at;
  }
  return undefined;
}

function tokenOf(key: WordKey): number | undefined {
  return key >= 0 && index.marks[key] === index.filling ? index.tokens[key] : undefined;
}

function fill(sentence: SentenceView): void {
  if (index.owner === sentence && index.among === keyCount()) return;
  index.owner = sentence;
  index.among = keyCount();
  index.filling++;
  index.words.length = 0;
  index.relations.length = 0;
  if (index.marks.length < index.among) {
    index.marks = new Uint32Array(index.among * 2);
    index.tokens = new Uint32Array(index.among * 2);
  }
  const { view, span } = sentence;
  const { tokens } = view.reading;
  const { kind, folds, traits } = tokens;
  for (let at = span.from; at < span.to; at++) {
    if (kind[at] !== WORD || view.inSpeech(at)) continue;
    const isJoined = folds[at - 1] === '-';
    if (isJoined || (traits[at]! & IS_SMALL) === 0) {
      const { words, relations } = isJoined ? wordKeys(prefixed(folds, at)) : wordKeysAt(tokens, at);
      if (words.length > 0) note(words, at, index.words);
      if (relations.length > 0) note(relations, at, index.relations);
    }
    const next = at + 1 < traits.length && (traits[at + 1]! & IS_PARTICLE) !== 0 ? folds[at + 1]! : undefined;
    if (next !== undefined) note(wordKeys(phrasal(folds[at]!, next)).relations, at, index.relations);
  }
  for (const relation of index.relations) index.words.push(relation);
}

function note(keys: readonly WordKey[], at: number, seen: WordKey[]): void {
  for (const key of keys) {
    if (index.marks[key] === index.filling) continue;
    index.marks[key] = index.filling;
    index.tokens[key] = at;
    seen.push(key);
  }
}
