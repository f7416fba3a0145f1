import type { Repetition } from '../claims/repetition.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSource, NameHit } from '../facts/fact-source.ts';
import type { Run } from '../mentions/runs.ts';
import type { Reading } from './reading.ts';

/** What the store's name index says of one reading. */
export interface NamedReading {
  readonly hits: readonly NameHit[];
  /** Entities that each capitalised run resembles. */
  readonly near: ReadonlyMap<Run, readonly EntityId[]>;
}

/** Asks the store for the names in all readings that it was not asked about before, in two batches. */
export async function namesIn(
  readings: readonly Reading[],
  source: FactSource,
  known: WeakMap<Reading, NamedReading>,
): Promise<readonly NamedReading[]> {
  const fresh = [...new Set(readings.filter((reading) => !known.has(reading)))];
  if (fresh.length > 0) {
    const hits = await source.names(fresh.map((reading) => reading.tokens.folds));
    const runs = fresh.flatMap((reading) => reading.sentences.flatMap((sentence) => sentence.runs.map((run) => ({ reading, run }))));
    const near = await source.resembling(runs.map(({ reading, run }) => reading.tokens.folds.slice(run.from, run.to)));
    const nearOf = new Map<Reading, Map<Run, readonly EntityId[]>>(fresh.map((reading) => [reading, new Map()]));
    runs.forEach(({ reading, run }, i) => {
      nearOf.get(reading)!.set(run, near[i]!);
    });
    fresh.forEach((reading, i) => {
      known.set(reading, { hits: hits[i]!, near: nearOf.get(reading)! });
    });
  }
  return readings.map((reading) => known.get(reading)!);
}

/** Every entity that the names could mean, and the speakers of the quotations that are repeated. */
export function entitiesNamed(named: readonly NamedReading[], repeated: readonly (readonly Repetition[])[]): readonly EntityId[] {
  const ids = new Set<EntityId>();
  for (const { hits, near } of named) {
    for (const hit of hits) for (const bearer of hit.bearers) ids.add(bearer.entity);
    for (const list of near.values()) for (const id of list) ids.add(id);
  }
  for (const { quote } of repeated.flat()) if (quote.speaker.id !== undefined) ids.add(quote.speaker.id);
  return [...ids].sort();
}
