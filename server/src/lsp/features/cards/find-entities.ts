import { findEntity } from '../../../core/entities/find-entity.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import type { FindEntitiesParams, FindEntitiesResult, FoundEntity } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { namedLike } from '../named-like.ts';

const MOST = 60;

/** Entities of all stores by name: of the desk’s own files by the beginnings of words, as they are typed, of packs by whole words. */
export async function findEntities({ query }: FindEntitiesParams, { roots, host }: Session): Promise<FindEntitiesResult> {
  const found: FoundEntity[] = [];
  const now = host.now();
  for (const root of await roots.all()) {
    if (!root.kept) continue;
    const own = namedLike(query, root, { most: MOST, now });
    const { contents, source: facts } = root.store;
    const whole = query.trim() === '' ? [] : (await findEntity(query, { contents, facts }, now)).entities;
    const byId = new Map([...own, ...whole].map((entity) => [entity.id, entity]));
    found.push(...[...byId.values()].map((entity) => foundEntity(entity, root)));
  }
  return { entities: found.slice(0, MOST) };
}

function foundEntity({ id, name, kind, subkind, description, origin: { pack } }: Entity, root: Root): FoundEntity {
  const detail = subkind ?? description;
  return { root: root.uri, id, name, kind, ...(detail === undefined ? {} : { detail }), ...(pack === undefined ? {} : { pack }) };
}
