import { termIn } from './dates.ts';
import { withoutEmpty } from './defined.ts';
import { headOf } from './head.ts';
import { jsonItems } from './json-items.ts';
import { linesOfPieces } from './lines.ts';
import { listIn, objectIn, textIn } from './plain-json.ts';
import { entryProvenance } from './provenance.ts';
import { type EntitySection, ImportError, type ImportedRecord, type Importer, type ImportInput, type ImportOptions } from './record.ts';
import { bestOf, claimsOf, firstSnak, type WikidataClaim } from './wikidata-claims.ts';

type Json = Readonly<Record<string, unknown>>;

/** Properties whose values are items that need names. */
const NAMED = ['P39', 'P102', 'P27', 'P159', 'P36', 'P19', 'P17', 'P131'];
/** Qualifiers of an office that say what it is of. */
const OF = ['P642', 'P1001', 'P2389', 'P768'];
const HUMAN = 'Q5';
/** Kinds of places by the items that `instance of` names; what else has a capital is a place as well. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['Q6256', 'country'],
  ['Q3624078', 'country'],
  ['Q515', 'city'],
  ['Q1549591', 'city'],
  ['Q5119', 'city'],
  ['Q35657', 'state'],
  ['Q3957', 'town'],
  ['Q532', 'village'],
]);

/** Wikidata entities as JSON: the lines of a dump, or an answer of wbgetentities. */
export const wikidata: Importer = {
  id: 'wikidata',
  about:
    'Wikidata entities as JSON, from a dump (one a line) or from wbgetentities: people with offices, dates, parties and nationality, places with capitals, organizations with headquarters.',
  defaults: { source: 'Wikidata', licence: 'CC0-1.0' },
  async *records(input, options) {
    const wanted = new Set<string>();
    let read = 0;
    for await (const item of entitiesOf(input)) {
      for (const id of itemsNamedBy(objectIn(item))) wanted.add(id);
      read++;
    }
    if (read === 0) throw new ImportError('holds no Wikidata entities');
    const labels = new Map<string, string>();
    for await (const item of entitiesOf(input)) {
      const { id } = objectIn(item);
      const label = labelOf(objectIn(item));
      if (typeof id === 'string' && label !== undefined && wanted.has(id)) labels.set(id, label);
    }
    for await (const item of entitiesOf(input)) yield* recordsOf(objectIn(item), { labels, options });
  },
};

/** How an answer of the interface begins, and a list that is not broken into lines. */
const ANSWER = /^\{\s*"(?:entities|success)"/;
const LIST = /^\[[ \t]*\{/;

/** The entities of the file: lines of a dump are parsed by themselves, which is much faster, anything else by its structure. */
async function* entitiesOf(input: ImportInput): AsyncIterable<unknown> {
  const head = await headOf(input);
  if (ANSWER.test(head) || LIST.test(head)) {
    for await (const { value } of jsonItems(input.text(), [ANSWER.test(head) ? '$.entities.*' : '$.*'])) yield value;
    return;
  }
  for await (const line of linesOfPieces(input.text())) {
    const text = line.trim().replace(/,$/, '');
    if (text === '' || text === '[' || text === ']') continue;
    try {
      yield JSON.parse(text);
    } catch {
      yield undefined;
    }
  }
}

function itemsNamedBy(entity: Json): readonly string[] {
  const claims = NAMED.flatMap((property) => claimsOf(entity, property));
  const qualified = claims.flatMap(({ qualifiers }) => OF.flatMap((property) => firstSnak(qualifiers, property) ?? []));
  const stated = claims.flatMap(({ references }) => references.flatMap((reference) => firstSnak(objectIn(reference.snaks), 'P248') ?? []));
  return [...claims.map(({ value }) => value), ...qualified, ...stated].filter((value) => /^Q\d+$/.test(value));
}

interface Reading {
  readonly labels: ReadonlyMap<string, string>;
  readonly options: ImportOptions;
}

function* recordsOf(entity: Json, reading: Reading): Iterable<ImportedRecord> {
  const name = labelOf(entity);
  const id = textIn(entity.id);
  if (id === undefined) {
    yield { type: 'skipped', why: 'not a Wikidata entity in JSON' };
    return;
  }
  if (name === undefined) {
    yield { type: 'skipped', why: 'an entity without an English label' };
    return;
  }
  let deprecated = 0;
  const claims = (property: string) => claimsOf(entity, property, () => deprecated++);
  const kinds = claims('P31').map(({ value }) => value);
  const kindOfPlace = kinds.map((kind) => PLACES.get(kind)).find((kind) => kind !== undefined);
  const isPlace = kindOfPlace !== undefined || claims('P36').length > 0;
  const section: EntitySection | undefined = kinds.includes(HUMAN)
    ? 'people'
    : isPlace
      ? 'places'
      : claims('P159').length > 0
        ? 'organizations'
        : undefined;
  if (section === undefined) {
    yield { type: 'skipped', why: 'neither a person, a place nor an organization, as far as its statements tell' };
    return;
  }
  const facts = { people: personFacts, places: placeFacts, organizations: organizationFacts }[
    section as 'people' | 'places' | 'organizations'
  ];
  const entry = withoutEmpty({
    name,
    aliases: aliasesOf(entity, name, claims('P1448')),
    description: descriptionOf(entity),
    wikidata: /^Q[1-9]\d*$/.test(id) ? id : undefined,
    kind: section === 'places' ? (kindOfPlace ?? undefined) : undefined,
    ...facts(claims, reading),
    ...entryProvenance({ url: `https://www.wikidata.org/wiki/${id}`, ...reading.options }),
  });
  yield { type: 'entity', section, entry: { ...entry, name } };
  for (let i = 0; i < deprecated; i++) yield { type: 'skipped', why: 'a statement that Wikidata marks as deprecated' };
}

type Claims = (property: string) => readonly WikidataClaim[];

function personFacts(claims: Claims, reading: Reading): Json {
  const named = (property: string) => claims(property).flatMap((claim) => datedName(claim, reading) ?? []);
  return {
    born: dated(bestOf(claims('P569')), reading),
    died: dated(bestOf(claims('P570')), reading),
    birthplace: undated(bestOf(claims('P19')), reading),
    nationality: named('P27'),
    party: named('P102'),
    titles: claims('P39').flatMap((claim) => titleOf(claim, reading) ?? []),
  };
}

function placeFacts(claims: Claims, reading: Reading): Json {
  return {
    in: undated(bestOf([...claims('P131'), ...claims('P17')]), reading),
    capital: preferred(claims('P36')).flatMap((claim) => datedName(claim, reading) ?? []),
    founded: dated(bestOf(claims('P571')), reading),
  };
}

function organizationFacts(claims: Claims, reading: Reading): Json {
  return {
    headquarters: preferred(claims('P159')).flatMap((claim) => datedName(claim, reading) ?? []),
    of: undated(bestOf(claims('P17')), reading),
    founded: dated(bestOf(claims('P571')), reading),
    dissolved: dated(bestOf(claims('P576')), reading),
  };
}

/** What is preferred, where anything is. */
function preferred(claims: readonly WikidataClaim[]): readonly WikidataClaim[] {
  const best = claims.filter((claim) => claim.preferred);
  return best.length > 0 ? best : claims;
}

function dated(claim: WikidataClaim | undefined, reading: Reading): Json | undefined {
  return claim && { value: claim.value, ...referenceOf(claim, reading) };
}

function undated(claim: WikidataClaim | undefined, reading: Reading): Json | undefined {
  const value = claim && reading.labels.get(claim.value);
  return value === undefined ? undefined : { value, ...referenceOf(claim!, reading) };
}

function datedName(claim: WikidataClaim, reading: Reading): Json | undefined {
  const value = reading.labels.get(claim.value);
  return value === undefined ? undefined : { value, ...term(claim), ...referenceOf(claim, reading) };
}

/** "President of Colombia" of the label stays a title; what the statement says it is of is kept beside it. */
function titleOf(claim: WikidataClaim, reading: Reading): Json | undefined {
  const title = reading.labels.get(claim.value);
  if (title === undefined) return undefined;
  const of = OF.map((property) => reading.labels.get(firstSnak(claim.qualifiers, property) ?? '')).find((name) => name !== undefined);
  return withoutEmpty({ title, of, ...term(claim), ...referenceOf(claim, reading) });
}

function term({ qualifiers }: WikidataClaim): { readonly from?: string; readonly to?: string } {
  return termIn(firstSnak(qualifiers, 'P580'), firstSnak(qualifiers, 'P582'));
}

/** The first reference that leads somewhere. */
function referenceOf({ references }: WikidataClaim, { labels, options }: Reading): Json {
  for (const { snaks } of references) {
    const url = firstSnak(objectIn(snaks), 'P854');
    const title = labels.get(firstSnak(objectIn(snaks), 'P248') ?? '');
    if (url === undefined && title === undefined) continue;
    return { source: [withoutEmpty({ title, url, retrieved: firstSnak(objectIn(snaks), 'P813') ?? options.retrieved })] };
  }
  return {};
}

function labelOf(entity: Json): string | undefined {
  return textIn(objectIn(objectIn(entity.labels).en).value) ?? textIn(objectIn(objectIn(entity.labels).mul).value);
}

function descriptionOf(entity: Json): string | undefined {
  return textIn(objectIn(objectIn(entity.descriptions).en).value);
}

function aliasesOf(entity: Json, name: string, officialNames: readonly WikidataClaim[]): readonly string[] {
  const aliases = listIn(objectIn(entity.aliases).en).flatMap((alias) => textIn(objectIn(alias).value) ?? []);
  return [...new Set([...aliases, ...officialNames.map(({ value }) => value)])].filter((alias) => alias !== name);
}
