import { findEntity } from '../../../core/entities/find-entity.ts';
import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import { foldedName } from '../../../core/facts/name-words.ts';
import type { FindEntitiesParams, FindEntitiesResult, FoundEntity } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { hasWordsBegun, namedLike } from '../named-like.ts';

const MOST = 60;
/** Entities of packs that are looked at for one query: their names are decoded one by one. */
const MOST_READ = 2000;

/** Entities of all stores by name, by the beginnings of words, as they are typed. In packs a word that very many names share finds those that begin with it. */
export async function findEntities({ query }: FindEntitiesParams, { roots, host }: Session): Promise<FindEntitiesResult> {
  const found: FoundEntity[] = [];
  const now = host.now();
  for (const root of await roots.all()) {
    if (!root.kept) continue;
    const all = [...namedLike(query, root, { most: MOST, now }), ...(await inPacks(query, root, now))];
    const byId = new Map(all.map((entity) => [entity.id, entity]));
    found.push(...[...byId.values()].map((entity) => foundEntity(entity, root)));
  }
  return { entities: found.slice(0, MOST) };
}

async function inPacks(query: string, { store, packs }: Root, now: Date): Promise<Entity[]> {
  const folds = foldedName(query);
  if (packs.length === 0 || folds.length === 0) return [];
  const { contents, source: facts } = store;
  const { entities } = await findEntity(query, { contents, facts }, now);
  const slice = await facts.slice([]);
  const begun = (await facts.begun(folds, MOST_READ)).flatMap((id) => slice.entity(id) ?? []);
  return [...entities, ...begun.filter((entity) => !embargoed(entity.provenance, now) && hasWordsBegun(entity, folds))];
}

function foundEntity({ id, name, kind, subkind, description, origin: { pack } }: Entity, root: Root): FoundEntity {
  const detail = subkind ?? description;
  return { root: root.uri, id, name, kind, ...(detail === undefined ? {} : { detail }), ...(pack === undefined ? {} : { pack }) };
}
