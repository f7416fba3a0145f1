import type { Hedge } from '../../languages/en/numbers-hedges.ts';
import type { TokenSpan } from '../../text/span.ts';

/**
 * What a figure measures. `percent` counts in hundredths (64% is 64), `fraction` in wholes (two-thirds is 0.67), `points`
 * are percentage points, `multiple` is so many times, `ratio` is a tally or score whose parts are `value` and `high`.
 */
export type QuantityType = 'money' | 'percent' | 'points' | 'fraction' | 'ratio' | 'multiple' | 'ordinal' | 'number' | 'measure';

/** Which tokens of a figure say what, so that a fix can touch one of them alone. */
export interface QuantityParts {
  /** The number itself: one token of figures, or the words of a number up to its magnitude word. */
  readonly digits: TokenSpan;
  readonly magnitude?: TokenSpan;
  /** %, a currency's sign or word, a unit of measure, an ordinal's ending. */
  readonly unit?: TokenSpan;
  readonly hedge?: TokenSpan;
}

/** A figure in a paragraph. The span covers number, magnitude and unit, without the hedge. */
export interface QuantityExpression extends TokenSpan {
  readonly type: QuantityType;
  /** In units of `unit` or `currency`: 14 billion is 14e9, three decades are 30 (years). */
  readonly value: number;
  /** The upper end of a range, or the second part of a ratio. */
  readonly high?: number;
  /** ISO 4217, or a word where several countries share it. */
  readonly currency?: string;
  /** The unit of a measure ("year"); after a plain number the word that follows, folded as written. */
  readonly unit?: string;
  /** Up to three lower-case words after a plain number, an ordinal, a percentage or a fraction, folded. */
  readonly following: readonly string[];
  readonly hedge?: Hedge;
  /** The step of the last figure that is not a trailing nought: 10 for 60, 1e8 for 1.4 billion. */
  readonly precision: number;
  /** The step of the last figure as written: 1 for 60, 1e8 for 1.4 billion. */
  readonly grain: number;
  /** `value` over the number as written: a million for "14 million", 10 for "three decades". */
  readonly scale: number;
  /** Written in words rather than figures. */
  readonly spelt: boolean;
  readonly parts: QuantityParts;
  /** The source text of the span. */
  readonly text: string;
}
