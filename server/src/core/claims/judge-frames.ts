import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import type { Mention } from '../mentions/mention.ts';
import { type TokenSpan, tokensOverlap } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { constructedIn } from './constructions/index.ts';
import type { Frame } from './frame.ts';
import type { FrameIndex } from './frame-index.ts';
import { isAsserted, isPlanned, unstatedAs } from './governance.ts';
import { isOfLastTime } from './last-time.ts';
import { type FrameMatch, type MatchContext, matchFrame } from './match-frame.ts';
import { isOtherEdition } from './other-edition.ts';
import { isToldOfOthers, isToldPlainly, rolesIn } from './roles/frame-roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { tellsOfWhatIsToCome } from './to-come.ts';
import type { PassedOver } from './trace.ts';

const NO_FRAMES: readonly Frame[] = [];
const NO_CANDIDATES: readonly Candidate[] = [];

/**
 * Every fact that the sentence supports, and those it refutes that no other fact speaks for: where a fact supports the
 * sentence by the same words and the odd value, the sentence tells that fact and not the one it seems to refute.
 * `matches`: all that it speaks of.
 */
export function framesOf(matches: readonly FrameMatch[], sentence: SentenceView, context: MatchContext): readonly FrameMatch[] {
  if (matches.length === 0) return matches;
  const supported = matches.filter((match) => match.outcome.kind === 'supported');
  if (supported.length === matches.length) return supported;
  const refuted = matches.filter((match) => {
    if (match.outcome.kind !== 'refuted') return false;
    const reason = reasonToPass(match, { sentence, facts: context.facts, supported });
    if (reason) context.trace?.passedOver(match, sentence, reason);
    return reason === undefined;
  });
  if (refuted.length === 0) return supported;
  return [...supported, ...paired(strongest(ofSameEvent(refuted, sentence)))];
}

/** Every fact that the sentence speaks of, whether it supports, refutes or only alludes to it. */
export function matchesIn(sentence: SentenceView, index: FrameIndex, context: MatchContext): readonly FrameMatch[] {
  return matchesAmong(candidatesIn(sentence, index), sentence, context);
}

/** The facts that the sentence may speak of, by its words. */
export function candidatesIn(sentence: SentenceView, index: FrameIndex): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (const frame of candidatesFor(sentence, index)) {
    const candidate = candidateOf(frame, sentence);
    if (!candidate) continue;
    found ??= [];
    found.push(candidate);
  }
  return found ?? NO_CANDIDATES;
}

/** Those of the facts that the sentence speaks of, and what it tells by construction alone. */
export function matchesAmong(candidates: readonly Candidate[], sentence: SentenceView, context: MatchContext): readonly FrameMatch[] {
  const matches: FrameMatch[] = [];
  for (const candidate of candidates) {
    const match = matchFrame(candidate, sentence, context);
    if (match) matches.push(match);
  }
  const constructed = constructedIn(sentence, context.facts);
  return constructed.length === 0 ? matches : [...matches, ...constructed];
}

/** Facts about what the sentence names that share a word with it or have none, and those that one of its words brings to mind by itself. */
function candidatesFor(sentence: SentenceView, index: FrameIndex): readonly Frame[] {
  const found: Frame[] = [];
  const { mentions } = sentence;
  for (let i = 0; i < mentions.length; i++) {
    const { entity } = mentions[i]!;
    if (isNamedBefore(entity, i, mentions)) continue;
    const { wordless, byKey } = index.saidOf(entity);
    add(wordless, found);
    // The sentence's few words are looked up among the facts, not the facts' many words in the sentence.
    if (byKey.size > 0) for (const key of sentence.keys()) add(byKey.get(key) ?? NO_FRAMES, found);
  }
  const { tokens } = sentence.view.reading;
  for (let at = sentence.span.from; at < sentence.span.to; at++)
    if (tokens.kind[at] === WORD && index.brings(tokens, at)) add(index.byWord(tokens.folds[at]!), found);
  return found.length < FEW ? found : [...new Set(found)];
}

/** Fewer are sooner looked through for one that is there already than gathered in a set. */
const FEW = 64;

function add(frames: readonly Frame[], found: Frame[]): void {
  for (const frame of frames) if (found.length >= FEW || !found.includes(frame)) found.push(frame);
}

function isNamedBefore(entity: EntityId, index: number, mentions: readonly Mention[]): boolean {
  for (let i = 0; i < index; i++) if (mentions[i]!.entity === entity) return true;
  return false;
}

/** A sentence with the facts that it supports. */
interface Heard {
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
  readonly supported: readonly FrameMatch[];
}

/** Share of a fact's roles on which a sentence agrees that tells that fact, whatever else it may tell. */
const TELLS = 0.9;

/** A fact that has the odd value, and with which the sentence agrees no less than with the one it seems to refute. */
function spokenForBy(refuted: FrameMatch, { sentence, facts, supported }: Heard): FrameMatch | undefined {
  const { outcome, score, frame } = refuted;
  if (outcome.kind !== 'refuted') return undefined;
  const roles = (of: Frame) => (of.fact.type === 'plain' ? rolesIn(of, sentence, facts) : []);
  // Where a description is told word for word, another like it has to be as well.
  const least = outcome.filler.told ? score : Math.min(score, TELLS);
  return supported.find(
    (match) =>
      match.complete &&
      match.score >= least &&
      match.agreedAt.some((span) => tokensOverlap(span, outcome.filler)) &&
      !isElsewhere(match, refuted, outcome.filler) &&
      // "The Hamre Bridge opened in 1958, before the Lysand Bridge": the grammar has it of the one.
      !(isToldOfOthers(roles(match.frame)) && isToldPlainly(roles(frame))),
  );
}

/** "Bus fares rose by 30 percent, while ferry fares rose by 30 percent": the fact that has a place of its own for the amount tells nothing of the other's. */
function isElsewhere(supported: FrameMatch, refuted: FrameMatch, at: TokenSpan): boolean {
  if (!supported.places?.length || !refuted.places?.length) return false;
  const lead = ({ places = [] }: FrameMatch) => {
    const worth = (isHere: boolean) =>
      Math.max(...places.filter((place) => tokensOverlap(place, at) === isHere).map((place) => place.worth));
    return worth(true) - worth(false);
  };
  return lead(refuted) > lead(supported);
}

/**
 * Why a refuted fact makes no finding: another fact speaks for the odd value, or the writer does not state it as a fact, but denies,
 * asks or supposes it, at the odd value or at the nearest of the words that agreed.
 */
function reasonToPass(match: FrameMatch, heard: Heard): PassedOver | undefined {
  if (match.outcome.kind !== 'refuted') return undefined;
  const { sentence } = heard;
  const { filler, slot } = match.outcome;
  const by = spokenForBy(match, heard);
  if (by) return { why: 'supported-elsewhere', by };
  const { governance } = sentence.view.reading.sentences[sentence.index]!;
  if (filler.told === 'apposed' && !governance.correction) return undefined;
  // "have not won since 1984" states when they last did.
  if (
    filler.date &&
    filler.reading === 'other' &&
    match.frame.roles.some(({ once }) => once === 'last') &&
    isOfLastTime(filler.date, sentence)
  )
    return undefined;
  const { folds } = sentence.view.reading.tokens;
  // What is to come is told by its plan as well: "plans to close" for "will close".
  const toCome = tellsOfWhatIsToCome(match.frame, sentence.asOf);
  const isStated = (at: number) => isAsserted(governance, at) || (toCome && isPlanned(governance, at, folds));
  // "… never forgot Hamre, where she was born": the odd value stands before the clause that tells of it.
  if (match.toldAt !== undefined && filler.from < match.toldAt && isAsserted(governance, match.toldAt)) return undefined;
  const supposed = slot.governed && unstatedAs(governance, filler.from) === 'supposed';
  if (!supposed && !isStated(filler.from)) return { why: 'not-stated', at: filler.from };
  const [nearest] = [...match.stated].sort((a, b) => Math.abs(a - filler.from) - Math.abs(b - filler.from));
  return nearest === undefined || isStated(nearest) ? undefined : { why: 'not-stated', at: nearest };
}

/** An event that differs from the store's in two ways, its place and its year, is another one of that name, and so is that of another year than the one of now. */
function ofSameEvent(refuted: readonly FrameMatch[], sentence: SentenceView): readonly FrameMatch[] {
  const event = ({ frame: { fact, anchors } }: FrameMatch) =>
    fact.type === 'typed' && anchors[0]?.kind === 'event' ? anchors[0].entity : undefined;
  return refuted.filter((match) => {
    const of = event(match);
    return (
      of === undefined ||
      refuted.every((other) => event(other) !== of || (other.frame.predicate === match.frame.predicate && !isOtherEdition(other, sentence)))
    );
  });
}

/** One fact a place: that on which the sentence agrees most. */
function strongest(refuted: readonly FrameMatch[]): FrameMatch[] {
  const best = new Map<number, FrameMatch>();
  for (const match of refuted) {
    if (match.outcome.kind !== 'refuted') continue;
    const known = best.get(match.outcome.filler.from);
    if (!known || match.score > known.score) best.set(match.outcome.filler.from, match);
  }
  return [...best.values()];
}

/**
 * Two facts that the clause misses by one role each, the odd role of one being right for the other ("Niels Bohr … in 1975"
 * against the prizes of father and son), are one finding with two ways to mend it.
 */
function paired(refuted: readonly FrameMatch[]): FrameMatch[] {
  const single: FrameMatch[] = [];
  for (const match of [...refuted].sort((a, b) => b.score - a.score || fillerFrom(a) - fillerFrom(b))) {
    const at = single.findIndex((other) => isAgreedBy(match, other) && isAgreedBy(other, match));
    if (at === -1) single.push(match);
    else single[at] = { ...single[at]!, rival: match };
  }
  return single;
}

function fillerFrom({ outcome }: FrameMatch): number {
  return outcome.kind === 'refuted' ? outcome.filler.from : 0;
}

function isAgreedBy({ outcome }: FrameMatch, other: FrameMatch): boolean {
  if (outcome.kind !== 'refuted') return false;
  const { from, to } = outcome.filler;
  return (
    [...other.agreedAt, ...other.named].some((span) => tokensOverlap(span, outcome.filler)) ||
    other.agreed.some((at) => from <= at && at < to)
  );
}
