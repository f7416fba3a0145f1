import { afterEach, expect, test } from 'vitest';
import type { FindingsResult, StoreGroup, StoreGroupsResult, StoreMembersResult } from '../../server/src/lsp/protocol.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

const MORE = `${DESK}/facts/more.yaml`;
const CLOSED = `${DESK}/archive/bridge.md`;
let editor: Editor;
afterEach(() => editor.close());

async function started(files: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const desk = deskOf({ ...NORRVIK, ...files });
  editor = await editorOn({ desk });
  return desk;
}
const groups = () => editor.connection.sendRequest<StoreGroupsResult>('stet/storeGroups');
const members = async (group: StoreGroup, root = DESK) =>
  (await editor.connection.sendRequest<StoreMembersResult>('stet/storeMembers', { root, group })).members;
const findings = async (uri?: string) => (await editor.connection.sendRequest<FindingsResult>('stet/findings', { uri })).drafts;

test('the store by kinds, counted, without what is empty', async () => {
  await started();
  expect(await groups()).toEqual({
    roots: [
      {
        uri: DESK,
        groups: [
          { group: 'person', count: 1 },
          { group: 'place', count: 2 },
          { group: 'pack', count: 1 },
        ],
      },
    ],
  });
});

test('entities by name, with what they are and where they stand', async () => {
  await started();
  expect((await members('place')).map(({ label, detail }) => [label, detail])).toEqual([
    ['Norrvik', 'city'],
    ['Vastmark', 'state'],
  ]);
  const [ada] = await members('person');
  expect(ada).toEqual({
    label: 'Ada Brandt',
    detail: 'Runs the region of Vastmark.',
    entity: { root: DESK, id: 'ada-brandt' },
    place: { uri: FACTS, range: { start: { line: 4, character: 2 }, end: { line: 4, character: 20 } } },
  });
  expect(PEOPLE.split('\n')[4]!.slice(2, 20)).toBe('- name: Ada Brandt');
});

test('what is under embargo is in no group', async () => {
  await started({
    [MORE]:
      'people:\n  - { name: Olve Sand, born: 1970-01-01, recheck: 2024-01-01, verified: 2023-01-01, embargo: 2024-07-01T00:00:00Z }\n',
  });
  expect((await members('person')).map(({ label }) => label)).toEqual(['Ada Brandt']);
  expect(await members('stale')).toEqual([]);
});

test('facts past their recheck, with the day', async () => {
  await started({
    [MORE]: 'people:\n  - { name: Olve Sand, born: { value: 1970-01-01, verified: 2023-01-01, recheck: 1 year }, source: x }\n',
  });
  const [stale, ...others] = await members('stale');
  expect(others).toEqual([]);
  expect(stale).toMatchObject({ detail: '2024-01-01', place: { uri: MORE, range: { start: { line: 1 } } } });
  expect(stale!.label).toContain('Olve Sand');
});

test('facts that do not go together, each at its place', async () => {
  const rival = '  - name: Olve Sand\n    titles: [{ title: Governor, of: Vastmark, from: 2024-02-01 }]\n';
  await started({ [MORE]: `people:\n${rival}` });
  const conflicts = await members('conflict');
  expect(conflicts.length).toBeGreaterThan(0);
  for (const { label, place } of conflicts) {
    expect(label).toContain('Governor');
    expect([FACTS, MORE]).toContain(place!.uri);
  }
  expect((await groups()).roots[0]!.groups).toContainEqual({ group: 'conflict', count: conflicts.length });
});

test('packs are named with their size, and their entities are not listed', async () => {
  await started();
  const [pack, ...others] = await members('pack');
  expect(others).toEqual([]);
  expect(Number(pack!.detail)).toBeGreaterThan(150);
  expect(pack!.place).toBeUndefined();
});

test('findings against one fact have its id in common, whichever draft they are in', async () => {
  await started({ [CLOSED]: 'Ada Brandt was born in 1962.\n', [`${DESK}/b.md`]: 'Ada Brandt, born in 1963, came on Feb. 30, 2024.\n' });
  const facts = (await findings()).flatMap(({ findings: all }) => all.map(({ text, fact }) => [text, fact?.says, fact?.id] as const));
  expect(facts.map(([text, says]) => [text, says])).toEqual([
    ['1962', 'Ada Brandt was born on 1961-04-12'],
    ['1963', 'Ada Brandt was born on 1961-04-12'],
    ['Feb. 30, 2024', undefined],
  ]);
  expect(facts[0]![2]).toBe(facts[1]![2]);
});

test('a folder that is none of the roots has no members', async () => {
  await started();
  expect(await members('person', 'file:///elsewhere')).toEqual([]);
});

test('findings by draft, open or not; drafts without any are left out', async () => {
  await started({ [CLOSED]: 'Ada Brant cut the ribbon.\n', [`${DESK}/clean.md`]: 'Gov. Ada Brandt opened it.\n' });
  await editor.open(DRAFT, 'It was opened.\n\nAda Brant opened it.\n');
  const drafts = await findings();
  expect(drafts.map(({ path, uri }) => [path, uri])).toEqual([
    ['archive/bridge.md', CLOSED],
    ['bridge.md', DRAFT],
  ]);
  expect(drafts[1]!.findings).toEqual([
    {
      check: 'known-wrong-name',
      severity: 'error',
      message: expect.stringContaining('Ada Brant'),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } },
      text: 'Ada Brant',
      instead: 'Ada Brandt',
      fact: { id: expect.any(String), says: 'The name is Ada Brandt', place: { uri: FACTS, range: expect.anything() } },
    },
  ]);
});

test('of one draft as it stands in the editor', async () => {
  await started();
  await editor.open(DRAFT, 'Ada Brant opened it.\n');
  expect((await findings(DRAFT)).map(({ path, findings: all }) => [path, all.length])).toEqual([['bridge.md', 1]]);
  await editor.replace(DRAFT, 'Ada Brandt opened it.\n');
  expect(await findings(DRAFT)).toEqual([]);
});

test('the client is told when facts have changed, and asking does not tell of drafts again without end', async () => {
  const desk = await started();
  await editor.open(DRAFT, 'Ada Brandt opened it.\n');
  expect(await findings()).toEqual([]);
  const told = new Promise<void>((resolve) => editor.connection.onNotification('stet/factsChanged', () => resolve()));
  desk.write(FACTS, PEOPLE.replace('never: [Ada Brant]', 'never: [Ada Brandt]').replace('name: Ada Brandt', 'name: Ada Brand'));
  await editor.watched(FACTS, 2);
  await told;
  expect(await findings()).toHaveLength(1);
  const count = editor.statuses.length;
  await findings(DRAFT);
  await findings();
  expect(editor.statuses.length).toBe(count);
});
