import { TO_THE_LAST } from '../languages/en/dates-small-words.ts';
import { agree } from '../values/dates/agreement.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/expression.ts';
import { parseEdtf } from '../values/dates/parse-edtf.ts';
import { ABSENT, agreesAt, type Filler } from './fillers/filler.ts';
import type { ReadDate, SentenceView } from './sentence-view.ts';

/**
 * Holds "through May 14", or "Feb. 11 to May 14", against the first and last day of what lasts; of two ends one must be right for the other to be a slip.
 * Undefined for any other date.
 */
export function againstDays({ expression, date }: ReadDate, right: EdtfDate, { view }: SentenceView): Filler | undefined {
  const [first, last] = endsOf(right);
  if (!first || !last || !date) return undefined;
  if (expression.kind === 'range') {
    const [start, end] = endsOf(date);
    if (!start || !end) return undefined;
    const [begins, ends] = [agree(start, first), agree(end, last)];
    if (begins && ends) return agreesAt(expression);
    if (begins === ends || expression.start.kind !== 'calendar' || expression.end.kind !== 'calendar') return ABSENT;
    return begins ? odd(expression.end, last) : odd(expression.start, first);
  }
  if (expression.kind !== 'calendar' || expression.month === undefined) return undefined;
  const { folds } = view.reading.tokens;
  const before = folds[expression.from - 1] === 'on' ? expression.from - 2 : expression.from - 1;
  if (!TO_THE_LAST.has(folds[before] ?? '')) return undefined;
  return agree(date, last) ? agreesAt(expression) : odd(expression, last);
}

function odd(said: DateExpression, right: EdtfDate): Filler {
  return { state: 'differs', from: said.from, to: said.to, reading: 'other', date: said, right };
}

function endsOf({ text }: EdtfDate): readonly (EdtfDate | undefined)[] {
  return text.includes('/') ? text.split('/').map((end) => parseEdtf(end)) : [];
}
