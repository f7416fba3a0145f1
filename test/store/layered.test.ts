import { describe, expect, test } from 'vitest';
import { layeredStore } from '../../server/src/core/facts/layered-store.ts';
import { memoryStore } from '../../server/src/core/facts/memory-store.ts';
import { precedenceTold } from '../../server/src/core/facts/precedence-told.ts';
import type { Statement } from '../../server/src/core/facts/statement.ts';
import { inEnglish } from '../../server/src/core/telling/told.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { contentsOf, packedFrom } from './pack/packed.ts';

/** A desk's facts over packs. */
function layered(desk: string, ...packs: readonly string[]) {
  const stores = packs.map((text, at) => packedFrom(`pack${at + 1}`, text).store);
  return layeredStore([memoryStore(contentsOf(desk), 'desk'), ...stores]);
}

const said = ({ predicate, value, qualifiers, origin }: Statement) =>
  [
    predicate,
    value.type === 'date' ? value.date.text : value.type === 'entity' ? value.ref.text : value.text,
    qualifiers.from?.text,
    origin.pack ?? 'desk',
  ]
    .filter(Boolean)
    .join(' ');

describe('a desk’s facts over a pack', () => {
  const PACK = `
people:
  - name: Ada Moss
    aliases: [A. B. Moss, Ada Mosse]
    born: 1960-04-19
    died: 2020-01-01
    party: [{ value: Green, from: 2001 }]
    titles:
      - { title: U.S. Senator, of: Tern, from: 2001-01-03, to: 2007-01-03 }
      - { title: Mayor, of: Quay, from: 1990, to: 1994 }
  - { name: Bo Lund, born: 1984 }
places:
  - { name: Freedonia, kind: country, demonym: Freedonian, capital: Tern }
`;

  test('of one person are joined where something shows that it is one; the desk’s count', () => {
    const store = layered(
      `
people:
  - name: Ada Moss
    never: [Ada Mosse]
    born: 1960
    party: [{ value: Liberal, from: 2002 }]
    titles:
      - { title: Senator, of: Tern, from: 2001-01-03, to: 2008-01-03 }
`,
      PACK,
    );
    expect(store.slice.about('ada-moss').map(said)).toEqual([
      'title Senator 2001-01-03 desk',
      'born 1960 desk',
      'party Liberal 2002 desk',
      'title Mayor 1990 pack1',
      'died 2020-01-01 pack1',
    ]);
    expect(store.slice.outranked('ada-moss').map((one) => [said(one.statement), inEnglish(precedenceTold(one))])).toEqual([
      ['title U.S. Senator 2001-01-03 pack1', 'not used: the desk’s own facts, which come before imported ones, have Senator, Tern'],
      ['born 1960-04-19 pack1', 'the desk says the same'],
      ['party Green 2001 pack1', 'not used: the desk’s own facts, which come before imported ones, have Liberal'],
    ]);
    const { aliases, never, origin } = store.slice.entity('ada-moss')!;
    expect({ aliases, never, file: origin.file }).toEqual({ aliases: ['A. B. Moss'], never: ['Ada Mosse'], file: 'facts/0.yaml' });
  });

  test('of somebody who may be another stand in the pack’s place', () => {
    const store = layered('people:\n  - { name: Ada Moss, born: 1971 }\n  - { name: Bo Lund, occupation: baker }\n', PACK);
    expect(store.slice.about('ada-moss').map(said)).toEqual(['born 1971 desk']);
    expect(store.slice.about('bo-lund').map(said)).toEqual(['occupation baker desk']);
    expect(store.names.hits(['ada', 'moss'])).toEqual([
      { from: 0, to: 2, bearers: [{ entity: 'ada-moss', form: 'name' }] },
      { from: 1, to: 2, bearers: [{ entity: 'ada-moss', form: 'family' }] },
    ]);
  });

  test('of a place are joined by its kind; of another kind they are not', () => {
    expect(layered('places:\n  - { name: Freedonia, kind: country }\n', PACK).slice.about('freedonia').map(said)).toEqual([
      'capital Tern pack1',
    ]);
    expect(layered('places:\n  - { name: Freedonia, kind: town }\n', PACK).slice.about('freedonia')).toEqual([]);
  });

  test('by a Wikidata id whatever they are called', () => {
    const store = layered(
      'people:\n  - { name: Ada Beatrix Moss, wikidata: Q42, born: 1961 }\n',
      'people:\n  - { name: Ada Moss, wikidata: Q42, died: 2020 }\n  - { name: Bo Lund, relatives: { relation: son, of: Ada Moss } }\n',
    );
    expect(store.slice.about('ada-beatrix-moss').map(said)).toEqual(['born 1961 desk', 'died 2020 pack1']);
    expect(store.slice.entity('ada-beatrix-moss')!.aliases).toEqual(['Ada Moss']);
    expect(store.names.hits(['ada', 'moss'])[0]!.bearers[0]!.entity).toBe('ada-beatrix-moss');
    expect(store.slice.mentioning('ada-beatrix-moss').map(said)).toEqual(['relative Ada Moss pack1']);
    expect(store.slice.entity('ada-moss')).toBeUndefined();
  });

  test('of a place are joined by any of its names, of a person by none', () => {
    const store = layered(
      'places:\n  - { name: Old Freedonia, kind: country }\npeople:\n  - { name: Adele Moss }\n',
      'places:\n  - { name: Freedonia, aliases: [Old Freedonia], kind: country, capital: Tern }\npeople:\n  - { name: Ada Moss, aliases: [Adele Moss], born: 1960 }\n',
    );
    expect(store.slice.about('old-freedonia').map(said)).toEqual(['capital Tern pack1']);
    expect(store.names.hits(['old', 'freedonia'])[0]!.bearers).toEqual([{ entity: 'old-freedonia', form: 'name' }]);
    expect(store.names.hits(['adele', 'moss'])[0]!.bearers.map(({ entity }) => entity)).toEqual(['adele-moss', 'ada-moss']);
  });

  test('a pack’s own entries are found beside the desk’s', () => {
    const store = layered('people:\n  - { name: Cleo Berg }\n', PACK);
    expect([...store.slice.entities()].map(({ id }) => id)).toEqual(['cleo-berg', 'ada-moss', 'bo-lund', 'freedonia']);
    expect(store.slice.named(['freedonia'])).toBe('freedonia');
    expect(store.names.resembling(['lunt'])).toEqual(['bo-lund']);
  });
});

describe('two packs', () => {
  const of = (party: string, verified: string) =>
    `people:\n  - { name: Ada Moss, born: 1960-04-19, party: ${party}, verified: ${verified} }\n`;

  test('the later verified counts, whichever comes first', () => {
    const store = layered('people: []\n', of('Green', '2020-01-01'), of('Liberal', '2024-01-01'));
    expect(store.slice.about('ada-moss').map(said)).toContain('party Liberal pack2');
    expect(store.slice.outranked('ada-moss').map((one) => `${said(one.statement)}: ${inEnglish(precedenceTold(one))}`)).toContain(
      'party Green pack1: not used: a pack that was verified later has Liberal',
    );
  });

  test('of one day the first counts', () => {
    const store = layered('people: []\n', of('Green', '2020-01-01'), of('Liberal', '2020-01-01'));
    expect(store.slice.about('ada-moss').map(said)).toContain('party Green pack1');
  });
});

test('what nobody vouches for takes the place of nothing', () => {
  const store = layered(
    'people:\n  - { name: Ada Moss, born: 1960-04-19, party: { value: Liberal, status: unverified } }\n',
    'people:\n  - { name: Ada Moss, born: 1960-04-19, party: Green }\n',
  );
  expect(store.slice.about('ada-moss').map(said)).toEqual(['born 1960-04-19 desk', 'party Liberal desk', 'party Green pack1']);
});

describe('what facts name', () => {
  const named = ({ value, qualifiers: { of } }: Statement) => (of ?? (value.type === 'entity' ? value.ref : undefined))?.id;

  test('is found in packs where the desk has no entry of it, and told of both', () => {
    const pack = 'people:\n  - { name: Bo Lund, born: 1950 }\nplaces:\n  - { name: Tern, kind: city }\n';
    const desk = `
people:
  - name: Ada Moss
    born: 1980
    birthplace: Tern
    relatives: [{ relation: daughter, of: Bo Lund }]
    titles: [{ title: Mayor, of: Quay, from: 2020 }]
`;
    const packs = [packedFrom('pack1', pack).store];
    const { contents } = loadStore([{ path: 'desk.yaml', text: desk }], { today: 20_000, packs });
    const store = layeredStore([memoryStore(contents, 'desk'), ...packs]);
    expect(store.slice.about('ada-moss').map((one) => [one.predicate, named(one)])).toEqual([
      ['title', undefined],
      ['born', undefined],
      ['birthplace', 'tern'],
      ['relative', 'bo-lund'],
    ]);
    expect(store.slice.mentioning('bo-lund').map(said)).toEqual(['relative Bo Lund desk']);
    expect(store.slice.mentioning('tern').map(({ subject }) => subject)).toEqual(['ada-moss']);
  });

  test('goes by the id that the whole has for it; a namesake of another store is not meant', () => {
    const store = layered(
      'places:\n  - { name: Old Tern, kind: city }\npeople:\n  - { name: Bo Lund, born: 1911 }\n',
      `
places:
  - { name: Tern, aliases: [Old Tern], kind: city }
  - { name: Freedonia, kind: country, capital: Tern }
people:
  - { name: Bo Lund, born: 1950 }
  - { name: Ada Moss, born: 1980, relatives: [{ relation: daughter, of: Bo Lund }] }
`,
    );
    expect(store.slice.about('freedonia').map(named)).toEqual(['old-tern']);
    expect(store.slice.about('ada-moss').map(named)).toEqual([undefined, undefined]);
    expect(store.slice.mentioning('bo-lund')).toEqual([]);
  });
});
