import { areSameList } from '../facts/alike.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Listener, Question } from '../facts/questions.ts';
import type { Frame } from './frame.ts';
import type { FrameIndex, NameInFact, SaidOf } from './frame-index.ts';

/** What an index of frames can be asked. */
export type FrameQuestion = keyof FrameIndex;

const areSameFrames = (a: unknown, b: unknown) => areSameList(a as readonly Frame[], b as readonly Frame[]);

/** How each question is put to an index. Frames are the same only if they were made once and kept. */
export const FRAME_QUESTIONS: Readonly<Record<FrameQuestion, Question<FrameIndex>>> = {
  byEntity: { put: (frames, id) => frames.byEntity(id), isSame: areSameFrames },
  saidOf: { put: (frames, id) => frames.saidOf(id), isSame: Object.is },
  byWord: { put: (frames, fold) => frames.byWord(fold), isSame: areSameFrames },
  namesWith: {
    put: (frames, fold) => frames.namesWith(fold),
    isSame: (a, b) => areSameList(a as readonly NameInFact[], b as readonly NameInFact[]),
  },
};

/** The index, every question to which a listener notes; of words only those that bring facts to mind, since a draft's words are many. The others are known without being noted (`bringNothing`). */
export function heardFrames(frames: FrameIndex, listener: FrameListener): FrameIndex {
  return new HeardFrames(frames, listener);
}

type FrameListener = Pick<Listener<FrameIndex, FrameQuestion>, 'note'>;

class HeardFrames implements FrameIndex {
  readonly #frames: FrameIndex;
  readonly #to: FrameListener;

  constructor(frames: FrameIndex, listener: FrameListener) {
    this.#frames = frames;
    this.#to = listener;
  }

  byEntity(id: EntityId): readonly Frame[] {
    return this.#to.note('byEntity', id, this.#frames.byEntity(id));
  }

  saidOf(id: EntityId): SaidOf {
    return this.#to.note('saidOf', id, this.#frames.saidOf(id));
  }

  byWord(fold: string): readonly Frame[] {
    const brought = this.#frames.byWord(fold);
    return brought.length === 0 ? brought : this.#to.note('byWord', fold, brought);
  }

  namesWith(fold: string): readonly NameInFact[] {
    return this.#to.note('namesWith', fold, this.#frames.namesWith(fold));
  }
}

/** Whether the words of a block for which no answer was noted bring nothing to mind by this index either. */
export function bringNothing(
  folds: readonly string[],
  { hasNoted }: Pick<Listener<FrameIndex, FrameQuestion>, 'hasNoted'>,
  frames: FrameIndex,
): boolean {
  return folds.every((fold) => hasNoted('byWord', fold) || frames.byWord(fold).length === 0);
}
