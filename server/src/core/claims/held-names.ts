import type { FactSlice } from '../facts/fact-source.ts';
import { isKindNoun, isOrdinaryWord, isOrganizationNoun } from '../languages/en/lexicon.ts';
import { PLACE_LEADS } from '../languages/en/place-words.ts';
import type { UnknownName } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import { tokenText } from '../text/tokens.ts';
import { comparePersonNames } from '../values/names/compare-person-names.ts';
import { type PersonName, parsePersonName } from '../values/names/person-name.ts';
import type { BlockView } from './block-view.ts';
import type { Frame, FrameSlot } from './frame.ts';
import type { FrameIndex } from './frame-index.ts';
import type { FrameMatch } from './match-frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** A person's full name that stands in a statement, and belongs to no entry of the store. */
export interface HeldName {
  /** Folded, hyphens left out. */
  readonly words: readonly string[];
  readonly name: PersonName;
}

const NO_MATCHES: readonly FrameMatch[] = [];
/** Below this, the odd word is more likely another name than a slip. */
const TRUSTED = 0.5;
const LONG_ENOUGH = 5;
/** A name that more people of the store bear says nothing of who is meant. */
const FEW = 2;

/** The people whom a statement names and the store has no entry for. */
export function heldNames({ unknown, reading: { tokens } }: BlockView): readonly HeldName[] {
  return flatMap(unknown, (name): HeldName[] => {
    const words = name.words.filter((word) => word !== '-');
    const isPerson =
      name.between.length === 0 &&
      words.length > 1 &&
      !words.some((word) => isKindNoun(word) || isOrganizationNoun(word)) &&
      !isOrdinaryWord(words.at(-1)!) &&
      !PLACE_LEADS.has(tokens.folds[name.from - 1] ?? '') &&
      tokens.folds[name.from - 1] !== 'the';
    return isPerson ? [{ words, name: parsePersonName(tokenText(tokens, name.from, name.to)) }] : [];
  });
}

/** "Eudora Vanderpool", whom a statement knows as Eudora Vanterpool: a full name of which one word is a slip is that name, whatever is told of it. */
export function misspeltIn(sentence: SentenceView, index: FrameIndex, facts: FactSlice): readonly FrameMatch[] {
  if (sentence.unknown.length === 0) return NO_MATCHES;
  return flatMap(sentence.unknown, (said) => {
    if (said.words.length < 2 || said.between.length > 0) return NO_MATCHES;
    for (const word of said.words) {
      for (const { held, frame } of index.namesWith(word)) {
        const match = isSlipOf(said, held, sentence, facts) && facts.bearers(word) <= FEW ? matchOf(said, held, frame) : undefined;
        if (match) return [match];
      }
    }
    return NO_MATCHES;
  });
}

function isSlipOf({ words }: UnknownName, { words: right, name }: HeldName, sentence: SentenceView, facts: FactSlice): boolean {
  const match = comparePersonNames(words, name);
  if (match.kind !== 'slip' || match.trust <= TRUSTED) return false;
  const odd = words[match.word]!;
  if (odd.length < LONG_ENOUGH || match.right.length < LONG_ENOUGH || facts.bearers(odd) > 0) return false;
  // Both in one sentence are two people.
  return right.some((word) => sentence.foldAt(word) === undefined);
}

function matchOf({ from, to }: UnknownName, { words, name: { text } }: HeldName, frame: Frame): FrameMatch | undefined {
  const [first] = frame.slots;
  if (!first) return undefined;
  const slot: FrameSlot = { ...first, text, values: [{ type: 'name', entity: undefined, kind: undefined, words }] };
  return {
    frame,
    score: 1,
    complete: true,
    inferred: true,
    outcome: { kind: 'refuted', slot, filler: { state: 'differs', from, to, reading: 'slip' } },
    agreed: [from],
    stated: [],
    named: [],
    agreedAt: [],
    places: [],
    toldAt: undefined,
  };
}
