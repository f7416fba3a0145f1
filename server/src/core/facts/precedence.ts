import { agree } from '../values/dates/edtf.ts';
import { compareTitles, titleWords } from '../values/titles/title-words.ts';
import { predicateOf, senseOf, valueInWords } from './in-words.ts';
import { foldedName } from './name-words.ts';
import { nameKey } from './resolve.ts';
import type { Provenance } from './source.ts';
import type { Statement } from './statement.ts';

/**
 * Why one statement counts and the other does not: the desk's own stands over an imported one, of two that are imported the one
 * that was verified later, else the one of the pack that comes first.
 */
export type Precedence = 'desk' | 'newer' | 'first';

/** A statement that is kept and shown, but not used, and the one that counts instead. */
export interface Outranked {
  readonly statement: Statement;
  readonly by: Statement;
  readonly why: Precedence;
  /** Whether the two say the same, so that nothing but their sources differs. */
  readonly agrees: boolean;
}

/** Everything that is stated of one subject, told apart. Statements keep the order in which they were given. */
export interface Ranked {
  readonly standing: readonly Statement[];
  readonly outranked: readonly Outranked[];
}

/** Which statements of one subject count, given store by store, the desk's first. Two of one store never outrank each other: that is for the desk to settle. */
export function ranked(stores: readonly (readonly Statement[])[]): Ranked {
  const standing: Statement[] = [];
  const outranked: Outranked[] = [];
  const given = stores.flatMap((statements, store) => statements.map((statement) => ({ statement, store })));
  const inOrder = [...given].sort(
    (a, b) => rankOf(a.statement) - rankOf(b.statement) || later(b.statement, a.statement) || a.store - b.store,
  );
  const counted: typeof given = [];
  for (const one of inOrder) {
    const better = counted.find((other) => other.store !== one.store && takesPlaceOf(other.statement, one.statement));
    if (!better) counted.push(one);
    else {
      const { statement: by } = better;
      const why = by.origin.pack === undefined ? 'desk' : later(by, one.statement) > 0 ? 'newer' : 'first';
      outranked.push({ statement: one.statement, by, why, agrees: isSame(by, one.statement) });
    }
  }
  const counts = new Set(counted.map(({ statement }) => statement));
  for (const { statement } of given) if (counts.has(statement)) standing.push(statement);
  return { standing, outranked };
}

function rankOf({ origin }: Statement): number {
  return origin.pack === undefined ? 0 : 1;
}

/** Above 0 where `a` was verified after `b`. */
function later(a: Statement, b: Statement): number {
  const [x, y] = [dayOf(a.provenance), dayOf(b.provenance)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The day that a fact was last known to be so: when it was checked, else when its source was read. */
function dayOf({ verifiedOn, sources }: Provenance): string {
  return (
    verifiedOn ??
    sources
      .map(({ retrieved, date }) => retrieved ?? date ?? '')
      .sort()
      .at(-1) ??
    ''
  );
}

/** Whether one statement says what the other says, or something in place of it. What nobody vouches for takes no place. */
function takesPlaceOf(a: Statement, b: Statement): boolean {
  const { status } = a.provenance;
  if (a.predicate !== b.predicate || status === 'unverified' || status === 'disputed') return false;
  if (a.qualifiers.as !== b.qualifiers.as) return false;
  const predicate = predicateOf(a.predicate);
  if (!predicate || !overlap(a, b)) return false;
  if (senseOf(a) === 'office') return isSameOffice(a, b);
  return predicate.many ? isSameValue(a, b) : true;
}

function isSame(a: Statement, b: Statement): boolean {
  const end = ({ qualifiers: { to } }: Statement) => (typeof to === 'object' ? to.text : to);
  return isSameValue(a, b) && a.qualifiers.from?.text === b.qualifiers.from?.text && end(a) === end(b);
}

function isSameValue(a: Statement, b: Statement): boolean {
  if (a.value.type === 'date' && b.value.type === 'date') return agree(a.value.date, b.value.date);
  if (a.value.type === 'entity' && b.value.type === 'entity' && a.value.ref.id !== undefined && a.value.ref.id === b.value.ref.id)
    return true;
  return nameKey(valueInWords(a)) === nameKey(valueInWords(b));
}

/** One office under two writings: "Senator" and "U.S. Senator", of one place or with the place left out. */
function isSameOffice(a: Statement, b: Statement): boolean {
  const likeness = compareTitles(titleWords(foldedName(valueInWords(a))), titleWords(foldedName(valueInWords(b))));
  const [x, y] = [a.qualifiers.of, b.qualifiers.of];
  const ofSame = x === undefined || y === undefined || nameKey(x.text) === nameKey(y.text) || (x.id !== undefined && x.id === y.id);
  return ofSame && (likeness === 'same' || likeness === 'general' || likeness === 'narrower');
}

/** Whether two statements speak of one time; without dates a statement speaks of all times. */
function overlap(a: Statement, b: Statement): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function startOf({ qualifiers: { from } }: Statement): number {
  return from?.first ?? Number.NEGATIVE_INFINITY;
}

function endOf({ qualifiers: { to } }: Statement): number {
  return typeof to === 'object' ? to.last : Number.POSITIVE_INFINITY;
}
