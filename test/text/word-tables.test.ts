import { expect, test } from 'vitest';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { tokenize } from '../../server/src/core/text/tokens.ts';
import { WordFlags } from '../../server/src/core/text/word-flags.ts';
import { UNNUMBERED, wordNumber } from '../../server/src/core/text/word-numbers.ts';
import { WordTable } from '../../server/src/core/text/word-table.ts';

const read = (text: string) => tokenize(text, isAbbreviation);

test('a word has one number however it is written, and no other word has it', () => {
  const { words } = read('Herring and cod, cod and HERRING');
  expect([...words].filter((number) => number !== UNNUMBERED)).toEqual([words[0], words[1], words[2], words[2], words[1], words[0]]);
  expect(new Set([words[0], words[1], words[2]]).size).toBe(3);
  expect(wordNumber('herring')).toBe(words[0]);
});

test('a table asks about a word once, in whatever text it stands', () => {
  const asked: string[] = [];
  const lengths = new WordTable((fold) => {
    asked.push(fold);
    return fold.length;
  });
  for (const text of ['The quay at Norrvik', 'At the Quay']) {
    const tokens = read(text);
    const told = [...tokens.folds.keys()].map((at) => lengths.at(tokens, at));
    expect(told).toEqual(tokens.folds.map((fold) => fold.length));
  }
  expect(asked).toEqual(['the', 'quay', 'at', 'norrvik']);
});

test('flags are asked once a word, whether the answer is yes or no, and grow with the words', () => {
  const asked: string[] = [];
  const isLong = new WordFlags((fold) => {
    asked.push(fold);
    return fold.length > 5;
  });
  const many = Array.from(
    { length: 3000 },
    (_, i) => `wharf${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}`,
  ).join(' ');
  for (const text of [many, 'cod and herring', many, 'herring and cod']) {
    const tokens = read(text);
    const told = tokens.folds.map((_, at) => isLong.at(tokens, at));
    expect(told).toEqual(tokens.folds.map((fold) => fold.length > 5));
  }
  expect(asked.length).toBe(new Set(asked).size);
});

test('what is no word is asked about each time', () => {
  let times = 0;
  const table = new WordTable((fold) => {
    times++;
    return fold;
  });
  const tokens = read('“ ”');
  expect([table.at(tokens, 0), table.at(tokens, 1), table.at(tokens, 0)]).toEqual(['“', '”', '“']);
  expect(times).toBe(3);
});
