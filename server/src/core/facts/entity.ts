import type { Origin, Provenance } from './source.ts';

/** A slug that is unique in one store. */
export type EntityId = string;

export type EntityKind = 'person' | 'organization' | 'place' | 'work' | 'event';

/** A name as a fact gives it, and the entity of the store that it means, where there is one. */
export interface EntityRef {
  readonly text: string;
  readonly id?: EntityId;
}

/** Somebody or something that drafts name. Everything dated or disputable about it is a `Statement`. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The canonical form, which fixes insert. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms known to be wrong. */
  readonly never: readonly string[];
  /** Descriptions that mean it in a story about it ("the commission"). */
  readonly descriptors: readonly string[];
  readonly abbr?: string;
  readonly demonyms: readonly string[];
  /** `country`, `law`, `university`: the store's `kind` key. */
  readonly subkind?: string;
  /** "the" where prose wants it. */
  readonly article?: string;
  readonly given?: string;
  readonly family?: string;
  /** The second-reference form, if it is not the family name. */
  readonly short?: string;
  readonly order?: 'family-first';
  readonly honorific?: string;
  /** As written: `she/her`. */
  readonly pronouns?: string;
  readonly fictional?: boolean;
  readonly description?: string;
  readonly note?: string;
  readonly links: readonly { readonly url: string; readonly title?: string }[];
  /** Predicates whose statements are complete for this entity: what they lack is false. */
  readonly complete: readonly string[];
  readonly wikidata?: string;
  readonly provenance: Provenance;
  readonly origin: Origin;
}
