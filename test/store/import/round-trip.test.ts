import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactStore } from '../../../server/src/core/facts/fact-store.ts';
import { memoryStore } from '../../../server/src/core/facts/memory-store.ts';
import { popoloText } from '../../../server/src/store/export/popolo.ts';
import { recordsOf } from '../../../server/src/store/export/records-of.ts';
import { jsonlText, yamlText } from '../../../server/src/store/import/as-text.ts';
import { jsonl } from '../../../server/src/store/import/jsonl.ts';
import { popolo } from '../../../server/src/store/import/popolo.ts';
import type { ImportedRecord } from '../../../server/src/store/import/record.ts';
import { loadStore } from '../../../server/src/store/load.ts';
import { everythingIn, packedRecords, recordsIn } from './importing.ts';

const jsonlOf = (records: Iterable<ImportedRecord>) => {
  const intake = jsonlText();
  return [...records].map((record) => intake.take(record)).join('');
};

const word = fc.stringMatching(/^[A-Z][a-zé]{2,8}$/);
const name = fc.tuple(word, word).map((words) => words.join(' '));
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .chain((day) =>
    fc.constantFrom(
      day.toISOString().slice(0, 10),
      day.toISOString().slice(0, 7),
      day.toISOString().slice(0, 4),
      `${day.getUTCFullYear()}~`,
    ),
  );
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const term = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const provenance = fc.record(
  {
    source: fc.array(fc.record({ title: fc.string({ minLength: 1, maxLength: 20 }), url: fc.webUrl(), retrieved: day }), {
      minLength: 1,
      maxLength: 2,
    }),
    verified: day,
    recheck: day,
    status: fc.constantFrom('unverified', 'disputed', 'withdrawn'),
    note: fc.string({ minLength: 1 }),
    licence: fc.constantFrom('CC0', 'ODbL'),
  },
  { requiredKeys: [] },
);
const person = fc.record(
  {
    name,
    aliases: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    never: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
    born: fc.oneof(
      date,
      fc.tuple(date, provenance).map(([value, own]) => ({ value, ...own })),
    ),
    died: date,
    birthplace: word,
    party: fc.array(
      fc.tuple(word, term).map(([value, span]) => ({ value, ...span })),
      { minLength: 1, maxLength: 2 },
    ),
    elected: fc.array(fc.record({ on: day, to: word, of: word }), { minLength: 1, maxLength: 2 }),
    titles: fc.array(
      fc
        .tuple(word, maybe(word), term, provenance)
        .map(([title, of, span, own]) => ({ title, ...(of === undefined ? {} : { of }), ...span, ...own })),
      { minLength: 1, maxLength: 3 },
    ),
    relatives: fc.array(fc.record({ relation: fc.constantFrom('son', 'niece'), of: name }), { minLength: 1, maxLength: 2 }),
    links: fc.array(fc.oneof(fc.webUrl(), fc.record({ title: word, url: fc.webUrl() })), { minLength: 1, maxLength: 2 }),
    wikidata: fc.nat().map((item) => `Q${item + 1}`),
    complete: fc.constant(['titles']),
    pronouns: fc.constant('she/her'),
    source: fc.constant([{ title: 'Register' }]),
    verified: fc.constant({ on: '2020-01-02', by: 'desk' }),
  },
  { requiredKeys: ['name'] },
);
const work = fc.record(
  {
    name,
    kind: fc.constant('film'),
    by: fc.array(fc.oneof(name, fc.record({ name, as: fc.constant('director') })), { minLength: 1, maxLength: 2 }),
    date,
    dates: fc.constant({ filmed: '1982', aired: '1985-01-06' }),
  },
  { requiredKeys: ['name'] },
);
const place = fc.record(
  {
    name: word,
    kind: fc.constantFrom('city', 'country'),
    in: word,
    capital: word,
    demonym: fc.array(word, { minLength: 1, maxLength: 2 }),
    population: fc.array(fc.record({ value: fc.constant('1.2 million'), on: day }), { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: ['name'] },
);
const sentence = fc.record(
  {
    says: fc.tuple(name, word).map(([who, what]) => `${who} built the \\[old\\] quay of [${what}|the ${what}] in [1997].`),
    never: fc.constant(['1999']),
    tolerance: fc.constant('5%'),
  },
  { requiredKeys: ['says'] },
);
const quote = fc.record({ speaker: name, text: fc.string({ minLength: 1 }), on: day }, { requiredKeys: ['speaker', 'text'] });
const record: fc.Arbitrary<ImportedRecord> = fc.oneof(
  person.map((entry) => ({ type: 'entity' as const, section: 'people' as const, entry })),
  work.map((entry) => ({ type: 'entity' as const, section: 'works' as const, entry })),
  place.map((entry) => ({ type: 'entity' as const, section: 'places' as const, entry })),
  sentence.map((entry) => ({ type: 'statement' as const, entry })),
  quote.map((entry) => ({ type: 'quote' as const, entry })),
);

describe('what was imported, exported and imported again', () => {
  test('as JSON Lines is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), async (records) => {
        const first = packedRecords(records);
        expect(first.skipped).toEqual({});
        const again = packedRecords(await recordsIn(jsonl, jsonlOf(recordsOf(first.store.slice))));
        expect(again.skipped).toEqual({});
        expect(everythingIn(again.store)).toEqual(everythingIn(first.store));
      }),
      { numRuns: 150 },
    );
  });

  test('as Popolo is the same, in what Popolo holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 6 }), async (people) => {
        const first = packedRecords(people.map((entry) => ({ type: 'entity', section: 'people', entry })));
        const text = [...popoloText(first.store.slice)].join('');
        const again = packedRecords(await recordsIn(popolo, text, { piece: 100 }));
        expect([...popoloText(again.store.slice)].join('')).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('as a facts file is the same', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const first = packedRecords(records);
        const intake = yamlText('# Facts.\n');
        const text = [...recordsOf(first.store.slice)].map((each) => intake.take(each)).join('');
        const { contents } = loadStore([{ path: 'facts/0.yaml', text }], { today: 20_454 });
        // Whom a name means is found out anew, with more to go by than a pack has.
        const bare = (store: FactStore) =>
          JSON.parse(
            JSON.stringify(everythingIn(store), (key, value) =>
              key === 'ref' || key === 'of' || key === 'speaker' ? value.text : key === 'id' ? undefined : value,
            ),
          );
        const byName = (list: { name: string }[]) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        const [back, was] = [bare(memoryStore(contents, '1')), bare(first.store)];
        expect({ ...back, entities: byName(back.entities), statements: byName(back.statements) }).toEqual({
          ...was,
          entities: byName(was.entities),
          statements: byName(was.statements),
        });
      }),
      { numRuns: 60 },
    );
  });
});
