import { areSameList } from '../facts/alike.ts';
import type { Listener, Question } from '../facts/questions.ts';
import type { Frame } from './frame.ts';
import type { FrameIndex } from './frame-index.ts';

/** What an index of frames can be asked. */
export type FrameQuestion = keyof FrameIndex;

const areSameFrames = (a: unknown, b: unknown) => areSameList(a as readonly Frame[], b as readonly Frame[]);

/** How each question is put to an index. Frames are the same only if they were made once and kept. */
export const FRAME_QUESTIONS: Readonly<Record<FrameQuestion, Question<FrameIndex>>> = {
  byEntity: { put: (frames, id) => frames.byEntity(id), isSame: areSameFrames },
  saidOf: { put: (frames, id) => frames.saidOf(id), isSame: Object.is },
  byWord: { put: (frames, fold) => frames.byWord(fold), isSame: areSameFrames },
};

/** The index, every question to which a listener notes. */
export function heardFrames(frames: FrameIndex, { note }: Pick<Listener<FrameIndex, FrameQuestion>, 'note'>): FrameIndex {
  return {
    byEntity: (id) => note('byEntity', id, frames.byEntity(id)),
    saidOf: (id) => note('saidOf', id, frames.saidOf(id)),
    byWord: (fold) => note('byWord', fold, frames.byWord(fold)),
  };
}
