import type { Entity, EntityId, EntityKind } from '../../core/facts/entity.ts';
import type { Origin, Provenance } from '../../core/facts/source.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Orders that packs keep: new ones go to the end. */
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'work', 'event'];
const TEXTS = [
  'abbr',
  'subkind',
  'article',
  'given',
  'family',
  'short',
  'order',
  'honorific',
  'pronouns',
  'description',
  'note',
  'wikidata',
] as const;
const LISTS = ['aliases', 'never', 'descriptors', 'demonyms', 'complete'] as const;
const LINKS = TEXTS.length + LISTS.length;
const FICTIONAL = LINKS + 1;

/** Numbers that a pack has texts and provenances under. */
export interface Numbering {
  text(text: string): number;
  provenance(provenance: Provenance): number;
}

/** Texts and provenances by those numbers, and where everything of the pack is said to stand. */
export interface Naming {
  textOf(number: number): string;
  provenanceOf(number: number): Provenance;
  /** The entity that a text of a fact turned out to name, by the text's number. */
  refOf(text: number): EntityId | undefined;
  readonly origin: Origin;
}

/** Writes an entity without its id: its kind, name and provenance, what else it has as bits, then that. */
export function writeEntity(entity: Entity, to: ByteWriter, { text, provenance }: Numbering): void {
  let has = 0;
  for (const [bit, key] of TEXTS.entries()) if (entity[key] !== undefined) has |= 1 << bit;
  for (const [at, key] of LISTS.entries()) if (entity[key].length > 0) has |= 1 << (TEXTS.length + at);
  if (entity.links.length > 0) has |= 1 << LINKS;
  if (entity.fictional === true) has |= 1 << FICTIONAL;
  to.byte(KINDS.indexOf(entity.kind));
  to.number(text(entity.name));
  to.number(provenance(entity.provenance));
  to.number(has);
  for (const key of TEXTS) if (entity[key] !== undefined) to.number(text(entity[key]));
  for (const key of LISTS) {
    if (entity[key].length === 0) continue;
    to.number(entity[key].length);
    for (const each of entity[key]) to.number(text(each));
  }
  if (entity.links.length === 0) return;
  to.number(entity.links.length);
  for (const { url, title } of entity.links) {
    to.number(text(url));
    to.number(title === undefined ? 0 : text(title) + 1);
  }
}

/** Reads what `writeEntity` wrote. Throws a RangeError where the record ends early. */
export function readEntity(id: string, from: ByteReader, { textOf, provenanceOf, origin }: Naming): Entity {
  const kind = KINDS[from.byte()] ?? 'event';
  const name = textOf(from.number());
  const provenance = provenanceOf(from.number());
  const has = from.number();
  const texts: Record<string, string> = {};
  for (const [bit, key] of TEXTS.entries()) if (has & (1 << bit)) texts[key] = textOf(from.number());
  const lists = LISTS.map((_, at) =>
    has & (1 << (TEXTS.length + at)) ? Array.from({ length: from.count() }, () => textOf(from.number())) : [],
  );
  const [aliases = [], never = [], descriptors = [], demonyms = [], complete = []] = lists;
  const links = has & (1 << LINKS) ? Array.from({ length: from.count() }, () => linkOf(textOf(from.number()), from.number(), textOf)) : [];
  return {
    id,
    kind,
    name,
    aliases,
    never,
    descriptors,
    demonyms,
    ...(texts as Pick<Entity, (typeof TEXTS)[number]>),
    ...(has & (1 << FICTIONAL) ? { fictional: true } : {}),
    links,
    complete,
    provenance,
    origin,
  };
}

function linkOf(url: string, title: number, textOf: Naming['textOf']): Entity['links'][number] {
  return title === 0 ? { url } : { url, title: textOf(title - 1) };
}
