import type { EntityRef } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { holdersOf } from '../facts/holders.ts';
import { senseOf } from '../facts/in-words.ts';
import type { Statement } from '../facts/statement.ts';
import { areExclusive, areRanks, compareTitles, isExclusiveOffice, isGeneralTitle, ranksLower } from '../values/titles/title-words.ts';
import { isPlace } from './belonging.ts';
import type { OfPart, QualifierPart, TitleClaim } from './claim.ts';
import type { Moment } from './moment.ts';
import { colleagueOf, holderOf, isAnothers, isElsewhere, isHolder } from './office-holders.ts';
import { seatVerdict } from './seat.ts';
import { isActing, isUsableTitle, namedInTitle, storedWords, textOf } from './stored-title.ts';
import { heldVerdict, turnVerdict } from './tenure-verdict.ts';
import { type Match, matched } from './title-match.ts';

/** What the store has to say to a title claim: which role of the fact is odd, and what it should be. */
export type TitleVerdict =
  | { readonly kind: 'supported'; readonly statement: Statement }
  | { readonly kind: 'unverified' }
  /** The desk has taken the title back. */
  | { readonly kind: 'withdrawn'; readonly statement: Statement }
  /** The title is another than the store's. */
  | { readonly kind: 'title'; readonly statement: Statement; readonly sure: boolean }
  /** The title is right, what it is of is not. `holder`: who holds it there. */
  | {
      readonly kind: 'of';
      readonly of: OfPart;
      readonly statement: Statement;
      readonly right?: EntityRef | undefined;
      readonly holder?: Statement;
      readonly sure: boolean;
    }
  /** Somebody else holds this office. */
  | { readonly kind: 'subject'; readonly statement: Statement; readonly own?: Statement }
  /** Held once, not at the time told of. `current`: what the subject holds instead. */
  | { readonly kind: 'outdated'; readonly statement: Statement; readonly current?: Statement; readonly saysCurrent: boolean }
  /** A qualifier that does not fit. */
  | { readonly kind: 'qualifier'; readonly qualifier: QualifierPart; readonly statement: Statement };

const SAYS_NOW = new Set(['apposition', 'copula']);
/** A clause that names a time so near to the as-of date tells of the present. */
const NOW_DAYS = 14;

/** Holds a title claim against what the store has of its subject and of the office. */
export function titleVerdict(claim: TitleClaim, moment: Moment, facts: FactSlice): TitleVerdict {
  const wordless = wordlessVerdict(claim, moment, facts);
  if (wordless) return wordless;
  const own = ownTitles(claim, moment, facts);
  return verdictByOwn(claim, own, moment, facts) ?? otherwise(claim, own, moment, facts);
}

/**
 * Whether the titles of the claim's subject, an entity, bear it out, all but a qualifier perhaps. Where somebody is only taken for the subject to see
 * whether the title would be his, whose it is otherwise need not be asked, which takes most of the time.
 */
export function supportOf(claim: TitleClaim, moment: Moment, facts: FactSlice): Support | undefined {
  const wordless = wordlessVerdict(claim, moment, facts);
  const verdict = wordless ?? verdictByOwn(claim, ownTitles(claim, moment, facts), moment, facts);
  return verdict?.kind === 'supported' || verdict?.kind === 'qualifier' ? verdict : undefined;
}

/** A verdict by which the title is the subject's own. */
export type Support = Extract<TitleVerdict, { readonly kind: 'supported' | 'qualifier' }>;

/** The verdict on a seat, or on the beginning or end of an office, that is told without its words. */
function wordlessVerdict(claim: TitleClaim, moment: Moment, facts: FactSlice): TitleVerdict | undefined {
  if (claim.construction === 'seat') return seatVerdict(claim, moment, facts);
  return claim.construction === 'turn' ? turnVerdict(claim, facts) : undefined;
}

function ownTitles(claim: TitleClaim, moment: Moment, facts: FactSlice): readonly Match[] {
  const id = claim.subject.entity;
  if (id === undefined) return NO_TITLES;
  const own = facts.about(id).filter(isUsableTitle);
  return own.map((statement) => matched(claim, statement, moment, facts));
}

const NO_TITLES: readonly Match[] = [];

/** What the subject's own titles say to the claim; undefined where none of them is the title claimed. */
function verdictByOwn(claim: TitleClaim, own: readonly Match[], moment: Moment, facts: FactSlice): TitleVerdict | undefined {
  const has = (kind: QualifierPart['kind']) => claim.qualifiers.find((qualifier) => qualifier.kind === kind);
  const fits = (match: Match) => match.belonging !== 'different';
  const named = own.filter(
    (match) => (match.likeness === 'same' || match.likeness === 'general' || match.likeness === 'narrower') && fits(match),
  );
  if (named.length === 0) return has('elect') || has('incoming') ? { kind: 'unverified' } : undefined;
  const former = has('former');
  if (former) {
    const exact = named.filter((match) => match.likeness === 'same');
    const sitting = exact.find((match) => isSitting(match.statement, moment));
    const elsewhere = exact.some((match) => match.standing === 'past' && sitting && !sameOffice(match, sitting));
    if (sitting && !elsewhere && !isGeneralTitle(claim.words))
      return { kind: 'qualifier', qualifier: former, statement: sitting.statement };
    const held = named.find((match) => match.standing !== 'future');
    if (held) return { kind: 'supported', statement: held.statement };
  }
  const elect = has('elect') ?? has('incoming');
  if (elect) return named[0] ? { kind: 'supported', statement: named[0].statement } : { kind: 'unverified' };
  const holding = named.find((match) => match.standing === 'holds' || match.standing === 'unknown');
  if (holding) {
    const isOthers =
      holding.likeness === 'general' && ((saysMore(claim, holding) && holderOf(claim, moment, facts)) || isAnothers(claim, moment, facts));
    if (isOthers) return { kind: 'title', statement: holding.statement, sure: true };
    const acting = has('acting');
    if (acting && holding.likeness === 'same' && !isActing(holding.statement) && holding.statement.qualifiers.from !== undefined)
      return { kind: 'qualifier', qualifier: acting, statement: holding.statement };
    return { kind: 'supported', statement: holding.statement };
  }
  if (has('then') || has('late') || moment.tellsOfPast || claim.pastSetting || hasDied(claim, moment, facts)) {
    const once = named.find((match) => match.standing === 'past');
    if (once) return { kind: 'supported', statement: once.statement };
  }
  const past = named.find((match) => match.standing === 'past');
  if (past) {
    if (past.likeness !== 'same' || claim.construction === 'was' || claim.construction === 'as')
      return { kind: 'supported', statement: past.statement };
    const current = own.find(
      (match) =>
        match.standing === 'holds' &&
        match.statement.qualifiers.from !== undefined &&
        (holdersOf(textOf(match.statement)) === 'one' ||
          isExclusiveOffice(storedWords(match.statement)) ||
          isOfSame(match.statement, past.statement)),
    )?.statement;
    const saysCurrent = SAYS_NOW.has(claim.construction) || has('current') !== undefined;
    // "for President Bush": a title is kept by courtesy, and in telling of its time, unless the clause is about now.
    const ofIt = claim.ofs.length === 0 || past.belonging === 'same' || past.belonging === 'within';
    if (!ofIt || !(current || saysCurrent || claim.toCome || tellsOfNow(moment))) return { kind: 'unverified' };
    return {
      kind: 'outdated',
      statement: past.statement,
      saysCurrent,
      ...(current ? { current } : {}),
    };
  }
  return undefined;
}

/** "chief executive of Parkline Bank", who is president and chief executive of Oakline: less is said of the office than the store has, and of another body. */
function isOfOtherBody({ words }: TitleClaim, { belonging, right }: Match, facts: FactSlice): boolean {
  return belonging === 'different' && words.length > 1 && !isGeneralTitle(words) && right !== undefined && !isPlace(right, facts);
}

function tellsOfNow({ own, asOf }: Moment): boolean {
  return own.some((date) => date.last >= asOf - NOW_DAYS && date.first <= asOf + NOW_DAYS);
}

/** "health minister", which "minister" covers for the minister of transport: the rest of it may be a colleague's. */
function saysMore({ words }: TitleClaim, { statement }: Match): boolean {
  const stored = storedWords(statement);
  return words.some((word) => !stored.includes(word));
}

/** The dead keep their titles. */
function hasDied({ subject }: TitleClaim, { asOf }: Moment, facts: FactSlice): boolean {
  const statements = subject.entity === undefined ? [] : facts.about(subject.entity);
  return statements.some(
    (statement) => senseOf(statement) === 'death' && statement.value.type === 'date' && statement.value.date.first <= asOf,
  );
}

/** Nothing supports the claim: is it near enough to a fact to be a misstatement of it? */
function otherwise(claim: TitleClaim, own: readonly Match[], moment: Moment, facts: FactSlice): TitleVerdict {
  const holder = holderOf(claim, moment, facts);
  if (claim.tenure) return heldVerdict(claim, { own, holder, moment, facts, colleague: colleagueOf(claim, own, facts) });
  const live = own.filter(
    (match) => match.standing === 'holds' || match.standing === 'unknown' || moment.tellsOfPast || claim.qualifiers.length > 0,
  );
  const elsewhere =
    live.find((match) => match.likeness === 'same' && match.belonging === 'different') ??
    own.find((match) => match.likeness === 'same' && match.belonging === 'different' && !namedInTitle(match.statement, facts)) ??
    live.find((match) => match.likeness === 'general' && isOfOtherBody(claim, match, facts));
  // "former Upland Rep. Jo Quill", of one who sits for Vestmark: with both wrong, somebody else of that name is meant.
  const former = claim.qualifiers.some(({ kind }) => kind === 'former');
  if (elsewhere && former && isSitting(elsewhere.statement, moment)) return { kind: 'unverified' };
  if (elsewhere?.odd) {
    const sure = holdersOf(textOf(elsewhere.statement)) === 'one' || isExclusiveOffice(claim.words);
    return { kind: 'of', of: elsewhere.odd, statement: elsewhere.statement, right: elsewhere.right, sure, ...(holder ? { holder } : {}) };
  }
  if (holder && isRetired(own)) return { kind: 'unverified' };
  if (holder && isHolder(claim.subject, holder, facts)) return { kind: 'supported', statement: holder };
  if (holder) {
    const ownTitle = own.find((match) => match.likeness === 'near' || match.belonging === 'same')?.statement;
    if (ownTitle && claim.ofs.some((of) => of.form !== 'before')) return { kind: 'subject', statement: holder, own: ownTitle };
    if (ownTitle) return { kind: 'title', statement: ownTitle, sure: true };
    return { kind: 'subject', statement: holder };
  }
  if (isGeneralTitle(claim.words)) return tiedGeneral(claim, live, facts);
  const isPast = claim.qualifiers.some(({ kind }) => kind === 'former' || kind === 'then' || kind === 'late');
  const near = live.find(
    (match) => match.likeness === 'near' && match.belonging !== 'different' && !mayHaveHeld(claim, match, { isPast, moment }),
  );
  if (near) return { kind: 'title', statement: near.statement, sure: true };
  const tied = isPast
    ? undefined
    : live.find(
        (match) =>
          match.belonging === 'same' && match.odd === undefined && claim.ofs.some((of) => of.form !== 'before' && isBody(of, facts)),
      );
  if (tied) return { kind: 'title', statement: tied.statement, sure: false };
  const only = isPast || own.length !== 1 || !claim.ofs.some(({ form }) => form !== 'before') ? undefined : live[0];
  const isOther = only?.likeness === 'other' && compareTitles(storedWords(only.statement), claim.words) === 'other';
  if (only?.standing === 'holds' && only.belonging === 'same' && isOther && isElsewhere(claim, facts))
    return { kind: 'title', statement: only.statement, sure: false };
  const exclusive =
    !isPast &&
    live.find(
      (match) =>
        match.standing === 'holds' &&
        match.statement.qualifiers.from !== undefined &&
        areExclusive(claim.words, storedWords(match.statement)),
    );
  if (exclusive && (claim.ofs.length === 0 || exclusive.belonging !== 'different'))
    return { kind: 'title', statement: exclusive.statement, sure: true };
  const nearDifferent = live.find(
    (match) =>
      (match.likeness === 'near' ||
        (match.odd !== undefined && match.odd.form !== 'before' && match.likeness !== 'other' && match.likeness !== 'same')) &&
      match.belonging === 'different' &&
      !mayHaveHeld(claim, match, { isPast, moment }) &&
      claim.words.length > 1,
  );
  if (nearDifferent) return { kind: 'title', statement: nearDifferent.statement, sure: false };
  const colleague = former ? colleagueOf(claim, own, facts) : undefined;
  return colleague ? { kind: 'title', statement: colleague.statement, sure: false } : { kind: 'unverified' };
}

/** Told of the past, what somebody held before may be the lower office, another rank, or any other than the one of now. */
function mayHaveHeld({ words }: TitleClaim, { statement }: Match, { isPast, moment }: { isPast: boolean; moment: Moment }): boolean {
  const stored = storedWords(statement);
  if (areRanks(words, stored)) return isPast || moment.tellsOfPast;
  return isPast && (ranksLower(words, stored) || isSitting(statement, moment));
}

/** "FA chief Scudamore": too general to be wrong, but tied to another body than the one title that the store has. */
function tiedGeneral(claim: TitleClaim, live: readonly Match[], facts: FactSlice): TitleVerdict {
  if (claim.qualifiers.some(({ kind }) => kind === 'former' || kind === 'then' || kind === 'late')) return { kind: 'unverified' };
  const bodies = live.filter((match) => match.statement.qualifiers.of !== undefined);
  const only = bodies.length === 1 && live.length === 1 ? bodies[0] : undefined;
  if (only?.statement.qualifiers.of && isPlace(only.statement.qualifiers.of, facts)) return { kind: 'unverified' };
  if (!only?.odd || only.belonging !== 'different' || claim.words.join(' ') === 'candidate') return { kind: 'unverified' };
  return { kind: 'of', of: only.odd, statement: only.statement, right: only.right, sure: false };
}

function isBody(of: OfPart, facts: FactSlice): boolean {
  const kind = of.entity === undefined ? undefined : facts.entity(of.entity)?.kind;
  return kind === 'organization' || kind === 'person';
}

/** Somebody all of whose stored offices are over, and elsewhere: what he is given may be one of then. */
function isRetired(own: readonly Match[]): boolean {
  const offices = own.filter(({ statement }) => isExclusiveOffice(storedWords(statement)) || holdersOf(textOf(statement)) === 'one');
  return offices.length > 0 && offices.every((match) => match.standing === 'past' && match.belonging !== 'same');
}

function isOfSame(a: Statement, b: Statement): boolean {
  return a.qualifiers.of !== undefined && a.qualifiers.of.text === b.qualifiers.of?.text;
}

/** In office on the as-of date, whatever else the sentence tells of. */
function isSitting({ qualifiers: { from, to } }: Statement, { asOf }: Moment): boolean {
  return from !== undefined && from.last <= asOf && (to === undefined || (to !== 'unknown' && to.first > asOf));
}

function sameOffice(a: Match, b: Match): boolean {
  return (
    textOf(a.statement).toLowerCase() === textOf(b.statement).toLowerCase() &&
    a.statement.qualifiers.of?.text === b.statement.qualifiers.of?.text
  );
}
