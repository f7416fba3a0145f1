import type { EntityId } from '../facts/entity.ts';
import type { Tenure } from '../languages/en/tenure-verbs.ts';
import type { TitleQualifier } from '../languages/en/title-qualifiers.ts';
import type { TokenSpan } from '../text/span.ts';
import type { DateExpression } from '../values/dates/expression.ts';

/** Whom or what a claim is about: tokens of its block, and the entity where it is known. */
export interface Subject extends TokenSpan {
  readonly entity?: EntityId;
  readonly certainty: 'certain' | 'inferred';
  /** Folded words as they stand; empty for a pronoun. */
  readonly words: readonly string[];
}

/** The place, organisation or person that a title is said to belong to. */
export interface OfPart extends TokenSpan {
  readonly entity?: EntityId;
  readonly words: readonly string[];
  /** `after`: "of Florida"; `possessive`: "Google’s"; `before`: "Colombian", "FA". */
  readonly form: 'after' | 'possessive' | 'before';
  /** Several of the store bear the name, and the text does not decide. */
  readonly open?: true;
  /** Told by "the museum" or "its". */
  readonly inferred?: true;
  /** Only the beginning of a body's name: "the Norrvik chess club". */
  readonly goesOn?: true;
}

/** A qualifier's word and where it stands. */
export interface QualifierPart extends TokenSpan {
  readonly kind: TitleQualifier;
}

/** How a title is joined to its name; `seat`: only the state that somebody sits for is told, by "(R-Fla.)"; `turn`: only when an office began or ended, by "took office". */
export type TitleConstruction = 'prefix' | 'apposition' | 'copula' | 'was' | 'as' | 'seat' | 'turn';

/** What a verb tells of how long a title was held. */
export interface TitleTenure {
  readonly kind: Tenure;
  /** The office may have been taken later. */
  readonly ahead?: true;
  /** "held the office since": told of the office, which nobody holds before the day on which it is taken. */
  readonly exact?: true;
  readonly date?: DateExpression;
}

/** "Secretary of State Marco Rubio": a title that the writer gives somebody. */
export interface TitleClaim {
  readonly block: number;
  readonly sentence: number;
  readonly subject: Subject;
  /** The title's core, without qualifiers and without what it is of. */
  readonly title: TokenSpan;
  /** Its `titleWords`. */
  readonly words: readonly string[];
  readonly ofs: readonly OfPart[];
  readonly qualifiers: readonly QualifierPart[];
  readonly construction: TitleConstruction;
  /** A verb tells when or how long it was held ("was elected", "stepped down as"). */
  readonly tenure: TitleTenure | undefined;
  /** It hangs on somebody's former post ("a former adviser to President …"), and so tells of that time. */
  readonly pastSetting: boolean;
  /** What its holder is said to do is still to come: "Mayor Solberg will speak". */
  readonly toCome: boolean;
  /** From the first to the last token of title, `of` and qualifiers. */
  readonly phrase: TokenSpan;
}
