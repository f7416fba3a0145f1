import type { EntityKind } from '../facts/entity.ts';

/** What a predicate's statements hold. */
export type ValueKind = 'date' | 'entity' | 'text' | 'quantity' | 'title';

/** One way in which prose announces the relation. */
export interface Cue {
  /** Lemmas, any of which announces the relation ("found", "establish"). `{as}` stands for the statement's own role ("daughter"). */
  readonly words: readonly string[];
  /** Prepositions of which one stands before the value; the empty string: none. */
  readonly before: readonly string[];
  /** Which side of the cue's word the value stands on. */
  readonly side: 'before' | 'after';
}

/**
 * A way in which prose states the relation without a word for it:
 * `nation` "Japanese economist Richard Koo", `party` "a Republican" or "(R-Fla.)", `place` "Norrvik, Sweden" or
 * "Arizona’s Pinal County", `position` "Rovers striker Jo Quill", `site` "Dabney College in Norrvik", `year` "the 1961 Foreign Assistance Act",
 * `day` "the Harbour Fair on June 1", `days` "runs through June 7", `cradle` "Norrvik-born painter Ada Brandt", `inhabitants` "Norrvik, a town of 41,000", `lifespan` "Ada Brandt (1961-2023)".
 */
export type Construction =
  | 'nation'
  | 'party'
  | 'place'
  | 'position'
  | 'site'
  | 'year'
  | 'day'
  | 'days'
  | 'inhabitants'
  | 'lifespan'
  | 'cradle';

/**
 * What the engine may make of a relation beyond comparing values: an `office` is read from titles, `death` ends its
 * holding, `birth` gives ages, and a `container` tells what something is part of.
 */
export type Sense = 'office' | 'birth' | 'death' | 'container';

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
  /** What kind of entity the value is, where it is always one kind. */
  readonly names?: EntityKind;
  /** Whether the value changes over time (a title does, a birth does not). */
  readonly varies: boolean;
  /** Whether one subject may have several values at a time. */
  readonly many: boolean;
  /** Of many values a store has seldom more than one, so that another is no slip unless its name is nearly the same. */
  readonly seldomAll?: true;
  readonly cues: readonly Cue[];
  readonly constructions: readonly Construction[];
  readonly sense?: Sense;
  /** The fact in words: "{subject} was born on {value}". `{of}` is what the value belongs to. */
  readonly sentence: string;
  /** The same of what is over; absent where it never is, or the sentence fits as well. */
  readonly past?: string;
  /** Facts file and sentences that agree with it, shown on the docs page and run as tests. */
  readonly example: { readonly facts: string; readonly agrees: readonly string[] };
}
