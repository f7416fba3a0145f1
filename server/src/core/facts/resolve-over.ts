import type { FactStore } from './fact-store.ts';
import { foldedName } from './name-words.ts';
import type { Resolution, Resolver } from './resolve.ts';

const UNKNOWN: Resolution = { type: 'unknown' };

/** A resolver that looks among packs for what no entry of the desk is called: by id, else for the one bearer of the whole name, if it is of a wanted kind. The first pack that has one counts. */
export function resolverOver(desk: Resolver, packs: readonly FactStore[]): Resolver {
  if (packs.length === 0) return desk;
  return {
    near: desk.near,
    resolve(text, kinds) {
      const own = desk.resolve(text, kinds);
      if (own.type !== 'unknown') return own;
      const folds = foldedName(text);
      for (const { slice } of packs) {
        const entity = slice.entity(text) ?? slice.entity(slice.named(folds) ?? '');
        if (entity && (kinds === undefined || kinds.length === 0 || kinds.includes(entity.kind))) return { type: 'known', id: entity.id };
      }
      return UNKNOWN;
    },
  };
}
