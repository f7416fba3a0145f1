import { type Memo, memo } from './cache.ts';
import { type IndexMemory, indexMemory } from './indexed-facts.ts';
import type { RememberedText } from './paragraph.ts';

/** What an analyzer has read and judged, for the analyzer of the store's next version. */
export interface AnalyzerMemory {
  readonly texts: Memo<RememberedText>;
  readonly indexes: IndexMemory;
  /** Whether a draft may come again, so that it is worth noting what its judgements rest on. */
  readonly again: boolean;
}

/**
 * A memory of nothing, which will hold the paragraphs of so many drafts: the garbage collector copies what is kept for long. With 1, each draft is
 * looked at once, as on the command line.
 */
export function analyzerMemory(drafts = 2): AnalyzerMemory {
  return { texts: memo({ rounds: drafts }), indexes: indexMemory(), again: drafts > 1 };
}
