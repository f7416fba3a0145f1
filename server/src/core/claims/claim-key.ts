import type { EntityId } from '../facts/entity.ts';
import type { TokenSpan } from '../text/span.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { DateExpression } from '../values/dates/expression.ts';
import type { QuantityExpression } from '../values/quantities/quantity.ts';
import type { BlockView } from './block-view.ts';

/** What a claim is told by: whom it is about, which relation it states, and the words that state it. */
export interface KeyParts extends TokenSpan {
  readonly entity?: EntityId;
  readonly predicate: string;
}

/**
 * What makes a claim the same claim wherever it stands: `ottilie-brandvold/born/1961-04-12`. Edits elsewhere leave it, and so does
 * another way of writing the same date or figure ("April 12, 1961", "12 April 1961"). Two claims of a draft may share a key.
 */
export function claimKey({ entity, predicate, ...span }: KeyParts, view: BlockView): string {
  return `${entity ?? '-'}/${predicate}/${valueIn(span, view)}`;
}

function valueIn({ from, to }: TokenSpan, view: BlockView): string {
  const date = view.dateAt(from);
  if (date?.from === from && date.to === to) {
    const written = calendarDate(date);
    if (written !== undefined) return written;
  }
  const quantity = view.quantityAt(from);
  if (quantity?.from === from && quantity.to === to) return figure(quantity);
  const { folds, kind } = view.reading.tokens;
  const words: string[] = [];
  for (let at = from; at < to; at++) if (kind[at] !== PUNCTUATION) words.push(folds[at]!);
  return words.join(' ');
}

/** `1961-04-12`, `--04-12` without its year; undefined for what only counts from another day. */
function calendarDate(date: DateExpression): string | undefined {
  if (date.kind !== 'calendar' || date.direction !== undefined) return undefined;
  const { year, month, day, weekday } = date;
  if (year === undefined && month === undefined) return undefined;
  const two = (part: number) => `-${String(part).padStart(2, '0')}`;
  const name = weekday === undefined ? '' : ` ${weekday}`;
  return `${year ?? '-'}${month === undefined ? '' : two(month)}${day === undefined ? '' : two(day)}${name}`;
}

function figure({ type, value, high, currency, unit }: QuantityExpression): string {
  const range = high === undefined ? '' : `..${high}`;
  return [`${value}${range}`, currency ?? unit ?? type].join(' ');
}
