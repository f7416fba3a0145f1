import { folded } from '../text/folding.ts';
import type { Entity, EntityId, EntityKind } from './entity.ts';
import { slipKeys } from './slip-keys.ts';

/** What a facts file's text for an entity turned out to mean. */
export type Resolution =
  | { readonly type: 'known'; readonly id: EntityId }
  | { readonly type: 'ambiguous'; readonly ids: readonly EntityId[] }
  | { readonly type: 'unknown' };

/** Finds entities by what facts files call them. */
export interface Resolver {
  /** By id, else by name, alias or abbreviation in any spelling that folds alike; of several bearers, the one of a wanted kind. */
  resolve(text: string, kinds?: readonly EntityKind[]): Resolution;
  /** The known name that one slip in one word would make of this text, if there is one. */
  near(text: string): string | undefined;
}

type Named = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases' | 'abbr'>;

/** Indexes the names of entities; `near` indexes their words when it is first asked. */
export function resolverOf(entities: readonly Named[]): Resolver {
  const ids = new Map<string, Named>();
  const names = new Map<string, Named[]>();
  for (const entity of entities) {
    ids.set(entity.id, entity);
    for (const form of [entity.name, ...entity.aliases, ...(entity.abbr === undefined ? [] : [entity.abbr])]) {
      const key = nameKey(form);
      const bearers = names.get(key);
      if (!bearers) names.set(key, [entity]);
      else if (!bearers.includes(entity)) bearers.push(entity);
    }
  }
  let slips: Map<string, Set<string>> | undefined;
  return {
    resolve(text, kinds) {
      const byId = ids.get(text);
      if (byId) return { type: 'known', id: byId.id };
      const bearers = names.get(nameKey(text)) ?? [];
      const wanted = kinds && bearers.length > 1 ? bearers.filter((bearer) => kinds.includes(bearer.kind)) : bearers;
      if (wanted.length === 1) return { type: 'known', id: wanted[0]!.id };
      return bearers.length === 0 ? { type: 'unknown' } : { type: 'ambiguous', ids: bearers.map((bearer) => bearer.id) };
    },
    near(text) {
      slips ??= wordsBySlip(names.keys());
      const words = nameKey(text).split(' ');
      for (const [at, word] of words.entries()) {
        const candidates = new Set(slipKeys(word).flatMap((key) => [...(slips?.get(key) ?? [])]));
        for (const candidate of candidates) {
          const bearer = isOneSlip(word, candidate) ? names.get(words.with(at, candidate).join(' '))?.[0] : undefined;
          if (bearer) return bearer.name;
        }
      }
      return undefined;
    },
  };
}

/** The form under which two writings of one name are the same: folded, hyphens as spaces, without a leading "the". */
export function nameKey(text: string): string {
  const words = text.split(/[\s\-–]+/).map((word) => folded(word.replace(/[,"“”()]/g, '')));
  const key = words.filter((word) => word !== '');
  return (key[0] === 'the' && key.length > 1 ? key.slice(1) : key).join(' ');
}

function wordsBySlip(names: Iterable<string>): Map<string, Set<string>> {
  const slips = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const name of names) {
    for (const word of name.split(' ')) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const key of slipKeys(word)) {
        const words = slips.get(key);
        if (words) words.add(word);
        else slips.set(key, new Set([word]));
      }
    }
  }
  return slips;
}

/** Whether one letter changed, dropped, added or swapped with its neighbour makes one word the other. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
