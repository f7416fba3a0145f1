import type { TitleClaim } from './claim.ts';
import type { FrameMatch } from './match-frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** Why a sentence that seems to go against a fact was not held to it. */
export type PassedOver =
  /** Another fact speaks for it. */
  | { readonly why: 'supported-elsewhere'; readonly by: FrameMatch }
  /** Negated, asked, supposed, denied or believed: `at` is the token that is. */
  | { readonly why: 'not-stated'; readonly at: number }
  /** It speaks of another time, part or subject. */
  | { readonly why: 'another-claim' }
  /** The fact says that other values may be true as well. */
  | { readonly why: 'several-values' };

/** Told of what is let pass while a block is judged. Nobody listens while somebody types: only who asks why nothing was reported pays. */
export interface Trace {
  /** A title that the sentence does not state. */
  titleNotStated(claim: TitleClaim): void;
  /** A refuted fact that makes no finding. */
  passedOver(match: FrameMatch, sentence: SentenceView, reason: PassedOver): void;
}
