import {
  COUNTS,
  COUNTS_FROM_EVENTS,
  DAY_PARTS,
  DAY_WORDS,
  DIRECTIONS,
  NO_EVENT_AFTER,
  POSSESSIVES,
  SECTIONS,
  TIME_UNITS,
} from '../../languages/en/dates.ts';
import { ARTICLES, CURRENT_SECTIONS, STRETCH_PREPOSITIONS } from '../../languages/en/dates-small-words.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import { NUMBER, type Tokens, UPPER, WORD } from '../../text/tokens.ts';
import type { DateUnit, DurationExpression, RelativeExpression } from './expression.ts';
import { foldAt, isCapital, isDash, opensSentence, type Place } from './look.ts';
import { type Count, countEnding } from './read-count.ts';
import { hoursBefore } from './read-weekday.ts';
import { withSurroundings } from './surroundings.ts';

type Unit = typeof TIME_UNITS extends ReadonlyMap<string, infer T> ? T : never;

/** "yesterday", "tonight", "the day before yesterday", "tomorrow morning". */
export function readDayWord(at: number, place: Place): RelativeExpression | undefined {
  const { tokens } = place;
  if (isCapital(tokens, at) && (!opensSentence(tokens, at) || '”"’'.includes(foldAt(tokens, at + 1) || ' '))) return undefined;
  const count = DAY_WORDS.get(foldAt(tokens, at))!;
  const step = foldAt(tokens, at - 2) === 'day' ? foldAt(tokens, at - 1) : '';
  const beyond = (count === 1 && step === 'after') || (count === -1 && step === 'before');
  const article = beyond && foldAt(tokens, at - 3) === 'the';
  const to = DAY_PARTS.has(foldAt(tokens, at + 1)) ? at + 2 : at + 1;
  const from = hoursBefore(beyond ? at - (article ? 3 : 2) : at, place);
  return withSurroundings(
    {
      kind: 'relative',
      from: Math.max(from, place.floor),
      to,
      parts: {},
      unit: 'day',
      count: beyond ? count * 2 : count,
      anchor: 'asOf',
      loose: false,
    },
    place,
  );
}

/** "this morning", "last night", "that afternoon", "the next morning" at the part of the day. */
export function readDayPart(at: number, place: Place): RelativeExpression | undefined {
  const { tokens, floor } = place;
  const direction = at > floor ? DIRECTIONS.get(foldAt(tokens, at - 1)) : undefined;
  if (!direction || isCapital(tokens, at)) return undefined;
  const definite = foldAt(tokens, at - 2) === 'the' && at - 2 >= floor;
  const last = foldAt(tokens, at - 1) === 'last';
  if (
    (direction.by < 0 && direction.from === 'asOf' && (definite || !last || foldAt(tokens, at) !== 'night')) ||
    foldAt(tokens, at + 1) === 'of'
  )
    return undefined;
  if (POSSESSIVES.has(foldAt(tokens, at - 2))) return undefined;
  const anchor = direction.from === 'asOf' && direction.by !== 1 ? 'asOf' : 'reference';
  return withSurroundings(
    { kind: 'relative', from: definite ? at - 2 : at - 1, to: at + 1, parts: {}, unit: 'day', count: direction.by, anchor, loose: false },
    place,
  );
}

/** Whatever a unit of time is part of: "last year", "two years ago", "the following month", "over the past decade", "for ten years". */
export function readUnit(at: number, place: Place): RelativeExpression | DurationExpression | undefined {
  if (isTitleCase(at, place.tokens)) return undefined;
  const unit = TIME_UNITS.get(foldAt(place.tokens, at))!;
  return readYearAgo(at, unit, place) ?? readCounted(at, unit, place) ?? readDirected(at, unit, place);
}

/** ABC’s “This Week”. */
function isTitleCase(at: number, tokens: Tokens): boolean {
  return isCapital(tokens, at) && (tokens.shape[at]! & UPPER) === 0;
}

/** "the year-ago quarter", "a year-earlier profit". */
function readYearAgo(at: number, unit: Unit, { tokens, floor }: Place): RelativeExpression | undefined {
  const counting = foldAt(tokens, at + 2);
  if (unit.plural || !isDash(foldAt(tokens, at + 1)) || (counting !== 'ago' && counting !== 'earlier')) return undefined;
  const from = at > floor && ARTICLES.has(foldAt(tokens, at - 1)) ? at - 1 : at;
  return { kind: 'relative', from, to: at + 3, parts: {}, unit: unit.unit, count: -unit.times, anchor: 'asOf', loose: true };
}

function readCounted(at: number, unit: Unit, place: Place): RelativeExpression | DurationExpression | undefined {
  const { tokens } = place;
  const hyphened = foldAt(tokens, at - 1) === '-';
  const count = foldAt(tokens, at - 1) === 'the' && !unit.plural ? theOne(at - 1, place) : countEnding(hyphened ? at - 2 : at - 1, place);
  if (!count) return undefined;
  const half = foldAt(tokens, at + 1) === 'and' && foldAt(tokens, at + 2) === 'a' && foldAt(tokens, at + 3) === 'half';
  const to = half ? at + 4 : at + 1;
  const value = (count.value + (half ? 0.5 : 0)) * unit.times;
  const counting = hyphened ? undefined : countingAfter(to, tokens);
  const definite = foldAt(tokens, count.from) === 'the' && count.value === 1;
  if (counting) {
    const { by, from: anchor } = counting;
    const relative: RelativeExpression = {
      kind: 'relative',
      from: count.from,
      to: counting.to,
      parts: { count: { from: count.own, to: at } },
      unit: unit.unit,
      count: by * value,
      anchor,
      loose: !definite,
    };
    return withSurroundings(relative, place);
  }
  if (definite) return undefined;
  const parts = { count: { from: count.own, to: hyphened ? at - 1 : at } };
  const period = foldAt(tokens, to) === 'of' ? undefined : periodBefore(count.from, place);
  if (period)
    return withSurroundings({ ...duration({ from: period.from, to, unit: unit.unit, count: value, period: period.period }), parts }, place);
  if (count.article && !count.hedged && !half) return undefined;
  if (isAge(to, tokens) || unit.unit === 'weekend' || unit.unit === 'quarter') return undefined;
  return withSurroundings(
    {
      ...duration({ from: count.from, to, unit: unit.unit, count: value }),
      parts,
      ...(count.hedged ? { approximate: true } : {}),
      ...(isAhead(count, place) ? { ahead: true } : {}),
    },
    place,
  );
}

/** "in two weeks", of what is to come. */
function isAhead({ from }: Count, { tokens }: Place): boolean {
  return foldAt(tokens, from - 1) === 'in';
}

function theOne(at: number, { floor }: Place): Count | undefined {
  return at < floor ? undefined : { value: 1, from: at, own: at, article: true, hedged: false };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly unit: DateUnit;
  readonly count: number;
  readonly period?: 'past' | 'next';
}

function duration(stretch: Stretch): DurationExpression {
  return { kind: 'duration', parts: {}, ...stretch };
}

function countingAfter(
  at: number,
  tokens: Tokens,
): { readonly by: -1 | 1; readonly from: 'asOf' | 'reference'; readonly to: number } | undefined {
  const fold = foldAt(tokens, at);
  const next = foldAt(tokens, at + 1);
  if (fold === 'from' && (next === 'now' || next === 'today')) return { by: 1, from: 'asOf', to: at + 2 };
  const counting = COUNTS.get(fold);
  if (!counting) return undefined;
  if (COUNTS_FROM_EVENTS.has(fold) && (tokens.kind[at + 1] === NUMBER || (tokens.kind[at + 1] === WORD && !NO_EVENT_AFTER.has(next))))
    return undefined;
  return next === 'than' ? undefined : { ...counting, to: at + 1 };
}

/** "the past", "last", "the next" before a count of units. */
function periodBefore(from: number, { tokens, floor }: Place): { readonly from: number; readonly period: 'past' | 'next' } | undefined {
  const direction = from > floor ? DIRECTIONS.get(foldAt(tokens, from - 1)) : undefined;
  if (direction?.from !== 'asOf' || direction.by === 0 || POSSESSIVES.has(foldAt(tokens, from - 2))) return undefined;
  const start = from - 1 > floor && foldAt(tokens, from - 2) === 'the' ? from - 2 : from - 1;
  return { from: start, period: direction.by < 0 ? 'past' : 'next' };
}

function isAge(at: number, tokens: Tokens): boolean {
  const next = isDash(foldAt(tokens, at)) ? foldAt(tokens, at + 1) : foldAt(tokens, at);
  return next === 'old' || next === 'olds' || (next === 'of' && foldAt(tokens, at + 1) === 'age');
}

/** "last year", "this week", "the following month", "that year", "over the past decade". */
function readDirected(at: number, unit: Unit, place: Place): RelativeExpression | DurationExpression | undefined {
  const { tokens, floor } = place;
  if (unit.plural || at - 1 < floor || ownsPart(at, tokens)) return undefined;
  const direction = DIRECTIONS.get(foldAt(tokens, at - 1));
  if (!direction) return unit.unit === 'weekend' ? theWeekend(at, place) : sectionOfCurrent(at, unit, place);
  const outer = foldAt(tokens, at - 2);
  const definite = outer === 'the' && at - 2 >= floor;
  if (POSSESSIVES.has(outer) || (foldAt(tokens, at + 1) === 'of' && direction.by !== 0) || isDash(foldAt(tokens, at + 1))) return undefined;
  const past = foldAt(tokens, at - 1) === 'past';
  const stretch =
    direction.from === 'asOf' &&
    direction.by !== 0 &&
    ((definite && direction.by < 0) ||
      (definite && STRETCH_PREPOSITIONS.has(foldAt(tokens, at - 3))) ||
      foldAt(tokens, at - 1) === 'coming');
  const from = definite || (past && outer === 'this') ? at - 2 : at - 1;
  if (stretch) {
    if (unit.unit === 'day' || unit.unit === 'quarter') return undefined;
    return withSurroundings(
      duration({ from, to: at + 1, unit: unit.unit, count: unit.times, period: direction.by < 0 ? 'past' : 'next' }),
      place,
    );
  }
  if (unit.unit === 'day' && direction.from === 'asOf' && direction.by !== 1) return undefined;
  const fromReference = direction.from === 'reference' || definite || unit.unit === 'day';
  return withSurroundings(
    {
      kind: 'relative',
      from,
      to: at + 1,
      parts: {},
      unit: unit.unit,
      count: direction.by * unit.times,
      anchor: fromReference ? 'reference' : 'asOf',
      loose: false,
    },
    place,
  );
}

/** "this year’s third quarter" is read at the quarter. */
function ownsPart(at: number, tokens: Tokens): boolean {
  const part = isDash(foldAt(tokens, at + 3)) ? foldAt(tokens, at + 4) : foldAt(tokens, at + 3);
  return foldAt(tokens, at + 1) === "'s" && ORDINALS.has(foldAt(tokens, at + 2)) && (part === 'quarter' || part === 'half');
}

/** "the end of the year", "late in the week". */
function sectionOfCurrent(at: number, unit: Unit, place: Place): RelativeExpression | undefined {
  const { tokens, floor } = place;
  if (foldAt(tokens, at - 1) !== 'the' || at - 1 < floor || foldAt(tokens, at + 1) === 'of') return undefined;
  const inside = foldAt(tokens, at - 2) === 'in' && at - 3 >= floor && CURRENT_SECTIONS.has(foldAt(tokens, at - 3));
  const bare: RelativeExpression = {
    kind: 'relative',
    from: inside ? at - 3 : at - 1,
    to: at + 1,
    parts: {},
    unit: unit.unit,
    count: 0,
    anchor: 'asOf',
    loose: false,
  };
  if (inside) return withSurroundings({ ...bare, section: SECTIONS.get(foldAt(tokens, at - 3))! }, place);
  const placed = withSurroundings(bare, place);
  return placed.section === undefined || unit.unit === 'day' ? undefined : placed;
}

/** "over the weekend". */
function theWeekend(at: number, place: Place): RelativeExpression | undefined {
  const { tokens, floor } = place;
  if (
    foldAt(tokens, at - 1) !== 'the' ||
    at - 1 < floor ||
    !(STRETCH_PREPOSITIONS.has(foldAt(tokens, at - 2)) || foldAt(tokens, at - 2) === 'at')
  )
    return undefined;
  return { kind: 'relative', from: at - 1, to: at + 1, parts: {}, unit: 'weekend', count: 0, anchor: 'asOf', loose: true };
}
