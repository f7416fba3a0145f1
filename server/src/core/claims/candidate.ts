import type { Frame } from './frame.ts';
import { isToldOtherwise } from './roles/frame-roles.ts';
import { mayTell } from './roles/may-tell.ts';
import type { SentenceView } from './sentence-view.ts';
import { sizeIn } from './size-in.ts';

/** A fact that a sentence may speak of, and the tokens of its words there: of those outside its slots, where the sentence has them. */
export interface Candidate {
  readonly frame: Frame;
  readonly wordTokens: readonly (number | undefined)[];
}

/** Below this share of what a fact says the sentence may speak of something else. Set on our own tables and the kit. */
export const ENOUGH = 0.55;

/** Whether a sentence has enough of a fact's words for it to be held against the fact; most end here. */
export function candidateOf(frame: Frame, sentence: SentenceView): Candidate | undefined {
  const { words } = frame;
  const wordTokens = new Array<number | undefined>(words.length);
  for (let i = 0; i < words.length; i++) {
    const { slot, lemmas, strict, size } = words[i]!;
    wordTokens[i] = slot === -1 ? (sentence.wordAt(lemmas, strict) ?? (size ? sizeIn(sentence) : undefined)) : undefined;
  }
  return maySayEnough(frame, wordTokens) || mayBeToldOtherwise(frame, sentence) ? { frame, wordTokens } : undefined;
}

function mayBeToldOtherwise({ roles }: Frame, sentence: SentenceView): boolean {
  for (const fact of roles) if (isToldOtherwise(fact) && mayTell(fact, sentence)) return true;
  return false;
}

/** Whether the sentence has a word of the relation, if that has any outside its slots, and would agree on enough if it had all else. */
function maySayEnough(frame: Frame, wordTokens: Candidate['wordTokens']): boolean {
  let wordless = true;
  let said = false;
  let missed = 0;
  let of = frame.slotWeight;
  for (let i = 0; i < frame.words.length; i++) {
    const word = frame.words[i]!;
    if (word.slot !== -1) continue;
    wordless = false;
    of += word.weight;
    if (wordTokens[i] === undefined) missed += word.weight;
    else if (word.weight > 0) said = true;
  }
  if (!said) return wordless;
  for (const anchor of frame.anchors) if (anchor.slot === -1) of += anchor.weight;
  // A hair less, since sums in another order differ by as much.
  return of - missed >= ENOUGH * of - 1e-9;
}
