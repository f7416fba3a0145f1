import type { FactSlice } from '../../facts/fact-source.ts';
import { type Kin, kinOf, kinWord } from '../../languages/en/kinship.ts';
import { ADJECTIVE, dominantPart } from '../../languages/en/lexicon.ts';
import { POSSESSIVE_PRONOUNS } from '../../languages/en/reference.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isTitleWord } from '../../mentions/runs.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { Frame, FrameSlot } from '../frame.ts';
import { isSameKin, kinWordAt } from '../kin-words.ts';
import type { FrameMatch } from '../match-frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { typedFrame } from '../typed-frames.ts';
import { impliedOwner } from './kin-implied.ts';
import { kinNamed, type OwnedKin } from './kin-name.ts';

/** What a sentence says of two people: that `who` is the relative `of` the other. */
interface KinClaim {
  readonly who: Mention;
  readonly of: Mention;
  readonly kin: Kin;
  /** The word of kinship. */
  readonly word: TokenSpan;
}
const BETWEEN = new Set([
  ',',
  'who',
  'is',
  'was',
  'the',
  'a',
  'an',
  'and',
  'himself',
  'herself',
  'also',
  'eldest',
  'elder',
  'younger',
  'youngest',
  'only',
  'late',
  'twin',
]);
const REACH = 6;
const NO_KIN: Kinship = { claims: [], owned: [] };

/** "Roger Hurst, a grandson of Caspar Hurst", "Hurst's grandson, Roger": kinship of people of whom the store has another. */
export function kinshipIn(sentence: SentenceView, facts: FactSlice): FrameMatch[] {
  const { claims, owned } = kinIn(sentence, facts);
  if (claims.length === 0 && owned.length === 0) return [];
  const matches = flatMap(owned, (one) => kinNamed(one, sentence, facts));
  for (const claim of claims) {
    const told = toldOf(claim, facts);
    const supporting = told.find(({ kin }) => isSameKin(claim.kin, kin));
    const best = supporting ?? told[0];
    if (best) matches.push(matchOf(claim, best, supporting !== undefined));
  }
  return matches;
}

function matchOf({ who, of, word }: KinClaim, { frame, right }: Told, agrees: boolean): FrameMatch {
  const slot: FrameSlot = { ...frame.slots[0]!, text: right, values: [{ type: 'words', words: [right], lemmas: [right] }] };
  return {
    frame,
    score: 1,
    complete: true,
    inferred: who.certainty === 'inferred' || of.certainty === 'inferred',
    outcome: agrees ? { kind: 'supported' } : { kind: 'refuted', slot, filler: { state: 'differs', ...word, reading: 'other' } },
    agreed: [who.from, of.from],
    stated: [word.from],
    named: [who, of].map(({ from, to }) => ({ from, to })),
    agreedAt: agrees ? [word] : [],
    places: [],
    toldAt: undefined,
  };
}

interface Told {
  readonly frame: Frame;
  readonly kin: Kin;
  /** The word that should stand in the draft. */
  readonly right: string;
}

/** What the store has of the two, told from the side of the one who is called so. */
function toldOf({ who, of, kin: said }: KinClaim, facts: FactSlice): Told[] {
  const between = (from: Mention, to: Mention) =>
    flatMap(facts.about(from.entity), (statement) => {
      const { value, qualifiers } = statement;
      const kin = value.type === 'entity' && value.ref.id === to.entity ? kinOf(qualifiers.as ?? '') : undefined;
      return kin ? [{ frame: typedFrame(statement, facts), kin, right: qualifiers.as! }] : [];
    });
  const turned = flatMap(between(of, who), ({ frame, kin: { inverse: relation } }): Told[] => {
    const right = kinWord(relation, said.gender);
    return right === undefined ? [] : [{ frame, kin: { relation, inverse: relation }, right }];
  });
  return [...between(who, of), ...turned];
}

/** What a sentence says of two people whom it names, and relatives whom it names right after the word for them. */
interface Kinship {
  readonly claims: readonly KinClaim[];
  readonly owned: readonly OwnedKin[];
}

function kinIn(sentence: SentenceView, facts: FactSlice): Kinship {
  if (sentence.mentions.length === 0) return NO_KIN;
  const { tokens } = sentence.view.reading;
  const claims: KinClaim[] = [];
  const owned: OwnedKin[] = [];
  for (let at = sentence.span.from; at < sentence.span.to; at++) {
    const found = kinWordAt(sentence, at);
    if (!found) continue;
    const { word, kin } = found;
    const isPerson = (mention: Mention | undefined) => mention && facts.entity(mention.entity)?.kind === 'person';
    const owner = ownerBefore(sentence, word.from);
    const of = owner ?? ownerAfter(sentence, word.to);
    const who = owner ? (calledAfter(sentence, word.to) ?? calledBefore(sentence, owner.from)) : calledBefore(sentence, word.from);
    if (of && who && of.entity !== who.entity && isPerson(of) && isPerson(who)) claims.push({ who, of, kin, word });
    if (!of) {
      const one = calledAfter(sentence, word.to) ?? calledBefore(sentence, word.from);
      const meant = one && isPerson(one) ? impliedOwner(one, found, sentence, facts) : undefined;
      if (one && meant) claims.push({ who: one, of: meant, kin, word });
    }
    if (owner && isPerson(owner) && isOwned(word.from)) owned.push({ of: owner, kin, to: word.to });
    at = Math.max(at, word.to - 1);
  }
  return { claims, owned };

  /** Right after its owner: "his first wife" is another than his wife. */
  function isOwned(at: number): boolean {
    return tokens.kind[at - 1] === POSSESSIVE || POSSESSIVE_PRONOUNS.has(tokens.folds[at - 1] ?? '');
  }
}

function named(sentence: SentenceView, at: number): Mention | undefined {
  const mention = sentence.view.mentionAt(at);
  return mention && mention.form !== 'demonym' && mention.form !== 'descriptor' ? mention : undefined;
}

/** "Hurst's younger KIN", "her younger KIN", "Hurst, whose younger KIN": who stands before the word as its owner. */
function ownerBefore(sentence: SentenceView, word: number): Mention | undefined {
  const { kind, folds } = sentence.view.reading.tokens;
  let at = word - 1;
  while (at > sentence.span.from && kind[at] === WORD && (dominantPart(folds[at]!) === ADJECTIVE || BETWEEN.has(folds[at]!))) at--;
  if (kind[at] === POSSESSIVE) return named(sentence, at - 1);
  if (folds[at] === 'whose') return named(sentence, folds[at - 1] === ',' ? at - 2 : at - 1);
  return sentence.mentions.find(({ from, form }) => from === at && form === 'pronoun' && POSSESSIVE_PRONOUNS.has(folds[at]!));
}

/** "KIN of Mayor Hurst". */
function ownerAfter(sentence: SentenceView, word: number): Mention | undefined {
  const { kind, folds } = sentence.view.reading.tokens;
  if (folds[word] !== 'of') return undefined;
  for (let at = word + 1; at < Math.min(word + REACH, sentence.span.to); at++) {
    const mention = named(sentence, at);
    if (mention?.from === at) return kind[mention.to] === POSSESSIVE ? undefined : mention;
    if (!BETWEEN.has(folds[at]!) && !isTitleWord(folds[at]!)) return describedAfter(sentence, at);
  }
  return undefined;
}

/** "a KIN of the company’s founder, Caspar Hurst": behind the comma after what he is. */
function describedAfter(sentence: SentenceView, from: number): Mention | undefined {
  const { kind, folds } = sentence.view.reading.tokens;
  let at = from;
  while (at < Math.min(from + REACH, sentence.span.to) && (kind[at] === WORD || kind[at] === POSSESSIVE) && !named(sentence, at)) at++;
  if (folds[at] !== ',' || !isTitleWord(folds[at - 1]!)) return undefined;
  const mention = named(sentence, at + 1);
  return mention?.from === at + 1 && kind[mention.to] !== POSSESSIVE ? mention : undefined;
}

/** "Roger Hurst, a KIN", "Roger Hurst, who is the younger KIN". */
function calledBefore(sentence: SentenceView, word: number): Mention | undefined {
  const { kind, folds } = sentence.view.reading.tokens;
  for (let at = word - 1; at >= sentence.span.from && word - at <= REACH; at--) {
    const mention = named(sentence, at);
    if (mention) return at < word - 1 ? mention : undefined;
    if (kind[at] === POSSESSIVE || !mayStandBetween(folds[at]!)) return undefined;
  }
  return undefined;
}

/** "a councilman and the KIN": what else the same person is called. */
function mayStandBetween(fold: string): boolean {
  return BETWEEN.has(fold) || dominantPart(fold) === ADJECTIVE || isTitleWord(fold);
}

/** "… KIN Roger Hurst", "… KIN, Roger Hurst,". */
function calledAfter(sentence: SentenceView, word: number): Mention | undefined {
  const { kind, folds } = sentence.view.reading.tokens;
  const from = folds[word] === ',' ? word + 1 : word;
  const mention = named(sentence, from);
  return mention?.from === from && kind[mention.to] !== POSSESSIVE ? mention : undefined;
}
