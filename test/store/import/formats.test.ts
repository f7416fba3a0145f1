import { describe, expect, test } from 'vitest';
import { congressLegislators } from '../../../server/src/store/import/congress-legislators.ts';
import { jsonl } from '../../../server/src/store/import/jsonl.ts';
import { popolo } from '../../../server/src/store/import/popolo.ts';
import { packedRecords, recordsIn } from './importing.ts';

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
