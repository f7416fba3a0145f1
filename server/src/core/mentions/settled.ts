import type { EntityId } from '../facts/entity.ts';

/** Who is meant by names that the store alone leaves open, found out from what the draft says of them. */
export interface Settled {
  /** Of several who bear one name, whom a title fits. */
  readonly people: ReadonlySet<EntityId>;
  /** Of several who bear one name, the only one of the time; no more than likely. */
  readonly likely: ReadonlySet<EntityId>;
  /** Names in a form that the store lacks ("Jim" for James), by their folded words joined by spaces. */
  readonly variants: ReadonlyMap<string, EntityId>;
}

/** Nothing was left open, or nothing could be found out. */
export const NOTHING_SETTLED: Settled = { people: new Set(), likely: new Set(), variants: new Map() };
