import type { Entity, EntityId } from './entity.ts';
import type { Outranked } from './precedence.ts';
import type { PlainStatement, Quote, Statement } from './statement.ts';

/** Which form of an entity's name was found. `family` is any form that stands only for somebody named before: "Rubio", "Vanderbilt". */
export type NameForm = 'name' | 'family' | 'alias' | 'short' | 'abbr' | 'demonym' | 'never' | 'never-demonym' | 'descriptor';

/** A known name in a paragraph: token indexes (`to` exclusive), and every entity that bears it. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly bearers: readonly { readonly entity: EntityId; readonly form: NameForm }[];
}

/** What the store holds of some entities, ready to be asked without waiting. */
export interface FactSlice {
  entity(id: EntityId): Entity | undefined;
  entities(): Iterable<Entity>;
  /** Statements whose subject is this entity, in the store's order. */
  about(id: EntityId): readonly Statement[];
  /** Statements with this subject that are kept but do not count, since a better one takes their place. */
  outranked(id: EntityId): readonly Outranked[];
  /** Statements that mention this entity as value, `of` or otherwise, but not as their subject. May be empty for one that very many mention. */
  mentioning(id: EntityId): readonly Statement[];
  /** The one entity that bears this name or alias, given as `foldedName`; undefined if none or several do. */
  named(folds: readonly string[]): EntityId | undefined;
  /** How many entities have this folded word in a name: what many share says little of who is meant. */
  bearers(fold: string): number;
  /** Title statements by their title, folded as `titleWords` joined by spaces. May be empty for a title that very many hold. */
  offices(title: string): readonly Statement[];
  /** Plain statements that name this entity anywhere. */
  plainAbout(id: EntityId): readonly PlainStatement[];
  /** Every plain statement of the slice. */
  plain(): readonly PlainStatement[];
  quotes(): readonly Quote[];
}

/**
 * The facts port. Core knows a store only through it; its methods take batches, since a store may be a file,
 * a database or another process. Neither rejects: an adapter that fails answers with nothing and reports the
 * problem by its own channel.
 */
export interface FactSource {
  /** Changes whenever an answer could. */
  readonly version: string;
  /** Known names in each paragraph, given as its tokens' folded forms (core/text/folding.ts). Longest first at each token. */
  names(paragraphs: readonly (readonly string[])[]): Promise<readonly (readonly NameHit[])[]>;
  /** Entities whose name shares a token with, or is one slip away from, each run of folded tokens. */
  resembling(runs: readonly (readonly string[])[]): Promise<readonly (readonly EntityId[])[]>;
  /** Entities by what is typed of a name, its last word perhaps cut short: those with a name that begins so first. At most so many, each once. */
  begun(folds: readonly string[], most: number): Promise<readonly EntityId[]>;
  /** Verified quotations that each passage may repeat, altered or not, given as the folded words between its marks; the likeliest first, a few at most. */
  quoted(passages: readonly (readonly string[])[]): Promise<readonly (readonly Quote[])[]>;
  /** The entities, everything that is stated of them, and the entities which that names. */
  slice(ids: readonly EntityId[]): Promise<FactSlice>;
}
