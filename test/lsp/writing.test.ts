import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Position,
  SelectionRange,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { deskOf } from './support/desk.ts';
import { type Editor, type EditorOptions, editorOn } from './support/editor.ts';
import { DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

let editor: Editor;
const MORE = `${PEOPLE}
  - { name: Ålandsund, aliases: [Aland Sound], kind: town }
events:
  - { name: Norrvik Regatta, date: 2024-08-17 }
quotes:
  - { speaker: Ada Brandt, on: 2024-05-01, text: The bridge belongs to everybody who ever waited for a ferry. }
`;
const start = async (options: Partial<EditorOptions> = {}) => {
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, [FACTS]: MORE }), ...options });
};
afterEach(() => editor.close());

function ask<R>(method: string, params: object = {}): Promise<R> {
  return editor.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri: DRAFT }, ...params });
}

/** Opens the draft with a cursor ‸ in it, and says where that is. */
async function opened(marked: string): Promise<Position> {
  const before = marked.slice(0, marked.indexOf('‸'));
  await editor.open(DRAFT, marked.replace('‸', ''));
  return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
}

describe('completion in a draft', () => {
  const labels = async (marked: string, context: object = { triggerKind: 1 }) => {
    const { items } = await ask<CompletionList>('completion', { position: await opened(marked), context });
    return items.map(({ label }) => label);
  };
  test.each([
    ['a name by any word of it', 'We met Bran‸', ['Ada Brandt', 'Brandt', 'Governor Ada Brandt', 'April 12, 1961']],
    ['a name without its diacritics', 'In alandsu‸', ['Ålandsund']],
    ['a name by an alias', 'In soun‸', ['Ålandsund']],
    ['an event with its day', 'The rega‸', ['Norrvik Regatta', 'Aug. 17, 2024']],
    ['nothing for what nobody is called', 'We met Zebul‸', []],
  ])('offers %s', async (_, marked, expected) => {
    await start();
    expect(await labels(marked)).toEqual(expected);
  });

  test('knows who is named already: first of all, and by the short form', async () => {
    await start();
    expect((await labels('Governor Ada Brandt of Vastmark spoke in Norrvik. ‸'))[0]).not.toBe('Norrvik Regatta');
    expect((await labels('Ada Brandt spoke. ‸')).slice(0, 2)).toEqual(['Brandt', 'Ada Brandt']);
  });

  test('comes up by itself after @ alone, and takes the @ away', async () => {
    await start();
    const at = { triggerKind: 2, triggerCharacter: '@' };
    expect(await labels('Write to @‸', at)).toEqual([]);
    const position = await opened('Call @nor‸');
    const { items } = await ask<CompletionList>('completion', { position, context: { triggerKind: 3 } });
    expect(items[0]).toMatchObject({
      filterText: '@nor',
      textEdit: { newText: 'Norrvik', range: { start: { character: 5 }, end: { character: 9 } } },
    });
    expect(await labels('Norrvik ‸', { triggerKind: 2, triggerCharacter: ' ' })).toEqual([]);
  });

  test('has the title of the draft’s own day, and dates in the style of the house', async () => {
    editor = await editorOn({ desk: deskOf({ ...NORRVIK, [FACTS]: MORE, 'file:///desk/stet.yaml': 'style: { dates: day-first }\n' }) });
    expect(await labels('---\ndate: 2020-02-02\n---\n\nWe met Bran‸')).toEqual([
      'Ada Brandt',
      'Brandt',
      'Mayor Ada Brandt',
      '12 April 1961',
    ]);
  });
});

test('a word’s highlights are all that stands for the same one, pronouns included', async () => {
  await start();
  const position = await opened('Ada Bra‸ndt came to Norrvik. She opened the bridge, and Brandt left.\n');
  const found = await ask<DocumentHighlight[]>('documentHighlight', { position });
  expect(found.map(({ range, kind }) => [range.start.character, kind])).toEqual([
    [0, 3],
    [28, 2],
    [55, 3],
  ]);
  expect(await ask('documentHighlight', { position: { line: 0, character: 40 } })).toBeNull();
});

test('the outline of a draft is its claims, each with how it stands', async () => {
  await start();
  await editor.open(DRAFT, 'Governor Ada Brandt was born in 1961. “It is 1970,” she said. Erik Sandvik left in 1999.\n');
  const outline = await ask<DocumentSymbol[]>('documentSymbol');
  expect(outline[0]!.name).toBe('Governor Ada Brandt was born in 1961.');
  expect(outline.flatMap(({ children }) => children!.map(({ name, detail }) => `${name}: ${detail}`))).toEqual(
    expect.arrayContaining(['Governor: ✓ agrees', '1961: ✓ agrees', '1970: in a quotation', 'Erik Sandvik: not in the store']),
  );
});

test('symbols of the workspace are the entities of its stores', async () => {
  await start();
  const symbols = (query: string) => editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
  expect((await symbols('brandt')).map(({ name, containerName }) => `${name}, ${containerName}`)).toEqual(['Ada Brandt, person']);
  expect((await symbols('regatta nor')).map(({ name }) => name)).toEqual(['Norrvik Regatta']);
  expect((await symbols('')).length).toBe(5);
});

test('a selection grows by clause, sentence and paragraph', async () => {
  await start();
  const text = 'The ferry, which Norrvik bought in 1999, is old. It sails.';
  await editor.open(DRAFT, `${text}\n`);
  const [range] = await ask<SelectionRange[]>('selectionRange', { positions: [{ line: 0, character: 22 }] });
  const grown: string[] = [];
  for (let at: SelectionRange | undefined = range; at; at = at.parent)
    grown.push(text.slice(at.range.start.character, at.range.end.character));
  expect(grown).toEqual(['which Norrvik bought in 1999,', 'The ferry, which Norrvik bought in 1999, is old.', text]);
});

describe('what is shown beside findings', () => {
  const DRAFT_TEXT = 'Governor Ada Brandt was born in 1961.\n';
  const everything = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  test('is nothing unless it is asked for', async () => {
    await start();
    await editor.open(DRAFT, DRAFT_TEXT);
    expect(await ask('inlayHint', { range: everything })).toEqual([]);
    expect(await ask('codeLens')).toEqual([]);
    expect(await ask('semanticTokens/full')).toEqual({ data: [] });
  });

  test('is a tick behind what a fact bears out, counts above paragraphs, names by kind', async () => {
    await start({ settings: { show: { verified: true, counts: true, names: true } } });
    await editor.open(DRAFT, DRAFT_TEXT);
    const hints = await ask<InlayHint[]>('inlayHint', { range: everything });
    expect(hints.map(({ position, label, tooltip }) => `${label}${position.character}: ${tooltip}`)).toEqual([
      '✓8: Ada Brandt is Governor of Vastmark since 2024-01-01 (Norrvik Gazette, 2024-01-02)',
      '✓36: Ada Brandt was born on 1961-04-12 (Norrvik Gazette, 2024-01-02)',
    ]);
    expect((await ask<CodeLens[]>('codeLens')).map(({ command }) => command!.title)).toEqual(['2 verified']);
    expect((await ask<SemanticTokens>('semanticTokens/full')).data).toEqual([0, 9, 10, 0, 0]);
  });
});

test('what is shown beside findings follows the settings', async () => {
  const settings: { show?: object; style?: object } = {};
  await start({ settings });
  await editor.open(DRAFT, 'Governor Ada Brandt was born in 1961.\n');
  const everything = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  expect(await ask('inlayHint', { range: everything })).toEqual([]);
  settings.show = { verified: true };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await ask<InlayHint[]>('inlayHint', { range: everything })).toHaveLength(2);
});

describe('hover over values', () => {
  const shown = async (marked: string) => {
    const hover = await ask<Hover | null>('hover', { position: await opened(marked) });
    return hover && (hover.contents as { value: string }).value;
  };
  test('says what a relative date and an amount were read as', async () => {
    await start();
    expect(await shown('The ferry sank on Tue‸sday.\n')).toMatch(
      /^\*\*Tuesday, \w+ \d+, 2024\*\* \(2024-0\d-\d\d\)\n\nThe store says nothing of “Tuesday”\.\n\nRead as of 2024-06-03/,
    );
    await editor.open(DRAFT, 'It cost $14bn.\n');
    expect(((await ask<Hover>('hover', { position: { line: 0, character: 10 } })).contents as { value: string }).value).toContain('14');
  });

  test('shows a stored quotation with what the draft has otherwise', async () => {
    await start();
    const text = await shown('“The bridge belongs to any‸body who ever waited for a ferry,” Brandt said.\n');
    expect(text).toContain('The draft beside it: The bridge belongs to **anybody** ~~everybody~~ who ever waited for a ferry');
  });
});
