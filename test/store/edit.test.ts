import { describe, expect, test } from 'vitest';
import { addItem } from '../../server/src/store/edit/add-item.ts';
import type { FileEdit } from '../../server/src/store/edit/edit.ts';
import { scalar } from '../../server/src/store/edit/scalar.ts';
import { type Setting, setKey } from '../../server/src/store/edit/set-key.ts';
import { readYaml } from '../../server/src/store/yaml/read-yaml.ts';
import { entryOf, type MapNode, plainValue } from '../../server/src/store/yaml/tree.ts';

function edited(source: string, { start, end, newText }: FileEdit): string {
  return source.slice(0, start) + newText + source.slice(end);
}

/** Sets a key of the first person of a file. */
function withKey(source: string, setting: Setting): string {
  const people = entryOf(readYaml(source).trees[0], 'people')!.value;
  const person = people.kind === 'list' ? (people.items[0] as MapNode) : undefined;
  return edited(source, setKey(source, person!, setting));
}

describe('a key is set where it stands', () => {
  const BLOCK =
    'people:\n  # the mayor\n  - name: Ada Brandt\n    born: 1961 # by the register\n    party: "Liberal"\n\n  - name: Bo Lind\n';
  test.each([
    ['another value', { key: 'born', text: '1962' }, BLOCK.replace('1961', '1962')],
    ['in the quotes that it has', { key: 'party', text: 'Labour' }, BLOCK.replace('"Liberal"', '"Labour"')],
    ['a new key', { key: 'source', text: 'gazette' }, BLOCK.replace('"Liberal"\n', '"Liberal"\n    source: gazette\n')],
    [
      'a new key whose text needs quotes',
      { key: 'note', text: 'Born: unknown' },
      BLOCK.replace('"Liberal"\n', '"Liberal"\n    note: "Born: unknown"\n'),
    ],
    [
      'YAML as it is',
      { key: 'verified', yaml: '{ on: 2024-06-03, by: desk }' },
      BLOCK.replace('"Liberal"\n', '"Liberal"\n    verified: { on: 2024-06-03, by: desk }\n'),
    ],
  ] as const)('%s', (_, setting, expected) => expect(withKey(BLOCK, setting)).toBe(expected));

  test.each([
    ['people:\n  - { name: Ada Brandt, born: 1961 } # mayor\n', 'people:\n  - { name: Ada Brandt, born: 1961, source: gazette } # mayor\n'],
    ['people:\n  - {name: Ada Brandt}\n', 'people:\n  - {name: Ada Brandt, source: gazette}\n'],
    ['people:\n  - { name: Ada Brandt, source: }\n', 'people:\n  - { name: Ada Brandt, source: gazette }\n'],
    ['people:\r\n  - name: Ada Brandt\r\n', 'people:\r\n  - name: Ada Brandt\r\n    source: gazette\r\n'],
    [
      'people:\n  - name: Ada Brandt\n    titles:\n      - { title: Mayor }\n# the end\n',
      'people:\n  - name: Ada Brandt\n    titles:\n      - { title: Mayor }\n    source: gazette\n# the end\n',
    ],
    ['people:\n  - name: Ada Brandt', 'people:\n  - name: Ada Brandt\n    source: gazette'],
  ])('in %j', (source, expected) => expect(withKey(source, { key: 'source', text: 'gazette' })).toBe(expected));
});

describe('an entry is added to its section', () => {
  const ENTRY = ['name: Cai Dahl', 'source: '];
  test.each([
    [
      'behind the last one',
      'people:\n  - name: Ada # mayor\n    born: 1961\n\n# places\nplaces:\n  - name: Norrvik\n',
      'people:\n  - name: Ada # mayor\n    born: 1961\n  - name: ‸Cai Dahl\n    source: \n\n# places\nplaces:\n  - name: Norrvik\n',
    ],
    ['in the column of its neighbours', 'people:\n- name: Ada\n', 'people:\n- name: Ada\n- name: ‸Cai Dahl\n  source: \n'],
    [
      'in a section that is empty',
      'people:\nplaces:\n  - name: Norrvik\n',
      'people:\n  - name: ‸Cai Dahl\n    source: \nplaces:\n  - name: Norrvik\n',
    ],
    [
      'in a section of its own',
      'places:\n  - name: Norrvik\n',
      'places:\n  - name: Norrvik\n\npeople:\n  - name: ‸Cai Dahl\n    source: \n',
    ],
    ['in an empty file', '', 'people:\n  - name: ‸Cai Dahl\n    source: \n'],
    [
      'beside a section in brackets',
      'people: [{ name: Ada }]\n',
      'people: [{ name: Ada }]\n\npeople:\n  - name: ‸Cai Dahl\n    source: \n',
    ],
  ])('%s', (_, source, expected) => {
    const { edit, at } = addItem(source, 'people', ENTRY);
    const text = edited(source, edit);
    expect(`${text.slice(0, at + 6)}‸${text.slice(at + 6)}`).toBe(expected);
  });
});

test.each([
  'Ada Brandt',
  'true',
  '1984',
  'a: b',
  'a\u0007b',
  'a #b',
  '[64%] of it',
  '“so”',
  'say "so"',
  "it's",
  '- x',
  '',
  '@handle',
  'C:',
  'a, b',
  'x\\y',
  ' led ',
])('a text reads back as it was: %j', (text) => {
  const inFlow = readYaml(`x: { y: ${scalar(text, { flow: true })}, z: 1 }\n`);
  const inBlock = readYaml(`x: ${scalar(text, { flow: false })}\n`);
  expect([...inFlow.troubles, ...inBlock.troubles]).toEqual([]);
  expect(plainValue(inFlow.trees[0]!)).toEqual({ x: { y: text, z: '1' } });
  expect(plainValue(inBlock.trees[0]!)).toEqual({ x: text });
});
