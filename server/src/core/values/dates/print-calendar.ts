import { ORDINAL_ENDINGS } from '../../languages/en/dates.ts';
import { MONTH_STYLES, WEEKDAY_STYLES } from '../../languages/en/months.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, type Tokens, tokenText } from '../../text/tokens.ts';
import { type CalendarDay, partsOfDay, weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { CalendarExpression } from './expression.ts';
import { foldAt, isGlued } from './look.ts';
import type { DateEdit, PrintContext } from './print.ts';

/** Days from the draft's own within which a month needs no year: "in December", told in January. */
const UNDERSTOOD = 120;
const FULL = 0;
const AP = 1;
const FINENESS: Readonly<Record<EdtfDate['precision'], number>> = { day: 3, month: 2, year: 1, decade: 0, century: 0, interval: 0 };

/** The parts of a calendar date that differ, each in its own form; a year is added where leaving it out would mislead. */
export function calendarEdits(model: CalendarExpression, date: EdtfDate, { tokens, asOf }: PrintContext): readonly DateEdit[] | undefined {
  const { parts } = model;
  const needed = model.day !== undefined ? 3 : model.month !== undefined ? 2 : 1;
  if (FINENESS[date.precision] < needed) return undefined;
  const wanted = partsOfDay(date.first);
  if (wanted.year < 1000 || (model.year ?? 1000) < 1000 || (model.direction !== undefined && !parts.year)) return undefined;
  if ((model.month !== undefined && !parts.month) || (model.day !== undefined && !parts.day)) return undefined;
  const edits: DateEdit[] = [];
  if (parts.weekday) edits.push({ ...parts.weekday, newText: weekdayLike(parts.weekday, weekdayOf(date.first), tokens) });
  if (parts.month) edits.push({ ...parts.month, newText: monthLike(model, wanted.month, tokens) });
  if (parts.day) edits.push(dayEdit(parts.day, wanted.day, tokens));
  if (parts.year) {
    const year = yearLike(parts.year, wanted.year, tokens);
    if (year === undefined) return undefined;
    edits.push({ ...parts.year, newText: year });
  }
  const changed = edits.filter((edit) => tokenText(tokens, edit.from, edit.to) !== edit.newText).sort((a, b) => a.from - b.from);
  const lacksYear =
    model.year === undefined &&
    model.month !== undefined &&
    wanted.year !== partsOfDay(asOf).year &&
    changed.length > 0 &&
    Math.abs(asOf - date.last) > UNDERSTOOD;
  return lacksYear ? withYear(model, changed, { wanted, tokens }) : changed;
}

/** "Oct. 7" becomes "Oct. 7, 1997", "July" becomes "July 1997", "7 October" becomes "7 October 1997". */
function withYear(
  model: CalendarExpression,
  edits: readonly DateEdit[],
  { wanted, tokens }: { readonly wanted: CalendarDay; readonly tokens: Tokens },
): readonly DateEdit[] {
  const last = model.to - 1;
  const comma = model.parts.day && model.parts.month && model.parts.day.from > model.parts.month.from ? ',' : '';
  const ending = `${comma} ${wanted.year}`;
  const at = edits.findIndex(({ to }) => to === model.to);
  if (at === -1) return [...edits, { from: last, to: model.to, newText: tokenText(tokens, last, model.to) + ending }];
  return edits.map((edit, i) => (i === at ? { ...edit, newText: edit.newText + ending } : edit));
}

/** A weekday in the style of the one at a span. */
export function weekdayLike(span: TokenSpan, weekday: number, tokens: Tokens): string {
  const written = tokenText(tokens, span.from, span.to);
  const style = WEEKDAY_STYLES.find((names) => names.some((name) => sameLetters(name, written))) ?? WEEKDAY_STYLES[0]!;
  return inCaseOf(written, style[weekday]!);
}

/** A month in the style of the model's: AP's where "June 5" leaves that open, since it abbreviates only with a day. */
function monthLike({ parts, day }: CalendarExpression, month: number, tokens: Tokens): string {
  const span = parts.month!;
  const written = tokenText(tokens, span.from, span.to);
  if (tokens.kind[span.from] === NUMBER) return String(month).padStart(written.length, '0');
  const fitting = MONTH_STYLES.filter((names) => names.some((name) => sameLetters(name, written)));
  const monthFirst = day !== undefined && parts.day !== undefined && parts.day.from > span.from;
  const style = fitting.includes(MONTH_STYLES[AP]!) && monthFirst ? MONTH_STYLES[AP]! : (fitting[0] ?? MONTH_STYLES[FULL]!);
  return inCaseOf(written, style[month - 1]!);
}

function sameLetters(name: string, written: string): boolean {
  return name.length === written.length && name.toLowerCase() === written.toLowerCase();
}

function inCaseOf(written: string, name: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  return written === written.toLowerCase() ? name.toLowerCase() : name;
}

function dayEdit(span: TokenSpan, day: number, tokens: Tokens): DateEdit {
  const written = tokenText(tokens, span.from, span.to);
  if (tokens.kind[span.from] !== NUMBER) return { ...span, newText: ordinalWord(written, day) };
  const figures = String(day).padStart(written.startsWith('0') ? 2 : 1, '0');
  const suffixed = ORDINAL_ENDINGS.has(foldAt(tokens, span.to)) && isGlued(tokens, span.to);
  return suffixed ? { from: span.from, to: span.to + 1, newText: figures + suffixOf(day) } : { ...span, newText: figures };
}

function ordinalWord(written: string, day: number): string {
  const word = [...ORDINALS].find(([, value]) => value === day)?.[0];
  if (word === undefined) return `${day}${suffixOf(day)}`;
  return written[0] === written[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function suffixOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function yearLike(span: TokenSpan, year: number, tokens: Tokens): string | undefined {
  if (foldAt(tokens, span.from).length !== 2) return String(year);
  return year >= 1950 && year < 2050 ? String(year % 100).padStart(2, '0') : undefined;
}

/** A day or coarser date as copy names it in running text: "Sept. 16", "Sept. 16, 2019", "June 2019", "2019". */
export function spelledOut(date: EdtfDate, asOf: number): string | undefined {
  const { year, month, day } = partsOfDay(date.first);
  const thisYear = partsOfDay(asOf).year === year;
  if (date.precision === 'year') return String(year);
  if (date.precision === 'month') return thisYear ? MONTH_STYLES[FULL]![month - 1]! : `${MONTH_STYLES[FULL]![month - 1]} ${year}`;
  if (date.precision !== 'day') return undefined;
  return `${MONTH_STYLES[AP]![month - 1]} ${day}${thisYear ? '' : `, ${year}`}`;
}
