import { resolvedDates } from '../claims/resolve-dates.ts';
import type { Draft } from '../drafts/draft.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import { type Phrase, tell } from '../telling/told.ts';
import type { Span, TokenSpan } from '../text/span.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import { dateTold } from '../values/dates/in-words.ts';
import type { DateExpression } from '../values/dates/read.ts';
import { vagueTimeAt } from '../values/dates/vague.ts';
import { quantityTold } from '../values/quantities/in-words.ts';
import { type Reading, readBlock } from './reading.ts';

/** What a date, time or amount of a draft was read as. The span is of the draft's source, UTF-16. */
export interface ValueAt extends Span {
  /** `time` stands for no days. */
  readonly kind: 'date' | 'time' | 'amount';
  /** The days as EDTF; only of a `date`. */
  readonly edtf?: string;
  /** The same in plain words, or why it stands for no days. */
  readonly words: Phrase;
}

/** What is said of times that stand for no days. */
const NO_DAYS = {
  vague: tell('no particular days: nothing is reported of it'),
  duration: tell('a length of time, which no day is counted from here'),
  anniversary: tell('an anniversary: when it falls depends on what it is of'),
  impossible: tell('no day of any calendar'),
  unresolved: tell('no days: the date that it is counted from is not named before'),
} as const;

interface Found extends TokenSpan {
  readonly value: () => Omit<ValueAt, keyof Span>;
}

/** The date, relative time or amount at an offset of a draft's source, read as of a day; undefined where there is none. Reads one block anew. */
export function valueAt(draft: Draft, offset: number, asOf: number): ValueAt | undefined {
  for (const block of draft.blocks) {
    const whole = sourceSpan(block, 0, block.text.length);
    if (offset < whole.start || offset > whole.end) continue;
    const reading = readBlock(block, false);
    const { tokens } = reading;
    for (const { from, to, value } of valuesOf(reading, asOf)) {
      const span = sourceSpan(block, tokens.start[from]!, tokens.end[to - 1]!);
      if (span.start <= offset && offset <= span.end) return { ...span, ...value() };
    }
  }
  return undefined;
}

function* valuesOf(reading: Reading, asOf: number): Iterable<Found> {
  const { tokens, dates, quantities } = reading;
  const resolve = resolvedDates(reading, asOf);
  for (const date of dates) yield { from: date.from, to: date.to, value: () => told(date, resolve(date)) };
  for (const quantity of quantities)
    yield { from: quantity.from, to: quantity.to, value: () => ({ kind: 'amount', words: quantityTold(quantity) }) };
  for (let at = 0; at < tokens.count; at++) {
    const vague = vagueTimeAt(tokens, at);
    if (vague) yield { from: vague.from, to: vague.to, value: () => ({ kind: 'time', words: NO_DAYS.vague }) };
  }
}

function told(expression: DateExpression, date: EdtfDate | undefined): Omit<ValueAt, keyof Span> {
  if (date) return { kind: 'date', edtf: date.text, words: dateTold(date) };
  if (expression.kind === 'duration' || expression.kind === 'anniversary') return { kind: 'time', words: NO_DAYS[expression.kind] };
  const impossible = expression.kind === 'calendar' && expression.impossible === true;
  return { kind: 'time', words: impossible ? NO_DAYS.impossible : NO_DAYS.unresolved };
}
