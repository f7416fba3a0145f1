import { sourceTold } from './evidence.ts';
import type { Evidence } from './finding.ts';
import { type Told, tell } from './told.ts';

/** What the draft says, and what the store says instead. */
export function storeSays(said: string, evidence: Evidence): Told {
  return tell('The draft says “{said}”; the store says: {fact} ({source}).', {
    said,
    fact: evidence.statement,
    source: sourceTold(evidence),
  });
}
