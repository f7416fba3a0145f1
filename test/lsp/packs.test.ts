import { afterEach, expect, test } from 'vitest';
import { WHAT_BREAKS, type WhatBreaksResult } from '../../server/src/lsp/protocol.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { packOf } from '../../server/src/store/pack/pack-of.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

const PACK = `${DESK}/facts/register.stetpack`;
const REGISTER = packOf(
  loadStore(
    [
      {
        path: 'register.yaml',
        text: 'people:\n  - { name: Nils Hedlund, never: [Nils Hedlind], born: 1950 }\n  - { name: Ada Brandt, born: 1961-04-13, party: Reform, titles: [{ title: Governor, of: Vastmark, from: 2024-01-01 }] }\n',
      },
    ],
    { today: 19_877 },
  ).contents,
  { title: 'Register' },
);
const SLIP = 'Ada Brant met Nils Hedlind.\n';

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});
const messages = async (uri: string) => (await editor!.pull(uri)).map(({ message }) => String(message));

/** A desk that counts how often packs are read. */
function counting(contents: Parameters<typeof deskOf>[0]): { desk: Desk; reads: () => number } {
  const desk = deskOf(contents);
  let reads = 0;
  const files = {
    ...desk.files,
    readBytes: (uri: string) => {
      reads++;
      return desk.files.readBytes(uri);
    },
  };
  return { desk: { ...desk, files }, reads: () => reads };
}

test('a pack’s facts count beside the desk’s; a change of the desk’s does not read it again', async () => {
  const { desk, reads } = counting({ ...NORRVIK, [PACK]: REGISTER });
  editor = await editorOn({ desk });
  await editor.open(DRAFT, SLIP);
  expect(await messages(DRAFT)).toHaveLength(2);
  await editor.open(FACTS, PEOPLE);
  await editor.replace(FACTS, PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]'));
  expect(await messages(DRAFT)).toHaveLength(1);
  expect(reads()).toBe(1);
});

test('the hover says what is not used, why, and where it stands', async () => {
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, [PACK]: REGISTER }) });
  await editor.open(DRAFT, 'Ada Brandt met Nils Hedlund.\n');
  const text = JSON.stringify(await editor.hover(DRAFT, { line: 0, character: 2 }));
  expect(text).toContain(
    'date of birth: 1961-04-13 in Register (not used: the desk’s own facts, which come before imported ones, have 1961-04-12)',
  );
  expect(JSON.stringify(await editor.hover(DRAFT, { line: 0, character: 18 }))).toContain('pack “Register”');
});

test.each([
  ['cut short', REGISTER.slice(0, 200), 'This pack is cut short: it has 200 of'],
  ['damaged', REGISTER.map((byte, at) => (at === 400 ? byte ^ 1 : byte)), 'This pack is damaged: its checksum is wrong.'],
  ['of a newer Stet', REGISTER.map((byte, at) => (at === 8 ? 9 : byte)), 'This pack was made by a newer Stet'],
  ['no pack', new TextEncoder().encode('people: []'), 'This pack is no pack of facts.'],
])('a pack that is %s is a problem of the store; the rest of the facts is used', async (_, bytes, said) => {
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, [PACK]: bytes }) });
  await editor.open(DRAFT, SLIP);
  expect(await messages(DRAFT)).toHaveLength(1);
  expect((await messages(PACK))[0]).toContain(said);
});

test('a pack that is mended is read again', async () => {
  const desk = deskOf({ ...NORRVIK, [PACK]: REGISTER.slice(0, 200) });
  editor = await editorOn({ desk });
  await editor.open(DRAFT, SLIP);
  expect(await messages(DRAFT)).toHaveLength(1);
  desk.write(PACK, REGISTER);
  const refreshed = editor.refreshed();
  await editor.watched(PACK, 2);
  await refreshed;
  expect(await messages(DRAFT)).toHaveLength(2);
});

test('without a watcher, a pack is read again when something is saved and it has been written since', async () => {
  const { desk, reads } = counting({ ...NORRVIK, [PACK]: REGISTER.slice(0, 200) });
  let written = 1;
  const { workspace, ...others } = ABLE;
  editor = await editorOn({
    desk: { ...desk, files: { ...desk.files, stamp: async () => String(written) } },
    capabilities: { ...others, workspace: { ...workspace, didChangeWatchedFiles: {} } },
  });
  await editor.open(DRAFT, SLIP);
  expect(await messages(DRAFT)).toHaveLength(1);
  const saved = async () => {
    const refreshed = editor!.refreshed();
    await editor!.connection.sendNotification('textDocument/didSave', { textDocument: { uri: DRAFT } });
    await refreshed;
  };
  await saved();
  expect([await messages(DRAFT), reads()]).toEqual([[expect.anything()], 1]);
  desk.write(PACK, REGISTER);
  written++;
  await saved();
  expect(await messages(DRAFT)).toHaveLength(2);
  expect(reads()).toBe(2);
});

test('the starter pack is used unless the desk turns it off', async () => {
  const text = 'They flew to the Phillipines.\n';
  editor = await editorOn({ desk: deskOf(NORRVIK) });
  await editor.open(DRAFT, text);
  expect(await messages(DRAFT)).toHaveLength(1);
  await editor.close();
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, [`${DESK}/stet.yaml`]: 'starter: off\n' }) });
  await editor.open(DRAFT, text);
  expect(await messages(DRAFT)).toEqual([]);
});

test('what a change of facts breaks: drafts that were right before, open or not, and nothing else', async () => {
  const other = `${DESK}/other.md`;
  editor = await editorOn({
    desk: deskOf({
      ...NORRVIK,
      [DRAFT]: 'Ada Brandt, governor of Vastmark, spoke.\n',
      [other]: 'Ada Brant was late.\n',
      [`${DESK}/third.md`]: 'Nobody came.\n',
    }),
  });
  await editor.open(FACTS, PEOPLE);
  await editor.pull(FACTS);
  const asked = () => editor!.connection.sendRequest<WhatBreaksResult>(WHAT_BREAKS, {});
  expect(await asked()).toEqual({ changed: false, committed: false, drafts: [] });
  await editor.replace(
    FACTS,
    PEOPLE.replace(
      '{ title: Governor, of: Vastmark, from: 2024-01-01 }',
      '{ title: Governor, of: Vastmark, from: 2024-01-01, to: 2024-05-31 }',
    ),
  );
  const { changed, drafts } = await asked();
  expect(changed).toBe(true);
  expect(drafts.map(({ uri, diagnostics }) => [uri, (diagnostics as { code: string }[]).map(({ code }) => code)])).toEqual([
    [DRAFT, ['outdated-value']],
  ]);
});

test('what a change breaks is told from the last commit, where there is one', async () => {
  const then = new Map([['facts/people.yaml', PEOPLE.replace('from: 2024-01-01 }', 'from: 2023-01-01 }')]]);
  const asked: (readonly string[])[] = [];
  editor = await editorOn({
    desk: deskOf({ ...NORRVIK, [DRAFT]: 'Ada Brandt was governor of Vastmark in June 2023.\n' }),
    committed: (folder, paths) => {
      asked.push([folder, ...paths]);
      return then;
    },
  });
  const { changed, committed } = await editor.connection.sendRequest<WhatBreaksResult>(WHAT_BREAKS, {});
  expect({ changed, committed, asked }).toEqual({ changed: true, committed: true, asked: [[DESK, 'facts/people.yaml']] });
});
