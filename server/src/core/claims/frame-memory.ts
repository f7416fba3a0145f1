import type { Reading } from '../analyze/reading.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, NameHit } from '../facts/fact-source.ts';
import type { Asked } from '../facts/questions.ts';
import type { PlainStatement } from '../facts/statement.ts';
import type { Frame } from './frame.ts';
import type { NameInFact, SaidOf } from './frame-index.ts';

/** A statement as it was read, with the names that were found in it and what was asked about them. */
export interface KeptStatement {
  readonly reading: Reading;
  readonly hits: readonly NameHit[];
  readonly frame: Frame;
  /** People whom it names and the store has no entry for. */
  readonly names: readonly NameInFact[];
  readonly asked: Asked<FactSlice>;
}

/** The frames about an entity, with what they were made of. */
export interface KeptFrames {
  readonly plain: readonly Frame[];
  readonly frames: readonly Frame[];
  readonly asked: Asked<FactSlice>;
  said?: SaidOf;
}

/** Frames of one version of a store, for the next: an edit makes anew those that it touches, and who compares two indexes sees which. */
export interface FrameMemory {
  plain: ReadonlyMap<PlainStatement, KeptStatement>;
  readonly about: Map<EntityId, KeptFrames>;
}

/** A memory of nothing. */
export function frameMemory(): FrameMemory {
  return { plain: new Map(), about: new Map() };
}
