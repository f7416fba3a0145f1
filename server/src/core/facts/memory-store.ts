import type { Entity, EntityId } from './entity.ts';
import { bearerOf, type FactStore, plainByEntity } from './fact-store.ts';
import { mentionedBy } from './mentioned-by.ts';
import { type NameIndex, nameIndex } from './names/name-index.ts';
import { nameTablesBuilder } from './names/name-tables.ts';
import { officeKey } from './office-key.ts';
import type { PlainStatement, Quote, Statement } from './statement.ts';

/** Everything that a store states, in the store's order. */
export interface StoreContents {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly plain: readonly PlainStatement[];
  readonly quotes: readonly Quote[];
}

/** A store held in memory. `version` must change with the contents. */
export function memoryStore({ entities, statements, plain, quotes }: StoreContents, version: string): FactStore {
  const names = namesOf(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byItem = new Map(entities.flatMap(({ id, wikidata }) => (wikidata === undefined ? [] : [[wikidata, id] as const])));
  const about = new Map<EntityId, Statement[]>();
  const mentioning = new Map<EntityId, Statement[]>();
  const offices = new Map<string, Statement[]>();
  for (const statement of statements) {
    add(about, statement.subject, statement);
    for (const id of mentionedBy(statement)) add(mentioning, id, statement);
    const office = officeKey(statement);
    if (office !== undefined) add(offices, office, statement);
  }
  const plainAbout = plainByEntity(plain, names);
  return {
    version,
    names,
    slice: {
      entity: (id) => byId.get(id),
      entities: () => byId.values(),
      about: (id) => about.get(id) ?? [],
      outranked: () => [],
      mentioning: (id) => mentioning.get(id) ?? [],
      named: (folds) => bearerOf(folds, names),
      bearers: (fold) => names.bearers(fold),
      offices: (title) => offices.get(title) ?? [],
      plainAbout: (id) => plainAbout.get(id) ?? [],
      plain: () => plain,
      quotes: () => quotes,
    },
    withWikidata: (item) => byItem.get(item),
  };
}

function namesOf(entities: readonly Entity[]): NameIndex {
  const tables = nameTablesBuilder();
  for (const [number, entity] of entities.entries()) tables.add(entity, number);
  return nameIndex(tables.built(), (number) => entities[number]!.id);
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
