import { NEGATIONS } from '../languages/en/governance.ts';
import { PERFECT_AUXILIARIES } from '../languages/en/tense.ts';
import type { DateExpression } from '../values/dates/expression.ts';
import type { SentenceView } from './sentence-view.ts';

/** "have not won it since 1984", "for the first time since 1984": a date that tells when something happened for the last time. */
export function isOfLastTime(expression: DateExpression, { view, span }: SentenceView): boolean {
  if (expression.kind !== 'calendar' || expression.bound !== 'since' || expression.year === undefined) return false;
  const { folds } = view.reading.tokens;
  let denied = false;
  let perfect = false;
  for (let at = span.from; at < expression.from; at++) {
    const fold = folds[at]!;
    if (fold === 'first') return true;
    denied ||= NEGATIONS.has(fold);
    perfect ||= PERFECT_AUXILIARIES.has(fold) || PERFECT_DENIALS.has(fold) || fold === 'had';
  }
  return denied && perfect;
}

const PERFECT_DENIALS: ReadonlySet<string> = new Set(['hasnt', 'havent', 'hadnt']);
