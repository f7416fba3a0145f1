import { areAlike } from './alike.ts';
import type { StoreContents } from './memory-store.ts';

/** What a store states, with the objects of a former reading in place of those that say just the same: so whoever has worked something out from one sees that it has not changed. */
export function asBefore(contents: StoreContents, former: StoreContents): StoreContents {
  return {
    entities: kept(contents.entities, former.entities),
    statements: kept(contents.statements, former.statements),
    plain: kept(contents.plain, former.plain),
    quotes: kept(contents.quotes, former.quotes),
  };
}

function kept<T extends { readonly id: string }>(items: readonly T[], former: readonly T[]): readonly T[] {
  const byId = new Map(former.map((item) => [item.id, item]));
  return items.map((item) => {
    const known = byId.get(item.id);
    return known !== undefined && areAlike(known, item) ? known : item;
  });
}
