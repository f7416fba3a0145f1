import type { TokenSpan } from '../../text/span.ts';
import { agree } from '../../values/dates/agreement.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import { isOfLastTime } from '../last-time.ts';
import type { SentenceView } from '../sentence-view.ts';
import { agreesAt, type Filler } from './filler.ts';

/** "The Larks had not won the Shield since 1979": when something was last done, told by what has not been done since; undefined where nothing is told so. */
export function lapseFiller(right: EdtfDate, sentence: SentenceView, clauses: () => readonly TokenSpan[]): Filler | undefined {
  const since = sentence.dates.find(({ expression }) => isOfLastTime(expression, sentence));
  if (!since?.date || !clauses().some(({ from, to }) => from <= since.expression.from && since.expression.to <= to)) return undefined;
  const { expression, date } = since;
  if (agree(date, right)) return agreesAt(expression);
  return { state: 'differs', from: expression.from, to: expression.to, reading: 'other', date: expression };
}
