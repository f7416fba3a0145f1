import { describe, expect, test } from 'vitest';
import { congressLegislators } from '../../../server/src/store/import/congress-legislators.ts';
import { csv } from '../../../server/src/store/import/csv.ts';
import { jsonl } from '../../../server/src/store/import/jsonl.ts';
import { popolo } from '../../../server/src/store/import/popolo.ts';
import type { Importer } from '../../../server/src/store/import/record.ts';
import { textCounts } from '../../../server/src/store/import/text-counts.ts';
import { wikidata } from '../../../server/src/store/import/wikidata.ts';

const COUNT = 2000;
const PIECE = 400;
/** Pieces of the file that may go by between two records. */
const AT_ONCE = 10;

const nth = Array.from({ length: COUNT }, (_, i) => i);
const person = { mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: 'Q5' } } }, rank: 'normal' };
const items = nth.map((i) => ({ id: `Q${i + 10}`, labels: { en: { value: `Ada Moss ${i}` } }, claims: { P31: [person] } }));
const members = nth.map((i) => ({
  name: { first: `Ada${i}`, last: 'Moss' },
  bio: {},
  terms: [{ type: 'rep', start: '2001-01-03', state: 'FL' }],
}));

const FILES: readonly { readonly what: string; readonly importer: Importer; readonly text: string }[] = [
  { what: 'lines of a Wikidata dump', importer: wikidata, text: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n` },
  { what: 'Wikidata entities, one a line', importer: wikidata, text: items.map((item) => JSON.stringify(item)).join('\n') },
  { what: 'Wikidata entities, a list on one line', importer: wikidata, text: JSON.stringify(items) },
  {
    what: 'an answer of wbgetentities on one line',
    importer: wikidata,
    text: JSON.stringify({ success: 1, entities: Object.fromEntries(items.map((item) => [item.id, item])) }),
  },
  { what: 'legislators as JSON on one line', importer: congressLegislators, text: JSON.stringify(members) },
  {
    what: 'legislators as YAML',
    importer: congressLegislators,
    text: nth.map((i) => `- name: { first: Ada${i}, last: Moss }\n  terms:\n  - { type: rep, start: '2001-01-03', state: FL }\n`).join(''),
  },
  {
    what: 'organizations of Popolo',
    importer: popolo,
    text: JSON.stringify({ organizations: nth.map((i) => ({ id: `o${i}`, name: `Chamber ${i}` })), persons: [] }),
  },
  { what: 'a table', importer: csv, text: `name,born\n${nth.map((i) => `Ada Moss ${i},1960-04-19`).join('\n')}\n` },
  { what: 'JSON Lines', importer: jsonl, text: nth.map((i) => JSON.stringify({ stet: 'person', name: `Ada Moss ${i}` })).join('\n') },
];

describe('a file is read piece by piece: what was read is given out before much more is', () => {
  test.each(FILES)('$what', async ({ importer, text }) => {
    let pieces = 0;
    const input = {
      name: 'file',
      async *text() {
        pieces = 0;
        for (let at = 0; at < text.length; at += PIECE) {
          pieces++;
          yield text.slice(at, at + PIECE);
        }
      },
    };
    let taken = 0;
    let before = 0;
    let most = 0;
    for await (const record of importer.records(input, {})) {
      if (record.type === 'entity') taken++;
      if (taken > 1) most = Math.max(most, pieces - before);
      before = pieces;
    }
    expect(taken).toBe(COUNT);
    expect(before).toBeGreaterThan(AT_ONCE * 5);
    expect(most).toBeLessThanOrEqual(AT_ONCE);
  });
});

test('texts are counted, however many there are', () => {
  const countOf = textCounts();
  for (let i = 0; i < 50_000; i++) expect(countOf(`ada-moss-${i}`)).toBe(1);
  expect([countOf('ada-moss-7'), countOf('ada-moss-7'), countOf('ada-moss-49999'), countOf('bo-lund')]).toEqual([2, 3, 2, 1]);
});
