import type { TokenSpan } from '../../text/span.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EdtfDate } from './edtf.ts';
import type { DateExpression, RangeExpression } from './expression.ts';
import { parseEdtf } from './parse-edtf.ts';
import { calendarEdits } from './print-calendar.ts';
import { decadeEdits, durationEdits, relativeEdits, weekdayEdits } from './print-relative.ts';

/** Text that takes the place of some tokens. */
export interface DateEdit extends TokenSpan {
  readonly newText: string;
}

/** Where the expression stands, and the draft's date, from which "Tuesday" and a left-out year are understood. */
export interface PrintContext {
  readonly tokens: Tokens;
  readonly asOf: number;
}

/**
 * The fewest edits that make an expression say another date in the writer's own form. No edits if it says so already;
 * undefined where that form cannot say it, as a weekday cannot say a year.
 */
export function dateEdits(model: DateExpression, date: EdtfDate, context: PrintContext): readonly DateEdit[] | undefined {
  switch (model.kind) {
    case 'calendar':
      return date.precision === 'interval' ? undefined : calendarEdits(model, date, context);
    case 'weekday':
      return weekdayEdits(model, date, context);
    case 'relative':
      return relativeEdits(model, date, context);
    case 'decade':
      return decadeEdits(model, date, context);
    case 'range':
      return rangeEdits(model, date, context);
    case 'part':
    case 'season':
    case 'year-part':
    case 'holiday':
    case 'century':
    case 'anniversary':
      return undefined;
    case 'duration':
      return durationEdits(model, date, context);
  }
}

/** An expression's text as it would read with another date; undefined as for `dateEdits`. */
export function printDateLike(date: EdtfDate, model: DateExpression, context: PrintContext): string | undefined {
  const edits = dateEdits(model, date, context);
  if (!edits) return undefined;
  const { tokens } = context;
  const { text } = tokens;
  let printed = '';
  let at = tokens.start[model.from]!;
  for (const { from, to, newText } of edits) {
    printed += text.slice(at, tokens.start[from]) + newText;
    at = tokens.end[to - 1]!;
  }
  return edits.length === 0 ? tokenText(tokens, model.from, model.to) : printed + text.slice(at, tokens.end[model.to - 1]);
}

function rangeEdits({ start, end }: RangeExpression, date: EdtfDate, context: PrintContext): readonly DateEdit[] | undefined {
  const [from, to] = date.text.split('/').map((half) => parseEdtf(half));
  if (!from || !to) return undefined;
  const first = dateEdits(start, from, context);
  const last = dateEdits(end, to, context);
  return first && last && [...first, ...last];
}
