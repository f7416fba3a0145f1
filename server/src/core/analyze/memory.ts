import { type Memo, memo } from './cache.ts';
import { type IndexMemory, indexMemory } from './indexed-facts.ts';
import type { RememberedText } from './paragraph.ts';

/** What an analyzer has read and judged, for the analyzer of the store's next version. */
export interface AnalyzerMemory {
  readonly texts: Memo<RememberedText>;
  readonly indexes: IndexMemory;
}

/** A memory of nothing. */
export function analyzerMemory(): AnalyzerMemory {
  return { texts: memo(), indexes: indexMemory() };
}
