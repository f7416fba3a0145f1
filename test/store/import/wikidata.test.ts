import { describe, expect, test } from 'vitest';
import { wikidata } from '../../../server/src/store/import/wikidata.ts';
import { recordsIn } from './importing.ts';

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
