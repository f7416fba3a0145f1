import {
  COUNTED,
  DIRECTIONS,
  ERAS,
  NAMES_BEFORE_WEEKDAYS,
  ORDINAL_ENDINGS,
  PERSON_PREPOSITIONS,
  POSSESSIVES,
  TIME_PREPOSITIONS,
} from '../../languages/en/dates.ts';
import { ARTICLES } from '../../languages/en/dates-small-words.ts';
import { REMEMBERED_DAYS } from '../../languages/en/holidays.ts';
import { isFunctionWord } from '../../languages/en/lexicon-words.ts';
import { MONTHS, MONTHS_ALSO_WORDS, WEEKDAYS } from '../../languages/en/months.ts';
import { CARDINALS, ORDINALS } from '../../languages/en/numbers.ts';
import type { TokenSpan } from '../../text/span.ts';
import { DOTTED, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { daysInMonth } from './calendar.ts';
import type { CalendarExpression, DateExpression } from './expression.ts';
import {
  figuresAt,
  foldAt,
  isApostrophe,
  isCapital,
  isDash,
  isGlued,
  opensSentence,
  type Place,
  tokenSpan,
  yearFiguresAt,
} from './look.ts';
import { hoursBefore } from './read-weekday.ts';
import { shortYear } from './read-year.ts';
import { withSurroundings } from './surroundings.ts';

const LAST_DAY = 31;
/** A leap year, so that 29 February without a year is possible. */
const ANY_YEAR = 2000;

interface Day {
  readonly day: number;
  readonly figures: TokenSpan;
  readonly from: number;
  readonly to: number;
}

interface Year {
  readonly year?: number;
  readonly direction?: -1 | 0 | 1;
  readonly figures?: TokenSpan;
  readonly to: number;
}

/** A date built around the name of a month: "Sept. 16", "Monday, 16 September 2025", "May of 1998", "June 5-7". */
export function readMonth(at: number, place: Place): DateExpression | undefined {
  const { tokens, floor } = place;
  const month = MONTHS.get(foldAt(tokens, at))!;
  const before = dayBefore(at, place);
  const after = before ? undefined : dayAfter(at, tokens);
  const day = before ?? after;
  const second = after ? secondDay(after.to, tokens) : undefined;
  const year = yearAfter(second?.to ?? after?.to ?? at + 1, day !== undefined, tokens);
  const to = year?.to ?? second?.to ?? after?.to ?? at + 1;
  const remembered = year || second || !day ? undefined : rememberedYear(month, day.day, foldAt(tokens, to));
  const from = before?.from ?? at;
  const weekday = day ? weekdayBefore(from, place) : undefined;
  const core: CalendarExpression = {
    kind: 'calendar',
    from: hoursBefore(weekday?.from ?? from, place),
    to,
    month,
    ...(day ? { day: day.day } : {}),
    ...(year?.year === undefined ? (remembered === undefined ? {} : { year: remembered }) : { year: year.year }),
    ...(year?.direction === undefined ? {} : { direction: year.direction }),
    ...(weekday ? { weekday: weekday.weekday } : {}),
    parts: {
      month: tokenSpan(at),
      ...(day ? { day: day.figures } : {}),
      ...(year?.figures ? { year: year.figures } : {}),
      ...(weekday ? { weekday: weekday.figures } : {}),
    },
    ...(isImpossible(year?.year, month, day?.day) ? { impossible: true } : {}),
  };
  const placed = withSurroundings(year || !floorAllows(core.from, floor) ? core : withDirection(core, place), place);
  if (!isMonth(at, placed, place)) return undefined;
  const first = before ? firstDay(before.from, place) : undefined;
  if (second) return dayRange({ ...placed, to: after!.to }, { day: second.day, month, span: second, whole: to, year: year?.year });
  if (first)
    return {
      kind: 'range',
      from: first.from,
      to,
      parts: {},
      start: { kind: 'calendar', from: first.from, to: first.to, parts: { day: first.figures }, month, day: first.day },
      end: { ...placed, from: before!.from },
    };
  return placed;
}

/** The year of a day that goes by its month and day: “the Sept. 11 attacks”. */
function rememberedYear(month: number, day: number, next: string): number | undefined {
  return REMEMBERED_DAYS.find((known) => known.month === month && known.day === day && known.beside.has(next))?.year;
}

function floorAllows(from: number, floor: number): boolean {
  return from > floor;
}

function dayRange(
  start: CalendarExpression,
  { day, month, span, whole, year }: { day: number; month: number; span: Day; whole: number; year: number | undefined },
): DateExpression {
  const { year: _, ...parts } = start.parts;
  const end: CalendarExpression = {
    kind: 'calendar',
    from: span.from,
    to: whole,
    parts: { day: span.figures, ...(start.parts.year ? { year: start.parts.year } : {}) },
    month,
    day,
    ...(year === undefined ? {} : { year }),
  };
  return { kind: 'range', from: start.from, to: whole, parts: {}, start: { ...start, parts }, end };
}

function isImpossible(year: number | undefined, month: number, day: number | undefined): boolean {
  return day !== undefined && day > daysInMonth(year ?? ANY_YEAR, month);
}

/** Whether the word is a month here and no name, verb or auxiliary. */
function isMonth(at: number, date: CalendarExpression, { tokens, taken }: Place): boolean {
  const fold = foldAt(tokens, at);
  const alsoWord = MONTHS_ALSO_WORDS.has(fold);
  const exact = date.day !== undefined || date.year !== undefined;
  if (!isCapital(tokens, at)) return exact && !alsoWord && fold.length >= 4;
  if (exact || date.section !== undefined || date.direction !== undefined) return true;
  const before = foldAt(tokens, at - 1);
  const nextIsName = isCapital(tokens, at + 1) && !MONTHS.has(foldAt(tokens, at + 1));
  const timely = TIME_PREPOSITIONS.has(before);
  if (timely && nextIsName) return !(alsoWord && PERSON_PREPOSITIONS.has(before));
  const full = fold.length > 4 || fold === 'may' || fold === 'june' || fold === 'july' || (tokens.shape[at]! & DOTTED) !== 0;
  if (!full) return false;
  if (opensMonths(at, tokens)) return true;
  if (timely || (taken > 0 && taken === at - 1 && !nextIsName)) return true;
  if (nextIsName || (isCapital(tokens, at - 1) && !opensSentence(tokens, at - 1))) return false;
  if (!alsoWord) return true;
  if (before === 'as') return foldAt(tokens, at - 2) === 'early' || foldAt(tokens, at - 2) === 'late';
  return (ARTICLES.has(before) || POSSESSIVES.has(before)) && tokens.kind[at + 1] === WORD && !isFunctionWord(foldAt(tokens, at + 1));
}

/** "August–September". */
function opensMonths(at: number, tokens: Tokens): boolean {
  const joint = foldAt(tokens, at + 1);
  return (isDash(joint) || joint === 'to') && isCapital(tokens, at + 2) && MONTHS.has(foldAt(tokens, at + 2));
}

/** "16", "16th of", "the first of" before a month. */
function dayBefore(at: number, { tokens, floor }: Place): Day | undefined {
  const of = foldAt(tokens, at - 1) === 'of';
  const last = of ? at - 2 : at - 1;
  if (last < floor) return undefined;
  if (ORDINAL_ENDINGS.has(foldAt(tokens, last)) && isGlued(tokens, last)) {
    const day = figuresAt(tokens, last - 1);
    return day >= 1 && day <= LAST_DAY && last - 1 >= floor
      ? { day, figures: tokenSpan(last - 1), from: withArticle(last - 1, floor, tokens), to: last + 1 }
      : undefined;
  }
  const ordinal = ORDINALS.get(foldAt(tokens, last));
  if (ordinal !== undefined && of) {
    const joint = isDash(foldAt(tokens, last - 1)) ? last - 2 : last - 1;
    const tens = ordinal < 10 && joint >= floor ? (CARDINALS.get(foldAt(tokens, joint)) ?? 0) : 0;
    const first = tens >= 20 ? joint : last;
    const day = first === last ? ordinal : tens + ordinal;
    return day <= LAST_DAY
      ? { day, figures: { from: first, to: last + 1 }, from: withArticle(first, floor, tokens), to: last + 1 }
      : undefined;
  }
  const day = figuresAt(tokens, last);
  if ((of && !weekdayBefore(last, { tokens, floor })) || !(day >= 1 && day <= LAST_DAY) || foldAt(tokens, last).length > 2)
    return undefined;
  if (isGlued(tokens, last) && !isDash(foldAt(tokens, last - 1)) && foldAt(tokens, last - 1) !== '(') return undefined;
  return { day, figures: tokenSpan(last), from: last, to: last + 1 };
}

/** The first of two days before a month: "5-7 June", "5 to 7 June". */
function firstDay(second: number, { tokens, floor }: Place): Day | undefined {
  const joint = foldAt(tokens, second - 1);
  const at = second - 2;
  if (at < floor || !(isDash(joint) || joint === 'to' || joint === 'and')) return undefined;
  if (joint === 'and' && foldAt(tokens, at - 1) !== 'between') return undefined;
  const day = figuresAt(tokens, at);
  if (!(day >= 1 && day <= LAST_DAY) || (isGlued(tokens, at) && foldAt(tokens, at - 1) !== '(')) return undefined;
  return { day, figures: tokenSpan(at), from: at, to: at + 1 };
}

function withArticle(at: number, floor: number, tokens: Tokens): number {
  return at > floor && foldAt(tokens, at - 1) === 'the' ? at - 1 : at;
}

/** "16", "16th", "the 4th", "Fourth" after a month. */
function dayAfter(month: number, tokens: Tokens): Day | undefined {
  const at = foldAt(tokens, month + 1) === 'the' ? month + 2 : month + 1;
  const ordinal = ORDINALS.get(foldAt(tokens, at));
  if (ordinal !== undefined && isCapital(tokens, at) && ordinal <= LAST_DAY)
    return { day: ordinal, figures: tokenSpan(at), from: at, to: at + 1 };
  const day = figuresAt(tokens, at);
  if (!(day >= 1 && day <= LAST_DAY) || foldAt(tokens, at).length > 2) return undefined;
  const next = foldAt(tokens, at + 1);
  if (ORDINAL_ENDINGS.has(next) && isGlued(tokens, at + 1)) return { day, figures: tokenSpan(at), from: at, to: at + 2 };
  if (at !== month + 1 || COUNTED.has(next) || next === '%') return undefined;
  if (isGlued(tokens, at + 1) && (tokens.kind[at + 1] === WORD || next === ':' || next === '/')) return undefined;
  return { day, figures: tokenSpan(at), from: at, to: at + 1 };
}

/** The second of two days after a month: "June 5-7", "June 5 to 7". */
function secondDay(joint: number, tokens: Tokens): Day | undefined {
  const fold = foldAt(tokens, joint);
  if (!(isDash(fold) || fold === 'to' || fold === 'through' || fold === 'until')) return undefined;
  const at = joint + 1;
  const day = figuresAt(tokens, at);
  const next = foldAt(tokens, at + 1);
  if (!(day >= 1 && day <= LAST_DAY) || foldAt(tokens, at).length > 2 || COUNTED.has(next) || next === '%' || MONTHS.has(next))
    return undefined;
  const to = ORDINAL_ENDINGS.has(next) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
  if (to === at + 1 && isGlued(tokens, at + 1) && (tokens.kind[at + 1] === WORD || tokens.kind[at + 1] === NUMBER)) return undefined;
  return { day, figures: tokenSpan(at), from: at, to };
}

/** ", 2025", "of 2025", "’98", "of last year", "480 BC" after a month or day. */
function yearAfter(from: number, hasDay: boolean, tokens: Tokens): Year | undefined {
  const first = foldAt(tokens, from);
  const at = first === ',' || first === 'of' ? from + 1 : from;
  const direction = DIRECTIONS.get(foldAt(tokens, at));
  if (direction?.from === 'asOf' && first !== ',' && foldAt(tokens, at + 1) === 'year') return { direction: direction.by, to: at + 2 };
  if (isApostrophe(foldAt(tokens, at)) && isGlued(tokens, at + 1) && foldAt(tokens, at + 1).length === 2) {
    const short = figuresAt(tokens, at + 1);
    if (!Number.isNaN(short) && !isGlued(tokens, at + 2)) return { year: shortYear(short), figures: tokenSpan(at + 1), to: at + 2 };
  }
  const era = isCapital(tokens, at + 1) ? ERAS.get(foldAt(tokens, at + 1)) : undefined;
  const value = figuresAt(tokens, at);
  if (era !== undefined && value > 0 && (hasDay || value > LAST_DAY))
    return { year: era ? 1 - value : value, figures: tokenSpan(at), to: at + 2 };
  const year = yearFiguresAt(tokens, at);
  if (Number.isNaN(year) || COUNTED.has(foldAt(tokens, at + 1)) || (isGlued(tokens, at + 1) && tokens.kind[at + 1] === WORD))
    return undefined;
  return { year, figures: tokenSpan(at), to: at + 1 };
}

/** "Monday, " before a date. */
function weekdayBefore(
  from: number,
  { tokens, floor }: Pick<Place, 'tokens' | 'floor'>,
): { readonly weekday: number; readonly figures: TokenSpan; readonly from: number } | undefined {
  let at = from - 1;
  if (foldAt(tokens, at) === 'the') at--;
  if (foldAt(tokens, at) === ',' || foldAt(tokens, at) === '(') at--;
  if (foldAt(tokens, at) === '.') at--;
  const weekday = at >= floor && isCapital(tokens, at) ? WEEKDAYS.get(foldAt(tokens, at)) : undefined;
  if (weekday === undefined || NAMES_BEFORE_WEEKDAYS.has(foldAt(tokens, at - 1))) return undefined;
  return { weekday, figures: tokenSpan(at), from: at };
}

/** "last May", "this June". */
function withDirection(date: CalendarExpression, { tokens }: Place): CalendarExpression {
  const direction = DIRECTIONS.get(foldAt(tokens, date.from - 1));
  return direction?.from === 'asOf' ? { ...date, from: date.from - 1, direction: direction.by } : date;
}
