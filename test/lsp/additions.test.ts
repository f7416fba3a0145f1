import { afterEach, expect, test } from 'vitest';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AddFactResult, FactsFilesResult } from '../../server/src/lsp/protocol.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, type EditorOptions, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

let desk: Desk;
let editor: Editor;
const start = async (options: Partial<EditorOptions> = {}) => {
  desk = deskOf(NORRVIK);
  editor = await editorOn({ desk, ...options });
};
afterEach(() => editor.close());

function edited(source: string, edit: WorkspaceEdit): string {
  const changes = edit.changes
    ? Object.values(edit.changes)
    : (edit.documentChanges as { edits?: TextEdit[] }[]).flatMap(({ edits }) => (edits ? [edits] : []));
  return TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, source), changes.flat());
}

/** The actions on a draft, from its first line's offset `from` to `to`. */
function actions(from: number, to = from): Promise<CodeAction[]> {
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: DRAFT },
    range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
    context: { diagnostics: [] },
  });
}

test('a name that the store lacks is added with the title that the sentence gives it', async () => {
  await start();
  await editor.open(DRAFT, 'Mayor Britta Falk of Norrvik opened the bridge.\n');
  const [add] = await actions(8);
  expect(add).toMatchObject({ title: 'Add “Britta Falk”, a person, to the facts', kind: 'quickfix' });
  expect(edited(PEOPLE, add!.edit!)).toBe(
    PEOPLE.replace(
      'verified: { on: 2024-05-02, by: the research desk }\n',
      'verified: { on: 2024-05-02, by: the research desk }\n  - name: Britta Falk\n    titles:\n      - { title: Mayor, of: Norrvik }\n    source: \n',
    ),
  );
  expect(await actions(23)).toEqual([]);
});

test.each([
  ['He spoke for the Norrvik Harbour Authority.', 20, 'an organization'],
  ['She lives in Ostby.', 14, 'a place'],
  ['Then Erik Sandvik left.', 8, 'a person'],
])('its kind is guessed: %s', async (draft, at, kind) => {
  await start();
  await editor.open(DRAFT, `${draft}\n`);
  expect((await actions(at))[0]?.title).toContain(`, ${kind}, to the facts`);
});

test('a selected sentence becomes a fact with its dates and figures as slots', async () => {
  await start();
  await editor.open(DRAFT, 'Norrvik was founded in 1912. Its bridge cost $14 million to build.\n');
  const made = (await actions(2, 20)).find(({ title }) => title === 'Make this sentence a fact');
  expect(made?.kind).toBe('refactor.extract.stet');
  expect(edited(PEOPLE, made!.edit!)).toBe(`${PEOPLE}\nstatements:\n  - says: Norrvik was founded in [1912].\n    source: \n`);
  const other = (await actions(32, 40)).find(({ title }) => title === 'Make this sentence a fact');
  expect(edited(PEOPLE, other!.edit!)).toContain('  - says: Its bridge cost [$14 million] to build.\n');
  expect((await actions(30)).map(({ title }) => title)).not.toContain('Make this sentence a fact');
});

test('a desk without a facts file gets one', async () => {
  desk = deskOf({ [`${DESK}/stet.yaml`]: 'asOf: 2024-06-03\n' });
  editor = await editorOn({ desk });
  await editor.open(DRAFT, 'Then Erik Sandvik left.\n');
  const [add] = await actions(8);
  expect(add!.edit!.documentChanges).toMatchObject([
    { kind: 'create', uri: `${DESK}/facts/people.facts.yaml` },
    {
      textDocument: { uri: `${DESK}/facts/people.facts.yaml`, version: null },
      edits: [{ newText: 'people:\n  - name: Erik Sandvik\n    source: \n' }],
    },
  ]);
});

test('a client with the command is told what to ask, and gets the edit with the source and the cursor’s place', async () => {
  await start({ initializationOptions: { addFactCommand: true } });
  await editor.open(DRAFT, 'Then Erik Sandvik left.\n');
  const [add] = await actions(8);
  expect(add!.command).toMatchObject({
    command: 'stet.addFact',
    arguments: [{ uri: DRAFT, start: 5, end: 17, what: 'entry', kind: 'person' }],
  });
  const offer = add!.command!.arguments![0];
  expect(await editor.connection.sendRequest<FactsFilesResult>('stet/factsFiles', offer)).toEqual({
    files: [{ path: 'facts/people.yaml', isNew: false }],
    sources: [{ id: 'gazette', title: 'Norrvik Gazette' }],
  });
  const known = await editor.connection.sendRequest<AddFactResult>('stet/addFact', { ...offer, source: 'gazette' });
  expect(known.uri).toBe(FACTS);
  const text = edited(PEOPLE, known.edit);
  expect(text).toContain('  - name: Erik Sandvik\n    source: gazette\n');
  expect(text.slice(0, known.cursor).endsWith('source: gazette')).toBe(true);
  const fresh = await editor.connection.sendRequest<AddFactResult>('stet/addFact', {
    ...offer,
    source: { url: 'https://www.register.example/sandvik' },
  });
  const sourced = edited(PEOPLE, fresh.edit);
  expect(sourced).toContain('date: 2024-01-02 }\n  register-example: { url: https://www.register.example/sandvik }\n');
  expect(sourced).toContain('    source: register-example\n');
  const open = await editor.connection.sendRequest<AddFactResult>('stet/addFact', offer);
  expect(edited(PEOPLE, open.edit).slice(0, open.cursor).endsWith('source: ')).toBe(true);
  await editor.replace(DRAFT, 'Nobody left.\n');
  expect(await editor.connection.sendRequest('stet/addFact', offer)).toBeNull();
});

test.each([
  [
    'a date of birth',
    'Ada Brandt was born on April 12, 1962.',
    25,
    ['born: 1962-04-12', '- { name: Ada Brandt, born: { value: 1961-04-12, status: withdrawn } }'],
  ],
  ['a term that has not ended', 'Mayor Ada Brandt spoke.', 2, ['- { title: Mayor, of: Norrvik, from: 2016-01-01 }']],
  [
    'a figure',
    'The bridge of Norrvik cost $15 million.',
    30,
    ['The bridge of Norrvik cost [$15 million].', '- { says: "The bridge of Norrvik cost [$14 million].", status: withdrawn }'],
  ],
  ['a form of the name', 'Ada Brant opened the bridge.', 3, ['never: []', 'aliases: [Ada Brant]']],
])('%s that the draft has right changes the fact, once the reader has seen it', async (_, draft, at, lines) => {
  const able = { ...ABLE, workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
  await start({ capabilities: able });
  const store = `${PEOPLE}statements:\n  - The bridge of Norrvik cost [$14 million].\n`;
  desk.write(FACTS, store);
  await editor.open(DRAFT, `${draft}\n`);
  const update = (await actions(at)).find(({ title }) => title === 'The draft is right: update the fact');
  expect(Object.values(update!.edit!.changeAnnotations!)).toMatchObject([{ needsConfirmation: true }]);
  for (const line of lines) expect(edited(store, update!.edit!)).toContain(line);
});
