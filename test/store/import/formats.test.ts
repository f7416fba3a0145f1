import { describe, expect, test } from 'vitest';
import { congressLegislators } from '../../../server/src/store/import/congress-legislators.ts';
import { csv } from '../../../server/src/store/import/csv.ts';
import { csvRows } from '../../../server/src/store/import/csv-rows.ts';
import { jsonl } from '../../../server/src/store/import/jsonl.ts';
import { popolo } from '../../../server/src/store/import/popolo.ts';
import { wikidata } from '../../../server/src/store/import/wikidata.ts';
import { inputOf, packedRecords, recordsIn } from './importing.ts';

const PROVENANCE = { source: 'Council records', licence: 'CC0-1.0', retrieved: '2026-01-02' };
const SOURCE = { source: [{ title: 'Council records', retrieved: '2026-01-02' }], licence: 'CC0-1.0' };

describe('popolo', () => {
  const text = JSON.stringify({
    persons: [
      {
        id: 'p1',
        name: 'Ada Moss',
        other_names: [{ name: 'A. Moss' }, { name: 'Ada Moss' }],
        birth_date: '1960-04-19',
        identifiers: [{ scheme: 'wikidata', identifier: 'Q4242' }],
      },
      { id: 'p2', name: 'Bo Lund', birth_date: 'nonsense', sources: [{ url: 'https://tern.example/lund' }] },
      { id: 'p3' },
    ],
    organizations: [
      { id: 'o1', name: 'Assembly of Tern', classification: 'legislature' },
      { id: 'g', name: 'Green Party' },
      { id: 'l', name: 'Liberals' },
    ],
    areas: [{ id: 'a1', name: 'Norrvik' }],
    events: [{ id: 't1', classification: 'legislative period', start_date: '2010-05-01', end_date: '2014-04-30' }],
    memberships: [
      { person_id: 'p1', organization_id: 'o1', role: 'member', on_behalf_of_id: 'g', area_id: 'a1', legislative_period_id: 't1' },
      { person_id: 'p1', organization_id: 'o1', role: 'Speaker', on_behalf_of_id: 'l', start_date: '2014-05-01' },
      { person_id: 'p2', organization_id: 'o1', role: 'Clerk', area: { name: 'Norrvik' }, start_date: '2015', end_date: '2011' },
    ],
  });

  test('people with offices, parties over time, and organizations', async () => {
    expect(await recordsIn(popolo, text, PROVENANCE)).toEqual([
      { type: 'entity', section: 'organizations', entry: { name: 'Assembly of Tern', kind: 'legislature', ...SOURCE } },
      { type: 'entity', section: 'organizations', entry: { name: 'Green Party', ...SOURCE } },
      { type: 'entity', section: 'organizations', entry: { name: 'Liberals', ...SOURCE } },
      {
        type: 'entity',
        section: 'people',
        entry: {
          name: 'Ada Moss',
          aliases: ['A. Moss'],
          born: '1960-04-19',
          party: [
            { value: 'Green Party', from: '2010-05-01', to: '2014-05-01' },
            { value: 'Liberals', from: '2014-05-01' },
          ],
          titles: [
            { title: 'member', of: 'Assembly of Tern', from: '2010-05-01', to: '2014-04-30' },
            { title: 'Speaker', of: 'Assembly of Tern', from: '2014-05-01' },
          ],
          wikidata: 'Q4242',
          ...SOURCE,
        },
      },
      {
        type: 'entity',
        section: 'people',
        entry: {
          name: 'Bo Lund',
          born: 'nonsense',
          titles: [{ title: 'Clerk', of: 'Norrvik', from: '2015', to: '2011' }],
          source: [{ title: 'Council records', url: 'https://tern.example/lund', retrieved: '2026-01-02' }],
          licence: 'CC0-1.0',
        },
      },
      { type: 'skipped', why: 'a person without a name' },
    ]);
  });

  test('what cannot be read of an entry is left out and counted; an office whose end is lost would seem to go on', async () => {
    const { store, skipped } = packedRecords(await recordsIn(popolo, text, PROVENANCE));
    expect(skipped).toEqual({
      'a part of an entry: `born` takes a date': 1,
      'a part of an entry: `titles` cannot end before it starts': 1,
      'a person without a name': 1,
    });
    expect(store.slice.about('bo-lund')).toEqual([]);
    expect(store.slice.about('ada-moss').map(({ qualifiers: { of } }) => of?.id)).toContain('assembly-of-tern');
  });

  test.each([
    ['cut short', text.slice(0, 300), 'is cut short: its JSON does not end'],
    ['no JSON', 'name,born\n', 'is no JSON'],
  ])('%s', async (_, broken, said) => {
    await expect(recordsIn(popolo, broken)).rejects.toThrow(said);
  });
});

describe('congress-legislators', () => {
  const legislator = {
    id: { bioguide: 'M000001', wikidata: 'Q555' },
    name: { first: 'Ada', middle: 'B.', last: 'Moss', suffix: 'Jr.', official_full: 'Ada B. Moss, Jr.' },
    bio: { birthday: '1960-04-19', gender: 'F' },
    terms: [
      { type: 'rep', start: '2001-01-03', end: '2003-01-03', state: 'FL', party: 'Democrat' },
      { type: 'rep', start: '2003-01-07', end: '2005-01-03', state: 'FL', party: 'Republican' },
      { type: 'sen', start: '2005-01-03', end: '2011-01-03', state: 'FL', party: 'Republican' },
    ],
  };
  const entry = {
    name: 'Ada B. Moss, Jr.',
    aliases: ['Ada Moss, Jr.', 'Ada Moss'],
    born: '1960-04-19',
    party: [
      { value: 'Democrat', from: '2001-01-03', to: '2003-01-07' },
      { value: 'Republican', from: '2003-01-07' },
    ],
    titles: [
      { title: 'Representative', of: 'Florida', from: '2001-01-03', to: '2005-01-03' },
      { title: 'Senator', of: 'Florida', from: '2005-01-03', to: '2011-01-03' },
    ],
    wikidata: 'Q555',
    source: [{ title: 'Biographical Directory of the United States Congress', url: 'https://bioguide.congress.gov/search/bio/M000001' }],
  };

  test('as JSON', async () => {
    const records = await recordsIn(congressLegislators, JSON.stringify([legislator]));
    expect(records).toEqual([
      { type: 'entity', section: 'people', entry: { ...entry, party: [entry.party[0], { value: 'Republican', from: '2003-01-07' }] } },
    ]);
  });

  test('as YAML, an entry at a time', async () => {
    const yaml = `- id:
    bioguide: M000001
    wikidata: Q555
  name:
    first: Ada
    middle: B.
    last: Moss
    suffix: Jr.
    official_full: Ada B. Moss, Jr.
  bio:
    birthday: '1960-04-19'
  terms:
  - type: rep
    start: '2001-01-03'
    end: '2003-01-03'
    state: FL
    party: Democrat
  - type: rep
    start: '2003-01-07'
    end: '2005-01-03'
    state: FL
    party: Republican
  - { type: sen, start: '2005-01-03', end: '2011-01-03', state: FL, party: Republican }
- name: { first: Bo }
`;
    const records = await recordsIn(congressLegislators, yaml, { name: 'legislators.yaml' });
    expect(records).toEqual([
      { type: 'entity', section: 'people', entry },
      { type: 'skipped', why: 'no first and last name' },
    ]);
  });

  test('something else', async () => {
    await expect(recordsIn(congressLegislators, '[{"name":"Ada"}]')).rejects.toThrow(
      'is no list of legislators: its first entry has no first and last name',
    );
  });
});

describe('wikidata', () => {
  const item = (id: string) => ({ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } });
  const time = (text: string, precision: number, calendar = 'Q1985727') => ({
    snaktype: 'value',
    datavalue: { type: 'time', value: { time: text, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` } },
  });
  const claim = (mainsnak: unknown, more: object = {}) => ({ mainsnak, rank: 'normal', ...more });
  const label = (id: string, text: string, claims: object = {}) => ({ id, labels: { en: { value: text } }, claims });
  const url = { snaktype: 'value', datavalue: { type: 'string', value: 'https://tern.example' } };
  const ada = {
    ...label('Q1', 'Ada Moss', {
      P31: [claim(item('Q5'))],
      P569: [claim(time('+1960-04-19T00:00:00Z', 11)), claim(time('+1961-00-00T00:00:00Z', 9), { rank: 'preferred' })],
      P570: [claim(time('+1700-03-01T00:00:00Z', 11, 'Q1985786'))],
      P27: [claim(item('Q4'))],
      P102: [claim(item('Q6'), { qualifiers: { P580: [time('+2001-00-00T00:00:00Z', 9)] } })],
      P39: [
        claim(item('Q2'), {
          qualifiers: { P580: [time('+2019-05-00T00:00:00Z', 10)], P582: [time('+2023-05-01T00:00:00Z', 11)], P642: [item('Q3')] },
          references: [{ snaks: { P854: [url], P813: [time('+2020-01-02T00:00:00Z', 11)] } }],
        }),
        claim(item('Q2'), { rank: 'deprecated' }),
        claim({ snaktype: 'somevalue' }),
      ],
      P1448: [claim({ snaktype: 'value', datavalue: { type: 'monolingualtext', value: { language: 'en', text: 'Ada Beatrix Moss' } } })],
    }),
    aliases: { en: [{ value: 'A. Moss' }] },
    descriptions: { en: { value: 'mayor' } },
  };
  const entities = [
    ada,
    label('Q2', 'mayor'),
    label('Q3', 'Tern', { P31: [claim(item('Q515'))], P17: [claim(item('Q4'))] }),
    label('Q4', 'Freedonia', { P31: [claim(item('Q6256'))], P36: [claim(item('Q3'))] }),
    label('Q6', 'Green Party', { P159: [claim(item('Q3'))] }),
    { id: 'Q7', labels: {}, claims: {} },
  ];
  const provenance = (id: string) => ({ source: [{ title: 'Wikidata', url: `https://www.wikidata.org/wiki/${id}` }], licence: 'CC0-1.0' });
  const expected = [
    {
      type: 'entity',
      section: 'people',
      entry: {
        name: 'Ada Moss',
        aliases: ['A. Moss', 'Ada Beatrix Moss'],
        description: 'mayor',
        wikidata: 'Q1',
        born: { value: '1961' },
        died: { value: '1700' },
        nationality: [{ value: 'Freedonia' }],
        party: [{ value: 'Green Party', from: '2001' }],
        titles: [
          {
            title: 'mayor',
            of: 'Tern',
            from: '2019-05',
            to: '2023-05-01',
            source: [{ url: 'https://tern.example', retrieved: '2020-01-02' }],
          },
        ],
        ...provenance('Q1'),
      },
    },
    { type: 'skipped', why: 'a statement that Wikidata marks as deprecated' },
    { type: 'skipped', why: 'neither a person, a place nor an organization, as far as its statements tell' },
    {
      type: 'entity',
      section: 'places',
      entry: { name: 'Tern', wikidata: 'Q3', kind: 'city', in: { value: 'Freedonia' }, ...provenance('Q3') },
    },
    {
      type: 'entity',
      section: 'places',
      entry: { name: 'Freedonia', wikidata: 'Q4', kind: 'country', capital: [{ value: 'Tern' }], ...provenance('Q4') },
    },
    {
      type: 'entity',
      section: 'organizations',
      entry: { name: 'Green Party', wikidata: 'Q6', headquarters: [{ value: 'Tern' }], ...provenance('Q6') },
    },
    { type: 'skipped', why: 'an entity without an English label' },
  ];
  const options = wikidata.defaults!;

  test('lines of a dump', async () => {
    const dump = `[\n${entities.map((entity) => JSON.stringify(entity)).join(',\n')}\n]\n`;
    expect(await recordsIn(wikidata, dump, options)).toEqual(expected);
  });

  test('an answer of wbgetentities', async () => {
    const answer = { entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])), success: 1 };
    expect(await recordsIn(wikidata, JSON.stringify(answer), options)).toEqual(expected);
    expect(await recordsIn(wikidata, JSON.stringify(answer, null, 2), options)).toEqual(expected);
  });
});

describe('csv', () => {
  const table =
    'Name;DOB;Office;Since;Tags\r\n"Moss; Ada";19/04/1960;Mayor;2019-05-06;A. Moss|Ada B. Moss\r\n"Moss; Ada";19/04/1960;Deputy;2015;\r\nBo "Bob" Lund;bad;-;;\r\n;;;;\r\n';
  const mapping = JSON.stringify({
    section: 'people',
    schema: {
      missingValues: ['-'],
      fields: [
        { name: 'Name', stet: 'name' },
        { name: 'DOB', type: 'date', format: '%d/%m/%Y', stet: 'born' },
        { name: 'Office', stet: 'titles.title' },
        { name: 'Since', stet: 'titles.from' },
        { name: 'Tags', stet: 'aliases', separator: '|' },
      ],
    },
  });

  test('by a Table Schema; rows of one name are one entry', async () => {
    expect(await recordsIn(csv, table, { ...PROVENANCE, mapping })).toEqual([
      { type: 'skipped', why: '`born` is not written as its format says' },
      {
        type: 'entity',
        section: 'people',
        entry: {
          name: 'Moss; Ada',
          born: '1960-04-19',
          aliases: ['A. Moss', 'Ada B. Moss'],
          titles: [
            { title: 'Mayor', from: '2019-05-06' },
            { title: 'Deputy', from: '2015' },
          ],
          ...SOURCE,
        },
      },
      { type: 'skipped', why: 'a row without a name' },
      { type: 'entity', section: 'people', entry: { name: 'Bo "Bob" Lund', ...SOURCE } },
    ]);
  });

  test('by its headers, where they are keys', async () => {
    const [first] = await recordsIn(csv, 'name,born,note to self,aliases\nAda Moss,1960-04-19,hm,"A. Moss; Ada B. Moss"\n');
    expect(first).toEqual({
      type: 'entity',
      section: 'people',
      entry: { name: 'Ada Moss', born: '1960-04-19', aliases: ['A. Moss', 'Ada B. Moss'] },
    });
  });

  test.each([
    ['no name', 'Full,born\nAda,1960\n', undefined, 'has no column called name; say with --mapping which of “Full”, “born” it is'],
    ['a key that is none', 'Full\nAda\n', '{"columns":{"Full":"nam"}}', 'the column “Full” becomes `nam`, which is no key of people'],
    ['a mapping that is no JSON', 'name\nAda\n', '{', 'the mapping is no JSON'],
  ])('%s', async (_, text, given, said) => {
    await expect(recordsIn(csv, text, given === undefined ? {} : { mapping: given })).rejects.toThrow(said);
  });

  test.each(['a,b\n1,2\n', 'a,b\r\n1,2', '\ufeffa,b\n"1","2"\n\n', '"a","b"\r1,"2"\r'])('rows of %j', async (text) => {
    const rows: (readonly string[])[] = [];
    for await (const row of csvRows(inputOf(text, '', 1).text(), { delimiter: ',', quote: '"' })) rows.push(row);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('quoted fields keep delimiters, breaks and quotes', async () => {
    const rows: (readonly string[])[] = [];
    for await (const row of csvRows(inputOf('"a,""b""\nc",d\n', '', 2).text(), { delimiter: ',', quote: '"' })) rows.push(row);
    expect(rows).toEqual([['a,"b"\nc', 'd']]);
  });
});

describe('jsonl', () => {
  test('numbers and truth values are taken as written; what is no record is counted', async () => {
    const text =
      '{"stet":"person","name":"Ada Moss","born":1960,"fictional":true}\n\n{"stet":"planet"}\n[1]\n{"stet":"source","title":"x"}\n';
    expect(await recordsIn(jsonl, text)).toEqual([
      { type: 'entity', section: 'people', entry: { name: 'Ada Moss', born: '1960', fictional: 'true' } },
      { type: 'skipped', why: '`stet` says planet, which is no kind of record' },
      { type: 'skipped', why: 'not a JSON object with a `stet` key that says what it is' },
      { type: 'skipped', why: 'a source without an id' },
    ]);
  });

  test('something else', async () => {
    await expect(recordsIn(jsonl, 'people:\n  - name: Ada\n')).rejects.toThrow('is no JSON Lines file of Stet');
  });

  test('people who share a name get ids that tell them apart', async () => {
    const lines = [1958, 1960, 1960].map((born) => JSON.stringify({ stet: 'person', name: 'Ada Moss', born })).join('\n');
    const { store } = packedRecords(await recordsIn(jsonl, lines));
    expect([...store.slice.entities()].map(({ id }) => id)).toEqual(['ada-moss-1', 'ada-moss-1960', 'ada-moss-1960-2']);
    expect(store.slice.about('ada-moss-1').map(({ id }) => id)).toEqual(['ada-moss-1/born/0']);
  });
});
