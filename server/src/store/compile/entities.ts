import type { Entity, EntityId } from '../../core/facts/entity.ts';
import { slugOf } from '../../core/facts/slug.ts';
import { KINDS } from '../../core/telling/kinds.ts';
import { tell } from '../../core/telling/told.ts';
import type { Trouble } from '../problem.ts';
import type { EntityEntry, FactsFile } from '../read-file.ts';
import type { WrittenOrganization } from '../schema/organization.ts';
import type { WrittenPerson } from '../schema/person.ts';
import type { WrittenPlace } from '../schema/place.ts';
import { spanAt } from '../yaml/tree.ts';
import { provenanceOf, type Sources } from './provenance.ts';

/** One entry of a file that tells of an entity. */
export interface EntityPart {
  readonly file: FactsFile;
  readonly entry: EntityEntry;
}

/** Everything that the files say of one entity. */
export interface EntityGroup {
  readonly id: EntityId;
  readonly kind: Entity['kind'];
  readonly parts: readonly EntityPart[];
}

/** Tells of a trouble in a file. */
export type Report = (file: FactsFile, trouble: Trouble) => void;

/** Puts together what belongs to one id, in the order of files. Two kinds of one derived id become two entities. */
export function entityGroups(files: readonly FactsFile[], report: Report): EntityGroup[] {
  const groups = new Map<EntityId, { id: EntityId; kind: Entity['kind']; parts: EntityPart[] }>();
  for (const file of files) {
    for (const entry of file.entities) {
      const { name, id: given } = entry.valid.value;
      const derived = given ?? (slugOf(name) || encodeURIComponent(name.trim()));
      const taken = groups.get(derived);
      const id = taken && taken.kind !== entry.kind ? `${derived}-${entry.kind}` : derived;
      if (id !== derived && given !== undefined) {
        report(file, {
          ...spanAt(entry.valid.tree, ['id']),
          severity: 'error',
          code: 'id-taken',
          told: tell('The id `{id}` belongs to another entry, which is no {kind}. Choose another id.', {
            id: given,
            kind: KINDS[entry.kind],
          }),
        });
      }
      const group = groups.get(id);
      if (group) group.parts.push({ file, entry });
      else groups.set(id, { id, kind: entry.kind, parts: [{ file, entry }] });
    }
  }
  return [...groups.values()];
}

/** An entity from its parts: of single values the first counts, lists are joined, other names are aliases. */
export function entityOf({ id, kind, parts }: EntityGroup, sources: Sources): Entity {
  const { file, entry } = parts[0]!;
  const sourced = parts.find((part) => part.entry.valid.value.source)?.entry ?? entry;
  return describedEntity(
    parts.map((part) => part.entry.valid.value),
    {
      id,
      kind,
      provenance: provenanceOf(sourced.valid.value, {}, sources).provenance,
      origin: { file: file.path, line: file.lines.at(spanAt(entry.valid.tree, ['name']).start).line },
    },
  );
}

/** An entity from everything that is written of it, which is at least one entry. */
export function describedEntity(
  written: readonly EntityEntry['valid']['value'][],
  known: Pick<Entity, 'id' | 'kind' | 'provenance' | 'origin'>,
): Entity {
  const all = written as readonly Partial<WrittenPerson & WrittenOrganization & WrittenPlace>[];
  const first = <K extends keyof (typeof all)[number], N extends string>(key: K, as: N) => {
    const value = all.find((one) => one[key] !== undefined)?.[key];
    return (value === undefined ? {} : { [as]: value }) as { [key in N]?: NonNullable<(typeof all)[number][K]> };
  };
  const joined = (key: 'aliases' | 'never' | 'descriptors' | 'demonym' | 'complete') => [...new Set(all.flatMap((one) => one[key] ?? []))];
  const [name = '', ...otherNames] = written.map((one) => one.name);
  return {
    id: known.id,
    kind: known.kind,
    name,
    aliases: [...new Set([...joined('aliases'), ...otherNames])].filter((alias) => alias !== name),
    never: joined('never'),
    descriptors: joined('descriptors'),
    ...first('abbr', 'abbr'),
    demonyms: joined('demonym'),
    ...first('kind', 'subkind'),
    ...first('article', 'article'),
    ...first('given', 'given'),
    ...first('family', 'family'),
    ...first('short', 'short'),
    ...first('order', 'order'),
    ...first('honorific', 'honorific'),
    ...first('pronouns', 'pronouns'),
    ...first('fictional', 'fictional'),
    ...first('description', 'description'),
    ...first('note', 'note'),
    links: all.flatMap((one) => one.links ?? []),
    complete: joined('complete').map((key) => PREDICATES.get(key) ?? key),
    ...first('wikidata', 'wikidata'),
    provenance: known.provenance,
    origin: known.origin,
  };
}

/** What the parts of a place say that it lies in. */
export function placesAround({ parts }: EntityGroup): string[] {
  return parts.flatMap(({ entry }) => (entry.kind === 'place' && entry.valid.value.in ? [entry.valid.value.in.value] : []));
}

/** Keys of the format that are not the ids of their predicates. */
const PREDICATES: ReadonlyMap<string, string> = new Map([
  ['titles', 'title'],
  ['relatives', 'relative'],
  ['of', 'country'],
  ['by', 'author'],
  ['dates', 'date'],
]);
