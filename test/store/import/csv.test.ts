import { describe, expect, test } from 'vitest';
import { csv } from '../../../server/src/store/import/csv.ts';
import { csvRows } from '../../../server/src/store/import/csv-rows.ts';
import { inputOf, recordsIn } from './importing.ts';

const PROVENANCE = { source: 'Council records', licence: 'CC0-1.0', retrieved: '2026-01-02' };
const SOURCE = { source: [{ title: 'Council records', retrieved: '2026-01-02' }], licence: 'CC0-1.0' };

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
