import type { EntityKind } from '../../facts/entity.ts';
import type { FactSlice } from '../../facts/fact-source.ts';
import { isFunctionWord, isKindNoun } from '../../languages/en/lexicon.ts';
import { AREA_NOUNS } from '../../languages/en/reference.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { compareWords } from '../../values/names/compare-words.ts';
import { belonging } from '../belonging.ts';
import type { SlotPlace, SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, agreesAt, type Filler } from './filler.ts';
import { regionFiller } from './region-filler.ts';

type NameValue = Extract<SlotValue, { type: 'name' }>;

export interface Candidate extends TokenSpan {
  readonly entity?: string;
  readonly kind?: EntityKind;
}

/** Names taken by the fact's other roles, which can't fill this one. */
export interface NameContext {
  readonly facts: FactSlice;
  readonly isTaken: (entity: string) => boolean;
  /** Token of the relation's word nearest to the slot, in the draft. */
  readonly near: number | undefined;
}

const WHO = new Set(['who', 'which', 'that']);

/** The name that stands to the relation's word as the slot does: after the same preposition, or on the same side of it. */
export function nameFiller(place: SlotPlace, right: NameValue, sentence: SentenceView, context: NameContext): Filler {
  const named = presentAt(right, sentence);
  if (named) return agreesAt(named);
  const region = regionFiller(right, sentence, context.facts);
  if (region) return region;
  const misspelt = sentence.unknown.find(({ words, between }) => between.length === 0 && isMisspelt(words, right.words));
  if (misspelt) return { state: 'differs', from: misspelt.from, to: misspelt.to, reading: 'slip' };
  const { near, facts, isTaken } = context;
  if (near === undefined) return ABSENT;
  const candidates = candidatesOf(sentence, facts).filter((candidate) => {
    if (candidate.entity !== undefined && isTaken(candidate.entity)) return false;
    return right.kind === undefined || candidate.kind === undefined || candidate.kind === right.kind;
  });
  const placed = candidates.filter((candidate) => standsAlike(candidate, place, sentence, near));
  placed.sort((a, b) => gap(a, near) - gap(b, near));
  const chosen = placed[0];
  if (!chosen) return ABSENT;
  const words = sentence.view.reading.tokens.folds.slice(chosen.from, chosen.to);
  const relation = belonging(
    { words, ...(chosen.entity ? { entity: chosen.entity } : {}) },
    { text: right.words.join(' '), ...(right.entity ? { id: right.entity } : {}) },
    facts,
  );
  if (relation !== 'different') return ABSENT;
  return { state: 'differs', ...withArea(chosen, sentence), reading: 'other', ...(chosen.entity ? { entity: chosen.entity } : {}) };
}

/** A full name one word of which is a slip of the right one is that name, wherever it stands. */
function isMisspelt(words: readonly string[], right: readonly string[]): boolean {
  if (words.length < 2 || words.length !== right.length) return false;
  const odd = words.findIndex((word, i) => word !== right[i]);
  if (odd === -1 || words.some((word, i) => i > odd && word !== right[i])) return false;
  return !words.some(isKindNoun) && compareWords(words[odd]!, right[odd]!).kind === 'slip';
}

/** "the Chicago area" is replaced whole. */
function withArea(name: TokenSpan, sentence: SentenceView): TokenSpan {
  const { folds } = sentence.view.reading.tokens;
  return folds[name.from - 1] === 'the' && AREA_NOUNS.has(folds[name.to] ?? '')
    ? { from: name.from - 1, to: name.to + 1 }
    : { from: name.from, to: name.to };
}

/** Where the sentence names the right one, if it does anywhere. */
function presentAt(right: NameValue, sentence: SentenceView): TokenSpan | undefined {
  const mention = right.entity === undefined ? undefined : sentence.mentions.find((one) => one.entity === right.entity);
  if (mention) return mention;
  const tokens: number[] = [];
  for (const word of right.words) {
    if (isFunctionWord(word)) continue;
    const at = sentence.foldAt(word);
    if (at === undefined) return undefined;
    tokens.push(at);
  }
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // "Hamre State University" has the words of Hamre University, and is another.
  const other = sentence.view.mentionAt(first);
  if (other && tokens.every((token) => other.from <= token && token < other.to)) return undefined;
  return isScattered(tokens, sentence) ? undefined : { from: first, to: last + 1 };
}

/** "The Hamre Bridge … the Lysand River" has the words of the Hamre River, each as a part of another's name. */
function isScattered(tokens: readonly number[], { view }: SentenceView): boolean {
  const mentions = tokens.map((token) => view.mentionAt(token));
  return mentions.some((mention) => mention !== undefined && mention !== mentions[0]) && mentions[0] !== undefined;
}

/** The names of a sentence, known or not, that could stand in a slot. */
export function candidatesOf(sentence: SentenceView, facts: FactSlice): Candidate[] {
  const known = sentence.mentions
    .filter((m) => m.form !== 'pronoun' && m.form !== 'description')
    .map((mention): Candidate => {
      const kind = facts.entity(mention.entity)?.kind;
      return { from: mention.from, to: mention.to, entity: mention.entity, ...(kind ? { kind } : {}) };
    });
  return [...known, ...sentence.unknown.filter((name) => name.between.length === 0)];
}

function standsAlike(candidate: Candidate, place: SlotPlace, sentence: SentenceView, near: number): boolean {
  const { folds, kind } = sentence.view.reading.tokens;
  const before = prepositionBefore(folds, candidate.from, sentence.span.from);
  const side = candidate.to <= near ? 'before' : 'after';
  if (place.side === 'before') {
    if (candidate.to === near) return true;
    const apposed = folds[candidate.to] === ',' && folds[candidate.to + 1] === 'the';
    if (side === 'before') return (before === '' || apposed) && reaches(candidate.to, near, { folds, kind });
    return before === 'by';
  }
  if (side === 'before') return false;
  return place.before.includes(before);
}

/** A subject reaches its verb: nothing but auxiliaries, adverbs or a relative pronoun stands between, or a comma before "which". */
function reaches(from: number, to: number, { folds, kind }: { folds: readonly string[]; kind: Uint8Array }): boolean {
  if (!UNGOVERNING.has(prepositionBefore(folds, to, from))) return false;
  for (let at = from; at < to; at++) {
    if (kind[at] !== WORD && !(folds[at] === ',' && WHO.has(folds[at + 1] ?? '')) && folds[at] !== "'s")
      return folds[at] === ',' && folds[at + 1] === 'the';
  }
  return to - from < 8;
}

function prepositionBefore(folds: readonly string[], at: number, floor: number): string {
  let before = at - 1;
  while (
    before > floor &&
    (folds[before] === 'the' || folds[before] === 'a' || folds[before] === 'an' || folds[before] === '“' || folds[before] === '"')
  )
    before--;
  const fold = before >= floor ? folds[before]! : '';
  return PREPOSITIONS.has(fold) ? fold : '';
}

/** Before a relation's word, "to" is a verb's; any other preposition makes the word part of something else ("north of the capital"). */
const UNGOVERNING = new Set(['', 'to']);

const PREPOSITIONS = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'from',
  'by',
  'with',
  'under',
  'against',
  'about',
  'into',
  'near',
  'than',
  'between',
  'among',
  'over',
  'as',
  'after',
  'before',
  'through',
]);

function gap(candidate: Candidate, near: number): number {
  return candidate.to <= near ? near - candidate.to : candidate.from - near;
}
