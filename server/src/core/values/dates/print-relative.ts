import { DAY_WORDS, TIME_PREPOSITIONS } from '../../languages/en/dates.ts';
import { DIRECTION_WORDS } from '../../languages/en/dates-small-words.ts';
import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, type Tokens, tokenText } from '../../text/tokens.ts';
import { inWords } from '../quantities/print-number.ts';
import { isoYear, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { DecadeExpression, DurationExpression, RelativeExpression, WeekdayExpression } from './expression.ts';
import { foldAt } from './look.ts';
import type { DateEdit, PrintContext } from './print.ts';
import { spelledOut, weekdayLike } from './print-calendar.ts';

/** Beyond this many days copy gives the date, since a weekday would be taken for the nearer one. */
const WEEKDAY_REACH = 6;

/** "Monday" becomes "Tuesday" within a week of the draft's date, else the date itself. */
export function weekdayEdits(model: WeekdayExpression, date: EdtfDate, { tokens, asOf }: PrintContext): readonly DateEdit[] | undefined {
  if (date.precision !== 'day') return undefined;
  const span = model.parts.weekday!;
  const near = Math.abs(date.first - asOf) <= WEEKDAY_REACH;
  if (!near && (model.direction !== undefined || model.to > span.to)) return undefined;
  const newText = near ? weekdayLike(span, weekdayOf(date.first), tokens) : spelledOut(date, asOf);
  if (newText === undefined) return undefined;
  return newText === tokenText(tokens, span.from, span.to) ? [] : [{ ...span, newText }];
}

/** "last year" becomes "this year" where one word says it, else the date: "in 2019". */
export function relativeEdits(model: RelativeExpression, date: EdtfDate, context: PrintContext): readonly DateEdit[] | undefined {
  const { tokens, asOf } = context;
  const span = { from: model.from, to: model.to };
  if (model.section !== undefined || date.precision === 'interval') return undefined;
  const count = countEdit(model, date, context);
  if (count) return [count];
  const word = neighbouring(model, date, asOf);
  if (word !== undefined) return word === tokenText(tokens, model.from, model.to).toLowerCase() ? [] : [{ ...span, newText: word }];
  const spelled = spelledOut(model.unit === 'year' && date.precision !== 'year' ? yearOf(date) : date, asOf);
  if (spelled === undefined) return undefined;
  const preposition = TIME_PREPOSITIONS.has(foldAt(tokens, model.from - 1))
    ? ''
    : date.precision === 'day' && model.unit !== 'year'
      ? 'on '
      : 'in ';
  return [{ ...span, newText: preposition + spelled }];
}

/** "eight years ago" becomes "13 years ago", without its hedge; nothing where the date leaves room for two counts, or one year would be singular. */
function countEdit(
  { unit, anchor, from, to, parts: { count } }: RelativeExpression,
  date: EdtfDate,
  { tokens, asOf }: PrintContext,
): DateEdit | undefined {
  if (unit !== 'year' || anchor !== 'asOf' || count === undefined || foldAt(tokens, count.to) !== 'years' || to > count.to + 2)
    return undefined;
  const newText = yearsLike(isFigure(count, tokens), date, asOf);
  return newText === undefined ? undefined : { from, to: count.to, newText };
}

/** "for 18 years" becomes "for eight years": what lasts since a date. */
export function durationEdits(
  { unit, parts: { count } }: DurationExpression,
  date: EdtfDate,
  { tokens, asOf }: PrintContext,
): readonly DateEdit[] | undefined {
  if (unit !== 'year' || count === undefined || foldAt(tokens, count.to) !== 'years') return undefined;
  const newText = yearsLike(isFigure(count, tokens), date, asOf);
  return newText === undefined ? undefined : [{ ...count, newText }];
}

/** A figure below ten, where others have words. */
function isFigure({ from, to }: TokenSpan, tokens: Tokens): boolean {
  return tokens.kind[from] === NUMBER && tokenText(tokens, from, to).length === 1;
}

/** Years gone by since a date, in words below ten unless the writer has figures there; nothing where the date leaves room for two counts, or one year would be singular. */
function yearsLike(inFigures: boolean, date: EdtfDate, asOf: number): string | undefined {
  const [least, most] = [wholeYears(date.last, asOf), wholeYears(date.first, asOf)];
  const years = date.precision === 'year' ? partsOfDay(asOf).year - partsOfDay(date.first).year : least === most ? least : 0;
  if (years < 2) return undefined;
  return inFigures || years >= 10 ? String(years) : inWords(years)!;
}

function wholeYears(from: number, to: number): number {
  const [a, b] = [partsOfDay(from), partsOfDay(to)];
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

function yearOf(date: EdtfDate): EdtfDate {
  return { ...date, precision: 'year' };
}

function neighbouring({ unit, loose, anchor }: RelativeExpression, date: EdtfDate, asOf: number): string | undefined {
  if (anchor !== 'asOf' || loose) return undefined;
  if (unit === 'day' && date.precision === 'day') return [...DAY_WORDS].find(([, by]) => by === date.first - asOf)?.[0];
  if (unit !== 'year') return undefined;
  const direction = DIRECTION_WORDS.get(partsOfDay(date.first).year - partsOfDay(asOf).year);
  return direction && `${direction} year`;
}

/** "the 1990s" becomes "the 1980s"; two figures stay two only within the century before 2000. */
export function decadeEdits(model: DecadeExpression, date: EdtfDate, { tokens }: PrintContext): readonly DateEdit[] | undefined {
  const span = model.parts.year;
  const year = partsOfDay(date.first).year;
  if (!span || model.years === 100 || date.precision === 'century' || date.precision === 'interval') return undefined;
  if (model.short && (year < 1900 || year > 1999)) return undefined;
  const decade = isoYear(year - (year % 10));
  const newText = model.short ? decade.slice(2) : decade;
  return newText === tokenText(tokens, span.from, span.to) ? [] : [{ ...span, newText }];
}
