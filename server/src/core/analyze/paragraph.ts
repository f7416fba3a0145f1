import type { Repetition } from '../claims/repetition.ts';
import type { EntityId } from '../facts/entity.ts';
import type { NameHit } from '../facts/fact-source.ts';
import type { KnownName } from '../mentions/known-names.ts';
import type { Run } from '../mentions/runs.ts';
import type { BlockJudgement } from './judge-block.ts';
import type { Reading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A paragraph held against one version of the store; each part is worked out when it is first needed, and stays. Kept in
 * one place rather than in maps keyed by the reading, whose weak entries cost the garbage collector more than they save.
 */
export interface Paragraph {
  readonly reading: Reading;
  readonly version: string;
  hits?: readonly NameHit[];
  /** Entities that each capitalised run resembles; runs that resemble none are not among them. */
  near?: ReadonlyMap<Run, readonly EntityId[]>;
  known?: readonly KnownName[];
  /** The stored quotations that it repeats, by whether it is a quotation without marks. */
  readonly repeated: { marked?: readonly Repetition[]; whole?: readonly Repetition[] };
  /** The latest judgement, with everything that it rested on besides. */
  judged?: { readonly surroundings: Surroundings; readonly judgement: BlockJudgement };
}

/** What is remembered under a paragraph's text: how it reads, and what the latest version of the store had to say. */
export interface RememberedText {
  readonly reading: Reading;
  paragraph?: Paragraph;
}

/** The text as a paragraph under this version of the store. */
export function paragraphOf(text: RememberedText, version: string): Paragraph {
  // Another version gets an object of its own, so that an analysis which still waits for the former one is not disturbed.
  if (text.paragraph?.version !== version) text.paragraph = { reading: text.reading, version, repeated: {} };
  return text.paragraph;
}
