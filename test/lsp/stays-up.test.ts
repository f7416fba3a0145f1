import { afterEach, describe, expect, test } from 'vitest';
import { deskOf } from './support/desk.ts';
import { ABLE, type Editor, type EditorOptions, editorOn, TOLD } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

let editor: Editor;
const start = async (options: Partial<EditorOptions> = {}) => {
  editor = await editorOn({ desk: deskOf(NORRVIK), ...options });
};
afterEach(() => editor.close());
const SLIP = 'Ada Brant opened the bridge.\n';

describe('the server stays up on', () => {
  test.each([
    ['a NUL', `Ada Brant\0${SLIP}`],
    ['half a surrogate pair', `\ud83d Ada Brant \udc00${SLIP}`],
    ['front matter without an end', `---\ndate: 2024-0\n${SLIP}`],
    ['markup that never closes', `${'**_[<!-- `'.repeat(400)}\n${SLIP}`],
    ['one endless word', 'a'.repeat(300_000)],
    ['more than any article', `${SLIP}\n`.repeat(80_000)],
    ['nothing', ''],
  ])('a draft of %s', async (_, text) => {
    await start();
    await editor.open(DRAFT, text);
    await editor.pull(DRAFT);
    await editor.hover(DRAFT, { line: 0, character: 3 });
    await editor.hover(DRAFT, { line: 99_999, character: 99_999 });
    await editor.actions(DRAFT, { line: 99_999, character: 99_999 }, 'source.fixAll');
    await editor.replace(DRAFT, SLIP);
    expect(await editor.pull(DRAFT)).toHaveLength(1);
    expect(editor.log).toEqual([]);
  });

  test.each([
    ['a tab', 'people:\n\t- name: Ada'],
    ['an anchor that bites its tail', 'a: &a [*a]\npeople: *a'],
    ['every bracket', '{[}]:,&*!|>\'"%@`'.repeat(200)],
    ['half a key', `${PEOPLE}\n  - na`],
    ['a picture', '\u0089PNG\r\n\u001a\0\0\0\rIHDR'],
    ['a million items', 'people: ['.repeat(20_000)],
  ])('a facts file of %s', async (_, text) => {
    await start();
    await editor.open(FACTS, text);
    expect((await editor.pull(FACTS)).length).toBeGreaterThan(0);
    await editor.open(DRAFT, SLIP);
    await editor.pull(DRAFT);
    await editor.replace(FACTS, PEOPLE);
    expect(await editor.pull(DRAFT)).toHaveLength(1);
    expect(editor.log).toEqual([]);
  });

  test('every stage of a fact being typed', async () => {
    await start();
    const entry = '\n  - name: "Nils Hedlund"\n    titles: [{ title: Mayor, from: 2024-01-01 }]\n    never: [Nils Hedlind]\n';
    await editor.open(FACTS, PEOPLE);
    await editor.open(DRAFT, SLIP);
    for (let typed = 0; typed <= entry.length; typed += 3) {
      await editor.replace(FACTS, `${PEOPLE.split('\nplaces')[0]}${entry.slice(0, typed)}`);
      await editor.pull(FACTS);
      expect((await editor.pull(DRAFT)).length, entry.slice(0, typed)).toBe(1);
    }
  });

  test('requests about documents that it never saw', async () => {
    await start();
    const at = { line: 3, character: 3 };
    for (const uri of [DRAFT, 'nonsense', '', 'file://', 'file:///%zz/%', 'http://[::1']) {
      expect(await editor.hover(uri, at)).toBeNull();
      expect(await editor.definition(uri, at)).toBeNull();
      expect(await editor.actions(uri, at)).toEqual([]);
      expect(await editor.pull(uri)).toEqual([]);
    }
  });
});

test('without a watcher, what is on disk is read again when something is saved', async () => {
  const desk = deskOf(NORRVIK);
  const { workspace, ...others } = TOLD;
  await start({ desk, capabilities: { ...others, workspace: { ...workspace, didChangeWatchedFiles: {} } } });
  const first = editor.pushed(DRAFT);
  await editor.open(DRAFT, SLIP);
  expect(await first).toHaveLength(1);
  desk.write(FACTS, PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]'));
  const second = editor.pushed(DRAFT);
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: DRAFT } });
  expect(await second).toEqual([]);
});

test('a big store is announced while it is read, where the client shows progress, and not read at every letter', async () => {
  const many = Array.from({ length: 8000 }, (_, n) => `  - { name: "Person Number${n} Longfamilyname${n}", born: 1961-04-12 }\n`).join('');
  const desk = deskOf({ ...NORRVIK, [`${DESK}/facts/many.yaml`]: `people:\n${many}` });
  await start({ desk });
  const kinds: string[] = [];
  editor.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
    kinds.push([value.kind, value.title].join(' '));
  });
  await editor.open(DRAFT, SLIP);
  expect(await editor.pull(DRAFT)).toHaveLength(1);
  await expect.poll(() => kinds).toEqual(['begin Reading 2 facts files', 'end ']);
  await editor.open(FACTS, PEOPLE);
  const pulls = [editor.pull(DRAFT)];
  for (const comment of ['# a', '# ab', '# abc']) {
    await editor.replace(FACTS, PEOPLE + comment);
    pulls.push(editor.pull(DRAFT));
  }
  expect((await Promise.all(pulls)).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(kinds.filter((kind) => kind.startsWith('begin'))).toHaveLength(2);
});

test('files are asked of a client that offers to answer', async () => {
  const files = new Map([['vscode-vfs://github/desk/facts/people.yaml', PEOPLE]]);
  editor = await editorOn({ desk: deskOf({}), capabilities: ABLE, folders: [], initializationOptions: { clientFiles: true } });
  const { connection } = editor;
  connection.onRequest('stet/stat', ({ uri }: { uri: string }) => (uri === 'vscode-vfs://github/desk/facts' ? { kind: 'folder' } : null));
  connection.onRequest('stet/findFiles', ({ folder }: { folder: string }) => ({
    paths: [...files.keys()].map((uri) => uri.slice(folder.length + 1)),
  }));
  connection.onRequest('stet/readFile', ({ uri }: { uri: string }) => (files.has(uri) ? { text: files.get(uri) } : null));
  const draft = 'vscode-vfs://github/desk/bridge.md';
  await editor.open(draft, SLIP);
  const [found] = await editor.pull(draft);
  expect(found?.relatedInformation?.[0]?.location.uri).toBe('vscode-vfs://github/desk/facts/people.yaml');
});
