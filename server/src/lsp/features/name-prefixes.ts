import { type NamePrefixes, namePrefixes } from '../../core/facts/name-prefixes.ts';
import type { LoadedStore } from '../../store/load.ts';

const known = new WeakMap<LoadedStore, NamePrefixes>();

/** The beginnings of the names that a store's own files hold, indexed when they are first asked for. */
export function prefixesOf(store: LoadedStore): NamePrefixes {
  let prefixes = known.get(store);
  if (!prefixes) {
    prefixes = namePrefixes(store.contents.entities);
    known.set(store, prefixes);
  }
  return prefixes;
}
