import { afterEach, expect, test } from 'vitest';
import { deskOf } from './support/desk.ts';
import { type Editor, type EditorOptions, editorOn, TOLD } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

const SLIP = 'Ada Brant opened the bridge.\n';
const CLEAN = 'Ada Brandt opened the bridge.\n';
let editor: Editor;
const start = async (options: Partial<EditorOptions> = {}) => {
  editor = await editorOn({ desk: deskOf(NORRVIK), ...options });
  return editor;
};
afterEach(() => editor.close());

const codes = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

test('a finding is a diagnostic with its code, page, place in the facts file and source', async () => {
  await start();
  await editor.open(DRAFT, SLIP);
  expect(await editor.pull(DRAFT)).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
      severity: 1,
      source: 'stet',
      code: 'known-wrong-name',
      codeDescription: { href: 'https://docs.example/checks/known-wrong-name.md' },
      message: '“Ada Brant” is listed as a wrong form of Ada Brandt (Norrvik Gazette, 2024-01-02).',
      relatedInformation: [
        {
          location: { uri: FACTS, range: { start: { line: 4, character: 2 }, end: { line: 4, character: 20 } } },
          message: 'The name is Ada Brandt (Norrvik Gazette, 2024-01-02)',
        },
      ],
      data: { check: 'known-wrong-name', entity: 'ada-brandt' },
    },
  ]);
  expect(editor.statuses.at(-1)).toEqual({
    uri: DRAFT,
    root: DESK,
    asOf: '2024-06-03',
    asOfFrom: 'setting',
    counts: { error: 1, warning: 0, information: 0, hint: 0 },
    facts: { files: 1, entities: 3, errors: 0 },
  });
  expect(editor.said).toEqual([`Facts of ${DESK}: 1 file, 3 entities, 0 errors`]);
});

test('the same text and facts are answered with “unchanged”', async () => {
  await start();
  await editor.open(DRAFT, SLIP);
  const pull = (previousResultId?: string) =>
    editor.connection.sendRequest<{ kind: string; resultId: string }>('textDocument/diagnostic', {
      textDocument: { uri: DRAFT },
      previousResultId,
    });
  const { resultId } = await pull();
  expect((await pull(resultId)).kind).toBe('unchanged');
  await editor.replace(DRAFT, CLEAN);
  expect((await pull(resultId)).kind).toBe('full');
});

test('a change in the middle of a check wins: the old text is let go, the answer is about the new one', async () => {
  let held: (() => void)[] | undefined;
  let reached = () => {};
  const begun = new Promise<void>((resolve) => {
    reached = resolve;
  });
  await start({
    turn: () =>
      new Promise((resolve) => {
        if (!held) return void setImmediate(resolve);
        held.push(resolve);
        reached();
      }),
  });
  await editor.open(DRAFT, `${CLEAN}\n${SLIP}`);
  held = [];
  const answer = editor.pull(DRAFT);
  await begun;
  await editor.replace(DRAFT, SLIP);
  await editor.hover('file:///nowhere', { line: 0, character: 0 });
  const waiting = held;
  held = undefined;
  for (const go of waiting) go();
  expect((await answer).map(({ range }) => range.start.line)).toEqual([0]);
  expect(editor.statuses).toHaveLength(1);
});

test('a pull that the client has cancelled is given up', async () => {
  let held: (() => void)[] | undefined;
  await start({ turn: () => new Promise((resolve) => (held ? held.push(resolve) : setImmediate(resolve))) });
  await editor.open(DRAFT, SLIP);
  held = [];
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: DRAFT } }, source.token);
  await expect.poll(() => held?.length).toBe(1);
  source.cancel();
  await editor.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: 'file:///nowhere' },
    position: { line: 0, character: 0 },
  });
  const waiting = held;
  held = undefined;
  for (const go of waiting) go();
  await expect(answer).rejects.toMatchObject({ code: expect.toBeOneOf([-32800, -32802]) });
  expect(editor.statuses).toEqual([]);
});

test('a client that does not pull is told, once for each pause in typing, and has its list cleared on closing', async () => {
  await start({ capabilities: TOLD });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const first = editor.pushed(DRAFT);
  await editor.open(DRAFT, SLIP);
  expect(codes(await first)).toEqual(['known-wrong-name']);
  const second = editor.pushed(DRAFT);
  await editor.replace(DRAFT, `${SLIP}\nAda`);
  await editor.replace(DRAFT, CLEAN);
  expect(await second).toEqual([]);
  expect(editor.statuses).toHaveLength(2);
  await editor.replace(DRAFT, SLIP);
  const cleared = editor.pushed(DRAFT);
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
  expect(await cleared).toEqual([]);
});

test('facts edited under an open draft count before they are saved', async () => {
  await start();
  await editor.open(DRAFT, SLIP);
  await editor.open(FACTS, PEOPLE);
  expect(codes(await editor.pull(DRAFT))).toEqual(['known-wrong-name']);
  const refreshed = editor.refreshed();
  await editor.replace(FACTS, PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]'));
  await refreshed;
  expect(await editor.pull(DRAFT)).toEqual([]);
  const discarded = editor.refreshed();
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: FACTS } });
  await discarded;
  expect(codes(await editor.pull(DRAFT))).toEqual(['known-wrong-name']);
});

test('facts changed, added and removed on disk are read again without a restart, by pull and by push', async () => {
  const desk = deskOf(NORRVIK);
  await start({ desk, capabilities: TOLD });
  const first = editor.pushed(DRAFT);
  await editor.open(DRAFT, 'Mayor Nils Hedlind met Ada Brant.\n');
  expect(codes(await first)).toEqual(['known-wrong-name']);
  const added = editor.pushed(DRAFT);
  desk.write(`${DESK}/facts/more.yaml`, 'people:\n  - { name: Nils Hedlund, never: [Nils Hedlind] }\n');
  await editor.watched(`${DESK}/facts/more.yaml`, 1);
  expect(codes(await added)).toEqual(['known-wrong-name', 'known-wrong-name']);
  const changed = editor.pushed(DRAFT);
  desk.write(FACTS, PEOPLE.replace('    never: [Ada Brant]\n', ''));
  await editor.watched(FACTS, 2);
  expect((await changed).filter(({ message }) => String(message).includes('listed'))).toHaveLength(1);
  const removed = editor.pushed(DRAFT);
  desk.remove(`${DESK}/facts/more.yaml`);
  await editor.watched(`${DESK}/facts/more.yaml`, 3);
  expect((await removed).filter(({ message }) => String(message).includes('listed'))).toEqual([]);
});

test('a facts file is diagnosed where it is broken, what can be read of it is used, and mended it is silent', async () => {
  await start();
  const broken = `${PEOPLE.replace('kind: city', 'knid: city')}\nstatements:\n  - [1961] was cold.\n`;
  await editor.open(FACTS, broken);
  await editor.open(DRAFT, SLIP);
  const found = await editor.pull(FACTS);
  expect(found.map(({ range, code, severity }) => [range.start.line, code, severity])).toEqual([
    [15, 'unknown-key', 1],
    [19, expect.any(String), 1],
  ]);
  expect(found[0]!.range).toEqual({ start: { line: 15, character: 21 }, end: { line: 15, character: 25 } });
  expect(codes(await editor.pull(DRAFT))).toEqual(['known-wrong-name']);
  const refreshed = editor.refreshed();
  await editor.replace(FACTS, PEOPLE);
  await refreshed;
  expect(await editor.pull(FACTS)).toEqual([]);
});

test('stet.yaml is diagnosed as well', async () => {
  await start();
  await editor.open(`${DESK}/stet.yaml`, 'asOf: someday\n');
  expect((await editor.pull(`${DESK}/stet.yaml`)).map(({ severity, range }) => [severity, range.start.character])).toEqual([[1, 6]]);
});

test('a client that asks for the whole workspace hears of facts files that are not open, and again when they change', async () => {
  const desk = deskOf({ ...NORRVIK, [FACTS]: PEOPLE.replace('kind: city', 'knid: city') });
  await start({ desk });
  type Report = { uri: string; kind: string; resultId: string; items?: { code: string }[] };
  const ask = async (previous: readonly Report[]): Promise<Report[]> => {
    const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }));
    return (await editor.connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds })).items;
  };
  const first = await ask([]);
  expect(first.map(({ uri, kind, items }) => [uri, kind, items?.map(({ code }) => code)])).toEqual([
    [`${DESK}/stet.yaml`, 'full', []],
    [FACTS, 'full', ['unknown-key']],
  ]);
  let answered = false;
  const second = ask(first).finally(() => {
    answered = true;
  });
  await editor.open(DRAFT, SLIP);
  await editor.pull(DRAFT);
  expect(answered).toBe(false);
  desk.write(FACTS, PEOPLE);
  await editor.watched(FACTS, 2);
  expect((await second).map(({ uri, items }) => [uri, items])).toEqual([
    [`${DESK}/stet.yaml`, undefined],
    [FACTS, []],
  ]);
  desk.remove(FACTS);
  const refreshed = editor.refreshed();
  await editor.watched(FACTS, 3);
  await refreshed;
  const third = await ask(await second);
  expect(third.map(({ uri, resultId }) => [uri, resultId === 'workspace gone'])).toEqual([
    [`${DESK}/stet.yaml`, false],
    [FACTS, true],
  ]);
  const fourth = ask(third);
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: DRAFT } });
  expect((await fourth).map(({ uri, kind, items }) => [uri, kind, items])).toEqual([
    [`${DESK}/stet.yaml`, 'unchanged', undefined],
    [DRAFT, 'full', []],
  ]);
});
