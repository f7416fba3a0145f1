import { expect, test } from 'vitest';
import { inWords } from '../../server/src/core/facts/in-words.ts';
import { storeOf, TODAY } from './problems-of.ts';

test.each([
  ['what holds', 'employer: { value: Norrvik Ferries, from: 2019 }', 'Ada Brandt works for Norrvik Ferries'],
  ['what is over', 'employer: { value: Norrvik Ferries, from: 2019, to: 2021 }', 'Ada Brandt worked for Norrvik Ferries'],
  ['what is over, nobody says since when', 'occupation: { value: pilot, to: unknown }', 'Ada Brandt worked as pilot'],
  ['what will be over', 'occupation: { value: pilot, to: 2099 }', 'Ada Brandt works as pilot'],
  ['a party of before', 'party: { value: Harbour Party, to: 2020 }', 'Ada Brandt’s party was Harbour Party'],
  [
    'an office with its term',
    'titles: { title: Mayor, of: Norrvik, from: 2016-01-01, to: 2023-12-31, acting: true }',
    'Ada Brandt was Mayor of Norrvik (acting) from 2016-01-01 to 2023-12-31',
  ],
  ['an office that is held', 'titles: { title: Mayor, of: Norrvik, from: 2016-01-01 }', 'Ada Brandt is Mayor of Norrvik since 2016-01-01'],
  ['an office of before', 'titles: { title: Mayor, of: Norrvik, to: unknown }', 'Ada Brandt was Mayor of Norrvik, no longer'],
  ['an office whose place has an article', 'titles: { title: Minister, of: Low Isles }', 'Ada Brandt is Minister of the Low Isles'],
])('%s as a sentence', async (_, facts, sentence) => {
  const store = storeOf(`people:\n  - name: Ada Brandt\n    ${facts}\nplaces:\n  - { name: Low Isles, article: the }\n`);
  const slice = await store.source.slice(['ada-brandt', 'low-isles']);
  expect(slice.about('ada-brandt').map((statement) => inWords(statement, slice, TODAY))).toEqual([sentence]);
});
