import { DATE_PREPOSITIONS } from '../../languages/en/dates-small-words.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { daysInMonth } from './calendar.ts';
import type { CalendarExpression } from './expression.ts';
import { figuresAt, foldAt, isDash, isGlued, type Place, tokenSpan, yearFiguresAt } from './look.ts';
import { shortYear } from './read-year.ts';
import { withSurroundings } from './surroundings.ts';

/** Dates in figures: 2025-09-16, 2025-09, 9/16/2025, 16.09.2025, and 9/16 after a preposition. */
export function readNumeric(at: number, place: Place): CalendarExpression | undefined {
  const { tokens } = place;
  if (foldAt(tokens, at).includes('.')) return readPointed(at, place);
  const joint = foldAt(tokens, at + 1);
  if ((joint !== '-' && joint !== '/') || !chained(at, tokens)) return undefined;
  if (isGlued(tokens, at) && foldAt(tokens, at - 1) !== '(') return undefined;
  const whole = foldAt(tokens, at + 3) === joint && chained(at + 2, tokens);
  const length = foldAt(tokens, at).length;
  if (length === 4) return joint === '-' || whole ? yearFirst(at, whole, place) : undefined;
  if (length > 2) return undefined;
  if (whole) return yearLast(at, place);
  return joint === '/' ? dayAndMonth(at, place) : undefined;
}

/** Whether a joint and a number of two figures or a year stand close up after the number. */
function chained(at: number, tokens: Tokens): boolean {
  return isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && tokens.kind[at + 2] === NUMBER && !foldAt(tokens, at + 2).includes(',');
}

function ends(at: number, tokens: Tokens): boolean {
  const next = foldAt(tokens, at);
  return !isGlued(tokens, at) || !(isDash(next) || next === '/' || next === ':' || tokens.kind[at] === NUMBER);
}

function yearFirst(at: number, whole: boolean, place: Place): CalendarExpression | undefined {
  const { tokens } = place;
  const year = yearFiguresAt(tokens, at);
  const month = figuresAt(tokens, at + 2);
  const lengths = foldAt(tokens, at + 2).length === 2 && (!whole || foldAt(tokens, at + 4).length === 2);
  if (Number.isNaN(year) || !(month >= 1 && month <= 12) || (!lengths && !whole)) return undefined;
  if (!whole) {
    const range = month > year % 100 || month === (year + 1) % 100;
    if (range || !ends(at + 3, tokens)) return undefined;
    return numeric({ from: at, to: at + 3, year: at, month: at + 2 }, { year, month }, place);
  }
  const day = figuresAt(tokens, at + 4);
  if (!(day >= 1 && day <= 31)) return undefined;
  return numeric({ from: at, to: at + 5, year: at, month: at + 2, day: at + 4 }, { year, month, day }, place);
}

/** Month first, as American copy has it, unless only the other order is a date. */
function yearLast(at: number, place: Place): CalendarExpression | undefined {
  const { tokens } = place;
  const [first, second] = [figuresAt(tokens, at), figuresAt(tokens, at + 2)];
  const figures = foldAt(tokens, at + 4);
  const short = figures.length === 2;
  const year = short ? shortYear(figuresAt(tokens, at + 4)) : yearFiguresAt(tokens, at + 4);
  if (Number.isNaN(year) || !ends(at + 5, tokens)) return undefined;
  const monthFirst = first <= 12;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return numeric(
    { from: at, to: at + 5, year: at + 4, month: monthFirst ? at : at + 2, day: monthFirst ? at + 2 : at },
    { year, month, day },
    place,
  );
}

function dayAndMonth(at: number, place: Place): CalendarExpression | undefined {
  const { tokens } = place;
  const [month, day] = [figuresAt(tokens, at), figuresAt(tokens, at + 2)];
  if (!DATE_PREPOSITIONS.has(foldAt(tokens, at - 1)) || !ends(at + 3, tokens)) return undefined;
  if (!(month >= 1 && month <= 12 && day > 12 && day <= daysInMonth(2000, month))) return undefined;
  return numeric({ from: at, to: at + 3, month: at, day: at + 2 }, { month, day }, place);
}

/** "16.09.2025" is one token. */
function readPointed(at: number, place: Place): CalendarExpression | undefined {
  const parts = foldAt(place.tokens, at).split('.');
  if (parts.length !== 3 || parts[0]!.length > 2 || parts[1]!.length > 2 || parts[2]!.length !== 4) return undefined;
  const [day = 0, month = 0, year = 0] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined;
  return numeric({ from: at, to: at + 1 }, { year, month, day }, place);
}

interface Positions {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

function numeric(
  { from, to, ...at }: Positions,
  date: Pick<CalendarExpression, 'year' | 'month' | 'day'>,
  place: Place,
): CalendarExpression {
  const impossible = date.day !== undefined && date.day > daysInMonth(date.year ?? 2000, date.month!);
  return withSurroundings(
    {
      kind: 'calendar',
      from,
      to,
      ...date,
      parts: {
        ...(at.year === undefined ? {} : { year: tokenSpan(at.year) }),
        ...(at.month === undefined ? {} : { month: tokenSpan(at.month) }),
        ...(at.day === undefined ? {} : { day: tokenSpan(at.day) }),
      },
      ...(impossible ? { impossible: true } : {}),
    },
    place,
  );
}
