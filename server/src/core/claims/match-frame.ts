import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf } from '../facts/in-words.ts';
import { isFunctionWord, isKindNoun } from '../languages/en/lexicon.ts';
import { appended } from '../text/appended.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { TokenSpan } from '../text/span.ts';
import { isAnotherClaim } from './another-claim.ts';
import { type Candidate, ENOUGH } from './candidate.ts';
import { isContested, isOfAnother } from './contested.ts';
import type { Filler, Place } from './fillers/filler.ts';
import { type Frame, type FrameSlot, SLOT_WEIGHT } from './frame.ts';
import { namedOf, namesAny, namesNone } from './frame-names.ts';
import { clauseOf, type FrameRoles, isPlacedPlainly, isToldOf, isToldPlainly, rolesIn, toldAtOf, toldBy } from './roles/frame-roles.ts';
import { isUnfit } from './roles/unfit.ts';
import type { SentenceView } from './sentence-view.ts';
import { bestFiller, type FillerParts } from './slot-filler.ts';
import { countAnchor, type Tally } from './tally.ts';
import { isTied, isToOther } from './ties.ts';
import type { PassedOver, Trace } from './trace.ts';
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

/** Holds a sentence against a fact, all roles but one. Nothing if it speaks of too little of the same. */
export function matchFrame(candidate: Candidate, sentence: SentenceView, context: MatchContext): FrameMatch | undefined {
  const tally = tallyOf(candidate, sentence);
  return tally && new Matching(candidate, sentence, context, tally).read();
}

/** What the sentence has of a fact's words and names; nothing if that is too little whatever its slots hold. Most facts end here, before anything is made for them. */
function tallyOf({ frame, wordTokens }: Candidate, sentence: SentenceView): Tally | undefined {
  const { words, slotWeight } = frame;
  if (isToOther(frame, sentence, wordTokens[0])) return undefined;
  const tally: Tally = { won: 0, of: 0, inferred: false, named: 0 };
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.slot !== -1) continue;
    tally.of += words[i]!.weight;
    if (wordTokens[i] !== undefined) tally.won += words[i]!.weight;
  }
  for (const anchor of frame.anchors) if (anchor.slot === -1) countAnchor(anchor, sentence, tally);
  return tally.won + toldOtherwise(frame, wordTokens) + slotWeight < ENOUGH * (tally.of + slotWeight) ? undefined : tally;
}

/** One fact and one sentence that has enough of its words. A class, since what the grammar tells is asked for by several and read only where the words promise something. */
class Matching implements FillerParts {
  readonly frame: Frame;
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
  readonly wordTokens: (number | undefined)[];
  readonly #candidate: Candidate;
  readonly #trace: Trace | undefined;
  readonly #tally: Tally;
  #roles: readonly FrameRoles[] | undefined;
  #anyRoles: readonly FrameRoles[] | undefined;

  constructor(candidate: Candidate, sentence: SentenceView, { facts, trace }: MatchContext, tally: Tally) {
    this.frame = candidate.frame;
    this.sentence = sentence;
    this.facts = facts;
    this.wordTokens = candidate.wordTokens.slice();
    this.#candidate = candidate;
    this.#trace = trace;
    this.#tally = tally;
  }

  roles(): readonly FrameRoles[] {
    const { frame, sentence } = this;
    this.#roles ??= frame.roles.length > 0 && namesAny(frame, sentence) ? rolesIn(frame, sentence, this.facts) : NO_ROLES;
    return this.#roles;
  }

  anyRoles(): readonly FrameRoles[] {
    this.#anyRoles ??= namesNone(this.frame) ? rolesIn(this.frame, this.sentence, this.facts) : NO_ROLES;
    return this.#anyRoles;
  }

  read(): FrameMatch | undefined {
    if (!this.#hasWords()) return undefined;
    const { frame, sentence } = this;
    const fillers = frame.slots.map((slot) => bestFiller(slot, this));
    const odd = fillers.findIndex(({ state }) => state === 'differs');
    if (odd !== -1 && (isContested(fillers, odd) || isOfAnother(frame, fillers, odd, this.#tally.named))) return undefined;
    this.#countFillers(fillers);
    const score = this.#tally.of === 0 ? 0 : this.#tally.won / this.#tally.of;
    if (!this.#isEnough(score, fillers[odd], frame.slots[odd])) return undefined;
    const match = this.#matchOf(fillers, odd, score);
    if (match.outcome.kind !== 'refuted') return match;
    const { slot, filler } = match.outcome;
    const why = this.#whyPassed(filler, slot);
    if (why === undefined) return match;
    this.#trace?.passedOver(match, sentence, why);
    return undefined;
  }

  /** Whether the sentence tells the relation, by its own words or by a verb that tells the same. */
  #hasWords(): boolean {
    const { frame, sentence, facts, wordTokens } = this;
    const { words, slotWeight } = frame;
    const tally = this.#tally;
    const says = words.every(({ slot }) => slot !== -1) || wordTokens.some((at) => at !== undefined);
    if (!says && this.roles().every(({ reading }) => reading === undefined)) return false;
    if (!says || tally.won < TELLING || tally.won + slotWeight < ENOUGH * (tally.of + slotWeight)) {
      for (let i = 0; i < wordTokens.length; i++) {
        const word = words[i]!;
        const at = word.slot === -1 && wordTokens[i] === undefined ? toldBy(word.at, this.roles()) : undefined;
        if (at === undefined) continue;
        wordTokens[i] = at;
        tally.won += word.weight;
      }
    }
    if (frame.fact.type === 'typed' && !isTied(frame, sentence, { cue: wordTokens[0], facts }) && !isToldOf(this.roles())) return false;
    return tally.won + slotWeight >= ENOUGH * (tally.of + slotWeight);
  }

  #countFillers(fillers: readonly Filler[]): void {
    const { slots } = this.frame;
    for (let i = 0; i < fillers.length; i++) {
      const { state } = fillers[i]!;
      if (state === 'differs') continue;
      const { type } = slots[i]!.values[0]!;
      this.#tally.of += state === 'absent' ? SLOT_WEIGHT[type] * absentShare(slots[i]!) : SLOT_WEIGHT[type];
      if (state !== 'agrees') continue;
      this.#tally.won += SLOT_WEIGHT[type];
      if (type === 'name') this.#tally.named += SLOT_WEIGHT[type];
    }
  }

  /** Whether enough agrees; a description that is told word for word needs few words, and no more of what the statement adds to the name. */
  #isEnough(score: number, filler: Filler | undefined, slot: FrameSlot | undefined): boolean {
    if (filler?.state !== 'differs') return score >= ENOUGH && this.#tally.won >= TELLING;
    const told = filler.told !== undefined;
    if (score < (told ? ENOUGH_TOLD : ENOUGH) || this.#tally.won < TELLING_SLIP) return false;
    if (told || this.#tally.won >= TELLING) return true;
    return isSlip(filler) || (filler.date !== undefined && isToldPlainly(this.roles())) || isPlacedPlainly(slot!, this.roles());
  }

  #matchOf(fillers: readonly Filler[], odd: number, score: number): FrameMatch {
    const { frame, sentence } = this;
    let complete = true;
    let agreedAt: readonly TokenSpan[] = NOWHERE;
    let places: readonly Place[] = NO_PLACES;
    let supports = false;
    for (const one of fillers) {
      if (one.state === 'absent') {
        complete = false;
        continue;
      }
      if (one.places) places = places.length === 0 ? one.places : [...places, ...one.places];
      if (one.state !== 'agrees') continue;
      supports = true;
      if (one.at) agreedAt = appended(agreedAt, one.at);
    }
    const { agreed, stated } = agreedOf(this.#candidate, this.wordTokens);
    const named = namedOf(frame, sentence);
    const { inferred } = this.#tally;
    const filler = fillers[odd];
    const slot = frame.slots[odd];
    if (slot === undefined || filler?.state !== 'differs') {
      const outcome = supports ? SUPPORTED : ALLUDED;
      return { frame, score, complete, inferred, outcome, named, agreedAt, places, stated, toldAt: undefined, agreed };
    }
    const outcome = { kind: 'refuted', slot, filler } as const;
    const toldAt = toldAtOf(slot, this.roles());
    return { frame, score, complete, inferred, outcome, named, agreedAt, places, stated, toldAt, agreed };
  }

  /** Why an odd value is none of this fact, if it is not. */
  #whyPassed(filler: OddFiller, slot: FrameSlot): PassedOver | undefined {
    const { frame, sentence, facts } = this;
    if (isOneOfMany(frame, filler, sentence)) return SEVERAL;
    if (this.#isAnother(filler, slot)) return ANOTHER;
    return isWiderPlace(filler, slot, sentence, facts) ? SEVERAL : undefined;
  }

  #isAnother(filler: OddFiller, slot: FrameSlot): boolean {
    const { frame, sentence, facts, wordTokens } = this;
    const roles = this.roles();
    // "The schooner Halcyon sank in 1931" names nobody of "Quarrier built the schooner Halcyon in 1923", and tells something else.
    const grammar = roles.length > 0 || namesNone(frame) ? roles : rolesIn(frame, sentence, facts);
    return (
      (filler.told === undefined && isUnfit(frame, slot, filler, grammar, sentence)) ||
      isAnotherClaim(frame, sentence, { odd: filler, wordTokens, clause: clauseOf(slot, roles) })
    );
  }
}

const SUPPORTED = { kind: 'supported' } as const;
const ALLUDED = { kind: 'alluded' } as const;
const SEVERAL: PassedOver = { why: 'several-values' };
const ANOTHER: PassedOver = { why: 'another-claim' };
type OddFiller = Extract<Filler, { state: 'differs' }>;

const NO_PLACES: readonly Place[] = [];
const NOWHERE: readonly TokenSpan[] = [];

/** Below this share a sentence that supports a fact may well tell something else. */
const PLAINLY = 0.7;

/** Whether a sentence that agrees with a fact tells that fact, all its values, and not only something like it: enough to say so to a reader. */
export function isPlainlyTold({ complete, score }: FrameMatch): boolean {
  return complete && score >= PLAINLY;
}

/** Of a statement that others may satisfy as well (`many: true`), only a slip of its own value is one; of where somebody studied, a name like it as well. */
function isOneOfMany({ fact, slots }: Frame, filler: OddFiller, { view }: SentenceView): boolean {
  if (filler.reading !== 'other') return false;
  if (fact.type === 'plain') return fact.statement.many;
  const value = slots[0]?.values[0];
  if (predicateOf(fact.statement.predicate)?.seldomAll !== true || value?.type !== 'name') return false;
  const said = view.reading.tokens.folds.slice(filler.from, filler.to);
  return !value.words.some((word) => !isKindNoun(word) && !isFunctionWord(word) && said.includes(word));
}

const NO_ROLES: readonly FrameRoles[] = [];

function isSlip({ reading }: OddFiller): boolean {
  return reading !== 'other' && reading !== 'order';
}

/** Tokens of the words that agreed, those of the fact's own before those told by another verb; made for a match only, since most facts make none. */
function agreedOf(candidate: Candidate, all: Candidate['wordTokens']): Pick<FrameMatch, 'agreed' | 'stated'> {
  const agreed = tokensOf(candidate, all, false);
  return { agreed, stated: candidate.frame.words.some(({ governed }) => governed) ? tokensOf(candidate, all, true) : agreed };
}

function tokensOf({ frame: { words }, wordTokens: own }: Candidate, all: Candidate['wordTokens'], stated: boolean): readonly number[] {
  const tokens: number[] = [];
  for (let others = 0; others < 2; others++) {
    for (let i = 0; i < words.length; i++) {
      const at = all[i];
      if (at === undefined || (own[i] === undefined) !== (others === 1) || (stated && words[i]!.governed)) continue;
      tokens.push(at);
    }
  }
  return cutToSize(tokens);
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

function absentShare(slot: FrameSlot): number {
  return slot.values[0]!.type === 'name' ? ABSENT_NAME_SHARE : ABSENT_SHARE;
}
