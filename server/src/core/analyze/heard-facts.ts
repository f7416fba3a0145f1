import { bringNothing, FRAME_QUESTIONS, heardFrames } from '../claims/heard-frames.ts';
import { heardSlice, SLICE_QUESTIONS } from '../facts/heard-slice.ts';
import { type Asked, type Listener, listener, ofPart } from '../facts/questions.ts';
import type { Tokens } from '../text/tokens.ts';
import type { IndexedFacts } from './indexed-facts.ts';

const HELD = ofPart(SLICE_QUESTIONS, ({ facts }: IndexedFacts) => facts);
const HELD_FRAMES = ofPart(FRAME_QUESTIONS, ({ frames }: IndexedFacts) => frames);
const WITHDRAWN = ofPart(SLICE_QUESTIONS, ({ withdrawn }: IndexedFacts) => withdrawn.facts);
const WITHDRAWN_FRAMES = ofPart(FRAME_QUESTIONS, ({ withdrawn }: IndexedFacts) => withdrawn.frames);

/** The facts for one block, to be judged by, and all that is asked of them. */
export interface HeardFacts {
  readonly heard: IndexedFacts;
  readonly asked: AskedOfFacts;
}

/** What one block has asked of the facts. */
export interface AskedOfFacts extends Asked<IndexedFacts> {
  /** The block is judged. */
  rest(): void;
}

/** The facts for one block, given by its tokens. */
export function heardFacts({ facts, frames, withdrawn }: IndexedFacts, tokens: Tokens): HeardFacts {
  const to = listener<IndexedFacts>();
  return {
    heard: {
      facts: heardSlice(facts, to, HELD),
      frames: heardFrames(frames, to, HELD_FRAMES),
      withdrawn: {
        facts: heardSlice(withdrawn.facts, to, WITHDRAWN),
        frames: heardFrames(withdrawn.frames, to, WITHDRAWN_FRAMES),
      },
    },
    asked: new AskedByBlock(tokens, to),
  };
}

class AskedByBlock implements AskedOfFacts {
  readonly #tokens: Tokens;
  readonly #notes: Listener<IndexedFacts>;

  constructor(tokens: Tokens, notes: Listener<IndexedFacts>) {
    this.#tokens = tokens;
    this.#notes = notes;
  }

  isAnsweredAlike(other: IndexedFacts): boolean {
    const { frames, withdrawn } = other;
    return (
      this.#notes.isAnsweredAlike(other) &&
      bringNothing(this.#tokens, this.#notes.askedAbout(HELD_FRAMES.byWord), frames) &&
      bringNothing(this.#tokens, this.#notes.askedAbout(WITHDRAWN_FRAMES.byWord), withdrawn.frames)
    );
  }

  rest(): void {
    this.#notes.rest();
  }
}
