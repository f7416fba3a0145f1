import { areSameList } from '../facts/alike.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Listener, Questions } from '../facts/questions.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import type { Frame } from './frame.ts';
import type { FrameIndex, NameInFact, SaidOf } from './frame-index.ts';

/** What an index of frames can be asked; `brings` asks only whether `byWord` would. */
export type FrameQuestion = Exclude<keyof FrameIndex, 'brings'>;

const areSameFrames = (a: unknown, b: unknown) => areSameList(a as readonly Frame[], b as readonly Frame[]);

/** How each question is put to an index. Frames are the same only if they were made once and kept. */
export const FRAME_QUESTIONS: Questions<FrameIndex, FrameQuestion> = {
  byEntity: { put: (frames, id) => frames.byEntity(id), isSame: areSameFrames },
  saidOf: { put: (frames, id) => frames.saidOf(id), isSame: Object.is },
  byWord: { put: (frames, fold) => frames.byWord(fold), isSame: areSameFrames },
  namesWith: {
    put: (frames, fold) => frames.namesWith(fold),
    isSame: (a, b) => areSameList(a as readonly NameInFact[], b as readonly NameInFact[]),
  },
};

/**
 * The index, every question to which a listener notes, as the question of that name among `questions`; of words only those that bring facts to mind, since a draft's words are
 * many. The others are known without being noted (`bringNothing`).
 */
export function heardFrames<S>(frames: FrameIndex, to: Pick<Listener<S>, 'note'>, questions: Questions<S, FrameQuestion>): FrameIndex {
  return new HeardFrames(frames, to, questions);
}

class HeardFrames<S> implements FrameIndex {
  readonly #frames: FrameIndex;
  readonly #to: Pick<Listener<S>, 'note'>;
  readonly #questions: Questions<S, FrameQuestion>;

  constructor(frames: FrameIndex, to: Pick<Listener<S>, 'note'>, questions: Questions<S, FrameQuestion>) {
    this.#frames = frames;
    this.#to = to;
    this.#questions = questions;
  }

  byEntity(id: EntityId): readonly Frame[] {
    return this.#to.note(this.#questions.byEntity, id, this.#frames.byEntity(id));
  }

  saidOf(id: EntityId): SaidOf {
    return this.#to.note(this.#questions.saidOf, id, this.#frames.saidOf(id));
  }

  byWord(fold: string): readonly Frame[] {
    const brought = this.#frames.byWord(fold);
    return brought.length === 0 ? brought : this.#to.note(this.#questions.byWord, fold, brought);
  }

  brings(tokens: Tokens, at: number): boolean {
    return this.#frames.brings(tokens, at);
  }

  namesWith(fold: string): readonly NameInFact[] {
    return this.#to.note(this.#questions.namesWith, fold, this.#frames.namesWith(fold));
  }
}

/** Whether all words of a block but those that brought something to mind bring nothing by this index either. */
export function bringNothing(tokens: Tokens, brought: ReadonlySet<string>, frames: FrameIndex): boolean {
  for (let at = 0; at < tokens.count; at++)
    if (tokens.kind[at] === WORD && frames.brings(tokens, at) && !brought.has(tokens.folds[at]!)) return false;
  return true;
}
