import { kinOf } from '../../languages/en/kinship.ts';
import { isFunctionWord, lemmas } from '../../languages/en/lexicon.ts';
import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';
import { flatMap } from '../../text/flat-map.ts';
import { WORD } from '../../text/tokens.ts';
import { slipDistance } from '../../values/names/slip-distance.ts';
import type { Frame, FrameSlot, SlotValue } from '../frame.ts';
import { isSameKin, kinWordAt } from '../kin-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, AGREES, agreesAt, type Filler } from './filler.ts';

type WordsValue = Extract<SlotValue, { type: 'words' }>;

const MAX_EXTRA = 2;

/** Ordinary words in a slot: what the draft has between the same two neighbours, or a word one slip from the right one. */
export function wordFiller(slot: FrameSlot, right: WordsValue, frame: Frame, sentence: SentenceView): Filler {
  const content = right.words.filter((word) => !isFunctionWord(word));
  if (content.length === 0) return ABSENT;
  const head = content.at(-1)!;
  const kin = content.length === 1 ? kinFiller(head, slot, frame, sentence) : undefined;
  if (kin) return kin;
  if (sentence.wordAt(lemmas(head)) !== undefined) return AGREES;
  return labelled(slot, right, sentence) ?? betweenNeighbours(slot, right, sentence) ?? oneSlip(content, sentence) ?? ABSENT;
}

/** "House Bill 214", "Route 319": after the same word, a number whose figures are a slip of the right one's. */
function labelled({ place }: FrameSlot, { words }: WordsValue, { view, span }: SentenceView): Filler | undefined {
  if (words.length !== 1 || !isNumber(words[0]!) || place.left === '' || isFunctionWord(place.left)) return undefined;
  const { folds } = view.reading.tokens;
  for (let at = span.from; at + 1 < span.to; at++)
    if (folds[at] === place.left && isNumber(folds[at + 1]!) && slipDistance(folds[at + 1]!, words[0]!, 1) === 1 && !view.inSpeech(at))
      return { state: 'differs', from: at + 1, to: at + 2, reading: 'slip' };
  return undefined;
}

function isNumber(fold: string): boolean {
  return /^\d/.test(fold);
}

/** "of the painter": an article may stand before whom it is of. */
const KIN_REACH = 2;

/** "a great-granddaughter of the painter": of words of kinship to somebody only one is right. */
function kinFiller(right: string, { place }: FrameSlot, { anchors, words }: Frame, sentence: SentenceView): Filler | undefined {
  const stored = kinOf(right);
  if (!stored) return undefined;
  const { folds } = sentence.view.reading.tokens;
  const ofWhom = new Set([...flatMap(anchors, (anchor) => anchor.words), ...words.flatMap(({ lemmas: own }) => own)]);
  for (let at = sentence.span.from; at < sentence.span.to; at++) {
    const said = kinWordAt(sentence, at);
    if (!said || folds[said.word.to] !== place.right) continue;
    if (!folds.slice(said.word.to + 1, said.word.to + 1 + KIN_REACH).some((fold) => ofWhom.has(fold))) continue;
    return isSameKin(said.kin, stored) ? agreesAt(said.word) : { state: 'differs', ...said.word, reading: 'other' };
  }
  return undefined;
}

function betweenNeighbours(slot: FrameSlot, right: WordsValue, sentence: SentenceView): Filler | undefined {
  const { left, right: after } = slot.place;
  const { tokens } = sentence.view.reading;
  if (left === '' || after === '' || isPunctuation(after) || (isFunctionWord(left) && isFunctionWord(after) && right.words.length < 2))
    return undefined;
  for (let at = sentence.span.from; at < sentence.span.to; at++) {
    if (!sameWord(tokens.folds[at]!, left)) continue;
    for (let end = at + 2; end <= at + 1 + right.words.length + MAX_EXTRA && end < sentence.span.to; end++) {
      if (tokens.kind[end - 1] !== WORD || isFunctionWord(tokens.folds[end - 1]!)) break;
      if (!sameWord(tokens.folds[end]!, after)) continue;
      const words = tokens.folds.slice(at + 1, end);
      if (words.some((word) => right.lemmas.some((lemma) => sameWord(word, lemma)))) return undefined;
      return { state: 'differs', from: at + 1, to: end, reading: 'other' };
    }
  }
  return undefined;
}

function oneSlip(content: readonly string[], sentence: SentenceView): Filler | undefined {
  if (content.length !== 1 || content[0]!.length < 4) return undefined;
  const { tokens } = sentence.view.reading;
  for (let at = sentence.span.from; at < sentence.span.to; at++) {
    const fold = tokens.folds[at]!;
    if (tokens.kind[at] !== WORD || fold.length < 4 || sentence.view.inSpeech(at) || sentence.view.mentionAt(at)) continue;
    if (slipDistance(fold, content[0]!, 1) <= 1 && !lemmas(fold).some((lemma) => lemmas(content[0]!).includes(lemma)))
      return { state: 'differs', from: at, to: at + 1, reading: 'slip' };
  }
  return undefined;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const of = lemmas(b);
  return (
    lemmas(a).some((lemma) => of.includes(lemma) || of.some((other) => sameRelation(lemma, other))) || (a.length > 4 && stem(a) === stem(b))
  );
}

function isPunctuation(fold: string): boolean {
  return !/[\p{L}\d]/u.test(fold);
}
