import type { EntityKind, EntityRef } from '../../core/facts/entity.ts';
import type { Qualifiers, StatementValue } from '../../core/facts/statement.ts';
import type { EdtfDate } from '../../core/values/dates/edtf.ts';
import type { WrittenDatedFact, WrittenFact } from '../schema/fact.ts';
import type { WrittenProvenance } from '../schema/provenance.ts';
import type { Path } from '../yaml/tree.ts';

/** A typed fact before it has an id, provenance and place: `path` leads to where it is written, from its entity. */
export interface TypedFact {
  readonly predicate: string;
  readonly value: StatementValue;
  readonly qualifiers: Qualifiers;
  readonly written: WrittenProvenance;
  readonly path: Path;
}

/** Turns the text of a reference into one; of several bearers of a name, those of the wanted kinds count. */
export type Refer = (text: string, path: Path, kinds: readonly EntityKind[]) => EntityRef;

/** How the facts of one entity are made. */
export interface FactMaker {
  readonly refer: Refer;
  readonly made: TypedFact[];
}

export const A_PLACE: readonly EntityKind[] = ['place'];
export const A_BODY: readonly EntityKind[] = ['organization'];
export const A_PERSON: readonly EntityKind[] = ['person'];
export const AN_OFFICE: readonly EntityKind[] = ['place', 'organization'];

/** Where a fact is written and which predicate it goes under. */
export interface Place {
  readonly key: string;
  readonly predicate?: string;
}

/** A date that an entity has one of. */
export function addDate(maker: FactMaker, place: Place, fact: WrittenFact<EdtfDate> | undefined): void {
  if (fact)
    maker.made.push({
      predicate: place.predicate ?? place.key,
      value: { type: 'date', date: fact.value },
      qualifiers: {},
      written: fact,
      path: [place.key],
    });
}

/** An entity or bare name that another has one of. */
export function addRef(
  maker: FactMaker,
  place: Place & { readonly kinds: readonly EntityKind[] },
  fact: WrittenFact<string> | undefined,
): void {
  if (fact) addRefs(maker, place, [fact]);
}

/** Entities or bare names that may have changed with time. */
export function addRefs(
  maker: FactMaker,
  place: Place & { readonly kinds: readonly EntityKind[] },
  facts: readonly WrittenDatedFact<string>[] = [],
): void {
  for (const [at, fact] of facts.entries()) {
    const path = [place.key, at];
    const ref = maker.refer(fact.value, path, place.kinds);
    maker.made.push({
      predicate: place.predicate ?? place.key,
      value: { type: 'entity', ref },
      qualifiers: termOf(fact),
      written: fact,
      path,
    });
  }
}

/** Texts or quantities that may have changed with time. */
export function addTexts(
  maker: FactMaker,
  place: Place & { readonly type?: 'text' | 'quantity' },
  facts: readonly WrittenDatedFact<string>[] = [],
): void {
  for (const [at, fact] of facts.entries()) {
    maker.made.push({
      predicate: place.predicate ?? place.key,
      value: { type: place.type ?? 'text', text: fact.value },
      qualifiers: termOf(fact),
      written: fact,
      path: [place.key, at],
    });
  }
}

/** From when to when it held; what was so on a day held from that day to that day. */
export function termOf(fact: { readonly from?: EdtfDate; readonly to?: EdtfDate | 'unknown'; readonly on?: EdtfDate }): Qualifiers {
  const from = fact.from ?? fact.on;
  const to = fact.to ?? fact.on;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
