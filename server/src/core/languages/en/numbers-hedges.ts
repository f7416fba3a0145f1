/** What a hedge says of the figure: near it, a little below or above it, or on one side of it. */
export type Hedge = 'about' | 'nearly' | 'over' | 'at least' | 'under' | 'at most';

/** Phrases before a figure, folded. */
export const HEDGES_BEFORE: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['~', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['just shy of', 'nearly'],
  ['just below', 'nearly'],
  ['more than', 'over'],
  ['over', 'over'],
  ['just over', 'over'],
  ['well over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['upward of', 'over'],
  ['upwards of', 'over'],
  ['at least', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['up to', 'at most'],
  ['at most', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
];

/** Phrases after a figure. */
export const HEDGES_AFTER: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ['or more', 'at least'],
  ['or so', 'about'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['- plus', 'at least'],
  ['+', 'at least'],
];
