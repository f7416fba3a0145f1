import type { Reading } from '../analyze/reading.ts';
import type { KnownName } from './known-names.ts';
import type { Mention, UnknownName } from './mention.ts';

/** A block as far as names go: what it says, and which known names stand in it. */
export interface NamedBlock {
  readonly reading: Reading;
  readonly known: readonly KnownName[];
}

/** Who is meant, block by block. Both lists are sorted and do not overlap. */
export interface LinkedBlock {
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
}
