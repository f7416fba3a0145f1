import { DIRECTIONS } from '../../languages/en/dates.ts';
import { PART_JOINTS, WEEK_JOINTS } from '../../languages/en/dates-small-words.ts';
import { MONTHS, WEEKDAYS } from '../../languages/en/months.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { CalendarExpression, DateExpression, PartExpression, SingleDateExpression } from './expression.ts';
import { figuresAt, foldAt, isCapital, type Place, tokenSpan } from './look.ts';
import { readMonth } from './read-calendar.ts';

const MOST_IN_MONTH = 5;

/** "the first Tuesday in November", "the last Friday of next month" at the weekday. */
export function readNthWeekday(at: number, place: Place): PartExpression | undefined {
  const { tokens } = place;
  const weekday = WEEKDAYS.get(foldAt(tokens, at))!;
  return isCapital(tokens, at) && PART_JOINTS.has(foldAt(tokens, at + 1)) ? nthOf(at, place, weekday) : undefined;
}

/** "the first week of March", "the week of Feb. 4", "the week ending March 16" at the week. */
export function readWeekOf(at: number, place: Place): PartExpression | undefined {
  const { tokens, floor } = place;
  if (PART_JOINTS.has(foldAt(tokens, at + 1))) {
    const nth = nthOf(at, place);
    if (nth) return nth;
  }
  if (!WEEK_JOINTS.has(foldAt(tokens, at + 1)) || foldAt(tokens, at - 1) !== 'the' || at - 1 < floor) return undefined;
  const base = monthNear(at + 2, place);
  return base?.kind === 'calendar' && base.day !== undefined ? { kind: 'part', from: at - 1, to: base.to, parts: {}, base } : undefined;
}

function nthOf(at: number, place: Place, weekday?: number): PartExpression | undefined {
  const { tokens, floor } = place;
  const word = foldAt(tokens, at - 1);
  const nth = word === 'last' || word === 'final' ? -1 : ORDINALS.get(word);
  if (nth === undefined || nth > MOST_IN_MONTH || at - 1 < floor) return undefined;
  const base = monthNear(at + 2, place) ?? directedMonth(at + 2, place);
  if (!base || (base.kind === 'calendar' && base.day !== undefined)) return undefined;
  const from = at - 1 > floor && foldAt(tokens, at - 2) === 'the' ? at - 2 : at - 1;
  return { kind: 'part', from, to: base.to, parts: {}, nth, ...(weekday === undefined ? {} : { weekday }), base };
}

/** A date by its month that begins at a token: "March", "March 4, 2013", "4 March". */
function monthNear(at: number, place: Place): CalendarExpression | undefined {
  const { tokens } = place;
  const month = tokens.kind[at] === NUMBER && figuresAt(tokens, at) <= 31 ? at + 1 : at;
  if (!MONTHS.has(foldAt(tokens, month)) || !isCapital(tokens, month)) return undefined;
  const date: DateExpression | undefined = readMonth(month, { ...place, floor: at });
  return date?.kind === 'calendar' && date.from === at ? date : undefined;
}

/** "next month", "that month", "the month". */
function directedMonth(at: number, { tokens }: Place): SingleDateExpression | undefined {
  if (foldAt(tokens, at + 1) !== 'month') return undefined;
  const direction = foldAt(tokens, at) === 'the' ? ({ by: 0, from: 'asOf' } as const) : DIRECTIONS.get(foldAt(tokens, at));
  return (
    direction && {
      kind: 'relative',
      from: at,
      to: at + 2,
      parts: {},
      unit: 'month',
      count: direction.by,
      anchor: direction.from,
      loose: false,
    }
  );
}

/** "the 28th of that month", "on the 3rd of next month": the month that a day of the month is of, after its ordinal ending. */
export function monthAfterDay(at: number, place: Place): SingleDateExpression | undefined {
  return foldAt(place.tokens, at) === 'of' ? directedMonth(at + 1, place) : undefined;
}

/** A day of a month that is told by its direction. */
export function dayOf(
  { from, to, figure }: { from: number; to: number; figure: number },
  day: number,
  base: SingleDateExpression,
): PartExpression {
  return { kind: 'part', from, to, parts: { day: tokenSpan(figure) }, day, base };
}
