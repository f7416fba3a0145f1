import { embargoed } from '../facts/embargo.ts';
import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Outranked } from '../facts/precedence.ts';
import type { Provenance } from '../facts/source.ts';
import type { PlainStatement, Quote, Statement } from '../facts/statement.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';

/** What a store holds of one entity; facts under embargo are left out. */
export interface Holdings {
  readonly id: EntityId;
  readonly statements: readonly Statement[];
  /** Kept, but not used, since better ones take their place. */
  readonly outranked: readonly Outranked[];
  /** Statements about others that name it. */
  readonly mentions: readonly Statement[];
  readonly plain: readonly PlainStatement[];
  readonly quotes: readonly Quote[];
  /** Names of whom the statements are about. */
  readonly nameOf: (id: EntityId) => string;
  /** When one of them was, if it is an event with a date. */
  readonly dateOf: (id: EntityId) => EdtfDate | undefined;
}

/** Everything that a store states of an entity at a moment. */
export async function holdingsOf({ id }: Entity, facts: FactSource, now: Date): Promise<Holdings> {
  const first = await facts.slice([id]);
  const events = first.mentioning(id).flatMap(({ subject }) => (first.entity(subject)?.kind === 'event' ? [subject] : []));
  const slice = events.length === 0 ? first : await facts.slice([id, ...new Set(events)]);
  const open = <F extends { readonly provenance: Provenance }>(list: readonly F[]) =>
    list.filter(({ provenance }) => !embargoed(provenance, now));
  return {
    id,
    statements: open(slice.about(id)),
    outranked: slice.outranked(id).filter(({ statement }) => !embargoed(statement.provenance, now)),
    mentions: open(slice.mentioning(id)),
    plain: open(slice.plainAbout(id)),
    quotes: open(slice.quotes().filter(({ speaker }) => speaker.id === id)),
    nameOf: (subject) => slice.entity(subject)?.name ?? subject,
    dateOf: (subject) => (slice.entity(subject)?.kind === 'event' ? open(slice.about(subject)).flatMap(dated)[0] : undefined),
  };
}

function dated({ value }: Statement): EdtfDate[] {
  return value.type === 'date' ? [value.date] : [];
}
