import { DAY_PARTS, DIRECTIONS, NAMES_BEFORE_WEEKDAYS, ORDINAL_ENDINGS, RECURRING, TIME_PREPOSITIONS } from '../../languages/en/dates.ts';
import { isFunctionWord } from '../../languages/en/lexicon-words.ts';
import { MONTHS, WEEKDAYS, WEEKDAYS_ALSO_WORDS } from '../../languages/en/months.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import { DOTTED, type Tokens, WORD } from '../../text/tokens.ts';
import type { CalendarExpression, DateAnchor, WeekdayExpression } from './expression.ts';
import { figuresAt, foldAt, isCapital, isGlued, opensSentence, type Place, tokenSpan } from './look.ts';
import { withSurroundings } from './surroundings.ts';

/** A weekday that no month follows: "Tuesday", "last Tuesday", "Tuesday morning", "the early hours of Wednesday", "Tuesday the 16th". */
export function readWeekday(at: number, place: Place): WeekdayExpression | CalendarExpression | undefined {
  const { tokens } = place;
  const weekday = WEEKDAYS.get(foldAt(tokens, at))!;
  if (!isWeekday(at, tokens) || monthFollows(at + 1, tokens)) return undefined;
  const ordinal = dayOfMonthAfter(at, place, weekday);
  if (ordinal) return ordinal;
  const { from, direction, anchor } = directionBefore(at, place);
  const before = foldAt(tokens, from - 1);
  const to = DAY_PARTS.has(foldAt(tokens, at + 1)) && !isCapital(tokens, at + 1) ? at + 2 : at + 1;
  if ((RECURRING.has(before) && !isBeforeNoun(before, to, tokens)) || ORDINALS.has(before)) return undefined;
  if (direction === -1 && (foldAt(tokens, to) === 'of' || foldAt(tokens, to) === 'in')) return undefined;
  const start = hoursBefore(from, place);
  const week = direction === undefined ? weekAfter(to, place) : undefined;
  return withSurroundings(
    {
      kind: 'weekday',
      from: start,
      to: week?.to ?? to,
      parts: { weekday: tokenSpan(at) },
      weekday,
      ...(week ? { week: week.by } : {}),
      ...(direction === undefined ? {} : { direction }),
      anchor,
    },
    place,
  );
}

/** "a Tuesday hearing" was on one Tuesday, "a Tuesday" on any. */
function isBeforeNoun(article: string, at: number, tokens: Tokens): boolean {
  return (article === 'a' || article === 'an') && tokens.kind[at] === WORD && !isFunctionWord(foldAt(tokens, at));
}

/** "of next week", "last week" after a weekday. */
function weekAfter(at: number, { tokens }: Place): { readonly by: -1 | 0 | 1; readonly to: number } | undefined {
  const first = foldAt(tokens, at) === 'of' ? at + 1 : at;
  const direction = DIRECTIONS.get(foldAt(tokens, first));
  return direction?.from === 'asOf' && foldAt(tokens, first + 1) === 'week' ? { by: direction.by, to: first + 2 } : undefined;
}

function isWeekday(at: number, tokens: Tokens): boolean {
  const fold = foldAt(tokens, at);
  if (WEEKDAYS_ALSO_WORDS.has(fold) && (tokens.shape[at]! & DOTTED) === 0) return false;
  const before = foldAt(tokens, at - 1);
  if (NAMES_BEFORE_WEEKDAYS.has(before)) return false;
  if (!isCapital(tokens, at)) return fold.length > 5 && (TIME_PREPOSITIONS.has(before) || before === 'last' || before === 'next');
  if (before === 'from' && foldAt(tokens, at - 2) === 'week') return false;
  if (!isCapital(tokens, at + 1) || isGlued(tokens, at + 1)) return true;
  return opensSentence(tokens, at) || before === ',' || TIME_PREPOSITIONS.has(before) || DIRECTIONS.has(before);
}

function monthFollows(at: number, tokens: Tokens): boolean {
  let next = at;
  const joint = foldAt(tokens, next);
  if (joint === ',' || joint === '(' || joint === '.') next++;
  if (foldAt(tokens, next) === 'the') next++;
  const number = (i: number) => figuresAt(tokens, i) <= 31;
  if (MONTHS.has(foldAt(tokens, next))) return number(next + 1) || foldAt(tokens, next + 1) === 'the';
  if (!number(next)) return false;
  next++;
  if (ORDINAL_ENDINGS.has(foldAt(tokens, next)) && isGlued(tokens, next)) next++;
  if (foldAt(tokens, next) === 'of') next++;
  return MONTHS.has(foldAt(tokens, next)) && isCapital(tokens, next);
}

/** "Tuesday the 16th", "Tuesday 16th". */
function dayOfMonthAfter(at: number, place: Place, weekday: number): CalendarExpression | undefined {
  const { tokens } = place;
  const figure = foldAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const day = figuresAt(tokens, figure);
  if (!(day >= 1 && day <= 31) || !ORDINAL_ENDINGS.has(foldAt(tokens, figure + 1)) || !isGlued(tokens, figure + 1)) return undefined;
  return withSurroundings(
    { kind: 'calendar', from: at, to: figure + 2, parts: { weekday: tokenSpan(at), day: tokenSpan(figure) }, weekday, day },
    place,
  );
}

function directionBefore(
  at: number,
  { tokens, floor }: Place,
): { readonly from: number; readonly direction?: -1 | 0 | 1; readonly anchor: DateAnchor } {
  const direction = at > floor ? DIRECTIONS.get(foldAt(tokens, at - 1)) : undefined;
  if (!direction) return { from: at, anchor: 'asOf' };
  const from = at - 1 > floor && (foldAt(tokens, at - 2) === 'the' || foldAt(tokens, at - 2) === 'this') ? at - 2 : at - 1;
  return { from, direction: direction.by, anchor: direction.from };
}

/** "the morning of", "the early hours of" before a day. */
export function hoursBefore(from: number, { tokens, floor }: Place): number {
  if (foldAt(tokens, from - 1) !== 'of') return from;
  const part = foldAt(tokens, from - 2);
  if (!(DAY_PARTS.has(part) || part === 'hours') || from - 2 < floor) return from;
  let start = from - 2;
  if (start > floor && (foldAt(tokens, start - 1) === 'early' || foldAt(tokens, start - 1) === 'late')) start--;
  return start > floor && foldAt(tokens, start - 1) === 'the' ? start - 1 : start;
}
