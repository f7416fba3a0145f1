import { afterEach, describe, expect, test } from 'vitest';
import { matchesGlob } from '../../server/src/lsp/roots/glob.ts';
import { editorSettings, mergedSettings } from '../../server/src/lsp/roots/settings.ts';
import { readConfig } from '../../server/src/store/config.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});
const SLIP = 'Ada Brant met Nils Hedlind.\n';
const names = async (uri: string) => (await editor!.pull(uri)).map(({ message }) => /“(.*?)”/.exec(String(message))?.[1]);

test('each draft is held against the nearest folder with facts, in several workspace folders at once', async () => {
  const desk = deskOf({
    ...NORRVIK,
    [`${DESK}/sport/facts/people.yaml`]: 'people:\n  - { name: Nils Hedlund, never: [Nils Hedlind] }\n',
    'file:///radio/scripts.facts.yaml': 'people:\n  - { name: Nils Hedlind, never: [Ada Brant] }\n',
  });
  editor = await editorOn({ desk, folders: [DESK, 'file:///radio/'] });
  const [news, sport, radio] = [DRAFT, `${DESK}/sport/match.md`, 'file:///radio/evening.txt'];
  for (const uri of [news, sport, radio]) await editor.open(uri, SLIP, uri.endsWith('.md') ? 'markdown' : 'plaintext');
  expect(await names(news)).toEqual(['Ada Brant']);
  expect(await names(sport)).toEqual(['Nils Hedlind']);
  expect(await names(radio)).toEqual(['Ada Brant']);
  expect(editor.statuses.map(({ root }) => root)).toEqual([DESK, `${DESK}/sport`, 'file:///radio']);
});

test('each of several workspace folders has its own facts, its own stet.yaml and its own settings', async () => {
  const folders = ['file:///north', 'file:///south'];
  const people = (name: string, wrong: string) => `people:\n  - { name: ${name}, never: [${wrong}] }\n`;
  const files = {
    'file:///north/facts/a.yaml': people('Ada Brandt', 'Ada Brant'),
    'file:///south/facts/a.yaml': people('Ada Brant', 'Ada Brandt'),
    'file:///south/stet.yaml': 'asOf: 2020-01-01\n',
  };
  const both = 'Ada Brant met Ada Brandt.\n';
  editor = await editorOn({
    desk: deskOf(files),
    folders,
    settingsOf: { 'file:///north': { asOf: '2021-01-01' }, 'file:///south': { checks: { 'known-wrong-name': 'hint' } } },
  });
  for (const folder of folders) await editor!.open(`${folder}/story.md`, both);
  const found = await Promise.all(folders.map((folder) => editor!.pull(`${folder}/story.md`)));
  expect(found.map((all) => all.map(({ range, severity }) => [range.start.character, severity]))).toEqual([[[0, 1]], [[14, 4]]]);
  expect(editor!.statuses.map(({ root, asOf }) => `${root} ${asOf}`).sort()).toEqual([
    'file:///north 2021-01-01',
    'file:///south 2020-01-01',
  ]);
});

test('a workspace folder that comes later is found', async () => {
  const desk = deskOf({ 'file:///radio/scripts.facts.yaml': PEOPLE });
  editor = await editorOn({ desk, folders: [] });
  await editor.open('file:///radio/evening.md', SLIP);
  expect(await names('file:///radio/evening.md')).toEqual([]);
  const refreshed = editor.refreshed();
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///radio', name: 'radio' }], removed: [] },
  });
  await refreshed;
  expect(await names('file:///radio/evening.md')).toEqual(['Ada Brant']);
});

test('a folder becomes a root when it gets a stet.yaml, and stops when it loses it', async () => {
  const desk = deskOf({ ...NORRVIK, [`${DESK}/sport/match.md`]: SLIP });
  editor = await editorOn({ desk });
  const match = `${DESK}/sport/match.md`;
  await editor.open(match, SLIP);
  expect(await names(match)).toEqual(['Ada Brant']);
  desk.write(`${DESK}/sport/stet.yaml`, 'timeZone: Europe/Oslo\n');
  const refreshed = editor.refreshed();
  await editor.watched(`${DESK}/sport/stet.yaml`, 1);
  await refreshed;
  expect(await names(match)).toEqual([]);
  desk.remove(`${DESK}/sport/stet.yaml`);
  await editor.watched(`${DESK}/sport/stet.yaml`, 3);
  expect(await names(match)).toEqual(['Ada Brant']);
});

test('an address may be spelled in several ways', async () => {
  const desk = deskOf({ 'file:///c%3A/desk/facts/people.yaml': PEOPLE });
  editor = await editorOn({ desk, folders: ['file:///c%3A/desk'] });
  await editor.open('file:///c%3A/desk/bridge.md', SLIP);
  await editor.open('file:///C:/desk/facts/people.yaml', PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]'));
  expect(await names('file:///c%3A/desk/bridge.md')).toEqual([]);
});

describe('settings', () => {
  const open = async (stetYaml: string, settings: object) => {
    editor = await editorOn({ desk: deskOf({ [FACTS]: PEOPLE, [`${DESK}/stet.yaml`]: stetYaml }), settings });
    await editor.open(DRAFT, 'Ada Brant opened the bridge.\n');
    await editor.pull(DRAFT);
    return editor.statuses.at(-1);
  };

  test('of the editor count where the desk has set nothing', async () => {
    const settings = { asOf: '2022-05-05', checks: { 'known-wrong-name': 'hint' } };
    expect(await open('', settings)).toMatchObject({ asOf: '2022-05-05', asOfFrom: 'setting', counts: { error: 0, hint: 1 } });
  });

  test('of the desk come first', async () => {
    const settings = { asOf: '2022-05-05', checks: { 'known-wrong-name': 'hint' } };
    const status = await open('asOf: 2023-01-01\nchecks: { known-wrong-name: warning }\n', settings);
    expect(status).toMatchObject({ asOf: '2023-01-01', counts: { warning: 1, hint: 0 } });
  });

  test('say what is a draft', async () => {
    expect(await open('drafts: ["drafts/**"]\n', {})).toBeUndefined();
    await editor!.close();
    expect(await open('', { exclude: ['bridge.*'] })).toBeUndefined();
  });

  test('of style are joined switch by switch', () => {
    const { config } = readConfig('style: { dates: ap }\n', 'stet.yaml');
    const editorStyle = editorSettings({ style: { dates: 'long', unitedStates: 'US' } });
    expect(mergedSettings(config, editorStyle).style).toEqual({ dates: 'ap', unitedStates: 'US' });
  });

  test('that make no sense are passed over', async () => {
    expect(await open('', { asOf: 7, checks: { 'known-wrong-name': 'loud' }, drafts: 'all', facts: [1] })).toMatchObject({
      asOf: '2024-06-03',
      counts: { error: 1 },
    });
  });
});

test.each([
  ['**/*.{md,markdown,txt}', 'a/b/story.markdown', true],
  ['**/*.{md,markdown,txt}', 'story.md', true],
  ['**/*.{md,markdown,txt}', 'story.mdx', false],
  ['facts/**/*.{yaml,yml,json}', 'facts/people.yaml', true],
  ['facts/**/*.{yaml,yml,json}', 'facts/a/b/people.json', true],
  ['facts/**/*.{yaml,yml,json}', 'more/facts/people.yaml', false],
  ['./drafts/*.md', 'drafts/a.md', true],
  ['drafts/*.md', 'drafts/a/b.md', false],
  ['drafts', 'drafts/a.md', false],
  ['d?afts/**', 'drafts/x', true],
  ['{a,b{c,d}}/*', 'bd/x', true],
  ['{a,b', '{a,b', true],
  ['**/a/**/b', 'a/a/x/b', true],
  ['*a*a*a*a*a*a*a*a*b', 'a'.repeat(400), false],
])('the glob %s on %s: %s', (glob, path, matches) => {
  expect(matchesGlob([glob], path)).toBe(matches);
});

describe('a change of settings checks open drafts again', () => {
  const hint = { checks: { 'known-wrong-name': 'hint' } };

  test('where the client is asked for them', async () => {
    const settings: { checks?: object } = {};
    editor = await editorOn({ desk: deskOf(NORRVIK), settings });
    await editor.open(DRAFT, 'Ada Brant opened the bridge.\n');
    await editor.pull(DRAFT);
    const refreshed = editor.refreshed();
    Object.assign(settings, hint);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    expect((await editor.pull(DRAFT)).map(({ severity }) => severity)).toEqual([4]);
  });

  test('where the client sends them', async () => {
    editor = await editorOn({ desk: deskOf(NORRVIK), capabilities: { workspace: { workspaceFolders: true } } });
    const first = editor.pushed(DRAFT);
    await editor.open(DRAFT, 'Ada Brant opened the bridge.\n');
    expect((await first).map(({ severity }) => severity)).toEqual([1]);
    const second = editor.pushed(DRAFT);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { stet: hint } });
    expect((await second).map(({ severity }) => severity)).toEqual([4]);
  });
});

test('a draft without a date is read at another day after midnight', async () => {
  let now = new Date('2024-06-03T22:00:00Z');
  editor = await editorOn({ desk: deskOf({ [FACTS]: PEOPLE }), settings: { timeZone: 'Europe/Oslo' }, now: () => now });
  await editor.open(DRAFT, SLIP);
  await editor.pull(DRAFT);
  now = new Date('2024-06-04T23:00:00Z');
  await editor.pull(DRAFT);
  expect(editor.statuses.map(({ asOf, asOfFrom }) => [asOf, asOfFrom])).toEqual([
    ['2024-06-04', 'today'],
    ['2024-06-05', 'today'],
  ]);
});

test.each([
  ['a name', `people: [{ name: Ada Brandt, never: [Ada Brant], embargo: "2024-06-03T12:00:20Z" }]`, 'Ada Brant left.\n'],
  [
    'a quotation',
    `people: [{ name: Ada Brandt }]\nquotes: [{ speaker: Ada Brandt, text: The bridge will carry us all home again, embargo: "2024-06-03T12:00:20Z" }]`,
    '“The bridge will carry us all back home again,” Ada Brandt said.\n',
  ],
])('when the embargo on %s ends, open drafts are held against it, and nothing has to be touched', async (_, facts, draft) => {
  let now = new Date('2024-06-03T12:00:00Z');
  editor = await editorOn({ desk: deskOf({ [FACTS]: facts }), now: () => now });
  await editor.open(DRAFT, draft);
  expect(await editor.pull(DRAFT)).toEqual([]);
  const refreshed = editor.refreshed();
  now = new Date('2024-06-03T12:00:21Z');
  await refreshed;
  expect(await editor.pull(DRAFT)).toHaveLength(1);
});
