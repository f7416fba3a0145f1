import { type FrameIndex, frameIndex } from '../claims/frame-index.ts';
import { type FrameMemory, frameMemory } from '../claims/frame-memory.ts';
import type { Withdrawn } from '../claims/withdrawn.ts';
import type { FactSlice, FactSource } from '../facts/fact-source.ts';
import { standingFacts } from '../facts/standing-facts.ts';

/** What a draft is held against, ready to be asked: facts that stand, and those that the desk has taken back. */
export interface IndexedFacts {
  readonly facts: FactSlice;
  readonly frames: FrameIndex;
  readonly withdrawn: Withdrawn;
}

/** What indexes of one store remember for those of its next version. */
export interface IndexMemory {
  readonly held: FrameMemory;
  readonly withdrawn: FrameMemory;
}

/** A memory of nothing. */
export function indexMemory(): IndexMemory {
  return { held: frameMemory(), withdrawn: frameMemory() };
}

/** Sorts a slice's facts by their status and indexes them. */
export async function indexedFacts(slice: FactSlice, source: FactSource, memory: IndexMemory): Promise<IndexedFacts> {
  const { held, withdrawn } = standingFacts(slice);
  return {
    facts: held,
    frames: await frameIndex(source, held, memory.held),
    withdrawn: { facts: withdrawn, frames: await frameIndex(source, withdrawn, memory.withdrawn) },
  };
}
