import type { FactSlice } from '../facts/fact-source.ts';
import { holdersOf } from '../facts/holders.ts';
import type { Statement } from '../facts/statement.ts';
import { compareTitles, isExclusiveOffice, isGeneralTitle, type TitleLikeness } from '../values/titles/title-words.ts';
import { isPlace } from './belonging.ts';
import type { TitleClaim } from './claim.ts';
import type { Moment } from './moment.ts';
import { isUsableTitle, storedWords, textOf } from './stored-title.ts';
import type { Match } from './title-match.ts';
import type { TitleVerdict } from './title-verdict.ts';

/** A year: who is elected in one may take office in the next. */
const YEAR = 366;

interface Held {
  /** The subject's own titles. */
  readonly own: readonly Match[];
  /** Who holds the office at the time told of, or now. */
  readonly holder: Statement | undefined;
  /** The subject's own title there, where the office told of was a colleague's. */
  readonly colleague: Match | undefined;
  readonly moment: Moment;
  readonly facts: FactSlice;
}

/**
 * The verdict on a title that a verb tells somebody to have held, and that the store does not give him. Of the past nobody's titles are all
 * in the store: only the same office elsewhere, an office that is somebody else's all that time, or another in the very term refutes it.
 */
export function heldVerdict(claim: TitleClaim, { own, holder, colleague, moment, facts }: Held): TitleVerdict {
  if (isGeneralTitle(claim.words)) return { kind: 'unverified' };
  const elsewhere = own.find((match) => match.likeness === 'same' && match.belonging === 'different' && isThen(match, moment));
  if (elsewhere?.odd) {
    const sure = holdersOf(textOf(elsewhere.statement)) === 'one' || isExclusiveOffice(claim.words);
    return {
      kind: 'of',
      of: elsewhere.odd,
      statement: elsewhere.statement,
      right: elsewhere.right,
      sure,
      ...(holder && isAllThat(holder, moment) ? { holder } : {}),
    };
  }
  const there = own.find(({ belonging, statement }) => belonging === 'same' && statement.qualifiers.of !== undefined);
  if (holder && there && isAllThat(holder, moment)) return { kind: 'subject', statement: holder, own: there.statement };
  const term = own.find((match) => match.belonging === 'same' && isVeryTerm(match, moment));
  if (term) return { kind: 'title', statement: term.statement, sure: false };
  if (colleague && moment.own.length === 0) return { kind: 'title', statement: colleague.statement, sure: false };
  const begun = own.find(
    (match) =>
      match.belonging === 'same' &&
      match.likeness === 'near' &&
      claim.tenure?.kind === 'begun' &&
      isBegun(match, moment) &&
      !isOfPlace(match, facts),
  );
  return begun ? { kind: 'title', statement: begun.statement, sure: false } : { kind: 'unverified' };
}

/** The only office that may be meant where none is named: the only one of the body told of, or the only one at all. */
export function turnVerdict({ subject, ofs, words }: TitleClaim, facts: FactSlice): TitleVerdict {
  const [of] = ofs;
  const offices =
    subject.entity === undefined ? [] : facts.about(subject.entity).filter((one) => isUsableTitle(one) && one.qualifiers.of !== undefined);
  const near = of === undefined ? offices : offices.filter(({ qualifiers }) => qualifiers.of?.id === of.entity);
  const told = words.length === 0 ? [] : near.filter((one) => MEANT.has(compareTitles(words, storedWords(one))));
  const meant = told.length > 0 ? told : near;
  const [statement] = meant;
  return statement && meant.length === 1 ? { kind: 'supported', statement } : { kind: 'unverified' };
}

const MEANT: ReadonlySet<TitleLikeness> = new Set(['same', 'general', 'narrower']);

/** No time is told of, or one within the stored term: the same office of another place may have been held at another time. */
function isThen({ statement: { qualifiers } }: Match, { own }: Moment): boolean {
  const { from, to } = qualifiers;
  if (own.length === 0) return true;
  const end = to === undefined || to === 'unknown' ? Infinity : to.last;
  return own.some(({ first, last }) => (from?.first ?? -Infinity) - YEAR <= last && first <= end);
}

/** Held by that other from before the first time told of until well after the last. */
function isAllThat({ qualifiers: { from, to } }: Statement, { own }: Moment): boolean {
  if (own.length === 0 || from === undefined || to === 'unknown') return false;
  const end = to === undefined ? Infinity : to.last;
  return own.every(({ first, last }) => from.first <= first && (last + YEAR < end || (last <= end && last - first > YEAR)));
}

/** "from 1991 to 1999", which is the term of the other office. */
function isVeryTerm({ statement: { qualifiers } }: Match, { own }: Moment): boolean {
  const { from, to } = qualifiers;
  if (from === undefined || to === undefined || to === 'unknown') return false;
  return own.some(
    ({ first, last }) =>
      last - first > YEAR && from.first <= first + YEAR && first <= from.last && last >= to.first && last <= to.last + YEAR,
  );
}

/** In the year in which the other began. */
function isBegun({ statement: { qualifiers } }: Match, { own }: Moment): boolean {
  const { from } = qualifiers;
  return from !== undefined && own.length > 0 && own.every(({ first, last }) => first <= from.last && from.first <= last);
}

function isOfPlace({ right }: Match, facts: FactSlice): boolean {
  return right === undefined || isPlace(right, facts);
}
