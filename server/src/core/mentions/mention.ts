import type { EntityId } from '../facts/entity.ts';
import type { NameForm } from '../facts/fact-source.ts';
import type { TokenSpan } from '../text/span.ts';

/** How a mention names its entity. `pronoun` and `description` come from coreference. */
export type MentionForm = NameForm | 'pronoun' | 'description';

/** A span of a block's tokens that names something the store knows. */
export interface Mention extends TokenSpan {
  readonly block: number;
  readonly entity: EntityId;
  readonly form: MentionForm;
  /** `inferred` where only the context says who is meant: findings that rest on it are warnings. */
  readonly certainty: 'certain' | 'inferred';
}

/** A run of capitalised tokens that names nothing the store knows, or that the text leaves open between several. */
export interface UnknownName extends TokenSpan {
  readonly block: number;
  /** Folded words without initials' stops, particles included. */
  readonly words: readonly string[];
  /** Several entities fit and the text does not decide; empty for a name that the store lacks. */
  readonly between: readonly EntityId[];
}

/** A name of the draft that is all but right: one word of it is not what the store has. */
export interface NearName extends TokenSpan {
  readonly block: number;
  readonly entity: EntityId;
  /** Tokens of the odd words, within the span. */
  readonly odd: TokenSpan;
  /** What should stand there, in the store's spelling. */
  readonly right: string;
  readonly reading: 'slip' | 'other-word' | 'dropped-word';
  /** Edits between the odd word and the right one; 0 for another word. */
  readonly distance: number;
  /** How likely the odd word is a slip and not another name, 0 to 1. */
  readonly trust: number;
  /** The place itself fixes who is meant: a person named before, or a stray apostrophe. */
  readonly fixed?: true;
  /** The name alone says too little: only a title that goes with it can tell who is meant. */
  readonly untold?: true;
}

/**
 * A name read as an entity. The one place where these are made, field by field: a spread would give every one a hidden class of its own, and every
 * place that reads them would have to look its fields up.
 */
export function mentionOf(
  { from, to }: TokenSpan,
  block: number,
  { entity, form, certainty }: Pick<Mention, 'entity' | 'form' | 'certainty'>,
): Mention {
  return { block, from, to, entity, form, certainty };
}
