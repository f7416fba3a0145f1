import { bringNothing, FRAME_QUESTIONS, heardFrames } from '../claims/heard-frames.ts';
import { heardSlice, SLICE_QUESTIONS } from '../facts/heard-slice.ts';
import { type Asked, listenerTo } from '../facts/questions.ts';
import type { IndexedFacts } from './indexed-facts.ts';

/** The facts for one block, given by its words, to be judged by, and all that is asked of them. */
export function heardFacts(
  { facts, frames, withdrawn }: IndexedFacts,
  folds: readonly string[],
): {
  readonly heard: IndexedFacts;
  readonly asked: Asked<IndexedFacts>;
} {
  const held = { facts: listenerTo(SLICE_QUESTIONS), frames: listenerTo(FRAME_QUESTIONS) };
  const back = { facts: listenerTo(SLICE_QUESTIONS), frames: listenerTo(FRAME_QUESTIONS) };
  return {
    heard: {
      facts: heardSlice(facts, held.facts),
      frames: heardFrames(frames, held.frames),
      withdrawn: { facts: heardSlice(withdrawn.facts, back.facts), frames: heardFrames(withdrawn.frames, back.frames) },
    },
    asked: {
      isAnsweredAlike: (other) =>
        held.facts.isAnsweredAlike(other.facts) &&
        held.frames.isAnsweredAlike(other.frames) &&
        bringNothing(folds, held.frames, other.frames) &&
        back.facts.isAnsweredAlike(other.withdrawn.facts) &&
        back.frames.isAnsweredAlike(other.withdrawn.frames) &&
        bringNothing(folds, back.frames, other.withdrawn.frames),
    },
  };
}
