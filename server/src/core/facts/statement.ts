import type { EdtfDate } from '../values/dates/edtf.ts';
import type { EntityId, EntityRef } from './entity.ts';
import type { Origin, Provenance } from './source.ts';

/** What a statement says of its subject. Quantities stay as written; readers parse them once. */
export type StatementValue =
  | { readonly type: 'date'; readonly date: EdtfDate }
  | { readonly type: 'entity'; readonly ref: EntityRef }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quantity'; readonly text: string };

/** What narrows a statement: when it holds, of what, and how. */
export interface Qualifiers {
  /** The place, organisation or person that a title, relation or office belongs to. */
  readonly of?: EntityRef;
  /** First day it held. */
  readonly from?: EdtfDate;
  /** Last day it held; `unknown`: it no longer holds, nobody says since when. Absent: it still holds. */
  readonly to?: EdtfDate | 'unknown';
  readonly acting?: boolean;
  readonly holders?: 'one' | 'many';
  /** The role of an author (`director`), or which date of a work it is (`signed`). */
  readonly as?: string;
}

/** One typed fact: subject, predicate, value, qualifiers, provenance. */
export interface Statement {
  /** Stable within a store version: `marco-rubio/title/0`. */
  readonly id: string;
  readonly subject: EntityId;
  /** A predicate's id: the name of its file in core/predicates. */
  readonly predicate: string;
  readonly value: StatementValue;
  readonly qualifiers: Qualifiers;
  readonly provenance: Provenance;
  readonly origin: Origin;
}

/** The statement with other ids for whom it is about and whom it names; an entity without one is named by its text alone. The same object where no id is another. */
export function withIds(statement: Statement, idFor: (id: EntityId) => EntityId | undefined): Statement {
  const { subject, value, qualifiers } = statement;
  const ref = value.type === 'entity' ? renamed(value.ref, idFor) : undefined;
  const of = qualifiers.of && renamed(qualifiers.of, idFor);
  const about = idFor(subject) ?? subject;
  if (about === subject && (value.type !== 'entity' || ref === value.ref) && of === qualifiers.of) return statement;
  return {
    ...statement,
    subject: about,
    ...(ref ? { value: { type: 'entity', ref } } : {}),
    qualifiers: { ...qualifiers, ...(of ? { of } : {}) },
  };
}

function renamed(ref: EntityRef, idFor: (id: EntityId) => EntityId | undefined): EntityRef {
  const id = ref.id === undefined ? undefined : idFor(ref.id);
  return id === ref.id ? ref : { text: ref.text, ...(id === undefined ? {} : { id }) };
}

/** A part of a plain statement that a draft may misstate. Offsets into `says` without its brackets, UTF-16. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** Equally right values; the first is what fixes insert and what stands in `says`. */
  readonly alternatives: readonly string[];
  /** A closed list in any order: these and no others. Empty unless the slot is such a list. */
  readonly list: readonly string[];
}

/** A fact written as a sentence: its text without brackets, and its slots in order. */
export interface PlainStatement {
  readonly id: string;
  readonly says: string;
  readonly slots: readonly Slot[];
  /** Values known to be false. */
  readonly never: readonly string[];
  /** Other values may be true as well. */
  readonly many: boolean;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate | 'unknown';
  readonly on?: EdtfDate;
  /** As written: `5%` or an absolute number. */
  readonly tolerance?: string;
  readonly provenance: Provenance;
  readonly origin: Origin;
}

/** A verified quotation. */
export interface Quote {
  readonly id: string;
  readonly speaker: EntityRef;
  readonly text: string;
  readonly on?: EdtfDate;
  readonly provenance: Provenance;
  readonly origin: Origin;
}
