import { folded } from '../text/folding.ts';
import type { Entity, EntityId, EntityKind } from './entity.ts';
import { slipKeys } from './names/slip-keys.ts';

/** What a facts file's text for an entity turned out to mean. */
export type Resolution =
  | { readonly type: 'known'; readonly id: EntityId }
  | { readonly type: 'ambiguous'; readonly ids: readonly EntityId[] }
  | { readonly type: 'unknown' };

/** Finds entities by what facts files call them. */
export interface Resolver {
  /**
   * By id, else by name, alias or abbreviation in any spelling that folds alike; of several bearers, the one of a wanted
   * kind. "Tern, Freedonia" is the Tern that lies in Freedonia.
   */
  resolve(text: string, kinds?: readonly EntityKind[]): Resolution;
  /** The known name that one slip in one word would make of this text, if there is one. */
  near(text: string): string | undefined;
}

/** An entity as far as its names go; `within` are the places that a place is said to lie in. */
export interface Named extends Pick<Entity, 'id' | 'kind' | 'name' | 'aliases' | 'abbr'> {
  readonly within?: readonly string[];
}

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
  function resolve(text: string, kinds?: readonly EntityKind[]): Resolution {
    const byId = ids.get(text);
    if (byId) return { type: 'known', id: byId.id };
    const bearers = names.get(nameKey(text)) ?? [];
    const wanted = kinds && bearers.length > 1 ? bearers.filter((bearer) => kinds.includes(bearer.kind)) : bearers;
    if (wanted.length === 1) return { type: 'known', id: wanted[0]!.id };
    if (bearers.length > 0) return { type: 'ambiguous', ids: bearers.map((bearer) => bearer.id) };
    const inside = placesInside(text);
    return inside.length === 1 ? { type: 'known', id: inside[0]!.id } : { type: 'unknown' };
  }

  function placesInside(text: string): Named[] {
    const comma = text.indexOf(',');
    const outer = text.slice(comma + 1).trim();
    if (comma < 1 || outer === '') return [];
    const known = resolve(outer, ['place']);
    const liesIn = (place: string) =>
      nameKey(place) === nameKey(outer) || (known.type === 'known' && sameEntity(resolve(place, ['place']), known.id));
    return (names.get(nameKey(text.slice(0, comma))) ?? []).filter(({ kind, within }) => kind === 'place' && within?.some(liesIn));
  }

  let slips: Map<string, Set<string>> | undefined;
  return {
    resolve,
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

function sameEntity(resolution: Resolution, id: EntityId): boolean {
  return resolution.type === 'known' && resolution.id === id;
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
