import type { EntityKind } from '../facts/entity.ts';

/** What a predicate's statements hold. */
export type ValueKind = 'date' | 'entity' | 'text' | 'quantity' | 'title';

/** How one value kind is announced in prose: cue lemmas that must stand in the clause, and the prepositions before the value. */
export interface Cue {
  /** Lemmas, any of which announces the relation ("found", "establish"); several words are a phrase. */
  readonly words: readonly string[];
  /** Prepositions of which one stands before the value; none: the value follows the cue at once. */
  readonly before: readonly string[];
}

/** What a relation is. The file's name is the id and the docs page; `key` is what the facts file calls it. */
export interface Predicate {
  readonly id: string;
  /** As a reader is shown it: "date of birth". */
  readonly label: string;
  /** One line for the docs table. */
  readonly summary: string;
  /** The facts file's key. */
  readonly key: string;
  readonly subjects: readonly EntityKind[];
  readonly value: ValueKind;
  /** Whether the value changes over time (a title does, a birth does not). */
  readonly varies: boolean;
  /** Whether one subject may have several values at a time. */
  readonly many: boolean;
  readonly cues: readonly Cue[];
  /** "{subject} was born on {value}": the fact in words, for messages and hovers. */
  readonly sentence: string;
  /** Facts file and sentences that agree with it, shown on the docs page and run as tests. */
  readonly example: { readonly facts: string; readonly agrees: readonly string[] };
}
