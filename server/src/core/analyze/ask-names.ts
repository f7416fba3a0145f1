import type { Repetition } from '../claims/repetition.ts';
import { areAlike } from '../facts/alike.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Run } from '../mentions/runs.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { Paragraph } from './paragraph.ts';

/** A map is half a kilobyte, and runs that resemble nobody are most. */
const NO_NEAR: ReadonlyMap<Run, readonly EntityId[]> = new Map();

/** Asks the store for the names in all paragraphs that it was not asked about before, in two batches. */
export async function namesIn(paragraphs: readonly Paragraph[], source: FactSource): Promise<void> {
  const fresh = [...new Set(paragraphs.filter((paragraph) => paragraph.hits === undefined))];
  if (fresh.length === 0) return;
  const hits = await source.names(fresh.map(({ reading }) => reading.tokens.folds));
  const asked: (readonly string[])[] = [];
  for (const { reading } of fresh)
    for (const { runs } of reading.sentences) for (const run of runs) asked.push(reading.tokens.folds.slice(run.from, run.to));
  const answers = await source.resembling(asked);
  let next = 0;
  fresh.forEach((paragraph, i) => {
    let near: Map<Run, readonly EntityId[]> | undefined;
    for (const { runs } of paragraph.reading.sentences) {
      for (const run of runs) {
        const ids = answers[next++]!;
        if (ids.length > 0) {
          near ??= new Map();
          near.set(run, ids);
        }
      }
    }
    paragraph.hits = cutToSize(hits[i]!);
    // What was worked out from the names of another version is found again by its list.
    const former = paragraph.former[0]?.surroundings.near;
    paragraph.near = former !== undefined && areAlike(former, near ?? NO_NEAR) ? former : (near ?? NO_NEAR);
  });
}

/** Every entity that the names could mean, and the speakers of the quotations that are repeated; in the order in which they are met. */
export function entitiesNamed(paragraphs: readonly Paragraph[], repeated: readonly (readonly Repetition[])[]): readonly EntityId[] {
  const ids = new Set<EntityId>();
  for (const { hits, near } of paragraphs) {
    for (const hit of hits!) for (const bearer of hit.bearers) ids.add(bearer.entity);
    for (const list of near!.values()) for (const id of list) ids.add(id);
  }
  for (const { quote } of repeated.flat()) if (quote.speaker.id !== undefined) ids.add(quote.speaker.id);
  return [...ids];
}
