import { expect, test } from 'vitest';
import { tokenize } from '../../server/src/core/text/tokens.ts';
import { wordTrait } from '../../server/src/core/text/word-traits.ts';

const asked: string[] = [];
const IS_LONG = wordTrait((fold) => {
  asked.push(fold);
  return fold.length > 6;
});
const IS_SHIP = wordTrait((fold) => fold === 'ferry');

const read = (text: string) => tokenize(text, () => false);

test('a question is asked once a word, and answered beside each of its tokens', () => {
  const { folds, traits, someTraits } = read('A ferry passed lighthouses. The ferry passed the lighthouses, 12 of them.');
  expect(folds.filter((_, at) => (traits[at]! & IS_LONG) !== 0)).toEqual(['lighthouses', 'lighthouses']);
  expect(folds.filter((_, at) => (traits[at]! & IS_SHIP) !== 0)).toEqual(['ferry', 'ferry']);
  expect(someTraits & IS_SHIP).toBe(IS_SHIP);
  expect(asked.filter((fold) => fold === 'ferry')).toEqual(['ferry']);
});

test('a text without the word has not its trait', () => {
  expect(read('Nobody came by barge.').someTraits & (IS_SHIP | IS_LONG)).toBe(0);
});

test('one question has one flag, whoever asks it', () => {
  const isShort = (fold: string) => fold.length < 3;
  expect(wordTrait(isShort)).toBe(wordTrait(isShort));
  expect(wordTrait(isShort)).not.toBe(wordTrait((fold) => fold.length < 3));
});
