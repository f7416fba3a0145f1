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
  return entities.filter((entity) => !embargoed(entity.provenance, now) && hasWordsBegun(entity, words));
}

/** Whether there is a name of an entity in which each of some folded words begins a word. */
export function hasWordsBegun({ name, aliases }: Entity, words: readonly string[]): boolean {
  const names = [name, ...aliases].map((each) => each.split(/[\s-]+/).map(folded));
  return names.some((parts) => words.every((word) => parts.some((part) => part.startsWith(word))));
}
