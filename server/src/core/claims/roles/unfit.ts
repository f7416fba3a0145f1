import { predicateOf } from '../../facts/in-words.ts';
import { DOORS, ENDING, FOR_A_WHILE, PLACING_VERBS } from '../../languages/en/relation-roles.ts';
import { COMPARATIVES, LIGHT_VERBS, REPEATABLE, SUPPORT_VERBS, saysTheSame } from '../../languages/en/repeatable.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { tokensOverlap } from '../../text/span.ts';
import { agree } from '../../values/dates/agreement.ts';
import type { Filler } from '../fillers/filler.ts';
import type { Frame, FrameSlot } from '../frame.ts';
import { isOfLastTime } from '../last-time.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { CORE, type RoleOutcome } from './clause-roles.ts';
import type { FactRoles } from './fact-roles.ts';
import { type FrameRoles, relationOf } from './frame-roles.ts';
import type { PhraseMeaning } from './phrase-meaning.ts';
import type { RoleReading } from './read-roles.ts';

type Odd = Extract<Filler, { state: 'differs' }>;

/** An odd value, the slot that it stands for, and what the grammar tells of both. */
interface Told {
  readonly frame: Frame;
  readonly slot: FrameSlot;
  readonly odd: Odd;
  readonly sentence: SentenceView;
  readonly fact: FactRoles;
  readonly reading: RoleReading;
}

/**
 * Whether the grammar of a sentence tells that an odd value is no other value of the fact's: its relation is not told, or of
 * somebody or something else, or the value stands outside the clause that tells it, or what is told may have happened as well.
 */
export function isUnfit(frame: Frame, slot: FrameSlot, odd: Odd, roles: readonly FrameRoles[], sentence: SentenceView): boolean {
  if (odd.reading === 'order') return false;
  if (odd.quantity && (isDifference(odd, sentence) || isUpThere(odd, sentence))) return true;
  if (isPastValue(frame, odd, sentence)) return true;
  const relation = slot.values[0]?.type === 'list' ? undefined : relationOf(slot, roles);
  if (!relation) return false;
  const { fact, reading } = relation;
  if (fact.implied === 'place' && wasPlaced(odd, sentence)) return true;
  if (!reading) return frame.fact.type === 'plain' && isOtherwiseTold(fact, slot, odd, sentence);
  const told: Told = { frame, slot, odd, sentence, fact, reading };
  if (isOfANoun(told)) return true;
  if (frame.fact.type === 'typed') return isOfOthers(told) || isOutside(told) || endsAnother(told);
  return (
    isOfOthers(told) ||
    isOutside(told) ||
    lacksCore(told) ||
    isTooLittle(told) ||
    isAnotherInstance(told) ||
    isElsewhere(told) ||
    isAnotherTime(told)
  );
}

/** "She worked for Sudbank" is no slip of whom she works for now, where that changes over time. */
function isPastValue(frame: Frame, odd: Odd, sentence: SentenceView): boolean {
  const { fact } = frame;
  if (fact.type !== 'typed' || predicateOf(fact.statement.predicate)?.varies !== true) return false;
  const cues = flatMap(frame.words, ({ lemmas }) => lemmas);
  const telling = sentence.syntax().predications.filter(({ kind, lemma, agent, complement, ...one }) => {
    if (kind !== 'verb' || !isWithin(odd, one)) return false;
    return cues.includes(lemma) || (LIGHT_VERBS.has(lemma) && (isWithin(odd, agent) || isWithin(odd, complement)));
  });
  return telling.length > 0 && telling.every(({ past }) => past);
}

/** "stood on Orchard Street before the war": where something was is not where it is. */
function wasPlaced(odd: TokenSpan, sentence: SentenceView): boolean {
  return sentence.syntax().predications.some(({ lemma, past, ...told }) => past && PLACING_VERBS.has(lemma) && isWithin(odd, told));
}

/** "300 more than planned": a difference, not the amount. */
function isDifference({ to }: Odd, { view }: SentenceView): boolean {
  return COMPARATIVES.has(view.reading.tokens.folds[to] ?? '');
}

/** "Mount Ardle, at 6,000 feet,": where on it, unless the figure is like that of its height. */
function isUpThere({ reading, quantity, from }: Odd, { view }: SentenceView): boolean {
  const at = (quantity?.parts.hedge?.from ?? from) - 1;
  return reading === 'other' && quantity?.type === 'measure' && view.reading.tokens.folds[at] === 'at';
}

/** No clause tells the relation. A share of the same whole tells enough by itself. */
function isOtherwiseTold(fact: FactRoles, { values }: FrameSlot, odd: Odd, sentence: SentenceView): boolean {
  const { relation } = fact;
  const verbs = sentence.syntax().predications.filter(({ kind }) => kind === 'verb');
  if (verbs.length === 0) return false;
  const value = values[0];
  if (value?.type !== 'quantity') return !LIGHT_VERBS.has(relation) && !isOfItsObject(fact, sentence);
  if (value.quantity.type === 'percent' || value.quantity.type === 'fraction') return false;
  const own = verbs.filter(({ from, to }) => from <= odd.from && odd.to <= to);
  return own.length > 0 && !own.some(({ lemma }) => saysTheSame(lemma, relation));
}

/** "holds its hearing on": the noun tells what the verb only lends itself to, whatever verb the draft has with it. */
function isOfItsObject({ relation, roles }: FactRoles, sentence: SentenceView): boolean {
  const object = SUPPORT_VERBS.has(relation) ? roles.find(({ role }) => role === 'patient')?.meaning : undefined;
  return object !== undefined && !object.isName && object.entity === undefined && sentence.wordAt([object.head], true) !== undefined;
}

/** Somebody or something else stands in another role. */
function isOfOthers({ reading: { conflicts }, slot, odd }: Told): boolean {
  return conflicts.some(
    ({ members, phrase }) => !holds(members, slot) && !(isWithin(odd, phrase) && members.some(({ inside }) => inside.has(slot.index))),
  );
}

function isOutside({ reading: { predication, outcomes }, odd }: Told): boolean {
  return !isWithin(odd, predication) && !outcomes.some(({ phrase }) => isWithin(odd, phrase));
}

/** "folded its paint shop into the yard in 1979", "closed for repairs in 1979": what ends may end something of its own, or for a while. */
function endsAnother({ odd, reading: { predication }, sentence }: Told): boolean {
  const { lemma, passive, patient, head } = predication;
  if (!odd.date || passive || !ENDING.has(lemma)) return false;
  const { folds } = sentence.view.reading.tokens;
  return (patient !== undefined && !DOORS.has(folds[patient.head]!)) || FOR_A_WHILE.has(folds[head + 1] ?? '');
}

/** "winner of the 1992 prize, died": a date before a noun is that noun's, and of the relation only where the noun tells it or stands in a role of it. */
function isOfANoun({ odd, sentence, reading: { predication, outcomes } }: Told): boolean {
  if (!odd.date) return false;
  const holder = sentence.syntax().phrases.find((phrase) => phrase.own <= odd.from && odd.to <= phrase.head);
  if (!holder || isWithin({ from: predication.head, to: predication.head + 1 }, holder)) return false;
  return !outcomes.some(({ phrase }) => phrase !== undefined && tokensOverlap(phrase, holder));
}

/** An active verb without its subject, or a verb without its object, tells of another event. */
function lacksCore({ reading: { predication, outcomes }, slot, sentence }: Told): boolean {
  // What the sentences before have named may be left out ("He left in 2002"), and a headline begins with its verb.
  const isUnderstood = ({ entity }: PhraseMeaning) => entity !== undefined && sentence.nearby.has(entity);
  const subjectless = predication.kind === 'verb' && !predication.passive && !predication.initial && predication.agent === undefined;
  return outcomes.some(
    ({ role, members, likeness }) =>
      likeness === 'absent' &&
      (role === 'patient' || role === 'complement' || (role === 'agent' && subjectless)) &&
      !holds(members, slot) &&
      !members.some(({ meaning }) => meaning.counts || isUnderstood(meaning) || (role === 'complement' && isSaidBeside(meaning, sentence))),
  );
}

/** "Mayor Brennecke, first elected in 2013": what somebody was made stands as the title. */
function isSaidBeside({ head, isName }: PhraseMeaning, sentence: SentenceView): boolean {
  return !isName && sentence.wordAt([head], true) !== undefined;
}

/** Who does it, and nothing else of what the fact tells: "served four years as mayor" against "served three years in prison". */
function isTooLittle({ reading: { outcomes }, odd }: Told): boolean {
  if (odd.reading !== 'other') return false;
  const others = outcomes.filter(({ members, role }) => members.every((member) => member.slot === -1) && role !== 'agent');
  const agreed = outcomes.filter(({ likeness, role }) => likeness === 'same' && role !== 'agent');
  return others.length > 0 && agreed.length === 0 && others.every(({ likeness }) => likeness === 'absent');
}

/** "the 1904 fire": a date of its own makes it another one, if the fact has none. */
function isAnotherInstance({ frame, reading: { outcomes }, sentence, odd, slot }: Told): boolean {
  if (frame.scope.length > 0 || frame.slots.some(({ values }) => values[0]?.type === 'date')) return false;
  const { tokens } = sentence.view.reading;
  return outcomes.some(
    ({ role, phrase, members }) =>
      CORE.has(role) &&
      phrase !== undefined &&
      !holds(members, slot) &&
      sentence.dates.some(
        ({ expression }) =>
          !tokensOverlap(expression, odd) &&
          expression.kind === 'calendar' &&
          (isWithin(expression, phrase) || (expression.from === phrase.to + 1 && tokens.folds[phrase.to] === 'in')),
      ),
  );
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'for', 'against']);

/** An amount told of one place or body more than the fact names is a part of the whole. */
function isElsewhere({ frame, reading: { predication, outcomes }, sentence, odd }: Told): boolean {
  if (odd.quantity === undefined || (odd.reading !== 'other' && (odd.reading !== 'slip' || predication.past))) return false;
  // "will cost the county $1 million": somebody's share.
  if (predication.patient && isWithin(odd, predication.complement) && !outcomes.some(({ role }) => role === 'complement')) return true;
  const known = new Set(flatMap(frame.anchors, ({ entity }) => entity ?? []));
  return predication.adjuncts.some(({ preposition, phrase }) => {
    if (!WHERE.has(preposition) || outcomes.some((one) => one.phrase?.from === phrase.from) || isOfOtherAmount(phrase, odd, sentence))
      return false;
    const mention = sentence.mentions.find(({ from, to }) => from <= phrase.head && phrase.head < to);
    if (mention) return mention.form !== 'pronoun' && mention.form !== 'description' && !known.has(mention.entity);
    const name = sentence.view.unknownAt(phrase.head);
    return name !== undefined && !frame.anchors.some(({ words }) => name.words.some((word) => words.includes(word)));
  });
}

/** "by 18 percent in Norrvik and by 11 percent in Hamre": another amount stands between a place and the odd one, or has the place behind it. */
function isOfOtherAmount(place: TokenSpan, odd: TokenSpan, { quantities }: SentenceView): boolean {
  const others = quantities.filter((amount) => !tokensOverlap(amount, odd));
  if (odd.to <= place.from) return others.some(({ from, to }) => from >= odd.to && to <= place.from);
  return others.some(({ from, to }) => to <= place.from || (from >= place.to && to <= odd.from));
}

const DAYS_NEAR = 31;

/** What is done again and again was done at other times too, unless the fact tells of the first or last time. A near date may be a slip all the same. */
function isAnotherTime({ fact, slot, odd, sentence, reading }: Told): boolean {
  const [value] = slot.values;
  if (value?.type !== 'date' || !odd.date) return false;
  if (fact.once === 'last' && isOfLastTime(odd.date, sentence)) return isOfSomeOnly(reading, sentence);
  if (fact.once && !hasOnce(sentence, fact.once)) return true;
  if (fact.once || !REPEATABLE.has(fact.relation) || isForTheSame(reading)) return false;
  const said = sentence.dates.find(({ expression }) => expression === odd.date)?.date;
  if (!said || agree(said, value.date)) return false;
  const gap = Math.max(0, said.first - value.date.last, value.date.first - said.last);
  return gap > DAYS_NEAR;
}

/** "have not won on the road since 1994": the last time of something narrower, or that may be something else. */
function isOfSomeOnly({ predication: { adjuncts }, outcomes }: RoleReading, { view }: SentenceView): boolean {
  const isTime = ({ head }: NounPhrase) => view.reading.tokens.folds[head] === 'time' || view.dateAt(head) !== undefined;
  if (outcomes.some(({ role, likeness }) => role === 'patient' && likeness !== 'same')) return true;
  return adjuncts.some(({ phrase }) => !isTime(phrase) && !outcomes.some((one) => one.phrase?.from === phrase.from));
}

/** "won the prize for “Kiln”": not again for the same. */
function isForTheSame({ outcomes }: RoleReading): boolean {
  return outcomes.some(
    ({ role, likeness, members }) =>
      role === 'for' && likeness === 'same' && members.some(({ meaning }) => meaning.entity !== undefined || meaning.isName),
  );
}

function hasOnce({ view, span }: SentenceView, word: string): boolean {
  const { folds } = view.reading.tokens;
  for (let at = span.from; at < span.to; at++) if (folds[at] === word) return true;
  return false;
}

function holds(members: RoleOutcome['members'], slot: FrameSlot): boolean {
  return members.some((member) => member.slot === slot.index);
}

function isWithin(inner: TokenSpan, outer: TokenSpan | undefined): boolean {
  return outer !== undefined && outer.from <= inner.from && inner.to <= outer.to;
}
