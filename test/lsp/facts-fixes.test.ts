import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, FACTS, NORRVIK } from './support/norrvik.ts';

let desk: Desk;
let editor: Editor;
beforeEach(async () => {
  desk = deskOf(NORRVIK);
  editor = await editorOn({ desk });
});
afterEach(() => editor.close());

const SOURCES = 'sources:\n  gazette: { title: Norrvik Gazette }\n';

/** The fixes for a file's problem of one code, each with the file as it would be. */
async function fixes(text: string, code: string): Promise<[title: string, text: string][]> {
  await editor.open(FACTS, text);
  const problem = (await editor.pull(FACTS)).find((diagnostic) => diagnostic.code === code);
  if (!problem) throw new Error(`no ${code}`);
  const actions = await editor.actions(FACTS, problem.range.start);
  return actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === code).map((action) => [action.title, edited(text, action)]);
}

function edited(source: string, { edit }: CodeAction): string {
  const [change] = (edit as WorkspaceEdit).documentChanges as { edits: TextEdit[] }[];
  return TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, source), change!.edits);
}

test.each([
  [
    'an unknown key',
    'people:\n  - { name: Ada, borm: 1961 }\n',
    'unknown-key',
    'Change to `born`',
    'people:\n  - { name: Ada, born: 1961 }\n',
  ],
  ['an unknown section', 'peopel:\n  - { name: Ada }\n', 'unknown-key', 'Change to `people`', 'people:\n  - { name: Ada }\n'],
  [
    'a date in words',
    'people:\n  - name: Ada\n    born: Aug. 7, 1961 # by the register\n',
    'unfit-value',
    'Write 1961-08-07',
    'people:\n  - name: Ada\n    born: 1961-08-07 # by the register\n',
  ],
  [
    'a date with slashes',
    'people:\n  - { name: Ada, born: 1961/8/7 }\n',
    'unfit-value',
    'Write 1961-08-07',
    'people:\n  - { name: Ada, born: 1961-08-07 }\n',
  ],
  [
    'a colon in a text',
    'people:\n  - name: Ada\n    note: Budget: five\n',
    'colon',
    'Write: note: "Budget: five"',
    'people:\n  - name: Ada\n    note: "Budget: five"\n',
  ],
  [
    'a statement that begins with a bracket',
    'statements:\n  - [64%] of it went to Norrvik.\n',
    'bracket',
    'Write: - "[64%] of it went to Norrvik."',
    'statements:\n  - "[64%] of it went to Norrvik."\n',
  ],
  ['tabs', 'people:\n\t- name: Ada\n\t  born: 1961\n', 'tab', 'Indent with spaces', 'people:\n  - name: Ada\n    born: 1961\n'],
  ['curly quotes', 'people:\n  - name: “Ada”\n', 'curly-quote', 'Change to `"Ada"`', 'people:\n  - name: "Ada"\n'],
  [
    'a name one slip off',
    'places:\n  - { name: Norrvik }\npeople:\n  - { name: Ada, birthplace: Norrvikk }\n',
    'near-name',
    'Change to `Norrvik`',
    'places:\n  - { name: Norrvik }\npeople:\n  - { name: Ada, birthplace: Norrvik }\n',
  ],
  [
    'no source',
    `${SOURCES}people:\n  - name: Ada\n    born: 1961\n`,
    'no-source',
    'Add the source `gazette`',
    `${SOURCES}people:\n  - name: Ada\n    born: 1961\n    source: gazette\n`,
  ],
  [
    'a sentence without a source',
    `${SOURCES}statements:\n  - Norrvik was founded in [1912].\n`,
    'no-source',
    'Add the source `gazette`',
    `${SOURCES}statements:\n  - says: Norrvik was founded in [1912].\n    source: gazette\n`,
  ],
  [
    'a stale fact',
    `${SOURCES}people:\n  - { name: Ada, born: 1961, source: gazette, verified: { on: 2023-01-01, by: desk }, recheck: 30 days }\n`,
    'stale',
    'Checked again today, 2024-06-03',
    `${SOURCES}people:\n  - { name: Ada, born: 1961, source: gazette, verified: { on: 2024-06-03, by: desk }, recheck: 30 days }\n`,
  ],
  [
    'an alias that two bear',
    'people:\n  - { name: Ada Brandt }\n  - { name: Bo Lind, aliases: [Bosse, Ada Brandt] }\n',
    'shared-alias',
    'Remove the alias Ada Brandt',
    'people:\n  - { name: Ada Brandt }\n  - { name: Bo Lind, aliases: [Bosse] }\n',
  ],
  [
    'an alias on a line of its own',
    'people:\n  - name: Ada Brandt\n  - name: Bo Lind\n    aliases:\n      - Ada Brandt\n      - Bosse\n',
    'shared-alias',
    'Remove the alias Ada Brandt',
    'people:\n  - name: Ada Brandt\n  - name: Bo Lind\n    aliases:\n      - Bosse\n',
  ],
] as const)('%s is mended with a click', async (_, text, code, title, expected) =>
  expect((await fixes(text, code))[0]).toEqual([title, expected]),
);

test('two holders of one office are told apart by the day of the handover, or declared to be many', async () => {
  const store =
    'people:\n  - name: Ada\n    titles: [{ title: Mayor, of: Norrvik, from: 2016-01-01 }]\n  - name: Bo\n    titles: [{ title: Mayor, of: Norrvik, from: 2020-01-01 }]\n';
  expect(await fixes(store, 'two-holders')).toEqual([
    ['End the earlier term on 2020-01-01', store.replace('2016-01-01 }', '2016-01-01, to: 2020-01-01 }')],
    ['Several people may hold this title at a time', store.replace('2020-01-01 }', '2020-01-01, holders: many }')],
  ]);
});

test('the place that a problem does not agree with is shown beside it', async () => {
  await editor.open(FACTS, 'people:\n  - { name: Ada Brandt }\n  - { name: Bo Lind, aliases: [Ada Brandt] }\n');
  expect((await editor.pull(FACTS)).find(({ code }) => code === 'shared-alias')).toMatchObject({
    relatedInformation: [{ location: { uri: FACTS, range: { start: { line: 1, character: 6 } } } }],
  });
  expect(await editor.actions(`${DESK}/facts/none.yaml`, { line: 0, character: 0 })).toEqual([]);
});
