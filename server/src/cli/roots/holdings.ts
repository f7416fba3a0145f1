import { embargoed } from '../../core/facts/embargo.ts';
import type { Entity, EntityId } from '../../core/facts/entity.ts';
import type { Outranked } from '../../core/facts/precedence.ts';
import type { Provenance } from '../../core/facts/source.ts';
import type { PlainStatement, Quote, Statement } from '../../core/facts/statement.ts';
import type { OpenRoot } from './open-root.ts';

/** What a store holds of one entity; facts under embargo are left out. */
export interface Holdings {
  readonly statements: readonly Statement[];
  /** Kept, but not used, since better ones take their place. */
  readonly outranked: readonly Outranked[];
  /** Statements about others that name it. */
  readonly mentions: readonly Statement[];
  readonly plain: readonly PlainStatement[];
  readonly quotes: readonly Quote[];
  /** Names of whom the statements are about. */
  readonly nameOf: (id: EntityId) => string;
}

/** Everything that a store states of an entity at a moment. */
export async function holdingsOf({ id }: Entity, { facts }: OpenRoot, now: Date): Promise<Holdings> {
  const slice = await facts.slice([id]);
  const open = <F extends { readonly provenance: Provenance }>(list: readonly F[]) =>
    list.filter(({ provenance }) => !embargoed(provenance, now));
  return {
    statements: open(slice.about(id)),
    outranked: slice.outranked(id).filter(({ statement }) => !embargoed(statement.provenance, now)),
    mentions: open(slice.mentioning(id)),
    plain: open(slice.plainAbout(id)),
    quotes: open(slice.quotes().filter(({ speaker }) => speaker.id === id)),
    nameOf: (subject) => slice.entity(subject)?.name ?? subject,
  };
}
