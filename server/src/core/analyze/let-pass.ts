import type { TitleClaim } from '../claims/claim.ts';
import type { FrameMatch } from '../claims/match-frame.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { PassedOver, Trace } from '../claims/trace.ts';

/** A fact that a sentence seems to go against, and why it was not held to it. */
export interface PassedMatch {
  readonly match: FrameMatch;
  readonly sentence: SentenceView;
  readonly reason: PassedOver;
}

/** What was let pass while a block was judged. */
export interface LetPass extends Trace {
  readonly titles: readonly TitleClaim[];
  readonly matches: readonly PassedMatch[];
}

/** A trace that keeps what it is told. */
export function letPass(): LetPass {
  const titles: TitleClaim[] = [];
  const matches: PassedMatch[] = [];
  return {
    titles,
    matches,
    titleNotStated: (claim) => void titles.push(claim),
    passedOver: (match, sentence, reason) => void matches.push({ match, sentence, reason }),
  };
}
