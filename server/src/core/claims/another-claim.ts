import { dominantPart, isTimeNoun, lemma, NOUN } from '../languages/en/lexicon.ts';
import { NARROWING, ORDINAL_PARTS } from '../languages/en/noun-modifiers.ts';
import { POSSESSIVE_PRONOUNS } from '../languages/en/reference.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import { NOT_YET } from '../languages/en/tense.ts';
import { flatMap } from '../text/flat-map.ts';
import { type TokenSpan, tokensOverlap } from '../text/span.ts';
import { POSSESSIVE } from '../text/tokens.ts';
import { agree } from '../values/dates/agreement.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import { isOfAnotherRow } from './another-row.ts';
import type { Filler } from './fillers/filler.ts';
import type { Frame } from './frame.ts';
import { isOfLastTime } from './last-time.ts';
import type { SentenceView } from './sentence-view.ts';
import { namingWords } from './telling-words.ts';
import { tellsOfWhatIsToCome } from './to-come.ts';
import { isToldByOther } from './told-by-other.ts';

type Odd = Extract<Filler, { state: 'differs' }>;

/** What a sentence has in the places of a statement. */
interface Held {
  readonly odd: Odd;
  /** Token of each of the statement's words, where the sentence has it. */
  readonly wordTokens: readonly (number | undefined)[];
  /** The clause that tells the relation, where the grammar has one. */
  readonly clause?: TokenSpan | undefined;
}

/**
 * Whether more than the odd value sets the sentence apart from a plain statement, so that it makes another claim: a time other than
 * the statement's own, one to come, a part of the whole, what only belongs to its subject, or somebody else in the place of somebody whom it names.
 */
export function isAnotherClaim(frame: Frame, sentence: SentenceView, held: Held): boolean {
  if (frame.fact.type !== 'plain') return false;
  if (isOfAnotherTime(frame, sentence, held) || isOfAnotherRow(frame, sentence, held.odd)) return true;
  if (held.odd.reading !== 'magnitude' && isToCome(frame, sentence, held)) return true;
  // "when the ferry Orca ran aground": the count of another disaster may be any number, however like.
  if (held.odd.quantity !== undefined && isOfSomebodyElse(frame, sentence, { ...held, clause: sentence.span })) return true;
  if (held.odd.reading !== 'other') return false;
  return isNarrower(frame, sentence, held) || isOfItsOwn(frame, sentence, held) || isOfSomebodyElse(frame, sentence, held);
}

/** "61% among women", "310 people at its yard", "900 visitors on its first day": a part of what the amount of the statement counts. */
function isNarrower({ words }: Frame, { view, span }: SentenceView, { odd }: Held): boolean {
  if (odd.quantity === undefined) return false;
  const { folds } = view.reading.tokens;
  const said = new Set(flatMap(words, ({ lemmas }) => lemmas));
  for (let at = span.from; at < span.to; at++) {
    const fold = folds[at]!;
    if (NARROWING.has(fold) && !said.has(fold)) return true;
    if (
      at > odd.to &&
      ORDINAL_PARTS.has(folds[at - 1]!) &&
      isTimeNoun(fold) &&
      view.dateAt(at) === undefined &&
      !said.has(lemma(fold, 'noun'))
    )
      return true;
    if (at >= odd.to && fold === 'at' && POSSESSIVE_PRONOUNS.has(folds[at + 1] ?? '')) return true;
  }
  return false;
}

/** "will hire 150", "can carry 400": what is to come or only possible is not what a statement tells of, unless it tells of what is to come or of a time that is. */
function isToCome(frame: Frame, sentence: SentenceView, { odd, wordTokens }: Held): boolean {
  // "will play for the first time since 2011": what is to come tells of what was.
  if (tellsOfWhatIsToCome(frame, sentence.asOf) || (odd.date && isOfLastTime(odd.date, sentence))) return false;
  return wordTokens.some((at) => at !== undefined && NOT_YET.has(sentence.view.reading.tokens.folds[at - 1] ?? ''));
}

/** "Nordline's rivals employ", "designed the library's wing": one of the statement's names is there only as the owner of something that the statement has no word for. */
function isOfItsOwn({ anchors }: Frame, { view, mentions }: SentenceView, { odd, wordTokens }: Held): boolean {
  const { kind, folds } = view.reading.tokens;
  return anchors.some(({ entity, slot }) => {
    if (entity === undefined || slot !== -1) return false;
    const named = mentions.filter((mention) => mention.entity === entity);
    return (
      named.length > 0 &&
      named.every(({ to }) => {
        const near = (at: number | undefined) => at === to + 1 || (at === to + 2 && dominantPart(folds[to + 1]!) !== NOUN);
        return kind[to] === POSSESSIVE && !wordTokens.some(near) && !near(odd.from);
      })
    );
  });
}

/**
 * A time that neither the statement's scope nor a date in its slots agrees with: a year, or for an amount any day or stretch; for an
 * amount a part of the statement's time as well ("in the first quarter of 2024"), and no time at all where the statement is told of one.
 */
function isOfAnotherTime({ scope, slots }: Frame, sentence: SentenceView, { odd, wordTokens, clause }: Held): boolean {
  const { dates } = sentence;
  const times = [...scope, ...flatMap(slots, ({ values }) => values.flatMap((value) => (value.type === 'date' ? [value.date] : [])))];
  const counts = odd.quantity !== undefined;
  if (times.length === 0) return counts && odd.reading === 'other' && isOfAnOccasion(sentence, { odd, wordTokens });
  if (
    counts &&
    odd.reading === 'other' &&
    scope.length > 0 &&
    !dates.some(({ date }) => date !== undefined && times.some((time) => agree(date, time)))
  )
    return true;
  return dates.some(({ expression, date }) => {
    if (date === undefined || tokensOverlap(expression, odd) || isOfSaying(expression, sentence)) return false;
    if (isOfAnotherClause(expression, odd, clause)) return false;
    const named = expression.kind === 'calendar' && expression.year !== undefined;
    if (!named && !counts) return false;
    if (!times.some((time) => agree(date, time))) return !isOfOthers(expression, sentence, { odd, wordTokens });
    return isTotal(odd) && (expression.kind !== 'calendar' || date.precision === 'month') && times.every((time) => isPartOf(date, time));
  });
}

/** Of the third time or a vote of 7 to 2 there are no parts. */
function isTotal({ quantity }: Odd): boolean {
  return quantity !== undefined && quantity.type !== 'ordinal' && quantity.type !== 'ratio';
}

/** "carried 150 passengers on Friday": a day or year of its own makes another occasion of what a fact tells without one. */
function isOfAnOccasion(sentence: SentenceView, held: Held): boolean {
  return sentence.dates.some(
    ({ expression, date }) =>
      date !== undefined &&
      (expression.kind === 'calendar' || expression.kind === 'weekday') &&
      !tokensOverlap(expression, held.odd) &&
      !isOfSaying(expression, sentence) &&
      !isOfOthers(expression, sentence, held),
  );
}

/** A time outside the clause that tells the relation, where the odd value stands in it. */
function isOfAnotherClause(time: TokenSpan, odd: TokenSpan, clause: TokenSpan | undefined): boolean {
  const isIn = ({ from, to }: TokenSpan) => clause !== undefined && clause.from <= from && to <= clause.to;
  return isIn(odd) && !isIn(time);
}

/** "the agency said on Monday": when something was said is not when it was. */
function isOfSaying({ from }: TokenSpan, { view, span }: SentenceView): boolean {
  const { folds } = view.reading.tokens;
  const at = folds[from - 1] === 'on' || folds[from - 1] === 'in' ? from - 2 : from - 1;
  return at >= span.from && SPEECH_VERBS.has(folds[at]!);
}

/** A time that another verb, or another amount than the odd one ("7.8 percent, from 6.1 percent in March"), has for itself. */
function isOfOthers(time: TokenSpan, sentence: SentenceView, { odd, wordTokens }: Held): boolean {
  const { quantities } = sentence;
  if (odd.quantity && quantities.some(({ from, to }) => from >= odd.to && to <= time.from)) return true;
  return isToldByOther(time, wordTokens, sentence) && !isToldByOther(odd, wordTokens, sentence);
}

function isPartOf(part: EdtfDate, whole: EdtfDate): boolean {
  return part.first >= whole.first && part.last <= whole.last && part.last - part.first < (whole.last - whole.first) / 2;
}

/** Somebody whom the statement names outside its slots is missing, and a name that it lacks is there instead, in the clause that tells it. */
function isOfSomebodyElse({ anchors }: Frame, sentence: SentenceView, { odd, clause = sentence.span }: Held): boolean {
  const known = new Set(anchors.flatMap(({ entity }) => entity ?? []));
  const isMissing = anchors.some(
    ({ entity, slot, words }) =>
      slot === -1 &&
      (entity === undefined
        ? words.some((word) => sentence.foldAt(word) === undefined)
        : !sentence.mentions.some((mention) => mention.entity === entity)),
  );
  if (!isMissing) return false;
  const isElse = ({ from, to }: TokenSpan) => from >= clause.from && to <= clause.to && !tokensOverlap({ from, to }, odd);
  return (
    sentence.mentions.some((mention) => !known.has(mention.entity) && isElse(mention)) ||
    sentence.unknown.some((name) => isElse(name) && !isNamed(anchors, name.words))
  );
}

/** "Commons" for the House of Commons, but not the House of Lords. */
function isNamed(anchors: Frame['anchors'], words: readonly string[]): boolean {
  const said = namingWords(words);
  return anchors.some((anchor) => said.every((word) => anchor.words.includes(word)));
}
