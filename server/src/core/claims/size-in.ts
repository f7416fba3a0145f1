import type { SentenceView } from './sentence-view.ts';

/** "the 312-foot bridge", "Mount Ardle, at 9,410 feet,": the unit of a measure that says how long or high something is by standing so. */
export function sizeIn({ view, quantities }: SentenceView): number | undefined {
  const { folds } = view.reading.tokens;
  const size = quantities.find(({ type, from, to, parts: { hedge } }) => {
    if (type !== 'measure') return false;
    return folds.slice(from, to).includes('-') || folds[(hedge?.from ?? from) - 1] === 'at';
  });
  return size && size.to - 1;
}
