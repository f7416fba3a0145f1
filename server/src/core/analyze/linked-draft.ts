import type { FrameIndex } from '../claims/frame-index.ts';
import type { Repetition } from '../claims/repetition.ts';
import type { Withdrawn } from '../claims/withdrawn.ts';
import type { Draft } from '../drafts/draft.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import type { LinkedBlock, NamedBlock } from '../mentions/linked-block.ts';
import type { Run } from '../mentions/runs.ts';
import type { AnalyzeOptions } from './analysis.ts';

/** A draft whose names are linked, with the facts to hold it against. */
export interface LinkedDraft {
  readonly draft: Draft;
  readonly options: AnalyzeOptions;
  readonly facts: FactSlice;
  readonly frames: FrameIndex;
  readonly withdrawn: Withdrawn;
  readonly blocks: readonly NamedBlock[];
  readonly linked: readonly LinkedBlock[];
  /** Stored quotations that each block repeats. */
  readonly repetitions: readonly (readonly Repetition[])[];
  /** Entities that each run resembles, block by block. */
  readonly near: readonly ReadonlyMap<Run, readonly EntityId[]>[];
  readonly about: ReadonlySet<EntityId>;
}
