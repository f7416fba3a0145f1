import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/core/analyze/index.ts';
import { readDraft } from '../../../server/src/core/drafts/read-draft.ts';
import { sourceOver } from '../../../server/src/core/facts/fact-store.ts';
import { memoryStore } from '../../../server/src/core/facts/memory-store.ts';
import { inEnglish } from '../../../server/src/core/telling/told.ts';
import { dayOf } from '../../../server/src/core/values/dates/calendar.ts';
import { openPack } from '../../../server/src/store/pack/open-pack.ts';
import { packOf } from '../../../server/src/store/pack/pack-of.ts';
import { projectFile } from '../../support/project.ts';
import { contentsOf, packedFrom } from './packed.ts';

const FACTS = `
sources:
  registry: { title: Register of births, publisher: City of Tern, date: 2020-01-21, retrieved: 2020-02-01 }
people:
  - name: Ada Moss
    aliases: [Ada B. Möss]
    never: [Ada Mosse]
    given: Ada
    pronouns: she/her
    fictional: true
    note: "😀 a note"
    links: [https://tern.example, { title: Her page, url: https://ada.example }]
    wikidata: Q4242
    complete: [titles]
    source: registry
    born: 1960-04-19
    party: [{ value: Green, to: 2008 }, { value: Liberal, from: 2008, status: disputed }]
    titles:
      - { title: Mayor, of: Tern, from: 2019-05-06, holders: one }
      - { title: Deputy Mayor, of: Tern, from: 2015-05-04, to: unknown, acting: true }
    relatives:
      - { relation: mother, of: Bo Lund }
  - { name: Bo Lund, family: Lund, order: family-first, born: 1984~ }
places:
  - { name: Tern, kind: city, in: Freedonia, population: { value: 1.2 million, on: 2020 }, demonym: Terner }
  - { name: Freedonia, kind: country, article: the, never: [Fredonia], capital: Tern }
works:
  - { name: "Tides: A Life", kind: film, by: [Bo Lund, { name: Ada Moss, as: director }], dates: { filmed: 1982 } }
events:
  - { name: The Great Flood, date: 2003-01-02/2003-01-09, place: Tern }
statements:
  - says: Freedonia has spent about [$14 billion|$14bn] on the quay at Tern since [1997].
    tolerance: 5%
    from: 1997
quotes:
  - { speaker: Ada Moss, on: 2021-09-16, text: Maps are promises that somebody has to keep. }
`;

/** Where a fact stands is the one thing that a pack says otherwise. */
const withoutPlace = (value: unknown) => JSON.parse(JSON.stringify(value, (key, each) => (key === 'origin' ? undefined : each)));

describe('a pack', () => {
  const contents = contentsOf(FACTS);
  const { store, about } = packedFrom('Tern', FACTS);

  test('gives back what the store holds, entity by entity', () => {
    expect(withoutPlace([...store.slice.entities()])).toEqual(withoutPlace(contents.entities));
    expect(withoutPlace(contents.entities.flatMap(({ id }) => store.slice.about(id)))).toEqual(withoutPlace(contents.statements));
    expect(withoutPlace(store.slice.plain())).toEqual(withoutPlace(contents.plain));
    expect(withoutPlace(store.slice.quotes())).toEqual(withoutPlace(contents.quotes));
    expect(about.counts).toEqual({ entities: 6, statements: contents.statements.length, plain: 1, quotes: 1 });
    expect(store.slice.entity('ada-moss')?.origin).toEqual({ file: 'Tern.stetpack', line: 0, pack: 'Tern' });
  });

  test('answers as the store in memory does', () => {
    const memory = memoryStore(contents, 'memory');
    const told = ({ slice, names, withWikidata }: typeof memory) =>
      withoutPlace({
        mentioning: contents.entities.map(({ id }) => slice.mentioning(id)),
        plainAbout: contents.entities.map(({ id }) => slice.plainAbout(id)),
        offices: slice.offices('mayor'),
        named: [slice.named(['ada', 'b', 'moss']), slice.named(['moss']), slice.named(['nobody'])],
        bearers: slice.bearers('moss'),
        hits: names.hits('the mayor of tern ada moss and the terners of fredonia'.split(' ')),
        begun: ['a', 'mo', 'möss', 'lun', 'the gr', 'ada m', 'fred', 'x'].map((typed) => [...names.begun(typed.split(' '))].sort()),
        resembling: [names.resembling(['mosse']), names.resembling(['fredonia', 'lunt'])],
        wikidata: [withWikidata('Q4242'), withWikidata('Q4241'), withWikidata('Q9999999999')],
      });
    expect(told(store)).toEqual(told(memory));
  });

  test('of the sample newsroom makes the findings that its files make', async () => {
    const folder = projectFile('examples/newsroom/facts');
    const sample = contentsOf(...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')));
    const opened = openPack('sample.stetpack', packOf(sample, {}));
    const pack = opened.kind === 'pack' ? opened.store : undefined;
    expect(pack).toBeDefined();
    const draft = readDraft(readFileSync(projectFile('examples/newsroom/drafts/slips.md'), 'utf8'), 'markdown');
    const options = { asOf: { day: dayOf(2025, 9, 17), text: '2025-09-17', from: 'option' as const }, today: dayOf(2025, 9, 17) };
    const findings = async (store: ReturnType<typeof memoryStore>) =>
      (await createAnalyzer(sourceOver('1', () => store)).analyze(draft, options)).findings.map(({ message, start }) => [start, message]);
    const found = await findings(pack!);
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(await findings(memoryStore(sample, '1')));
  });

  test('is the same, byte for byte, whenever it is built', () => {
    expect(packOf(contents, { title: 'Tern' })).toEqual(packOf(contentsOf(FACTS), { title: 'Tern' }));
  });

  test('holds nothing under embargo', () => {
    const { store } = packedFrom(
      'Embargo',
      `people:
  - { name: Ada Moss, born: { value: 1960, embargo: 2099-01-01 }, died: 2020 }
  - { name: Bo Lund, embargo: 2099-01-01 }
`,
    );
    expect(store.slice.about('ada-moss').map(({ predicate }) => predicate)).toEqual(['died']);
    expect(store.slice.entity('bo-lund')).toBeUndefined();
  });
});

describe('a pack that cannot be used says why', () => {
  const file = packOf(contentsOf(FACTS), {});
  const why = (bytes: Uint8Array) => {
    const opened = openPack('p.stetpack', bytes);
    return opened.kind === 'unreadable' ? inEnglish(opened.why) : 'it was read';
  };
  const changed = (at: number, byte: number) => {
    const copy = file.slice();
    copy[at] = byte;
    return copy;
  };

  test('as itself is read, from any place in a buffer', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect([why(file), why(shifted.subarray(3))]).toEqual(['it was read', 'it was read']);
  });

  test.each([0, 5, 23, 24, 100, 1000])('cut off after %i bytes', (length) => {
    const said = why(file.subarray(0, length));
    expect(said).toBe(
      length < 24 ? 'is no pack of facts' : `is cut short: it has ${length} of ${file.length} bytes. Build or copy it again`,
    );
  });

  test('with bytes after its end', () => {
    expect(why(new Uint8Array([...file, 0]))).toBe('has more bytes than it should. Build or copy it again');
  });

  test('of a newer Stet', () => {
    expect(why(changed(8, 9))).toBe('was made by a newer Stet (format 9; this one reads 1): update Stet, or build the pack again');
  });

  test('something else', () => {
    expect(why(new TextEncoder().encode('people:\n  - name: Ada Moss\n'))).toBe('is no pack of facts');
  });

  test('with one byte changed, wherever that is', () => {
    for (let at = 24; at < file.length; at += 97)
      expect(why(changed(at, file[at]! ^ 0x10))).toBe('is damaged: its checksum is wrong. Build or copy it again');
  });
});
