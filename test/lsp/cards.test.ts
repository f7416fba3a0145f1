import { afterEach, describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import type {
  EntityAtResult,
  EntityCardParams,
  EntityCardResult,
  EntityMentionsResult,
  FindEntitiesResult,
} from '../../server/src/lsp/protocol-cards.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

const MORE = `${DESK}/facts/more.yaml`;
const PLAIN = { ...ABLE, textDocument: { ...ABLE.textDocument, hover: { contentFormat: ['plaintext' as const] } } };
let editor: Editor;
afterEach(() => editor.close());

async function started(files: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const desk = deskOf({ ...NORRVIK, ...files });
  editor = await editorOn({ desk });
  return desk;
}
const at = (uri: string, line: number, character: number) =>
  editor.connection.sendRequest<EntityAtResult>('stet/entityAt', { uri, position: { line, character } });
const card = (id: string, more: Partial<EntityCardParams> = {}) =>
  editor.connection.sendRequest<EntityCardResult | null>('stet/entityCard', { root: DESK, id, ...more });
const found = async (query: string) => (await editor.connection.sendRequest<FindEntitiesResult>('stet/findEntities', { query })).entities;
const mentions = async (id: string) =>
  (await editor.connection.sendRequest<EntityMentionsResult>('stet/entityMentions', { root: DESK, id })).drafts;

/** The facts of a card, a line each: heading, when, what, and what holds on the day. */
function lines({ groups }: EntityCardResult): string[] {
  return groups.flatMap(({ heading, facts }) =>
    facts.map(({ when, what, holds }) => `${heading}: ${when === undefined ? '' : `${when}: `}${what}${holds ? ' ◀' : ''}`),
  );
}

describe('whom a place is about', () => {
  test('a name in a draft, and nothing beside it', async () => {
    await started();
    await editor.open(DRAFT, 'Gov. Ada Brandt opened it.\n');
    expect(await at(DRAFT, 0, 8)).toEqual({ root: DESK, id: 'ada-brandt' });
    expect(await at(DRAFT, 0, 22)).toBeNull();
  });

  test('a name in a facts file, else the entry around it', async () => {
    await started();
    expect(await at(FACTS, 9, 30)).toEqual({ root: DESK, id: 'norrvik' });
    expect(await at(FACTS, 7, 4)).toEqual({ root: DESK, id: 'ada-brandt' });
    expect(await at(FACTS, 0, 2)).toBeNull();
  });
});

describe('the card', () => {
  test('names, facts in groups and in the order of time, each with its source, its day and its place', async () => {
    await started();
    const shown = (await card('ada-brandt'))!;
    expect(shown).toMatchObject({ name: 'Ada Brandt', kind: 'person', never: ['Ada Brant'], asOf: '2024-06-03' });
    expect(shown.description).toBe('Runs the region of Vastmark.');
    expect(lines(shown)).toEqual([
      'title or office: 2016-01-01 – 2023-12-31: Mayor, Norrvik',
      'title or office: since 2024-01-01: Governor, Vastmark ◀',
      'date of birth: 1961-04-12',
    ]);
    expect(shown.groups[0]!.facts[1]).toMatchObject({
      names: [{ text: 'Vastmark', id: 'vastmark' }],
      sources: [{ text: 'Norrvik Gazette, 2024-01-02', short: 'Norrvik Gazette, 2024-01-02', url: 'https://gazette.example/2024' }],
      verified: '2024-05-02',
      verifiedBy: 'the research desk',
      stale: false,
      kept: 'facts/people.yaml:11',
      place: { uri: FACTS, range: { start: { line: 10 } } },
      conflicts: [],
    });
  });

  test('a place has those who are named with it', async () => {
    await started();
    expect(lines((await card('norrvik'))!)).toEqual(['named in: 2016-01-01 – 2023-12-31: Ada Brandt: Mayor, Norrvik']);
  });

  test('is read on the day of the draft, and drawn with it', async () => {
    await started();
    await editor.open(DRAFT, '---\ndate: 2019-05-05\n---\n\nMayor Ada Brandt opened it.\n');
    const shown = (await card('ada-brandt', { draft: DRAFT }))!;
    expect(shown.asOf).toBe('2019-05-05');
    expect(lines(shown)).toContain('title or office: 2016-01-01 – 2023-12-31: Mayor, Norrvik ◀');
    const { items, asOf } = shown.timeline!;
    expect(items.map(({ kind, label, beyond }) => [kind, label.text, beyond])).toEqual([
      ['term', 'Mayor, Norrvik', undefined],
      ['term', 'Governor, Vastmark', undefined],
      ['event', 'born 1961-04-12', 'before'],
    ]);
    const [mayor, governor] = items;
    expect(mayor!.start < asOf.at && asOf.at < mayor!.end).toBe(true);
    expect(governor).toMatchObject({ end: 1, openEnd: 'still' });
    const facts = shown.groups.flatMap((group) => group.facts.map(({ id }) => id));
    expect(items.every(({ fact }) => facts.includes(fact))).toBe(true);
  });

  test('an event stands on the timeline of those whom it names', async () => {
    await started({ [MORE]: 'events:\n  - { name: Norrvik flood, date: 2018-03, place: Norrvik, source: gazette }\n' });
    const shown = (await card('norrvik'))!;
    expect(lines(shown)).toContain('named in: 2018-03: Norrvik flood');
    expect(shown.timeline!.items).toMatchObject([{ kind: 'event', label: { text: 'Norrvik flood' } }]);
  });

  test('tells what is stale, disputed, or does not go together', async () => {
    await started({
      [MORE]: `people:
  - name: Olve Sand
    born: { value: 1970-01-01, verified: 2023-01-01, recheck: 1 year }
    titles:
      - { title: Governor, of: Vastmark, from: 2024-02-01, status: disputed }
    source: gazette
  - name: Liv Moe
    titles:
      - { title: Mayor, of: Norrvik, from: 2022-01-01, source: gazette }
`,
    });
    const olve = (await card('olve-sand'))!.groups.flatMap(({ facts }) => facts);
    expect(olve).toMatchObject([{ status: 'disputed' }, { stale: true, recheck: '2024-01-01' }]);
    const [mayor] = (await card('liv-moe'))!.groups[0]!.facts;
    expect(mayor!.conflicts).toEqual([expect.stringContaining('Mayor')]);
  });

  test('has links that lead into the web, and of others only the words', async () => {
    await started({
      [MORE]: `people:
  - name: Olve Sand
    links: [{ url: "https://sand.example", title: His page }, { url: "command:workbench.action.quit", title: A trap }]
    born: { value: 1970-01-01, source: { title: Register, url: "javascript:alert(1)" } }
`,
    });
    const shown = (await card('olve-sand'))!;
    expect(shown.links).toEqual([{ text: 'His page', url: 'https://sand.example' }, { text: 'A trap' }]);
    expect(shown.groups[0]!.facts[0]!.sources).toEqual([{ text: 'Register', short: 'Register' }]);
  });

  test('has nothing of what is under embargo, and nothing of nobody', async () => {
    await started({ [MORE]: 'people:\n  - { name: Olve Sand, born: 1970-01-01, source: gazette, embargo: 2024-07-01T00:00:00Z }\n' });
    expect(await card('olve-sand')).toBeNull();
    expect(await card('nobody')).toBeNull();
    expect(await found('Olve')).toEqual([]);
  });

  test('of a pack has its title in place of a file', async () => {
    await started();
    const [norway] = await found('Norway');
    expect(norway).toMatchObject({ name: 'Norway', kind: 'place', pack: expect.any(String) });
    const { entry } = (await card(norway!.id))!;
    expect(entry).toMatchObject({ kept: `pack “${norway!.pack}”` });
    expect(entry.place).toBeUndefined();
  });
});

test('entities are found as their names are typed, those of the desk first', async () => {
  await started();
  expect((await found('brand')).map(({ name, detail }) => [name, detail])).toEqual([['Ada Brandt', 'Runs the region of Vastmark.']]);
  expect((await found('bra')).map(({ name }) => name).slice(0, 2)).toEqual(['Ada Brandt', 'Brazil']);
  expect((await found('')).map(({ name }) => name)).toEqual(['Ada Brandt', 'Norrvik', 'Vastmark']);
});

test.each([
  ['trin', ['Trinidad and Tobago']],
  ['toba', ['Trinidad and Tobago']],
  ['trinidad tob', ['Trinidad and Tobago']],
  ['tob tri', ['Trinidad and Tobago']],
  ['guinea-b', ['Guinea-Bissau']],
  ['trinidad x', []],
])('entities of packs are found as their names are typed, too: %s', async (query, names) => {
  await started();
  expect((await found(query)).map(({ name }) => name)).toEqual(names);
});

test('mentions: every draft that names somebody, open or not, with the words around', async () => {
  const long = `At noon on Wednesday, when the rain had stopped, the band played and ${'the crowd cheered '.repeat(4)}as Ada Brandt, in a yellow coat, ${'waved and waved '.repeat(8)}.`;
  await started({ [`${DESK}/archive/old.md`]: `It was over.\n\n${long}\n`, [`${DESK}/other.md`]: 'Nobody came.\n' });
  await editor.open(DRAFT, 'Gov. Ada Brandt opened it. Brandt left.\n');
  const drafts = await mentions('ada-brandt');
  expect(drafts.map(({ path, mentions: all }) => [path, all.map(({ before, name, after }) => `${before}[${name}]${after}`)])).toEqual([
    ['archive/old.md', ['…cheered the crowd cheered as [Ada Brandt], in a yellow coat, waved and waved waved and waved waved and…']],
    ['bridge.md', ['Gov. [Ada Brandt] opened it. Brandt left.', 'Gov. Ada Brandt opened it. [Brandt] left.']],
  ]);
  expect(drafts[1]!.mentions[1]!.range).toEqual({ start: { line: 0, character: 27 }, end: { line: 0, character: 33 } });
});

test('mentions of one draft alone, as it stands in the editor', async () => {
  await started({ [`${DESK}/other.md`]: 'Ada Brandt came.\n' });
  await editor.open(DRAFT, 'Gov. Ada Brandt opened it.\n');
  const inDraft = () =>
    editor.connection.sendRequest<EntityMentionsResult>('stet/entityMentions', { root: DESK, id: 'ada-brandt', draft: DRAFT });
  expect((await inDraft()).drafts.map(({ path }) => path)).toEqual(['bridge.md']);
  await editor.replace(DRAFT, 'Nobody opened it.\n');
  expect((await inDraft()).drafts).toEqual([]);
});

test('a card changes with the facts', async () => {
  const desk = await started();
  expect(lines((await card('ada-brandt'))!)).toContain('date of birth: 1961-04-12');
  desk.write(FACTS, PEOPLE.replace('1961-04-12', '1962-04-12'));
  const told = new Promise<void>((resolve) => editor.connection.onNotification('stet/factsChanged', () => resolve()));
  await editor.watched(FACTS, 2);
  await told;
  expect(lines((await card('ada-brandt'))!)).toContain('date of birth: 1962-04-12');
});

describe('the hover', () => {
  const hover = async (options: Partial<Parameters<typeof editorOn>[0]>) => {
    editor = await editorOn({ desk: deskOf(NORRVIK), ...options });
    await editor.open(DRAFT, 'Gov. Ada Brandt opened it.\n');
    return (await editor.hover(DRAFT, { line: 0, character: 8 }))!.contents as MarkupContent;
  };

  test('leads to the card, on the draft’s day, where the client shows cards', async () => {
    const { value } = await hover({ initializationOptions: { showsCards: true } });
    const [, argument = ''] = /\[entity card\]\(command:stet\.showEntityCard\?([^)]*)\)/.exec(value)!;
    expect(JSON.parse(decodeURIComponent(argument))).toEqual([{ root: DESK, id: 'ada-brandt', draft: DRAFT }]);
  });

  test('has no such link elsewhere', async () => {
    expect((await hover({})).value).not.toContain('command:');
    await editor.close();
    expect((await hover({ initializationOptions: { showsCards: true }, capabilities: PLAIN })).value).not.toContain('card');
  });
});
