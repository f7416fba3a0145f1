import type { FactStatus, Origin, Source } from '../facts/source.ts';
import type { Phrase } from '../telling/told.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One replacement; offsets into the draft's source, UTF-16. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A way to mend a finding. At most one fix of a finding is `preferred`; `safe` ones may be applied unseen. */
export interface Fix {
  /** In English, and as data for other languages. */
  readonly title: string;
  readonly told: Phrase;
  readonly preferred: boolean;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/**
 * A stretch of a stored quotation laid beside the draft's, in the order of the stored text: what both have, what only one of
 * them has, and what the draft does not quote. `text` is as written; what several stretches part is a space.
 */
export interface QuotedPart {
  readonly kind: 'same' | 'draft' | 'stored' | 'unquoted';
  readonly text: string;
}

/** The fact that a finding rests on, in words, with the place to look it up. */
export interface Evidence {
  /** In English, and as data for other languages. */
  readonly statement: string;
  readonly told: Phrase;
  readonly origin: Origin;
  readonly sources: readonly Source[];
  /** ISO date. */
  readonly verified?: string;
  readonly status: FactStatus;
  /** ISO date by which it should be checked again. */
  readonly recheck?: string;
  /** What else is held of the same thing, where that is disputed. */
  readonly otherSides?: readonly Evidence[];
  /** Fingerprint of what the fact says; another one means that the fact has changed. */
  readonly fact: string;
  /** Of a stored quotation: how the draft's differs from it. */
  readonly quoted?: readonly QuotedPart[];
}

/** What a check reports: a span of the draft's source, why, and how to mend it. */
export interface Finding extends Span {
  /** The check's id. */
  readonly check: string;
  readonly predicate?: string;
  /** The claim that it is about, wherever that stands (`claimKey`). */
  readonly claim: string;
  readonly severity: Severity;
  /** In English, and as data for other languages. */
  readonly message: string;
  readonly told: Phrase;
  readonly entity?: string;
  readonly inQuote: boolean;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
