import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf } from '../facts/in-words.ts';
import { isFunctionWord, isKindNoun } from '../languages/en/lexicon.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { isAnotherClaim } from './another-claim.ts';
import { isContested, isOfAnother } from './contested.ts';
import type { Filler, Place } from './fillers/filler.ts';
import { type Frame, type FrameSlot, SLOT_WEIGHT } from './frame.ts';
import {
  clauseOf,
  type FrameRoles,
  isPlacedPlainly,
  isToldOf,
  isToldOtherwise,
  isToldPlainly,
  rolesIn,
  toldAtOf,
  toldBy,
} from './roles/frame-roles.ts';
import { mayTell } from './roles/may-tell.ts';
import { isUnfit } from './roles/unfit.ts';
import type { SentenceView } from './sentence-view.ts';
import { sizeIn } from './size-in.ts';
import { bestFiller } from './slot-filler.ts';
import { countAnchor, type Tally } from './tally.ts';
import { isTied, isToOther } from './ties.ts';
import type { Trace } from './trace.ts';
import { isWiderPlace } from './wider-place.ts';

/** How a sentence stands to a fact. `score`: the share of the fact's other roles, by weight, that the sentence agrees on. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly score: number;
  /** Whether every slot of the fact is there, right or wrong. */
  readonly complete: boolean;
  /** Whether the subject had to be inferred. */
  readonly inferred: boolean;
  readonly outcome: /** `alluded`: the fact is spoken of, none of its values given. */
    | { readonly kind: 'supported' | 'alluded' }
    /** The desk has taken the fact back, and the sentence still states it. */
    | { readonly kind: 'withdrawn'; readonly at: TokenSpan }
    | { readonly kind: 'refuted'; readonly slot: FrameSlot; readonly filler: Extract<Filler, { state: 'differs' }> };
  /** Another fact that the same clause misses by another role: which of the two is meant, the text does not say. */
  readonly rival?: FrameMatch;
  /** Where the draft names the fact's anchors. */
  readonly named: readonly TokenSpan[];
  /** Where the draft has the values that agree. */
  readonly agreedAt: readonly TokenSpan[];
  /** Where else an amount that agrees or is odd could be that of the fact. */
  readonly places: readonly Place[];
  /** Those of `agreed` that the statement asserts, and the draft must too. */
  readonly stated: readonly number[];
  /** Where the grammar has the relation of an odd value told, if it does. */
  readonly toldAt: number | undefined;
  /** Tokens of the words that agreed, for the evidence. */
  readonly agreed: readonly number[];
}

/** Below this share the sentence may speak of something else. Set on our own tables and the kit. */
const ENOUGH = 0.55;
/** The same for a sentence of which the grammar gives the odd value to what the fact describes. */
const ENOUGH_TOLD = 0.5;
const ABSENT_SHARE = 0.3;
/** A clause that leaves out whom or what the fact names is likelier to tell of another. */
const ABSENT_NAME_SHARE = 0.6;
/** Weight that must agree for the sentence to speak of this fact and no other; less where the odd value is a slip of the right one, or a date of what the grammar has done by the same to the same. */
const TELLING = 3;
const TELLING_SLIP = 2.2;

/** What matching is done with: the facts, and who listens to what is passed over, if anybody does. */
export interface MatchContext {
  readonly facts: FactSlice;
  readonly trace?: Trace | undefined;
}

/** A fact that a sentence may speak of, and the tokens of its words there: of those outside its slots, where the sentence has them. */
export interface Candidate {
  readonly frame: Frame;
  readonly wordTokens: readonly (number | undefined)[];
}

/** Whether a sentence has enough of a fact's words for it to be held against the fact; most end here. */
export function candidateOf(frame: Frame, sentence: SentenceView): Candidate | undefined {
  const wordTokens = frame.words.map(({ slot, lemmas, strict, size }) => {
    if (slot !== -1) return undefined;
    return sentence.wordAt(lemmas, strict) ?? (size ? sizeIn(sentence) : undefined);
  });
  const otherwise = () => frame.roles.some((fact) => isToldOtherwise(fact) && mayTell(fact, sentence));
  return maySayEnough(frame, wordTokens) || otherwise() ? { frame, wordTokens } : undefined;
}

/** Holds a sentence against a fact, all roles but one. Nothing if it speaks of too little of the same. */
export function matchFrame(candidate: Candidate, sentence: SentenceView, { facts, trace }: MatchContext): FrameMatch | undefined {
  const { frame } = candidate;
  const { slotWeight } = frame;
  const wordTokens = candidate.wordTokens.slice();
  const tally: Tally = { won: 0, of: 0, inferred: false, named: 0 };
  let says = true;
  for (let i = 0; i < wordTokens.length; i++) {
    const word = frame.words[i]!;
    if (word.slot !== -1) continue;
    says = false;
    tally.of += word.weight;
    if (wordTokens[i] !== undefined) tally.won += word.weight;
  }
  says ||= wordTokens.some((at) => at !== undefined);
  if (isToOther(frame, sentence, wordTokens[0])) return undefined;
  for (const anchor of frame.anchors) if (anchor.slot === -1) countAnchor(anchor, sentence, tally);
  if (tally.won + toldOtherwise(frame, wordTokens) + slotWeight < ENOUGH * (tally.of + slotWeight)) return undefined;
  const roles = lazily(() => (frame.roles.length > 0 && namesAny(frame, sentence) ? rolesIn(frame, sentence, facts) : NO_ROLES));
  if (!says && roles().every(({ reading }) => reading === undefined)) return undefined;
  if (!says || tally.won < TELLING || tally.won + slotWeight < ENOUGH * (tally.of + slotWeight)) {
    for (let i = 0; i < wordTokens.length; i++) {
      const word = frame.words[i]!;
      const at = word.slot === -1 && wordTokens[i] === undefined ? toldBy(word.at, roles()) : undefined;
      if (at === undefined) continue;
      wordTokens[i] = at;
      tally.won += word.weight;
    }
  }
  if (frame.fact.type === 'typed' && !isTied(frame, sentence, { cue: wordTokens[0], facts }) && !isToldOf(roles())) return undefined;
  if (tally.won + slotWeight < ENOUGH * (tally.of + slotWeight)) return undefined;
  const anyRoles = lazily(() => (namesNone(frame) ? rolesIn(frame, sentence, facts) : NO_ROLES));
  const fillers = frame.slots.map((slot) => bestFiller(slot, { frame, sentence, facts, wordTokens, roles, anyRoles }));
  const odd = fillers.findIndex(({ state }) => state === 'differs');
  if (odd !== -1 && (isContested(fillers, odd) || isOfAnother(frame, fillers, odd, tally.named))) return undefined;
  for (let i = 0; i < fillers.length; i++) {
    const { state } = fillers[i]!;
    if (state === 'differs') continue;
    const { type } = frame.slots[i]!.values[0]!;
    tally.of += state === 'absent' ? SLOT_WEIGHT[type] * absentShare(frame.slots[i]!) : SLOT_WEIGHT[type];
    if (state !== 'agrees') continue;
    tally.won += SLOT_WEIGHT[type];
    if (type === 'name') tally.named += SLOT_WEIGHT[type];
  }
  const score = tally.of === 0 ? 0 : tally.won / tally.of;
  const filler = odd === -1 ? undefined : fillers[odd]!;
  // A description that is told word for word needs few words, and no more of what the statement adds to the name.
  const told = filler?.state === 'differs' && filler.told !== undefined;
  const plain =
    filler?.state === 'differs' &&
    (isSlip(filler) || (filler.date !== undefined && isToldPlainly(roles())) || isPlacedPlainly(frame.slots[odd]!, roles()));
  if (score < (told ? ENOUGH_TOLD : ENOUGH) || tally.won < (told || plain ? TELLING_SLIP : TELLING)) return undefined;
  const complete = fillers.every((one) => one.state !== 'absent');
  const agreedAt = cutToSize(flatMap(fillers, (one) => (one.state === 'agrees' && one.at ? [one.at] : [])));
  const places = flatMap(fillers, (one) => (one.state === 'absent' ? NO_PLACES : (one.places ?? NO_PLACES)));
  const { agreed, stated } = agreedOf(candidate, wordTokens);
  const named = namedOf(frame, sentence);
  const { inferred } = tally;
  if (filler?.state !== 'differs') {
    const kind = fillers.some((one) => one.state === 'agrees') ? 'supported' : 'alluded';
    return { frame, score, complete, inferred, outcome: { kind }, named, agreedAt, places, stated, toldAt: undefined, agreed };
  }
  const slot = frame.slots[odd]!;
  const outcome = { kind: 'refuted', slot, filler } as const;
  const toldAt = toldAtOf(slot, roles());
  const match: FrameMatch = { frame, score, complete, inferred, outcome, named, agreedAt, places, stated, toldAt, agreed };
  // "The schooner Halcyon sank in 1931" names nobody of "Quarrier built the schooner Halcyon in 1923", and tells something else.
  const grammar = roles().length > 0 || namesNone(frame) ? roles() : rolesIn(frame, sentence, facts);
  const why = isOneOfMany(frame, filler, sentence)
    ? 'several-values'
    : (filler.told === undefined && isUnfit(frame, slot, filler, grammar, sentence)) ||
        isAnotherClaim(frame, sentence, { odd: filler, wordTokens, clause: clauseOf(slot, roles()) })
      ? 'another-claim'
      : isWiderPlace(filler, slot, sentence, facts)
        ? 'several-values'
        : undefined;
  if (why === undefined) return match;
  trace?.passedOver(match, sentence, { why });
  return undefined;
}

const NO_PLACES: readonly Place[] = [];

/** Below this share a sentence that supports a fact may well tell something else. */
const PLAINLY = 0.7;

/** Whether a sentence that agrees with a fact tells that fact, all its values, and not only something like it: enough to say so to a reader. */
export function isPlainlyTold({ complete, score }: FrameMatch): boolean {
  return complete && score >= PLAINLY;
}

/** Of a statement that others may satisfy as well (`many: true`), only a slip of its own value is one; of where somebody studied, a name like it as well. */
function isOneOfMany({ fact, slots }: Frame, filler: Extract<Filler, { state: 'differs' }>, { view }: SentenceView): boolean {
  if (filler.reading !== 'other') return false;
  if (fact.type === 'plain') return fact.statement.many;
  const value = slots[0]?.values[0];
  if (predicateOf(fact.statement.predicate)?.seldomAll !== true || value?.type !== 'name') return false;
  const said = view.reading.tokens.folds.slice(filler.from, filler.to);
  return !value.words.some((word) => !isKindNoun(word) && !isFunctionWord(word) && said.includes(word));
}

/** What a function tells, asked once: the grammar of a sentence is read only where its words promise something. */
function lazily<T>(tell: () => T): () => T {
  let told: { readonly value: T } | undefined;
  return () => {
    told ??= { value: tell() };
    return told.value;
  };
}

const NO_ROLES: readonly FrameRoles[] = [];

function isSlip({ reading }: Extract<Filler, { state: 'differs' }>): boolean {
  return reading !== 'other' && reading !== 'order';
}

/** Tokens of the words that agreed, those of the fact's own before those told by another verb; made for a match only, since most facts make none. */
function agreedOf({ frame: { words }, wordTokens: own }: Candidate, all: Candidate['wordTokens']): Pick<FrameMatch, 'agreed' | 'stated'> {
  const agreed: number[] = [];
  const stated: number[] = [];
  for (const isOwn of [true, false]) {
    for (let i = 0; i < words.length; i++) {
      const at = all[i];
      if (at === undefined || (own[i] !== undefined) !== isOwn) continue;
      agreed.push(at);
      if (!words[i]!.governed) stated.push(at);
    }
  }
  return { agreed: cutToSize(agreed), stated: cutToSize(stated) };
}

/** Where the sentence names the frame's anchors. */
function namedOf({ anchors }: Frame, { mentions }: SentenceView): readonly TokenSpan[] {
  const named: TokenSpan[] = [];
  for (const { entity, slot } of anchors) {
    const mention = slot !== -1 || entity === undefined ? undefined : mentions.find((one) => one.entity === entity);
    if (mention) named.push({ from: mention.from, to: mention.to });
  }
  return cutToSize(named);
}

/** Weight of the words that the sentence lacks and another verb may tell. */
function toldOtherwise({ words, roles }: Frame, tokens: readonly (number | undefined)[]): number {
  let weight = 0;
  for (const { head } of roles) {
    const i = words.findIndex(({ at, slot }) => at === head && slot === -1);
    if (i !== -1 && tokens[i] === undefined) weight = Math.max(weight, words[i]!.weight);
  }
  return weight;
}

/** Whether all that a fact names of the store stands in its slots, so that a draft that misstates it names nothing of it. */
function namesNone({ anchors, roles }: Frame): boolean {
  return roles.length > 0 && anchors.every(({ entity, slot }) => entity === undefined || slot !== -1);
}

/** Whether a sentence names one of the frame's entities, if it has any, or what the store has no entry of by its name in full. */
function namesAny({ anchors }: Frame, sentence: SentenceView): boolean {
  const { mentions } = sentence;
  let any = false;
  for (const { entity, words, slot } of anchors) {
    if (entity === undefined) {
      if (slot === -1 && words.length > 1 && words.every((word) => sentence.foldAt(word) !== undefined)) return true;
      continue;
    }
    if (mentions.some((mention) => mention.entity === entity)) return true;
    any = true;
  }
  return !any;
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

function absentShare(slot: FrameSlot): number {
  return slot.values[0]!.type === 'name' ? ABSENT_NAME_SHARE : ABSENT_SHARE;
}
