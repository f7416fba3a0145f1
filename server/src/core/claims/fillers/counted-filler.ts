import { STRETCH_LEADS } from '../../languages/en/dates-small-words.ts';
import { RELATIVES, SUBORDINATORS } from '../../languages/en/governance.ts';
import { PERFECT_AUXILIARIES } from '../../languages/en/tense.ts';
import { flatMap } from '../../text/flat-map.ts';
import { countAllows, countExceeds, type Elapsed, elapsed, type SaidCount } from '../../values/dates/count-allows.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import type { DateExpression, RelativeExpression } from '../../values/dates/expression.ts';
import { dayDate } from '../../values/dates/make-date.ts';
import { resolveDate } from '../../values/dates/resolve.ts';
import { hedgeOf } from '../../values/quantities/hedges.ts';
import type { ReadDate, SentenceView } from '../sentence-view.ts';
import { ABSENT, AGREES, agreesAt, type Filler } from './filler.ts';

/** Adverbs and "been" that may stand between "has" and its participle. */
const PERFECT_REACH = 3;

/** Whether a date is told by counting from another: "five years ago", "three years later", "the year before". */
export function isCounted(expression: DateExpression): expression is RelativeExpression {
  if (expression.kind !== 'relative' || expression.unit === 'weekend') return false;
  return expression.anchor === 'reference' ? expression.unit !== 'day' : expression.loose;
}

/** A counted date against the right one: from the draft's own day, or from any of the years named before it. */
export function countedFiller(expression: RelativeExpression, right: EdtfDate, sentence: SentenceView): Filler {
  const said = countOf(expression, sentence);
  const bases = expression.anchor === 'asOf' ? [dayDate(sentence.asOf)] : yearsBefore(expression, sentence);
  if (bases.length === 0 || said === undefined) return ABSENT;
  const fits = bases.some((base) => countAllows(said, expression.count < 0 ? elapsed(right, base) : elapsed(base, right)));
  return fits ? agreesAt(expression) : { state: 'differs', ...spanOf(expression), reading: 'order', date: expression };
}

/** "That year", which counts nothing, is no count. */
function countOf(expression: RelativeExpression, { view }: SentenceView): SaidCount | undefined {
  if (expression.count === 0) return undefined;
  const { count } = expression.parts;
  const hedge = count && hedgeOf(view.reading.tokens, count.from, count.to);
  return { count: Math.abs(expression.count), unit: expression.unit, ...(hedge ? { hedge: hedge.hedge } : {}) };
}

/** Dates with a year in the sentence before and earlier in this one: what "three years later" may count from. */
function yearsBefore({ from }: RelativeExpression, sentence: SentenceView): readonly EdtfDate[] {
  const { sentences, dates } = sentence.view.reading;
  const start = sentences[Math.max(0, sentence.index - 1)]!.from;
  return flatMap(dates, (date) => {
    const named = date.kind === 'calendar' && date.year !== undefined && date.from >= start && date.to <= from;
    return (named && resolveDate(date, { asOf: sentence.asOf, tense: 'unknown' })) || [];
  });
}

/**
 * "Courts have barred it for nearly a century", "since 1950": what has lasted cannot have lasted longer than since it came about.
 * The verb in the perfect must be one of the words that the sentence shares with the fact.
 */
export function lastingFiller(right: EdtfDate, sentence: SentenceView, words: readonly (number | undefined)[]): Filler {
  for (const read of sentence.dates) {
    const { expression } = read;
    const since = expression.kind === 'calendar' && expression.bound === 'since' && expression.year !== undefined;
    if (!since && !isStretch(expression, sentence)) continue;
    if (
      !words.some((at) => at !== undefined && at < expression.from && isPerfect(at, sentence) && isOneClause(at, expression.from, sentence))
    )
      continue;
    if (expression.kind === 'duration') {
      const lasted: Elapsed = elapsed(right, dayDate(sentence.asOf));
      const { count } = expression.parts;
      const hedge = count && hedgeOf(sentence.view.reading.tokens, count.from, count.to);
      const said: SaidCount = { count: expression.count, unit: expression.unit, ...(hedge ? { hedge: hedge.hedge } : {}) };
      if (countAllows(said, lasted)) return agreesAt(expression);
      if (!countExceeds(said, lasted)) return ABSENT;
      return { state: 'differs', from: expression.from - 1, to: expression.to, reading: 'order', date: expression };
    }
    return sinceFiller(read, right);
  }
  return ABSENT;
}

function sinceFiller({ expression, date }: ReadDate, right: EdtfDate): Filler {
  if (!date || date.last >= right.first - 1) return date ? AGREES : ABSENT;
  return { state: 'differs', ...spanOf(expression), reading: 'order', date: expression };
}

function isStretch(expression: DateExpression, { view }: SentenceView): boolean {
  const { folds } = view.reading.tokens;
  return expression.kind === 'duration' && expression.period === undefined && STRETCH_LEADS.has(folds[expression.from - 1] ?? '');
}

function isPerfect(verb: number, { view, span }: SentenceView): boolean {
  const { folds } = view.reading.tokens;
  for (let at = verb - 1; at >= Math.max(span.from, verb - PERFECT_REACH); at--) if (PERFECT_AUXILIARIES.has(folds[at]!)) return true;
  return false;
}

function isOneClause(from: number, to: number, { view }: SentenceView): boolean {
  const { folds } = view.reading.tokens;
  for (let at = from + 1; at < to; at++) if (SUBORDINATORS.has(folds[at]!) || RELATIVES.has(folds[at]!) || folds[at] === ';') return false;
  return true;
}

function spanOf({ from, to }: DateExpression): { from: number; to: number } {
  return { from, to };
}
