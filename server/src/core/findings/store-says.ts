import { type Told, tell } from '../telling/told.ts';
import { sourceTold } from './evidence.ts';
import type { Evidence } from './finding.ts';

/** What the draft says, and what the store says instead. */
export function storeSays(said: string, evidence: Evidence): Told {
  return tell('The draft says “{said}”; the store says: {fact} ({source}).', {
    said,
    fact: evidence.told,
    source: sourceTold(evidence),
  });
}
