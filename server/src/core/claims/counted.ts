import { isFunctionWord, lemmas } from '../languages/en/lexicon.ts';
import { DIMENSIONS } from '../languages/en/numbers-units.ts';
import { WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';

/** The nouns that a number counts: "branch nominations", "countries", and only its own in a compound ("the 184-bed hospital"). */
export function nounsAfter({ reading: { tokens } }: BlockView, from: number): string[] {
  if (tokens.folds[from] === '-' && tokens.kind[from + 1] === WORD) return [lemmas(tokens.folds[from + 1]!)[0]!];
  const nouns: string[] = [];
  for (let at = from; at < tokens.count && nouns.length < 3; at++) {
    if (tokens.kind[at] !== WORD || isFunctionWord(tokens.folds[at]!)) break;
    nouns.push(lemmas(tokens.folds[at]!)[0] ?? tokens.folds[at]!);
  }
  return nouns;
}

/** What a measured length is of: "312 feet long", "the 312-foot-long bridge", "312 feet in length"; undefined if nothing tells. */
export function dimensionAfter({ reading: { tokens } }: BlockView, from: number): string | undefined {
  const { folds } = tokens;
  const at = folds[from] === '-' || folds[from] === 'in' ? from + 1 : from;
  return DIMENSIONS.get(folds[at] ?? '');
}
