import { dateIn, termIn } from './dates.ts';
import { withoutEmpty } from './defined.ts';
import { jsonItems } from './json-items.ts';
import { listIn, objectIn, textIn } from './plain-json.ts';
import { entryProvenance } from './provenance.ts';
import type { FactsEntry, ImportedRecord, Importer, ImportInput, ImportOptions } from './record.ts';

type Json = Readonly<Record<string, unknown>>;

/** People that are gathered at a time: memberships stand apart from them in the file, which is read again for each batch. */
const BATCH = 20_000;
/** Roles that say only that somebody belongs, so that the body tells more than the area. */
const BARE_ROLES = new Set(['member', 'representative', 'mp', 'deputy']);

/** What memberships point to, by id. */
interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, Json>;
  /** Terms of a legislature. */
  readonly periods: ReadonlyMap<string, Json>;
}

/** Popolo JSON (popoloproject.com): persons, organizations, memberships, posts, areas and events. */
export const popolo: Importer = {
  id: 'popolo',
  about: 'Popolo JSON, the format of EveryPolitician and others: persons with their memberships, posts, organizations and areas.',
  async *records(input, options) {
    const names = new Map<string, string>();
    const posts = new Map<string, Json>();
    const periods = new Map<string, Json>();
    let persons = 0;
    const paths = ['organizations', 'areas', 'posts', 'events', 'persons'].map((list) => `$.${list}.*`);
    for await (const { list, value } of jsonItems(input.text(), paths)) {
      const item = objectIn(value);
      const id = textIn(item.id);
      if (list === 'persons') persons++;
      else if (id !== undefined) {
        const name = textIn(item.name) ?? textIn(item.label);
        if (name !== undefined) names.set(id, name);
        if (list === 'posts') posts.set(id, item);
        if (list === 'events') periods.set(id, item);
      }
      if (list === 'organizations') yield organizationOf(item, options);
    }
    for (let first = 0; first < persons; first += BATCH) yield* batchOf(input, options, { first, known: { names, posts, periods } });
  },
};

async function* batchOf(
  input: ImportInput,
  options: ImportOptions,
  { first, known }: { readonly first: number; readonly known: Known },
): AsyncIterable<ImportedRecord> {
  const people = new Map<string, { readonly person: Json; readonly memberships: Json[] }>();
  const nameless: Json[] = [];
  let at = 0;
  for await (const { value } of jsonItems(input.text(), ['$.persons.*'])) {
    const person = objectIn(value);
    const id = textIn(person.id);
    if (at >= first && at < first + BATCH) {
      if (id === undefined) nameless.push(person);
      else people.set(id, { person, memberships: listIn(person.memberships).map(objectIn) });
    }
    at++;
  }
  for await (const { value } of jsonItems(input.text(), ['$.memberships.*'])) {
    const membership = objectIn(value);
    people.get(textIn(membership.person_id) ?? '')?.memberships.push(membership);
  }
  for (const { person, memberships } of people.values()) yield personOf(person, memberships, { known, options });
  for (const person of nameless) yield personOf(person, listIn(person.memberships).map(objectIn), { known, options });
}

function organizationOf(item: Json, options: ImportOptions): ImportedRecord {
  const name = textIn(item.name);
  if (name === undefined) return { type: 'skipped', why: 'an organization without a name' };
  const others = listIn(item.other_names).flatMap((other) => textIn(objectIn(other).name) ?? []);
  const entry = withoutEmpty({
    name,
    id: ownId(item),
    aliases: others.filter((other) => other !== name),
    kind: textIn(item.classification),
    founded: dateIn(item.founding_date),
    dissolved: dateIn(item.dissolution_date),
    wikidata: wikidataOf(item),
    ...entryProvenance(options, sourceOf(item)),
  });
  return { type: 'entity', section: 'organizations', entry };
}

function personOf(
  person: Json,
  memberships: readonly Json[],
  { known, options }: { readonly known: Known; readonly options: ImportOptions },
): ImportedRecord {
  const name = textIn(person.name);
  if (name === undefined) return { type: 'skipped', why: 'a person without a name' };
  const others = listIn(person.other_names).flatMap((other) => textIn(objectIn(other).name) ?? []);
  const family = textIn(person.family_name);
  const entry: FactsEntry = withoutEmpty({
    name,
    id: ownId(person),
    aliases: [...new Set(others)].filter((other) => other !== name),
    family: family?.includes(' ') && name.includes(family) ? family : undefined,
    description: textIn(person.summary),
    born: dateIn(person.birth_date),
    died: dateIn(person.death_date),
    nationality: textIn(person.national_identity),
    party: partiesOf(memberships, known),
    titles: memberships.flatMap((membership) => titleOf(membership, known) ?? []),
    links: listIn(person.links).flatMap((link) => linkOf(objectIn(link)) ?? []),
    wikidata: wikidataOf(person),
    ...entryProvenance(options, sourceOf(person)),
  });
  return { type: 'entity', section: 'people', entry };
}

/** A membership as a title; undefined for one that only gives a party. */
function titleOf(membership: Json, { names, posts, periods }: Known): Json | undefined {
  const post = posts.get(textIn(membership.post_id) ?? '') ?? objectIn(membership.post);
  const title = textIn(membership.role) ?? textIn(post.role) ?? textIn(post.label) ?? textIn(membership.label);
  if (title === undefined) return undefined;
  const body = nameOf(membership, 'organization', names) ?? nameOf(post, 'organization', names);
  const area = nameOf(membership, 'area', names) ?? nameOf(post, 'area', names);
  const period = periods.get(textIn(membership.legislative_period_id) ?? '') ?? {};
  const of = BARE_ROLES.has(title.toLowerCase()) ? (body ?? area) : (area ?? body);
  return withoutEmpty({
    title,
    of,
    ...termIn(membership.start_date ?? period.start_date, membership.end_date ?? period.end_date),
  });
}

/**
 * Parties: memberships in nothing else as they stand, and those on whose behalf somebody sat, one after the other. The last of
 * these is still theirs when the seat is not.
 */
function partiesOf(memberships: readonly Json[], { names, periods }: Known): readonly Json[] {
  const spans = memberships.flatMap((membership) => {
    const value = nameOf(membership, 'on_behalf_of', names);
    if (value === undefined || value.toLowerCase() === 'unknown') return [];
    const period = periods.get(textIn(membership.legislative_period_id) ?? '') ?? {};
    const isSeat = textIn(membership.role) !== undefined || nameOf(membership, 'organization', names) !== undefined;
    return [{ value, isSeat, ...termIn(membership.start_date ?? period.start_date, membership.end_date ?? period.end_date) }];
  });
  const seats = spans.filter(({ isSeat }) => isSeat).sort((a, b) => compare(a.from ?? '', b.from ?? ''));
  const changes = seats.filter((span, at) => span.value !== seats[at - 1]?.value);
  return [
    ...spans.filter(({ isSeat }) => !isSeat).map(({ value, from, to }) => withoutEmpty({ value, from, to })),
    ...changes.map(({ value, from }, at) => withoutEmpty({ value, from, to: changes[at + 1]?.from })),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function linkOf({ url, note }: Json): Json | undefined {
  return textIn(url) === undefined ? undefined : withoutEmpty({ title: textIn(note), url: textIn(url) });
}

function nameOf(item: Json, what: string, names: ReadonlyMap<string, string>): string | undefined {
  const embedded = item[what];
  return textIn(objectIn(embedded).name) ?? textIn(embedded) ?? names.get(textIn(item[`${what}_id`]) ?? '');
}

function wikidataOf(item: Json): string | undefined {
  const found = listIn(item.identifiers)
    .map(objectIn)
    .find(({ scheme }) => scheme === 'wikidata');
  const id = textIn(found?.identifier);
  return id !== undefined && /^Q[1-9]\d*$/.test(id) ? id : undefined;
}

/** An id that Stet gave; those of others mean nothing here. */
function ownId(item: Json): string | undefined {
  return textIn(
    listIn(item.identifiers)
      .map(objectIn)
      .find(({ scheme }) => scheme === 'stet')?.identifier,
  );
}

function sourceOf(item: Json): { readonly title?: string; readonly url?: string } {
  const source = objectIn(listIn(item.sources)[0]);
  const [title, url] = [textIn(source.note), textIn(source.url)];
  return { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
}
