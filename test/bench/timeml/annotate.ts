import { tenseAt } from '../../../server/src/core/claims/tense.ts';
import { isAbbreviation } from '../../../server/src/core/languages/en/abbreviations.ts';
import { sentencesOf } from '../../../server/src/core/text/sentences.ts';
import { type Tokens, tokenize } from '../../../server/src/core/text/tokens.ts';
import { type EdtfDate, parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import {
  type DateExpression,
  type RangeExpression,
  readDates,
  type SingleDateExpression,
} from '../../../server/src/core/values/dates/read.ts';
import { type DateContext, resolveDate } from '../../../server/src/core/values/dates/resolve.ts';
import type { TimeMlDocument, Timex } from './documents.ts';
import { type More, moreAt } from './more.ts';
import { dateValue } from './values.ts';

/** What a token span says, before it has offsets. */
type Marked = Omit<More, 'clock'> & { readonly clock?: true };

/** The TIMEX3 annotations of a document as the date reader sees it, in the order of the text and without overlap. */
export function annotated({ text, written }: Pick<TimeMlDocument, 'text' | 'written'>): Timex[] {
  const today = parseEdtf(day(written))!;
  const found: Timex[] = [];
  let reference: EdtfDate = today;
  for (const { start, paragraph } of paragraphs(text)) {
    const tokens = tokenize(paragraph, isAbbreviation);
    const { marked, last } = markedIn(tokens, today, reference);
    reference = last;
    for (const { from, to, type, value } of marked)
      found.push({ start: start + tokens.start[from]!, end: start + tokens.end[to - 1]!, type, value });
  }
  return found;
}

/** "20130322" and "2013-03-22T10:00" are the day 2013-03-22. */
function day(written: string): string {
  const compact = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(written)!;
  return `${compact[1]}-${compact[2]}-${compact[3]}`;
}

function paragraphs(text: string): { readonly start: number; readonly paragraph: string }[] {
  return [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)].map((match) => ({ start: match.index, paragraph: match[0] }));
}

function markedIn(tokens: Tokens, today: EdtfDate, before: EdtfDate): { readonly marked: readonly Marked[]; readonly last: EdtfDate } {
  const sentences = sentencesOf(tokens);
  const dates = readDates(tokens, sentences);
  let last = before;
  const marked: Marked[] = [];
  for (const sentence of sentences) {
    const inside = dates.filter(({ from }) => from >= sentence.from && from < sentence.to);
    const own: Marked[] = [];
    for (const expression of inside) {
      const context = { asOf: today.first, ...tenseAt(tokens, sentence, expression), reference: last };
      for (const { single, date } of singles(expression, context)) {
        const words = tokens.folds.slice(single.from, single.to);
        const chosen = date && nearer(date, single, today.first);
        const value = dateValue(single, chosen, words);
        if (value) own.push({ from: single.from, to: single.to, ...value });
        if (chosen && single.kind !== 'duration') last = chosen;
      }
    }
    const told = last !== before && last.precision === 'day' ? last.text : today.text;
    marked.push(...withDays(filled(tokens, sentence, own), day(told)));
  }
  return { marked, last };
}

/** The ends of a range are marked one by one; what one leaves out comes from the other. */
function singles(
  expression: DateExpression,
  context: DateContext,
): { readonly single: SingleDateExpression; readonly date: EdtfDate | undefined }[] {
  if (expression.kind !== 'range') return [{ single: expression, date: resolveDate(expression, context) }];
  const [first, last] = ends(expression, context);
  return [
    { single: expression.start, date: first },
    { single: expression.end, date: last },
  ];
}

function ends(range: RangeExpression, context: DateContext): readonly [EdtfDate | undefined, EdtfDate | undefined] {
  const whole = resolveDate(range, context);
  if (!whole || range.start.kind !== 'calendar') return [resolveDate(range.start, context), resolveDate(range.end, context)];
  const [first = '', last = ''] = whole.text.split('/');
  return [parseEdtf(first), parseEdtf(last)];
}

/** "last Friday" may be either of two; annotators mark the nearer one. */
function nearer(date: EdtfDate, { kind }: SingleDateExpression, today: number): EdtfDate | undefined {
  if (kind !== 'weekday' || date.precision !== 'interval') return date;
  const [first = '', last = ''] = date.text.split('/');
  return parseEdtf(date.last < today ? last : first);
}

/** What else is marked, in the gaps that the dates of a sentence leave. */
function filled(tokens: Tokens, sentence: { readonly from: number; readonly to: number }, dates: readonly Marked[]): Marked[] {
  const all = [...dates].sort((a, b) => a.from - b.from);
  const more: Marked[] = [];
  let floor = sentence.from;
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const date = all[next];
    if (date && at >= date.from) {
      floor = date.to;
      at = Math.max(at, date.to - 1);
      next++;
      continue;
    }
    const found = moreAt({ tokens, at, floor, ceiling: date?.from ?? sentence.to });
    if (!found) continue;
    while (more.length > 0 && more.at(-1)!.to > found.from) more.pop();
    more.push(found);
    floor = found.to;
    at = found.to - 1;
  }
  return [...all, ...more].sort((a, b) => a.from - b.from);
}

/** A clock time is of the day that stands hard beside it, and one expression with it, or else of the nearest day of the sentence or today. */
function withDays(marked: readonly Marked[], today: string): Marked[] {
  const joined: Marked[] = [];
  const days = marked.filter(({ type, value }) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value));
  for (const one of marked) {
    const before = joined.at(-1);
    if (before?.clock && before.to === one.from && days.includes(one))
      joined[joined.length - 1] = { from: before.from, to: one.to, type: 'TIME', value: one.value + before.value };
    else if (one.clock && before && before.to === one.from && days.includes(before))
      joined[joined.length - 1] = { from: before.from, to: one.to, type: 'TIME', value: before.value + one.value };
    else joined.push(one);
  }
  return joined.map((one) => {
    if (!one.clock) return one;
    const near = [...days].sort((a, b) => Math.abs(a.from - one.from) - Math.abs(b.from - one.from))[0];
    return { from: one.from, to: one.to, type: one.type, value: (near?.value ?? today) + one.value };
  });
}
