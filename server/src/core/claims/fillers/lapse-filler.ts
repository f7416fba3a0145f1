import { NEGATIONS } from '../../languages/en/governance.ts';
import { PERFECT_AUXILIARIES } from '../../languages/en/tense.ts';
import type { TokenSpan } from '../../text/span.ts';
import { agree } from '../../values/dates/agreement.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import type { ReadDate, SentenceView } from '../sentence-view.ts';
import { agreesAt, type Filler } from './filler.ts';

/** "The Larks had not won the Shield since 1979": when something was last done, told by what has not been done since; undefined where nothing is told so. */
export function lapseFiller(right: EdtfDate, sentence: SentenceView, clauses: () => readonly TokenSpan[]): Filler | undefined {
  const since = sentence.dates.find((read) => isSinceNot(read, sentence));
  if (!since?.date || !clauses().some(({ from, to }) => from <= since.expression.from && since.expression.to <= to)) return undefined;
  const { expression, date } = since;
  if (agree(date, right)) return agreesAt(expression);
  // That it was done then is taken for granted, though the sentence denies that it was done.
  return { state: 'differs', from: expression.from, to: expression.to, reading: 'other', date: expression, told: 'apposed' };
}

/** A year behind "since", with a denial in the perfect before it. */
function isSinceNot({ expression }: ReadDate, { view, span }: SentenceView): boolean {
  if (expression.kind !== 'calendar' || expression.bound !== 'since' || expression.year === undefined) return false;
  const { folds } = view.reading.tokens;
  let denied = false;
  let perfect = false;
  for (let at = span.from; at < expression.from; at++) {
    denied ||= NEGATIONS.has(folds[at]!);
    perfect ||= PERFECT_AUXILIARIES.has(folds[at]!) || PERFECT_DENIALS.has(folds[at]!) || folds[at] === 'had';
  }
  return denied && perfect;
}

const PERFECT_DENIALS: ReadonlySet<string> = new Set(['hasnt', 'havent', 'hadnt']);
