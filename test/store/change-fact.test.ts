import { describe, expect, test } from 'vitest';
import { addSource } from '../../server/src/store/edit/add-source.ts';
import { changedFact, type FactChange } from '../../server/src/store/edit/change-fact.ts';
import { aliasAdded } from '../../server/src/store/edit/change-name.ts';
import type { FileEdit } from '../../server/src/store/edit/edit.ts';
import { loadStore } from '../../server/src/store/load.ts';

const DAYS = { until: '2024-06-02', from: '2024-06-03' };

function edited(source: string, edits: readonly FileEdit[] | undefined): string | undefined {
  return (
    edits &&
    [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source)
  );
}

/** Changes the fact on the line that holds a text. */
function changed(
  source: string,
  on: string,
  change: Omit<FactChange, 'line' | 'until' | 'from' | 'varies'> & { varies?: boolean },
): string | undefined {
  const line = source.slice(0, source.indexOf(on)).split('\n').length - 1;
  const text = edited(source, changedFact(source, { line, varies: false, ...DAYS, ...change }));
  if (text !== undefined)
    expect(loadStore([{ path: 'f.yaml', text }], { today: 19_877 }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return text;
}

describe('a fact that the draft knows better', () => {
  test('keeps a single value as withdrawn', () => {
    const store = 'people:\n  - name: Ada Brandt # mayor\n    born: 1961-04-12\n\n  - name: Bo Lind\n';
    expect(changed(store, 'born', { key: 'born', was: '1961-04-12', becomes: '1962-04-12' })).toBe(
      'people:\n  - name: Ada Brandt # mayor\n    born: 1962-04-12\n  - { name: Ada Brandt, born: { value: 1961-04-12, status: withdrawn } }\n\n  - name: Bo Lind\n',
    );
  });

  test('keeps a value that changes over time with its last day', () => {
    const store = 'people:\n  - { name: Ada Brandt, party: Liberal }\n';
    expect(changed(store, 'party', { key: 'party', varies: true, was: 'Liberal', becomes: 'Labour' })).toBe(
      'people:\n  - { name: Ada Brandt, party: [{ value: Liberal, to: 2024-06-02 }, { value: Labour, from: 2024-06-03 }] }\n',
    );
  });

  test('ends a title and begins another, as the list is written', () => {
    const block =
      'people:\n  - name: Ada Brandt\n    titles:\n      # since the election\n      - { title: Mayor, of: Norrvik, from: 2016-01-01 }\n';
    const title = { key: 'titles', varies: true, was: 'Mayor', becomes: 'Governor' };
    expect(changed(block, '- { title', title)).toBe(
      block.replace('2016-01-01 }\n', '2016-01-01, to: 2024-06-02 }\n      - { title: Governor, of: Norrvik, from: 2024-06-03 }\n'),
    );
    const flow = 'people:\n  - name: Ada Brandt\n    titles: [{ title: Mayor, of: Norrvik }]\n';
    expect(changed(flow, 'titles', { ...title, was: 'Norrvik', becomes: 'Vastmark' })).toBe(
      'people:\n  - name: Ada Brandt\n    titles: [{ title: Mayor, of: Norrvik, to: 2024-06-02 }, { title: Mayor, of: Vastmark, from: 2024-06-03 }]\n',
    );
  });

  test('keeps a sentence as withdrawn beside the new one', () => {
    const store =
      'sources:\n  The Gazette: A paper\nstatements:\n  - Norrvik was founded in [1912].\n  - says: "[Ada Brandt] opened the bridge in [1999]."\n    source: The Gazette\n';
    expect(changed(store, 'Norrvik', { was: '1912', becomes: '1921' })).toBe(
      store.replace('[1912].\n', '[1921].\n  - { says: "Norrvik was founded in [1912].", status: withdrawn }\n'),
    );
    expect(changed(store, 'says', { was: '1999', becomes: '2001' })).toBe(
      'sources:\n  The Gazette: A paper\nstatements:\n  - Norrvik was founded in [1912].\n  - says: "[Ada Brandt] opened the bridge in [2001]."\n    source: The Gazette\n  - { says: "[Ada Brandt] opened the bridge in [1999].", status: withdrawn }\n',
    );
  });

  test('is left alone where it is not found', () => {
    expect(changed('people:\n  - name: Ada\n', 'name', { key: 'born', was: '1961', becomes: '1962' })).toBeUndefined();
    expect(changed('statements:\n  - "[A] met [B]"\n', 'met', { was: 'C', becomes: 'D' })).toBeUndefined();
  });
});

test.each([
  [
    'people:\n  - name: Ada Brandt\n    never: [Ada Brant, Ada Band]\n',
    'people:\n  - name: Ada Brandt\n    never: [Ada Band]\n    aliases: [Ada Brant]\n',
  ],
  ['people:\n  - { name: Ada Brandt, aliases: [Ada B.] }\n', 'people:\n  - { name: Ada Brandt, aliases: [Ada B., Ada Brant] }\n'],
  [
    'people:\n  - name: Ada Brandt\n    aliases:\n      - Ada B.\n',
    'people:\n  - name: Ada Brandt\n    aliases:\n      - Ada B.\n      - Ada Brant\n',
  ],
  ['people:\n  - name: Ada Brandt\n    aliases: Ada B.\n', 'people:\n  - name: Ada Brandt\n    aliases: [Ada B., Ada Brant]\n'],
])('a form of a name becomes an alias in %j', (source, expected) => {
  expect(edited(source, aliasAdded(source, source.indexOf('name'), 'Ada Brant'))).toBe(expected);
});

test.each([
  [
    'sources:\n  gazette: { title: G }\npeople:\n',
    'sources:\n  gazette: { title: G }\n  times: { title: The Times, url: https://t.example }\npeople:\n',
  ],
  ['# facts of the desk\npeople:\n', '# facts of the desk\nsources:\n  times: { title: The Times, url: https://t.example }\n\npeople:\n'],
  ['', 'sources:\n  times: { title: The Times, url: https://t.example }\n\n'],
])('a source is added in %j', (source, expected) => {
  expect(edited(source, [addSource(source, 'times', { title: 'The Times', url: 'https://t.example' })])).toBe(expected);
});
