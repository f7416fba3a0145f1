import type { FactSlice } from '../../facts/fact-source.ts';
import { converseOf } from '../../languages/en/lexicon.ts';
import { roleMapsOf } from '../../languages/en/relation-roles.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { agree, contains } from '../../values/dates/agreement.ts';
import { belonging } from '../belonging.ts';
import type { Filler } from '../fillers/filler.ts';
import type { Frame, FrameSlot, SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { CORE, type RoleOutcome } from './clause-roles.ts';
import type { FactRoles } from './fact-roles.ts';
import { type RoleReading, readRoles } from './read-roles.ts';

/** The relations of a fact with what a sentence has in their roles. */
export interface FrameRoles {
  readonly fact: FactRoles;
  /** Absent: no clause of the sentence tells the relation. */
  readonly reading: RoleReading | undefined;
}

/** Reads a sentence by the grammar of a plain statement; empty for a statement whose grammar tells nothing. */
export function rolesIn(frame: Frame, sentence: SentenceView, facts: FactSlice): readonly FrameRoles[] {
  const around = { facts, anchors: frame.anchors, sentence, sameDay: () => isOfSameDay(frame, sentence) };
  const all: FrameRoles[] = [];
  for (const fact of frame.roles) all.push({ fact, reading: readRoles(fact, around) });
  return all;
}

/** Whether a sentence has the very day of a fact. */
function isOfSameDay({ scope, slots }: Frame, { dates }: SentenceView): boolean {
  const times = [...scope, ...flatMap(slots, ({ values }) => flatMap(values, (value) => (value.type === 'date' ? [value.date] : [])))];
  return dates.some(({ date }) => date?.precision === 'day' && times.some((time) => time.precision === 'day' && agree(date, time)));
}

/** Whether other verbs, or none, may tell a relation: "sold" for bought, "Karin’s novel" for wrote. */
export function isToldOtherwise({ relation, implied }: FactRoles): boolean {
  return implied !== undefined || roleMapsOf(relation).length > 0;
}

/** Which relation a slot hangs on: a verb rather than a noun, one that is told rather than one that is not, and of those the one that tells most. */
export function relationOf(slot: FrameSlot, all: readonly FrameRoles[]): FrameRoles | undefined {
  let best: FrameRoles | undefined;
  for (const one of all) if (one.fact.slots.has(slot.index) && (!best || isRather(one, best, slot))) best = one;
  return best;
}

function isRather(one: FrameRoles, other: FrameRoles, slot: FrameSlot): boolean {
  const isVerb = one.fact.kind === 'verb';
  if (isVerb !== (other.fact.kind === 'verb')) return isVerb;
  if (!one.reading || !other.reading) return other.reading === undefined && one.reading !== undefined;
  return worthTo(slot, one) > worthTo(slot, other);
}

/** "tried to buy uranium": of two verbs with the slot in a role, that on which the rest of the fact hangs tells more of it. */
function worthTo({ index }: FrameSlot, { fact, reading }: FrameRoles): number {
  return fact.roles.some((role) => role.slot === index) ? (reading?.agreed ?? 0) : -1;
}

/** What a slot is of, and where it is looked for. */
interface RoleParts {
  readonly frame: Frame;
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
}

/** The name or words that stand in a slot's role; undefined where the grammar tells nothing of it. */
export function byRole(slot: FrameSlot, value: SlotValue, all: readonly FrameRoles[], parts: RoleParts): Filler | undefined {
  const { facts } = parts;
  const relation = relationOf(slot, all);
  if (!relation?.reading) return undefined;
  const { outcomes, conflicts } = relation.reading;
  const own = outcomes.find(({ members }) => members.some((member) => member.slot === slot.index));
  if (!own) return undefined;
  if (own.likeness !== 'different')
    return own.likeness === 'same' && value.type === 'name' ? { state: 'agrees', at: own.phrase!.core } : undefined;
  const others = conflicts.filter((one) => one !== own);
  if (others.length > 0 || !agreesElsewhere(own, relation, parts)) return { state: 'absent' };
  const { phrase } = own;
  if (value.type !== 'name' || !phrase) return undefined;
  if (phrase.entity === undefined && !phrase.isName) return { state: 'absent' };
  const kind = phrase.entity === undefined ? undefined : facts.entity(phrase.entity)?.kind;
  if (kind !== undefined && value.kind !== undefined && kind !== value.kind) return { state: 'absent' };
  const said = { words: phrase.words, ...(phrase.entity === undefined ? {} : { entity: phrase.entity }) };
  const right = { text: value.words.join(' '), ...(value.entity === undefined ? {} : { id: value.entity }) };
  if (belonging(said, right, facts) !== 'different') return { state: 'absent' };
  return { state: 'differs', ...phrase.core, reading: 'other', ...(phrase.entity === undefined ? {} : { entity: phrase.entity }) };
}

/**
 * Some other role of the event has to be the fact's: "Nils Ahlgren designed" alone tells of another building. One who did something
 * may have done it to others as well, so that for an object two roles must agree; a bridge crosses one river.
 */
function agreesElsewhere(own: RoleOutcome, { fact, reading }: FrameRoles, { frame, sentence }: RoleParts): boolean {
  if (frame.fact.type === 'typed' || !reading) return true;
  const { outcomes, predication } = reading;
  const times = flatMap(frame.slots, ({ values }) => flatMap(values, (value) => (value.type === 'date' ? [value.date] : [])));
  const dated = sentence.dates.some(
    ({ date, expression }) =>
      date !== undefined &&
      expression.from >= predication.from &&
      expression.to <= predication.to &&
      times.some((time) => contains(date, time) || agree(date, time)),
  );
  const agreeing = outcomes.filter((one) => one !== own && one.likeness === 'same').length + (dated ? 1 : 0);
  return agreeing > (own.role === 'patient' && fact.implied !== 'crossing' ? 1 : 0);
}

/**
 * "The governor [vetoed] the bill" against "signed the bill": the verb that tells the opposite of the slot's of the same people and things.
 * All else that the statement says must be there, and no role be somebody else's.
 */
export function contraryOf(
  slot: FrameSlot,
  { frame, sentence, facts, wordTokens }: RoleParts & { readonly wordTokens: readonly (number | undefined)[] },
): Filler | undefined {
  if (frame.words.some((word, index) => word.slot === -1 && wordTokens[index] === undefined)) return undefined;
  const fact = frame.roles.find(
    ({ head, kind }) => kind === 'verb' && frame.words.some(({ at, slot: inSlot }) => at === head && inSlot === slot.index),
  );
  if (!fact) return undefined;
  for (const relation of converseOf(fact.relation)) {
    const reading = readRoles({ ...fact, relation }, { facts, anchors: frame.anchors, sentence, sameDay: () => false });
    if (!reading || reading.agreed === 0 || reading.conflicts.length > 0 || reading.predication.lemma !== relation) continue;
    const at = reading.predication.head;
    return { state: 'differs', from: at, to: at + 1, reading: 'other', told: 'clause' };
  }
  return undefined;
}

/** Token of the word that tells a slot's relation in its clause. */
export function toldAtOf(slot: FrameSlot, all: readonly FrameRoles[]): number | undefined {
  return relationOf(slot, all)?.reading?.predication.head;
}

/** The clause that tells a slot's relation, if one does. */
export function clauseOf(slot: FrameSlot, all: readonly FrameRoles[]): TokenSpan | undefined {
  return relationOf(slot, all)?.reading?.predication;
}

/** The clauses that tell it, where nothing else than the fact's own stands in its roles. */
export function tellingClauses(slot: FrameSlot, all: readonly FrameRoles[]): readonly TokenSpan[] {
  const reading = relationOf(slot, all)?.reading;
  return reading && reading.agreed > 0 && reading.conflicts.length === 0 ? reading.clauses : [];
}

/** Whether the grammar ties a fact's subject to its relation. */
export function isToldOf(all: readonly FrameRoles[]): boolean {
  return all.some(({ reading }) =>
    reading?.outcomes.some(({ members, likeness }) => likeness === 'same' && members.every(({ slot }) => slot === -1)),
  );
}

/** Whether a clause tells the relation of everybody and everything that the fact tells it of. */
export function isToldPlainly(all: readonly FrameRoles[]): boolean {
  return all.some(({ reading }) => {
    const core = reading?.outcomes.filter(({ role }) => CORE.has(role)) ?? [];
    return core.length > 0 && core.every(({ likeness }) => likeness === 'same') && reading!.conflicts.length === 0;
  });
}

/** Whether the grammar tells where something is, or what it crosses, and only the place is another. */
export function isPlacedPlainly(slot: FrameSlot, all: readonly FrameRoles[]): boolean {
  const relation = relationOf(slot, all);
  if (relation?.fact.implied !== 'place' && relation?.fact.implied !== 'crossing') return false;
  return relation.reading?.outcomes.some(({ role, likeness }) => role === 'agent' && likeness === 'same') === true;
}

/** Whether every clause that tells a relation tells it of somebody or something else than the fact. */
export function isToldOfOthers(all: readonly FrameRoles[]): boolean {
  const readings = flatMap(all, ({ reading }) => reading ?? []);
  return readings.length > 0 && !isToldPlainly(all) && readings.every(({ conflicts }) => conflicts.some(({ role }) => CORE.has(role)));
}

/** Whether a slot's relation is told of its last time. */
export function isLast({ index }: FrameSlot, { roles }: Frame): boolean {
  return roles.some(({ once, slots }) => once === 'last' && slots.has(index));
}

/** Whether the clause that tells a slot's relation tells of a state: "married to", "a member of". */
export function isLasting(slot: FrameSlot, all: readonly FrameRoles[]): boolean {
  return relationOf(slot, all)?.reading?.predication.lasting === true;
}

/** Token of the clause that tells the relation of a statement's word, where no word of it is the statement's own ("sold" for "bought"). */
export function toldBy(at: number, all: readonly FrameRoles[]): number | undefined {
  const relation = all.find(({ fact, reading }) => fact.head === at && reading !== undefined);
  return relation?.reading && relation.reading.agreed > 0 ? relation.reading.predication.head : undefined;
}
