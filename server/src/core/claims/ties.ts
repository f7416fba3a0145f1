import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { AUXILIARIES, RELATIVES, SUBORDINATORS } from '../languages/en/governance.ts';
import { ADJECTIVE, dominantPart, isFunctionWord, NOUN, VERB } from '../languages/en/lexicon.ts';
import { OTHER_ONES, PLAIN_MODIFIERS } from '../languages/en/noun-modifiers.ts';
import { POSSESSIVE_PRONOUNS } from '../languages/en/reference.ts';
import { isTitleWord } from '../mentions/runs.ts';
import { POSSESSIVE, WORD } from '../text/tokens.ts';
import type { Frame } from './frame.ts';
import { isPlaceOfAnother } from './place-of-another.ts';
import type { SentenceView } from './sentence-view.ts';

/** A subject stands no further than this from the word that tells of it. */
const REACH = 14;
/** A noun's owner stands at once before it, or after "of". */
const NOUN_REACH = 4;

/**
 * Whether a typed fact's subject is the subject of its cue: before the verb with nobody else of its kind between, or the
 * owner of the noun ("her death", "the founding of Norrvik"). A cue that is some other word's keeps the sentence out.
 */
export function isTied(frame: Frame, sentence: SentenceView, { cue, facts }: { cue: number | undefined; facts: FactSlice }): boolean {
  const subject = frame.anchors[0];
  if (cue === undefined || subject?.entity === undefined) return cue !== undefined;
  const { folds, kind } = sentence.view.reading.tokens;
  const named = sentence.mentions.filter((mention) => mention.entity === subject.entity);
  if (named.length === 0) return true;
  const mentions = subject.kind === 'event' ? named.filter(({ from }) => !OTHER_ONES.has(folds[from - 1] ?? '')) : named;
  const isNoun = dominantPart(folds[cue]!) === NOUN;
  return mentions.some((mention) => {
    if (isNoun) {
      if (isNarrowed(cue)) return false;
      const owner =
        mention.to <= cue &&
        cue - mention.to < NOUN_REACH &&
        (kind[mention.to] === POSSESSIVE || mention.form === 'pronoun' || mention.form === 'demonym' || folds[mention.to] === ',');
      const object = mention.from > cue && mention.from - cue <= NOUN_REACH && folds.slice(cue + 1, mention.from).includes('of');
      return owner || object || isBetween(mention.to, cue, sentence);
    }
    if (mention.from > cue)
      return mention.from - cue <= NOUN_REACH || folds[cue - 1] === ',' || folds[cue + 1] === 'by' || cue === sentence.span.from;
    // "the marathon course opens": the name only tells which course.
    if (mention.to < cue && kind[mention.to] === WORD && !isFunctionWord(folds[mention.to]!) && dominantPart(folds[mention.to]!) === NOUN)
      return false;
    if (kind[mention.to] === POSSESSIVE || (mention.form === 'pronoun' && POSSESSIVE_PRONOUNS.has(folds[mention.from]!))) return false;
    if (isPlaceOfAnother(mention.from, sentence)) return false;
    return cue - mention.to <= REACH && isBetween(mention.to, cue, sentence) && !changesSubject(mention.to, cue);
  });

  /** "the herring capital", "the first capital": a noun that a word before it makes another thing. */
  function isNarrowed(at: number): boolean {
    const fold = folds[at - 1] ?? '';
    const mentioned = sentence.mentions.some(({ to }) => to === at);
    if (OTHER_ONES.has(fold)) return true;
    return (
      kind[at - 1] === WORD &&
      !mentioned &&
      !isFunctionWord(fold) &&
      !PLAIN_MODIFIERS.has(fold) &&
      (dominantPart(fold) === NOUN || dominantPart(fold) === ADJECTIVE)
    );
  }

  /** "bought a yard that was founded in": after a verb of the subject's own, a clause begins that tells of something else. */
  function changesSubject(from: number, to: number): boolean {
    let verb = false;
    for (let at = from; at < to; at++) {
      if (verb && (RELATIVES.has(folds[at]!) || folds[at] === 'that' || SUBORDINATORS.has(folds[at]!))) return true;
      verb ||= AUXILIARIES.has(folds[at]!) || dominantPart(folds[at]!) === VERB;
    }
    return false;
  }

  /** Nothing but small words, and nobody else of the kind, stands between. */
  function isBetween(from: number, to: number, { mentions: all, unknown }: SentenceView): boolean {
    if (to < from) return false;
    const rival = all.some(
      (other) =>
        other.from >= from &&
        other.to <= to &&
        other.entity !== subject!.entity &&
        other.form !== 'demonym' &&
        other.form !== 'pronoun' &&
        sameKind(other.entity),
    );
    return (
      !rival &&
      !unknown.some((name) => name.from >= from && name.to <= to && name.words.length > 1) &&
      to - from <= REACH &&
      kind[from] !== undefined &&
      (to === from || kind[to] === WORD)
    );
  }

  function sameKind(entity: string): boolean {
    return facts.entity(entity)?.kind === subject!.kind;
  }
}

/** Whether a cue tells of another of the things that somebody may have been elected or named to. */
export function isToOther(frame: Frame, { view }: SentenceView, cue: number | undefined): boolean {
  if (cue === undefined) return false;
  const { folds } = view.reading.tokens;
  const to = folds[cue + 1] === 'to';
  const office = frame.fact.type === 'typed' && isMany(frame.fact.statement) ? frame.fact.statement.qualifiers.as : undefined;
  if (office === undefined) return to && isOneOfMany(frame);
  if (!to && !isTitleWord(folds[cue + 1] ?? '')) return false;
  const words = foldedName(office);
  return !folds.slice(cue + 1, cue + 1 + OFFICE_REACH).some((fold) => words.includes(fold));
}

/** "elected to the lower house of the Storting". */
const OFFICE_REACH = 8;

/** "elected to the board": of a relation that somebody may have several times, a fact that does not say to what leaves room for another. */
function isOneOfMany({ fact }: Frame): boolean {
  return fact.type === 'typed' && fact.statement.qualifiers.of === undefined && isMany(fact.statement);
}

function isMany({ predicate }: Statement): boolean {
  return predicateOf(predicate)?.many === true;
}
