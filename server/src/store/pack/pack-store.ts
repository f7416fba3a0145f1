import type { Entity, EntityId } from '../../core/facts/entity.ts';
import type { FactSlice } from '../../core/facts/fact-source.ts';
import { bearerOf, type FactStore, plainByEntity } from '../../core/facts/fact-store.ts';
import { type NameIndex, nameIndex } from '../../core/facts/names/name-index.ts';
import type { NumberLists } from '../../core/facts/names/number-lists.ts';
import type { Vocabulary } from '../../core/facts/names/vocabulary.ts';
import type { Origin, Provenance } from '../../core/facts/source.ts';
import type { PlainStatement, Quote, Statement } from '../../core/facts/statement.ts';
import { byteReader } from './byte-reader.ts';
import { type Naming, readEntity } from './entity-record.ts';
import { recent } from './recent.ts';
import type { OpenParts } from './sections.ts';
import { readSentence } from './sentence-record.ts';
import { readStatement } from './statement-record.ts';

/** Entities, and subjects with their statements, that stay decoded: a session of drafts needs a few thousand. */
const ROOM = 8192;
/** Reading more at once would be felt while somebody types: of a country that so many facts name, no single one is told by that. */
const MOST_LISTED = 2000;
const NOTHING: readonly Statement[] = [];

/** A store over the parts of an open pack. A record is decoded when it is asked for; one that cannot be read counts as not there. `damaged` is told once. */
export function packStore(
  parts: OpenParts,
  given: { readonly version: string; readonly origin: Origin; readonly damaged: (why: string) => void; readonly exact: boolean },
): FactStore {
  const { ids, texts, titles, provenances, firstStatements, mentions, holders } = parts;
  const provenanceAt = recent<number, Provenance>(ROOM);
  const naming: Naming = {
    textOf: texts.wordOf,
    provenanceOf: (number) => provenanceAt(number, () => JSON.parse(provenances.wordOf(number))),
    refOf: (text) => refOf(text, parts),
    origin: given.origin,
  };
  const entityAt = recent<EntityId, Entity | typeof MISSING>(ROOM);
  const factsAt = recent<number, readonly Statement[]>(ROOM);
  const found = nameIndex(parts.names, ids.wordOf);
  const names: NameIndex = given.exact ? { ...found, resembling: () => [] } : found;
  let isDamaged = false;

  function attempt<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (thrown) {
      if (!isDamaged) given.damaged(thrown instanceof Error ? thrown.message : String(thrown));
      isDamaged = true;
      return otherwise;
    }
  }

  // By id, since names that resemble one another bring the same few thousand entities up again and again.
  function entityOf(id: EntityId): Entity | undefined {
    const entity = entityAt(id, () => {
      const number = ids.numberOf(id);
      if (number === -1) return MISSING;
      const record = byteReader(parts.entities, parts.entityStarts[number]!, parts.entityStarts[number + 1]!);
      return attempt<Entity | typeof MISSING>(() => readEntity(id, record, naming), MISSING);
    });
    return entity === MISSING ? undefined : entity;
  }

  function factsOf(number: number): readonly Statement[] {
    return factsAt(number, () => {
      const count = firstStatements[number + 1]! - firstStatements[number]!;
      if (count === 0) return NOTHING;
      const subject = ids.wordOf(number);
      const record = byteReader(parts.facts, parts.factStarts[number]!, parts.factStarts[number + 1]!);
      return attempt(() => Array.from({ length: count }, () => readStatement(subject, record, naming)), NOTHING);
    });
  }

  function statementAt(number: number): readonly Statement[] {
    const subject = lastAtMost(firstStatements, number);
    const statement = factsOf(subject)[number - firstStatements[subject]!];
    return statement ? [statement] : NOTHING;
  }

  function listed({ starts, values }: NumberLists, list: number): readonly Statement[] {
    if (list === -1 || starts[list + 1]! - starts[list]! > MOST_LISTED) return NOTHING;
    return Array.from(values.subarray(starts[list], starts[list + 1]), statementAt).flat();
  }

  function sentences<S extends PlainStatement | Quote>(records: Vocabulary): readonly S[] {
    return Array.from({ length: records.size }, (_, number) =>
      attempt((): S[] => [readSentence<S>(records.wordOf(number), given.origin)], []),
    ).flat();
  }

  const plain = once(() => sentences<PlainStatement>(parts.plain));
  const quotes = once(() => sentences<Quote>(parts.quotes));
  const plainAbout = once(() => plainByEntity(plain(), names));
  const slice: FactSlice = {
    entity: entityOf,
    *entities() {
      for (let number = 0; number < ids.size; number++) {
        const entity = entityOf(ids.wordOf(number));
        if (entity) yield entity;
      }
    },
    about(id) {
      const number = ids.numberOf(id);
      return number === -1 ? NOTHING : factsOf(number);
    },
    outranked: () => [],
    mentioning: (id) => listed(mentions, ids.numberOf(id)),
    named: (folds) => bearerOf(folds, names),
    bearers: (fold) => names.bearers(fold),
    offices: (title) => listed(holders, titles.numberOf(title)),
    plainAbout: (id) => plainAbout().get(id) ?? [],
    plain,
    quotes,
  };
  return { version: given.version, names, slice, withWikidata: (item) => itemOf(item, parts) };
}

const MISSING = Symbol('missing');

function itemOf(item: string, { ids, wikidataItems, wikidataEntities }: OpenParts): EntityId | undefined {
  const wanted = Number(item.slice(1));
  const at = lastAtMost(wikidataItems, wanted);
  return wikidataItems[at] === wanted ? ids.wordOf(wikidataEntities[at]!) : undefined;
}

function refOf(text: number, { ids, refTexts, refEntities }: OpenParts): EntityId | undefined {
  const at = lastAtMost(refTexts, text);
  return refTexts[at] === text ? ids.wordOf(refEntities[at]!) : undefined;
}

/** The last place in sorted numbers that holds at most this one; 0 if none does. */
function lastAtMost(sorted: Uint32Array, number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sorted[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
