import { embargoed } from '../../core/facts/embargo.ts';
import type { Entity } from '../../core/facts/entity.ts';
import { folded } from '../../core/text/folding.ts';
import type { Root } from '../roots/root.ts';
import { prefixesOf } from './name-prefixes.ts';

/** Entities of a root's own files with a name in which each word of the query begins a word; without a query, the first ones. What is under embargo is left out. */
export function namedLike(query: string, { store }: Root, { most, now }: { readonly most: number; readonly now: Date }): Entity[] {
  const words = query.trim().split(/\s+/).map(folded);
  const [first = ''] = words;
  const entities = first === '' ? store.contents.entities.slice(0, most) : prefixesOf(store).startingWith(first, most);
  return entities.filter(({ name, aliases, provenance }) => {
    const names = [name, ...aliases].map((each) => each.split(/[\s-]+/).map(folded));
    return !embargoed(provenance, now) && names.some((parts) => words.every((word) => parts.some((part) => part.startsWith(word))));
  });
}
