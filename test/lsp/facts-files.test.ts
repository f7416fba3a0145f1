import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  Position,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

let desk: Desk;
let editor: Editor;
beforeEach(async () => {
  desk = deskOf(NORRVIK);
  editor = await editorOn({ desk });
});
afterEach(() => editor.close());

/** Opens a file with a cursor ‸ in it, and says where that is. */
async function opened(uri: string, marked: string): Promise<Position> {
  const before = marked.slice(0, marked.indexOf('‸'));
  await editor.open(uri, marked.replace('‸', ''));
  return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
}

function ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
  return editor.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri }, ...params });
}

async function completed(uri: string, marked: string): Promise<CompletionItem[]> {
  return ask('completion', uri, { position: await opened(uri, marked) });
}

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);
const BEHIND = 'people:\n  - name: Bo Lind\n';
const OTHER = `${DESK}/facts/other.yaml`;

describe('completion in a facts file', () => {
  test('offers the keys that an entry may have and lacks', async () => {
    const items = await completed(FACTS, `${BEHIND}    born: 1950\n    ‸\n`);
    expect(labels(items)).toEqual(expect.arrayContaining(['aliases', 'titles', 'died', 'source']));
    expect(labels(items)).not.toContain('born');
    expect(labels(items)).not.toContain('says');
    expect(items.find(({ label }) => label === 'died')).toMatchObject({
      documentation: 'The date of death.',
      textEdit: { newText: 'died: ' },
    });
  });

  test('offers sections on an empty line, as snippets where the client takes them', async () => {
    const able = { ...ABLE, textDocument: { ...ABLE.textDocument, completion: { completionItem: { snippetSupport: true } } } };
    const snippets = await editorOn({ desk, capabilities: able });
    await snippets.open(OTHER, 'pe');
    desk.write(OTHER, 'pe');
    await snippets.watched(OTHER, 1);
    const items = await snippets.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: OTHER },
      position: { line: 0, character: 2 },
    });
    expect(items.find(({ label }) => label === 'people')).toMatchObject({
      insertTextFormat: 2,
      textEdit: {
        newText: 'people:\n  - name: $1\n    source: $0',
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      },
    });
    await snippets.close();
  });

  test.each([
    [
      'entities for what a title is of',
      `${PEOPLE}people:\n  - { name: Bo Lind, titles: [{ title: Mayor, of: ‸ }] }\n`,
      ['Ada Brandt', 'Norrvik', 'Vastmark', 'Bo Lind'],
    ],
    ['sources', `${PEOPLE}people:\n  - name: Bo Lind\n    source: ‸\n`, ['gazette']],
    [
      'the words of the format',
      `${PEOPLE}people:\n  - name: Bo Lind\n    status: ‸\n`,
      ['verified', 'unverified', 'disputed', 'withdrawn'],
    ],
    ['titles that the store has', `${PEOPLE}people:\n  - name: Bo Lind\n    titles:\n      - { title: ‸ }\n`, ['Governor', 'Mayor']],
    ['kinds that the store has', `${PEOPLE}  - { name: Ostby, kind: ‸ }\n`, ['city', 'state']],
    ['today, as the day of a check', `${PEOPLE}people:\n  - name: Bo Lind\n    verified: ‸\n`, ['2024-06-03']],
    ['nothing where only the writer knows', `${PEOPLE}people:\n  - name: ‸\n`, []],
  ])('offers %s', async (_, marked, expected) => expect(labels(await completed(FACTS, marked))).toEqual(expected));

  test('knows the settings file, its checks and how loud they may be', async () => {
    const settings = `${DESK}/stet.yaml`;
    expect(labels(await completed(settings, 'checks:\n  wrong-‸'))).toContain('wrong-weekday');
    await editor.replace(settings, 'checks:\n  wrong-age: \n');
    expect(labels(await ask('completion', settings, { position: { line: 1, character: 13 } }))).toEqual([
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ]);
  });
});

describe('hover in a facts file', () => {
  const shown = async (marked: string) => {
    const hover = await editor.hover(FACTS, await opened(FACTS, marked));
    return hover && (hover.contents as { value: string }).value;
  };
  test.each([
    ['a key', PEOPLE.replace('born', 'bo‸rn'), '**Born**\n\nThe date of birth.'],
    [
      'the first key of an entry',
      PEOPLE.replace('- name: Ada', '- na‸me: Ada'),
      '**Name**\n\nThe form that the house prefers. Fixes insert it.',
    ],
    ['a section', PEOPLE.replace('people:', 'peo‸ple:'), '**People**\n\nPeople, real or of fiction.'],
    [
      'a source',
      PEOPLE.replace('    source: gazette', '    source: gaz‸ette'),
      '[Norrvik Gazette](https://gazette.example/2024), 2024-01-02',
    ],
    ['a comment', `# a ‸comment\n${PEOPLE}`, null],
  ])('over %s', async (_, marked, expected) => expect(await shown(marked)).toBe(expected));

  test('over a name shows the card of whom it names', async () => {
    expect(await shown(PEOPLE.replace('of: Norrvik', 'of: Norr‸vik'))).toContain('**Norrvik** (city)');
    await editor.replace(FACTS, PEOPLE);
  });
});

describe('ways between the names of facts files', () => {
  test('definition leads from a name to its entry, from a source’s id to the source', async () => {
    const position = await opened(FACTS, PEOPLE.replace('of: Norrvik', 'of: Norr‸vik'));
    expect(await editor.definition(FACTS, position)).toMatchObject([
      { targetUri: FACTS, targetSelectionRange: { start: { line: 15, character: 12 } } },
    ]);
    expect(await editor.definition(FACTS, { line: 11, character: 16 })).toMatchObject([
      { targetUri: FACTS, targetSelectionRange: { start: { line: 1, character: 2 } } },
    ]);
  });

  test('references are found in facts files and in all drafts of the workspace, open or not', async () => {
    const closed = `${DESK}/harbour.md`;
    desk.write(closed, 'The harbour of Norrvik was quiet.\n');
    const position = await opened(FACTS, PEOPLE.replace('of: Norrvik', 'of: Norr‸vik'));
    await editor.open(DRAFT, 'Ada Brandt left Norrvik.\n');
    desk.write(DRAFT, '');
    const found = await ask<Location[]>('references', FACTS, { position, context: { includeDeclaration: true } });
    expect(found.map(({ uri, range }) => `${uri.slice(DESK.length)}:${range.start.line}:${range.start.character}`)).toEqual([
      '/facts/people.yaml:9:28',
      '/facts/people.yaml:15:12',
      '/bridge.md:0:16',
      '/harbour.md:0:15',
    ]);
    const fromDraft = await ask<Location[]>('references', DRAFT, {
      position: { line: 0, character: 18 },
      context: { includeDeclaration: false },
    });
    expect(fromDraft).toHaveLength(3);
  });

  test('a rename changes an id wherever it stands, and only that', async () => {
    const store = PEOPLE.replace('{ name: Norrvik, kind', '{ name: Norrvik, id: norrvik-town, kind').replace(
      'of: Norrvik',
      'of: norrvik-town',
    );
    await editor.open(FACTS, store);
    expect(await ask('prepareRename', FACTS, { position: { line: 15, character: 26 } })).toMatchObject({ placeholder: 'norrvik-town' });
    const edit = await ask<WorkspaceEdit>('rename', FACTS, { position: { line: 15, character: 26 }, newName: 'norrvik' });
    expect(edited(store, edit)).toBe(store.replaceAll('norrvik-town', 'norrvik'));
  });

  test('an id that was made from a name is written down when it changes', async () => {
    const store = PEOPLE.replace('of: Norrvik', 'of: norrvik');
    const position = await opened(FACTS, store.replace('of: norrvik', 'of: norr‸vik'));
    const edit = await ask<WorkspaceEdit>('rename', FACTS, { position, newName: 'old-town' });
    expect(edited(store, edit)).toBe(
      store
        .replace('of: norrvik', 'of: old-town')
        .replace('{ name: Norrvik, kind: city, source: gazette }', '{ name: Norrvik, kind: city, source: gazette, id: old-town }'),
    );
  });

  test('a name that is renamed is renamed in what refers to it, in the quotes that are there', async () => {
    const store = PEOPLE.replace('of: Norrvik', 'of: "Norrvik"');
    const position = await opened(FACTS, store.replace('name: Norrvik', 'name: Norr‸vik'));
    const edit = await ask<WorkspaceEdit>('rename', FACTS, { position, newName: 'New Norrvik' });
    expect(edited(store, edit)).toBe(store.replaceAll('Norrvik,', 'New Norrvik,').replace('"Norrvik"', '"New Norrvik"'));
  });

  test('what is taken or is no id is refused in words', async () => {
    const position = await opened(FACTS, PEOPLE.replace('name: Norrvik', 'name: Norr‸vik'));
    await expect(ask('rename', FACTS, { position, newName: 'Vastmark' })).rejects.toThrow(
      'There is another entry that is called Vastmark.',
    );
    await expect(ask('rename', FACTS, { position: { line: 1, character: 4 }, newName: 'a b' })).rejects.toThrow('without spaces');
    expect(await ask('prepareRename', FACTS, { position: { line: 6, character: 20 } })).toBeNull();
  });
});

describe('the shape of a facts file', () => {
  test('its outline names sections and entries', async () => {
    await editor.open(FACTS, PEOPLE);
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', FACTS);
    expect(symbols.map(({ name, children }) => `${name}: ${children?.map((child) => child.name).join(', ')}`)).toEqual([
      'sources: gazette',
      'people: Ada Brandt',
      'places: Norrvik, Vastmark',
    ]);
    expect(symbols[1]!.children![0]!.children!.find(({ name }) => name === 'titles')!.children!.map(({ name }) => name)).toEqual([
      'Mayor',
      'Governor',
    ]);
    expect(symbols[1]!.children![0]!.range).toEqual({ start: { line: 4, character: 4 }, end: { line: 12, character: 55 } });
  });

  test('it folds by sections, entries and lists', async () => {
    await editor.open(FACTS, PEOPLE);
    const folds = await ask<FoldingRange[]>('foldingRange', FACTS);
    expect(folds.map(({ startLine, endLine }) => `${startLine}–${endLine}`)).toEqual(['0–1', '3–12', '4–12', '8–10', '14–16']);
  });

  test('its addresses are links', async () => {
    await editor.open(FACTS, PEOPLE);
    expect(await ask<DocumentLink[]>('documentLink', FACTS)).toMatchObject([
      { target: 'https://gazette.example/2024', range: { start: { line: 1 } } },
    ]);
    await editor.open(DRAFT, 'See https://gazette.example.\n');
    expect(await ask('documentLink', DRAFT)).toEqual([]);
  });
});

/** The text of the one file that an edit is about, edited. */
function edited(source: string, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges as { edits: { range: { start: Position; end: Position }; newText: string }[] }[];
  const document = TextDocument.create('', 'yaml', 0, source);
  const at = (position: Position) => document.offsetAt(position);
  return [...change!.edits]
    .sort((a, b) => at(b.range.start) - at(a.range.start))
    .reduce((text, { range, newText }) => text.slice(0, at(range.start)) + newText + text.slice(at(range.end)), source);
}
