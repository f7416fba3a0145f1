import { FRAME_QUESTIONS, heardFrames } from '../claims/heard-frames.ts';
import { heardSlice, SLICE_QUESTIONS } from '../facts/heard-slice.ts';
import { type Asked, listenerTo } from '../facts/questions.ts';
import type { IndexedFacts } from './indexed-facts.ts';

/** The facts for one block to be judged by, and all that is asked of them. */
export function heardFacts({ facts, frames, withdrawn }: IndexedFacts): {
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
        back.facts.isAnsweredAlike(other.withdrawn.facts) &&
        back.frames.isAnsweredAlike(other.withdrawn.frames),
    },
  };
}
