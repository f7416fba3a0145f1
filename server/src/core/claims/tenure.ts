import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import type { Statement } from '../facts/statement.ts';
import { STRETCH_LEADS } from '../languages/en/dates-small-words.ts';
import { COORDINATORS } from '../languages/en/governance.ts';
import { PERFECT_AUXILIARIES } from '../languages/en/tense.ts';
import { flatMap } from '../text/flat-map.ts';
import { WORD } from '../text/tokens.ts';
import { agree } from '../values/dates/agreement.ts';
import { partsOfDay } from '../values/dates/calendar.ts';
import { countAllows, elapsed } from '../values/dates/count-allows.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { CalendarExpression, DateExpression, RangeExpression } from '../values/dates/expression.ts';
import { dayDate } from '../values/dates/make-date.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import { hedgeOf } from '../values/quantities/hedges.ts';
import type { BlockView } from './block-view.ts';
import type { TitleClaim } from './claim.ts';

/** How long a title is said to have been held, where the store has it otherwise. */
export interface WrongTenure {
  readonly expression: DateExpression;
  /** First token: the preposition of "for ten years", else the date's. */
  readonly from: number;
  readonly statement: Statement;
  /** The stored day: the first, or the last where that is what is told wrong. */
  readonly right: EdtfDate;
  /** The day to which "for ten years" counts, where the term is over. */
  readonly countedTo?: number;
}

/** Words of a title's own phrase may stand between it and "since" or "for". */
const REACH = 2;
/** Elected in one year and sworn in the next: either may be told. */
const YEAR = 366;
const TURN_OF_YEAR = 31;
/** Days from an election to the office. */
const WINTER = 92;

/**
 * "has been mayor since 2010", "the mayor for ten years": whether the store's terms of that office bear it out. Any term of the same person in
 * the same office may be meant, so that one that fits is enough, and of several the first bounds it.
 */
export function wrongTenure(
  claim: TitleClaim,
  held: Statement,
  { view, facts, asOf }: { view: BlockView; facts: FactSlice; asOf: number },
): WrongTenure | undefined {
  const expression =
    claim.tenure?.date ??
    view.reading.dates.find(({ from }) => from >= claim.phrase.to && from - claim.phrase.to <= REACH) ??
    leading(claim, view);
  if (!expression || view.inSpeech(expression.from)) return undefined;
  const turned = turnTold(claim, expression);
  const terms = termsOf(held, facts);
  const first = terms.reduce<EdtfDate | undefined>((a, b) => (a && a.first <= b.first ? a : b), undefined);
  if (!first || terms.length !== officeCount(held, facts)) return undefined;
  if (expression.kind === 'range') return terms.length === 1 ? wrongEnd(expression, held, asOf) : undefined;
  if (turned) return wrongTurn(turned, held, { terms: sameOffice(held, facts), asOf });
  const wrong = { expression, statement: held, right: first };
  if (expression.kind === 'calendar' && expression.bound === 'since' && expression.year !== undefined) {
    const said = resolveDate(expression, { asOf, tense: 'past' });
    if (!said || terms.some((from) => isAbout(said, from, false))) return undefined;
    return terms.length === 1 || said.last < first.first ? { ...wrong, from: expression.from } : undefined;
  }
  const { to } = held.qualifiers;
  const end = to === 'unknown' ? undefined : to;
  if (expression.kind === 'calendar' && expression.bound === 'until' && expression.year !== undefined && terms.length === 1 && end) {
    const said = resolveDate(expression, { asOf, tense: 'past' });
    return said && !isEnd(said, end) ? { ...wrong, right: end, from: expression.from } : undefined;
  }
  if (expression.kind !== 'duration' || expression.period !== undefined) return undefined;
  const { folds } = view.reading.tokens;
  if (!STRETCH_LEADS.has(folds[expression.from - 1] ?? '')) return undefined;
  // "was dean for 14 years": of an office that is over, the whole term.
  const over = claim.construction === 'was' && terms.length === 1 && endsClause(expression, view) ? end : undefined;
  const last = isPerfect(claim, view) ? dayDate(asOf) : over;
  if (!last) return undefined;
  const { count } = expression.parts;
  const hedge = count && hedgeOf(view.reading.tokens, count.from, count.to);
  const said = { count: expression.count, unit: expression.unit, ...(hedge ? { hedge: hedge.hedge } : {}) };
  if (terms.some((from) => countAllows(said, elapsed(from, last)))) return undefined;
  return terms.length === 1 ? { ...wrong, from: expression.from - 1, ...(last === end ? { countedTo: end.last } : {}) } : undefined;
}

/** Not "for two years when the chapel burned". */
function endsClause({ to }: DateExpression, { reading: { tokens } }: BlockView): boolean {
  return tokens.kind[to] !== WORD || COORDINATORS.has(tokens.folds[to]!);
}

/** "Since 2010, Smith has been mayor": before the clause that it goes with. */
function leading(claim: TitleClaim, view: BlockView): DateExpression | undefined {
  if (!isPerfect(claim, view)) return undefined;
  return view.reading.dates.find(({ to }) => to + 1 === claim.subject.from && view.reading.tokens.folds[to] === ',');
}

/** "mayor from 1998 to 2006": the one end that the only term does not bear out. With neither right, another term may be meant. */
function wrongEnd({ start, end }: RangeExpression, held: Statement, asOf: number): WrongTenure | undefined {
  const { from, to } = held.qualifiers;
  if (from === undefined || to === undefined || to === 'unknown') return undefined;
  const odd = [
    { expression: start, right: from },
    { expression: end, right: to },
  ].filter(({ expression, right }) => {
    const said = expression.kind === 'calendar' && expression.year !== undefined && resolveDate(expression, { asOf, tense: 'past' });
    return !said || !isEnd(said, right);
  });
  const wrong = odd.length === 1 ? odd[0]! : undefined;
  if (wrong?.expression.kind !== 'calendar' || wrong.expression.year === undefined) return undefined;
  return { ...wrong, from: wrong.expression.from, statement: held };
}

/** A day on which a tenure is said to have begun or ended. */
interface Turn {
  readonly kind: 'begun' | 'ended';
  readonly expression: CalendarExpression & { readonly year: number };
  /** Told of by what comes before the office is taken. */
  readonly ahead: boolean;
  /** Told of the office itself, not of being its holder. */
  readonly exact: boolean;
}

/** "became mayor in 2010", "served as mayor until 2016". */
function turnTold({ tenure }: TitleClaim, expression: DateExpression): Turn | undefined {
  if (!tenure || expression.kind !== 'calendar' || expression.year === undefined) return undefined;
  const { bound, year } = expression;
  const kind =
    bound === 'until' ? 'ended' : bound === 'since' ? 'begun' : bound === undefined && tenure.kind !== 'held' ? tenure.kind : undefined;
  return kind && { kind, expression: { ...expression, year }, ahead: tenure.ahead === true, exact: tenure.exact === true };
}

/** The day told of, where none of the terms begins or ends about then. */
function wrongTurn(
  { kind, expression, ahead, exact }: Turn,
  held: Statement,
  { terms, asOf }: { terms: readonly Statement[]; asOf: number },
): WrongTenure | undefined {
  const said = resolveDate(expression, { asOf, tense: 'past' });
  const ends = flatMap(terms, ({ qualifiers: { from, to } }) =>
    kind === 'begun' ? (from ?? []) : to === undefined || to === 'unknown' ? [] : to,
  );
  const [right] = ends;
  if (
    !said ||
    !right ||
    ends.length !== terms.length ||
    ends.some((stored) => isAbout(said, stored, ahead) && !(exact && kind === 'begun' && stored.first > said.last))
  )
    return undefined;
  return ends.length === 1 ? { expression, from: expression.from, statement: held, right } : undefined;
}

/** The turn of a year may be told as either year's, and who is elected late in one takes office early in the next. */
function isAbout(said: EdtfDate, stored: EdtfDate, ahead: boolean): boolean {
  return said.first - TURN_OF_YEAR <= stored.last && stored.first <= said.last + (ahead ? YEAR : WINTER);
}

/** A term that begins or ends in the first days of a year may be told as of the year before. */
function isEnd(said: EdtfDate, stored: EdtfDate): boolean {
  if (agree(said, stored)) return true;
  const { year, month } = partsOfDay(stored.first);
  return stored.precision !== 'year' && month === 1 && yearOf(said.first) === year - 1;
}

function yearOf(day: number): number {
  return partsOfDay(day).year;
}

/** First days of the person's terms in that office. */
function termsOf(held: Statement, facts: FactSlice): EdtfDate[] {
  return flatMap(sameOffice(held, facts), ({ qualifiers: { from } }) => (from ? [from] : []));
}

function officeCount(held: Statement, facts: FactSlice): number {
  return sameOffice(held, facts).length;
}

function sameOffice({ subject, value, qualifiers }: Statement, facts: FactSlice): readonly Statement[] {
  return facts
    .about(subject)
    .filter(
      (other) =>
        senseOf(other) === 'office' &&
        other.value.type === 'text' &&
        value.type === 'text' &&
        other.value.text === value.text &&
        other.qualifiers.of?.text === qualifiers.of?.text,
    );
}

function isPerfect({ subject, phrase }: TitleClaim, { reading: { tokens } }: BlockView): boolean {
  for (let at = subject.to; at < phrase.from; at++) if (PERFECT_AUXILIARIES.has(tokens.folds[at]!)) return true;
  return false;
}
