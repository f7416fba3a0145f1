import type { AgeAtDate } from '../claims/ages-at.ts';
import type { AnniversaryClaim, AnniversaryVerdict } from '../claims/anniversaries.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { TitleClaim } from '../claims/claim.ts';
import type { FrameMatch } from '../claims/match-frame.ts';
import type { Repetition } from '../claims/repetition.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Speaker } from '../claims/speakers.ts';
import type { TitleVerdict } from '../claims/title-verdict.ts';
import type { WrongDistance } from '../claims/years-apart.ts';
import type { AsOf } from '../drafts/as-of.ts';
import type { Draft } from '../drafts/draft.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import type { Statement } from '../facts/statement.ts';
import type { References } from '../mentions/coreference.ts';
import type { NearName } from '../mentions/mention.ts';
import type { HouseStyle } from '../values/house-style.ts';

/** A title claim with what the store says to it. */
export interface JudgedTitle {
  readonly claim: TitleClaim;
  readonly verdict: TitleVerdict;
}

/** A fact that a sentence supports or refutes. */
export interface JudgedFrame {
  readonly match: FrameMatch;
  readonly sentence: SentenceView;
}

/** An age at a time that a sentence tells of, which the store does not bear out. */
export interface JudgedAge {
  readonly age: AgeAtDate;
  readonly sentence: SentenceView;
}

/** A count between two events, or their order, that the dates of the store do not bear out. */
export interface JudgedDistance {
  readonly wrong: WrongDistance;
  readonly sentence: SentenceView;
}

/** An anniversary that the dates of the store do not bear out. */
export interface JudgedAnniversary {
  readonly claim: AnniversaryClaim;
  readonly verdict: AnniversaryVerdict;
  readonly sentence: SentenceView;
}

/** A near name with what the titles round it say. */
export interface JudgedNear {
  readonly near: NearName;
  /** Other entities that fit the same span as well. */
  readonly rivals: number;
  /** Who is meant is fixed by a title, an earlier full mention or the rest of a longer name. */
  readonly sure: boolean;
  /** Not fixed, but the likeness alone is enough for a warning. */
  readonly likely: boolean;
  /** The title near the name that fixes who is meant, with the fact that it agrees with. */
  readonly title: { readonly claim: TitleClaim; readonly statement: Statement } | undefined;
}

/** A passage of the draft that repeats a stored quotation, with whom the draft gives it to. */
export interface JudgedQuotation {
  readonly block: number;
  readonly repetition: Repetition;
  /** Absent where the draft does not say. */
  readonly speaker?: Speaker;
}

/** Everything that checks ask about a draft. Built once per draft, read by every check. */
export interface CheckContext {
  readonly draft: Draft;
  readonly asOf: AsOf;
  /** Days since 1970-01-01, for what should have been checked again by now. */
  readonly today: number;
  readonly style: HouseStyle;
  /** What the draft is held against: neither unverified nor withdrawn facts are in it. */
  readonly facts: FactSlice;
  readonly views: readonly BlockView[];
  /** What pronouns and descriptions stand for, block by block. */
  readonly references: readonly References[];
  readonly titles: readonly JudgedTitle[];
  readonly frames: readonly JudgedFrame[];
  readonly anniversaries: readonly JudgedAnniversary[];
  readonly distances: readonly JudgedDistance[];
  readonly agesAt: readonly JudgedAge[];
  readonly nears: readonly JudgedNear[];
  readonly quotations: readonly JudgedQuotation[];
}
