import type * as v from 'valibot';
import type { Told } from '../../core/telling/told.ts';
import type { Span } from '../span.ts';

/** What every entry of a ledger says: which claim of which draft it is about. */
export interface LedgerEntry {
  readonly draft: string;
  readonly claim: string;
}

/** An entry and where it is written. */
export type Kept<T> = T & {
  /** Where it stands in the file, without its hyphen. */
  readonly span: Span;
};

/**
 * A file of a root in which people leave their word on claims of drafts: one list of entries, each on a line of its own, sorted by draft
 * and claim. Git merges by lines: words on different drafts stand in different places, and where two meet, both lines are right.
 */
export interface Ledger<T extends LedgerEntry> {
  readonly file: string;
  /** The key of its list, and what one entry is called, at the beginning of a message and within one. */
  readonly list: string;
  readonly called: Told;
  readonly one: Told;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Keys in the order in which they are written; those without which an entry says nothing. */
  readonly keys: readonly (keyof T & string)[];
  readonly vital: readonly (keyof T & string)[];
  /** Comments at its head, without their hashes. */
  readonly head: readonly string[];
}
