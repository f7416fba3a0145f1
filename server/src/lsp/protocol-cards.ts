/** The part of the protocol that is about the cards of entities. Plain shapes, as in `protocol.ts`, and nothing but shapes is imported. */
import type { EntityGroup, EntityKey, PlaceInFile, PlaceRange } from './protocol.ts';

/** The client's command that shows an entity's card. Its argument is `EntityCardParams`; without one it takes the name under the cursor. */
export const SHOW_CARD = 'stet.showEntityCard';

/** Request to the server: whom or what the words at a position name, in a draft or a facts file; in a facts file, else the entry there. Null: nobody. */
export const ENTITY_AT = 'stet/entityAt';
export interface EntityAtParams {
  readonly uri: string;
  readonly position: PlaceRange['start'];
}
export type EntityAtResult = EntityKey | null;

/** Request to the server: entities of all stores by name, those of packs as well. */
export const FIND_ENTITIES = 'stet/findEntities';
export interface FindEntitiesParams {
  readonly query: string;
}
export interface FindEntitiesResult {
  readonly entities: readonly FoundEntity[];
}
export interface FoundEntity extends EntityKey {
  readonly name: string;
  readonly kind: EntityGroup;
  /** What kind of thing it is, or who. */
  readonly detail?: string;
  /** The title of the pack that has it, if the desk’s own files have not. */
  readonly pack?: string;
}

/** Request to the server: what the store holds of an entity, to be shown beside a draft. Null: it is not there, or not to be shown yet. */
export const ENTITY_CARD = 'stet/entityCard';
export interface EntityCardParams extends EntityKey {
  /** The draft on whose day it is read; else that is the day of the settings, or today. */
  readonly draft?: string;
  /** How many characters go side by side across the timeline. */
  readonly columns?: number;
}
export interface EntityCardResult extends EntityKey {
  readonly name: string;
  readonly kind: EntityGroup;
  readonly subkind?: string;
  readonly aliases: readonly string[];
  readonly abbr?: string;
  /** Forms that are known to be wrong. */
  readonly never: readonly string[];
  readonly pronouns?: string;
  readonly description?: string;
  readonly note?: string;
  readonly links: readonly CardLink[];
  /** ISO date that it is read at. */
  readonly asOf: string;
  /** The entry itself: where it is kept, and on whose word. */
  readonly entry: CardProof;
  readonly groups: readonly { readonly heading: string; readonly facts: readonly CardEntry[]; readonly more: number }[];
  readonly timeline?: CardDrawing;
}
export interface CardLink {
  readonly text: string;
  /** Of the web. */
  readonly url?: string;
}
/** Where something is kept, and on whose word. Days are ISO dates. */
export interface CardProof {
  /** "facts/people.yaml:4", or the pack that holds it. */
  readonly kept: string;
  readonly place?: PlaceInFile;
  readonly sources: readonly (CardLink & { readonly short: string })[];
  readonly verified?: string;
  readonly verifiedBy?: string;
  readonly recheck?: string;
  /** It should have been checked again by now. */
  readonly stale: boolean;
  readonly status?: 'unverified' | 'disputed' | 'withdrawn';
  readonly note?: string;
  /** What facts files say that does not go together with it. */
  readonly conflicts: readonly string[];
}
export interface CardEntry extends CardProof {
  /** Unique on the card. */
  readonly id: string;
  readonly what: string;
  readonly when?: string;
  /** Whether it holds on the day; absent where it has no dates. */
  readonly holds?: boolean;
  /** Why it is kept, but not used. */
  readonly unused?: string;
  /** Others that it names. */
  readonly names: readonly { readonly text: string; readonly id: string }[];
}
/** A timeline. Places are fractions of its width; the lanes count from the top. */
export interface CardDrawing {
  readonly lanes: number;
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
  /** The day that it is read at; `beyond`: further off than what is drawn. */
  readonly asOf: { readonly at: number; readonly beyond?: 'before' | 'after' };
  readonly items: readonly {
    /** Of the fact that it draws. */
    readonly fact: string;
    readonly kind: 'term' | 'event';
    readonly lane: number;
    readonly start: number;
    readonly end: number;
    /** The part that is certain; absent where none is. */
    readonly sure?: { readonly start: number; readonly end: number };
    readonly openStart?: boolean;
    readonly openEnd?: 'still' | 'unknown';
    readonly approximate?: boolean;
    readonly beyond?: 'before' | 'after';
    readonly label: { readonly text: string; readonly at: number; readonly anchor: 'start' | 'end' };
  }[];
}

/** Request to the server: where the drafts of its root name an entity, pronouns aside, those too that are not open; drafts that do not are left out. With a draft, there alone. */
export const ENTITY_MENTIONS = 'stet/entityMentions';
export interface EntityMentionsParams extends EntityKey {
  readonly draft?: string;
}
export interface EntityMentionsResult {
  readonly drafts: readonly {
    readonly uri: string;
    /** Relative to the root. */
    readonly path: string;
    readonly mentions: readonly (PlaceInFile & { readonly before: string; readonly name: string; readonly after: string })[];
  }[];
}
