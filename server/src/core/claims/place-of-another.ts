import { WORD } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Prepositions that make the name behind them the place of what is told of. */
const BESIDE: ReadonlySet<string> = new Set(['at', 'near', 'outside', 'inside', 'beside', 'behind', 'opposite']);

/** "A show at the Selby Festival runs", "three shops near the mill closed": whether the name that begins at a token only tells where something else is. */
export function isPlaceOfAnother(from: number, { view, span }: SentenceView): boolean {
  const { folds, kind } = view.reading.tokens;
  let before = from - 1;
  while (folds[before] === 'the' || folds[before] === '“' || folds[before] === '"') before--;
  return before > span.from && BESIDE.has(folds[before]!) && kind[before - 1] === WORD;
}
