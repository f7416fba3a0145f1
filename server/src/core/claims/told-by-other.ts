import { COORDINATORS } from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * "built in 1857 and automated in 1985": whether a date or an amount is another verb's than that of the nearest of the words that tell a fact: one
 * stands between them, or before it, and a comma or "and" behind it.
 */
export function isToldByOther(told: TokenSpan, words: readonly (number | undefined)[], sentence: SentenceView): boolean {
  const nearest = words.reduce<number | undefined>(
    (best, at) => (at !== undefined && (best === undefined || gap(told, at) < gap(told, best)) ? at : best),
    undefined,
  );
  if (nearest === undefined) return false;
  const isBetween = (from: number, to: number) =>
    sentence.syntax().predications.some(({ kind, head }) => kind === 'verb' && from <= head && head < to && !words.includes(head));
  if (nearest < told.from) return isBetween(nearest + 1, told.from);
  if (isBetween(told.to, nearest)) return true;
  const { folds } = sentence.view.reading.tokens;
  for (let at = told.to; at < nearest; at++)
    if (folds[at] === ',' || COORDINATORS.has(folds[at]!)) return isBetween(sentence.span.from, told.from);
  return false;
}

function gap({ from, to }: TokenSpan, at: number): number {
  return at < from ? from - at : at - to + 1;
}
