import type { Repetition } from '../claims/repetition.ts';
import type { Draft } from '../drafts/draft.ts';
import type { EntityId } from '../facts/entity.ts';
import type { LinkedBlock, NamedBlock } from '../mentions/linked-block.ts';
import type { Run } from '../mentions/runs.ts';
import type { AnalyzeOptions } from './analysis.ts';
import type { IndexedFacts } from './indexed-facts.ts';

/** A draft whose names are linked, with the facts to hold it against. */
export interface LinkedDraft extends IndexedFacts {
  readonly draft: Draft;
  readonly options: AnalyzeOptions;
  readonly blocks: readonly NamedBlock[];
  readonly linked: readonly LinkedBlock[];
  /** Stored quotations that each block repeats. */
  readonly repetitions: readonly (readonly Repetition[])[];
  /** Entities that each run resembles, block by block. */
  readonly near: readonly ReadonlyMap<Run, readonly EntityId[]>[];
  readonly about: ReadonlySet<EntityId>;
}
