import { describe, expect, it } from 'vitest';
import type { Statement, StatementValue } from '../../server/src/core/facts/statement.ts';
import { readConfig } from '../../server/src/store/config.ts';
import { loadStore, storeLoader } from '../../server/src/store/load.ts';
import { storeOf, TODAY } from './problems-of.ts';

/** A statement on one line: "line id = value {qualifiers}". */
function line({ id, value, qualifiers, origin }: Statement): string {
  const { of, from, to, ...rest } = qualifiers;
  const parts = [
    of && `of ${of.id ?? `“${of.text}”`}`,
    from && `from ${from.text}`,
    to && `to ${to === 'unknown' ? to : to.text}`,
    ...Object.entries(rest).map(([key, said]) => `${key} ${said}`),
  ];
  const said = parts.filter(Boolean).join(', ');
  return `${origin.line + 1} ${id} = ${valueInWords(value)}${said ? ` {${said}}` : ''}`;
}

function valueInWords(value: StatementValue): string {
  if (value.type === 'date') return value.date.text;
  if (value.type === 'entity') return value.ref.id ?? `“${value.ref.text}”`;
  return value.text;
}

const EVERYTHING = `
people:
  - name: Ada Moss
    born: { value: 1960-04-19, status: unverified }
    died: 199X
    birthplace: Tern
    nationality: [Freedonian, { value: Sylvanian, from: 1990 }]
    occupation: cartographer
    employer: { value: Map Office, from: 1985, to: unknown }
    education: Tern Academy
    party: Green
    elected: [2001-05, { on: 2005-05, to: mayor, of: Tern }]
    titles:
      - { title: Mayor, of: Tern, from: 2001-06-01, acting: true, holders: many }
      - title: novelist
      - poet
    relatives: { relation: mother, of: Bo Lund }
organizations:
  - name: Map Office
    abbr: MO
    founded: 1901
    dissolved: 1999
    headquarters: { value: Tern, to: 1950 }
    parent: Crown Works
    of: Freedonia
places:
  - name: Tern
    kind: city
    in: Freedonia
    demonym: Ternian
    population: [{ value: 1.2 million, on: 2010 }, 1300000]
    founded: 1500~
  - { name: Freedonia, kind: country, capital: tern, demonym: [Freedonian] }
works:
  - name: 1984 Tides
    kind: film
    by: [Ada Moss, { name: Bo Lund, as: director }]
    date: 1984
    dates: { signed: 1983-02, aired: { value: 1985, note: late } }
events:
  - { name: The Flood, date: 2003-01-02/2003-01-09, place: Tern }
`;

describe('typed keys as statements', () => {
  it('gives every key its predicate, value, qualifiers and line', () => {
    const { contents, problems } = storeOf(EVERYTHING);
    expect(problems.filter(({ code }) => code !== 'no-source')).toEqual([]);
    expect(contents.statements.map(line)).toEqual([
      '14 ada-moss/title/0 = Mayor {of tern, from 2001-06-01, acting true, holders many}',
      '15 ada-moss/title/1 = novelist',
      '16 ada-moss/title/2 = poet',
      '4 ada-moss/born/0 = 1960-04-19',
      '5 ada-moss/died/0 = 199X',
      '6 ada-moss/birthplace/0 = tern',
      '7 ada-moss/nationality/0 = Freedonian',
      '7 ada-moss/nationality/1 = Sylvanian {from 1990}',
      '8 ada-moss/occupation/0 = cartographer',
      '9 ada-moss/employer/0 = map-office {from 1985, to unknown}',
      '10 ada-moss/education/0 = “Tern Academy”',
      '11 ada-moss/party/0 = Green',
      '12 ada-moss/elected/0 = 2001-05',
      '12 ada-moss/elected/1 = 2005-05 {of tern, as mayor}',
      '17 ada-moss/relative/0 = “Bo Lund” {as mother}',
      '21 map-office/founded/0 = 1901',
      '22 map-office/dissolved/0 = 1999',
      '23 map-office/headquarters/0 = tern {to 1950}',
      '24 map-office/parent/0 = “Crown Works”',
      '25 map-office/country/0 = freedonia',
      '29 tern/in/0 = freedonia',
      '31 tern/population/0 = 1.2 million {from 2010, to 2010}',
      '31 tern/population/1 = 1300000',
      '32 tern/founded/0 = 1500~',
      '33 freedonia/capital/0 = tern',
      '37 1984-tides/author/0 = ada-moss',
      '37 1984-tides/author/1 = “Bo Lund” {as director}',
      '38 1984-tides/date/0 = 1984',
      '39 1984-tides/date/1 = 1983-02 {as signed}',
      '39 1984-tides/date/2 = 1985 {as aired}',
      '41 the-flood/date/0 = 2003-01-02/2003-01-09',
      '41 the-flood/place/0 = tern',
    ]);
  });

  it('keeps what describes an entity', () => {
    const { entities } = storeOf(
      'people:\n  - name: Ibn Moss\n    family: Moss\n    order: family-first\n    fictional: true\n    pronouns: she/her\n    links: [https://example.org/a, { title: B, url: https://example.org/b }]\n    complete: [titles, relatives]\n    never: [Ibn Mos]\n',
    ).contents;
    expect(entities[0]).toMatchObject({
      id: 'ibn-moss',
      kind: 'person',
      family: 'Moss',
      order: 'family-first',
      fictional: true,
      pronouns: 'she/her',
      never: ['Ibn Mos'],
      links: [{ url: 'https://example.org/a' }, { title: 'B', url: 'https://example.org/b' }],
      complete: ['title', 'relative'],
      origin: { file: 'f.yaml', line: 1 },
    });
  });
});

describe('provenance', () => {
  it('is the fact’s own before its entity’s', () => {
    const { statements } = storeOf(`
sources:
  reg: { title: Registry, url: https://example.org, date: 2020-01 }
people:
  - name: Ada Moss
    source: reg
    verified: { on: 2026-01-05, by: desk }
    recheck: 30 days
    born: { value: 1960, verified: 2026-02-01, source: [reg, { title: Diary }], note: see p. 4, licence: CC0 }
    died: 1999
    party: { value: Green, status: disputed, recheck: 2027-01-01, embargo: "2026-05-01T06:00Z" }
`).contents;
    const registry = { id: 'reg', title: 'Registry', url: 'https://example.org', date: '2020-01' };
    expect(statements.map(({ provenance }) => provenance)).toEqual([
      {
        sources: [registry, { title: 'Diary' }],
        status: 'verified',
        verifiedOn: '2026-02-01',
        recheckOn: '2026-03-03',
        note: 'see p. 4',
        licence: 'CC0',
      },
      { sources: [registry], status: 'verified', verifiedOn: '2026-01-05', verifiedBy: 'desk', recheckOn: '2026-02-04' },
      {
        sources: [registry],
        status: 'disputed',
        verifiedOn: '2026-01-05',
        verifiedBy: 'desk',
        recheckOn: '2027-01-01',
        embargo: '2026-05-01T06:00Z',
      },
    ]);
  });

  it('counts facts as unverified under a status that cannot be read', () => {
    const { statements } = storeOf('people:\n  - name: Ada Moss\n    status: withdrwan\n    born: 1960\n').contents;
    expect(statements[0]?.provenance.status).toBe('unverified');
  });
});

describe('statements in words', () => {
  it.each([
    ['The levy is [5%].', 'The levy is 5%.', [['5%']], [[]]],
    ['[Tern|the port of Tern] voted in [1997].', 'Tern voted in 1997.', [['Tern', 'the port of Tern'], ['1997']], [[], []]],
    ['It borders [A; B; C] only.', 'It borders A, B and C only.', [['A, B and C']], [['A', 'B', 'C']]],
    ['The note reads \\[sic\\] on [p. 4].', 'The note reads [sic] on p. 4.', [['p. 4']], [[]]],
    ['The code is [a\\|b].', 'The code is a|b.', [['a|b']], [[]]],
  ])('%s', (written, says, alternatives, lists) => {
    const [statement] = storeOf(JSON.stringify({ statements: [written] })).contents.plain;
    expect(statement?.says).toBe(says);
    expect(statement?.slots.map((slot) => slot.alternatives)).toEqual(alternatives);
    expect(statement?.slots.map((slot) => slot.list)).toEqual(lists);
    expect(statement?.slots.map(({ start, end }) => says.slice(start, end))).toEqual(alternatives.map(([first]) => first));
  });

  it('keeps what goes with a sentence', () => {
    const { plain, quotes } = storeOf(
      'statements:\n  - says: The levy is [5%].\n    never: 6%\n    many: true\n    tolerance: 1\n    on: 2020\nquotes:\n  - { speaker: Ada Moss, text: Maps are promises., on: 2001-02-03 }\npeople:\n  - name: Ada Moss\n',
    ).contents;
    expect(plain[0]).toMatchObject({ never: ['6%'], many: true, tolerance: '1', on: { text: '2020' }, origin: { line: 1 } });
    expect(quotes[0]).toMatchObject({
      speaker: { text: 'Ada Moss', id: 'ada-moss' },
      text: 'Maps are promises.',
      on: { text: '2001-02-03' },
      origin: { line: 7 },
    });
  });
});

describe('references', () => {
  const places =
    'places:\n  - { name: Tern, id: tern-a, in: Freedonia }\n  - { name: Tern, id: tern-b, in: Sylvania }\n  - { name: Sylvania, aliases: [Republic of Sylvania], article: the }\n';
  it.each([
    ['Tern, Freedonia', 'tern-a'],
    ['Tern, Republic of Sylvania', 'tern-b'],
    ['Tern, Ruritania', undefined],
    ['tern-b', 'tern-b'],
    ['the sylvania', 'sylvania'],
    ['Sylvania', 'sylvania'],
  ])('%s', (text, id) => {
    const { statements } = storeOf(`${places}people:\n  - name: Sylvania\n    birthplace: ${text}\n`).contents;
    const born = statements.find(({ predicate }) => predicate === 'birthplace');
    expect(born?.value).toEqual({ type: 'entity', ref: id === undefined ? { text } : { text, id } });
  });
});

describe('several files', () => {
  const store = loadStore(
    [
      {
        path: 'b.yaml',
        text: 'people:\n  - name: Ada Moss\n    born: 1960\n    aliases: [Red Ada]\n    died: { value: 1999, source: reg }\n',
      },
      {
        path: 'a.yaml',
        text: '{"sources": {"reg": "Registry"}, "people": [{"name": "Ada Moss", "born": 1960, "aliases": ["A. Moss"]}], "works": [{"name": "Ada Moss"}]}',
      },
    ],
    { today: TODAY },
  );

  it('merges what is said of one id, in the order of paths, and knows sources of all files', () => {
    expect(store.contents.entities.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['ada-moss', ['A. Moss', 'Red Ada']],
      ['ada-moss-work', []],
    ]);
    expect(store.contents.statements.map(({ id, origin, provenance }) => [id, origin.file, provenance.sources.length])).toEqual([
      ['ada-moss/born/0', 'a.yaml', 0],
      ['ada-moss/died/0', 'b.yaml', 1],
    ]);
  });

  it('reads a file again only when its text has changed', () => {
    const load = storeLoader();
    const [a, b] = ['people:\n  - name: Ada Moss\n', 'people:\n  - name: Bo Lund\n'].map((text, at) => ({ path: `${at}.yaml`, text }));
    const names = (files: readonly { path: string; text: string }[]) =>
      load(files, { today: TODAY }).contents.entities.map(({ name }) => name);
    expect(names([a!, b!])).toEqual(['Ada Moss', 'Bo Lund']);
    expect(names([a!, { ...b!, text: 'people:\n  - name: Cy Holt\n' }])).toEqual(['Ada Moss', 'Cy Holt']);
    expect(names([b!])).toEqual(['Bo Lund']);
  });

  it('warns of two sources of one id', () => {
    const files = [
      { path: 'a.yaml', text: 'sources: { reg: Registry }' },
      { path: 'b.yaml', text: 'sources: { reg: Another }' },
    ];
    expect(loadStore(files, { today: TODAY }).problems.map(({ message }) => message)).toEqual([
      'There is another source `reg`, “Registry”, which counts instead of this one.',
    ]);
  });

  it('has another version when a text changes, and the same for the same texts', () => {
    const version = (text: string) => loadStore([{ path: 'a.yaml', text }], { today: TODAY }).version;
    expect(version('people: []')).toBe(version('people: []'));
    expect(version('people: []')).not.toBe(version('places: []'));
  });
});

describe('settings', () => {
  it('fills in defaults', () => {
    const { config } = readConfig('', 'stet.yaml');
    expect(config).toEqual({
      facts: ['facts/**/*.{yaml,yml,json}', '**/*.facts.{yaml,yml,json}'],
      packs: ['facts/**/*.stetpack', '**/*.facts.stetpack'],
      drafts: { include: ['**/*.{md,markdown,txt}'], exclude: [] },
      checks: new Map(),
      language: 'en',
      style: {},
    });
  });

  it('keeps the settings beside one that cannot be read', () => {
    const { config } = readConfig('checks: { a: loud, b: hint }\nexclude: old/**\nasOf: 2025-09-17\n', 'stet.yaml');
    expect([...config.checks]).toEqual([['b', 'hint']]);
    expect(config.drafts.exclude).toEqual(['old/**']);
    expect(config.asOf).toBe('2025-09-17');
  });
});
