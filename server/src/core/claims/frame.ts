import type { EntityId, EntityKind } from '../facts/entity.ts';
import type { PlainStatement, Statement } from '../facts/statement.ts';
import type { Order } from '../languages/en/order.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { QuantityExpression } from '../values/quantities/read.ts';
import type { FactRoles } from './roles/fact-roles.ts';

/** The fact that a frame was made from. */
export type Fact =
  | { readonly type: 'typed'; readonly statement: Statement }
  | { readonly type: 'plain'; readonly statement: PlainStatement };

// Fields that may be without a value are always there: frames are read for every sentence, and V8 reads objects of one shape several times as fast.

/** Somebody or something that a clause must name to speak of the same fact. */
export interface FrameAnchor {
  readonly entity: EntityId | undefined;
  readonly kind: EntityKind | undefined;
  /** Folded words, for what the store has no entry of. */
  readonly words: readonly string[];
  /** Index of the slot it stands in, or -1. */
  readonly slot: number;
  readonly weight: number;
}

/** A word of the relation: any of its lemmas will do. */
export interface FrameWord {
  readonly lemmas: readonly string[];
  readonly slot: number;
  readonly weight: number;
  /** Supposed, negated or believed in the statement itself ("refused to accept"): the draft's may be as well. */
  readonly governed: boolean;
  /** A cue, which only its own lemmas and close synonyms announce, not words of the same root ("birther"). */
  readonly strict: boolean;
  /** How something is measured ("312 feet long"), which a measure before its name tells by itself ("the 312-foot bridge"). */
  readonly size: boolean;
  /** Order in the statement, to tell before from after. */
  readonly at: number;
}

/** How a slot hangs in its clause. */
export interface SlotPlace {
  /** Prepositions before it, any of which will do, folded; the empty string stands for none. */
  readonly before: readonly string[];
  /** Which side of the relation's nearest word it stands on. */
  readonly side: 'before' | 'after';
  /** Index into the frame's words of the nearest word outside slots; -1 if there is none. */
  readonly word: number;
  /** Folds of the tokens just left and right of the slot, empty at the statement's ends. */
  readonly left: string;
  readonly right: string;
}

/** What the name in a slot is said to be ("The oldest bridge of Norrvik is [X]"). */
export interface Description {
  /** Indexes into the frame's words, its noun first. */
  readonly words: readonly number[];
  /** Lemmas of what stands before the noun. */
  readonly modifiers: string;
}

/** What a slot holds. */
export type SlotValue =
  | { readonly type: 'date'; readonly date: EdtfDate }
  /** `of`: the nouns that it counts; `dimension`: what it measures. */
  | {
      readonly type: 'quantity';
      readonly quantity: QuantityExpression;
      readonly of: readonly string[];
      readonly dimension: string | undefined;
    }
  | {
      readonly type: 'name';
      readonly entity: EntityId | undefined;
      readonly kind: EntityKind | undefined;
      readonly words: readonly string[];
    }
  | { readonly type: 'words'; readonly words: readonly string[]; readonly lemmas: readonly string[] }
  | { readonly type: 'list'; readonly members: readonly { readonly entity: EntityId | undefined; readonly text: string }[] }
  /** "[after]" between two events: the subjects before and behind it. */
  | { readonly type: 'order'; readonly word: Order; readonly first: EntityId; readonly second: EntityId }
  | { readonly type: 'not' };

/** A part of a fact that a draft may misstate. */
export interface FrameSlot {
  readonly index: number;
  /** The right value as fixes insert it. */
  readonly text: string;
  readonly values: readonly SlotValue[];
  readonly place: SlotPlace;
  /** What alone bears the name in it, by the statement. */
  readonly described: Description | undefined;
  /** Supposed or wanted in the statement itself ("would cut"): the draft's may be as well. */
  readonly governed: boolean;
  /** The same from the nearest word on the other side, if one is near. */
  readonly also: SlotPlace | undefined;
}

/** What a value weighs that agrees, by its type. */
export const SLOT_WEIGHT = { date: 1.5, quantity: 2, name: 2.5, words: 1.5, list: 2.5, order: 1.5, not: 0 } as const;

/** What slots weigh together when their values agree. */
export function slotWeightOf(slots: readonly FrameSlot[]): number {
  let weight = 0;
  for (const { values } of slots) weight += SLOT_WEIGHT[values[0]!.type];
  return weight;
}

/** A fact as a relation and its roles; drafts' clauses are held against it all but one role at a time. */
export interface Frame {
  readonly fact: Fact;
  readonly predicate: string;
  readonly anchors: readonly FrameAnchor[];
  readonly words: readonly FrameWord[];
  readonly slots: readonly FrameSlot[];
  /** What its slots weigh together when their values agree. */
  readonly slotWeight: number;
  /** Dates and amounts outside the slots narrow the claim ("Before 2025"). */
  readonly scope: readonly EdtfDate[];
  /** The relations of a plain statement with their roles, by its grammar. */
  readonly roles: readonly FactRoles[];
}
