import {
  BASIS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MEASURES,
  MIXED_CASE_CODES,
  PER_CENT,
  PERCENT_WORDS,
  PERCENTAGE,
  POINT_WORDS,
  SMALL_MONEY,
} from '../../languages/en/numbers-units.ts';
import type { TokenSpan } from '../../text/span.ts';
import { CAPITAL, type Tokens, UPPER } from '../../text/tokens.ts';
import { pastJoint } from './read-number.ts';

/** The unit of a figure: what it makes of it, how many base units one is, and the tokens that say so. */
export interface FoundUnit {
  readonly type: 'money' | 'percent' | 'points' | 'measure';
  readonly factor: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly at: TokenSpan;
}

/** The unit that stands after a number, with or without a hyphen: %, "per cent", "percentage points", "U.S. dollars", "-mile". */
export function unitAfter(tokens: Tokens, end: number): FoundUnit | undefined {
  const at = pastJoint(tokens, end);
  if (at >= tokens.count) return undefined;
  const word = tokens.folds[at]!;
  const next = tokens.folds[at + 1] ?? '';
  if (word === '%' || PERCENT_WORDS.has(word)) return { type: 'percent', factor: 1, at: { from: at, to: at + 1 } };
  if (word === PER_CENT[0] && next === PER_CENT[1]) return { type: 'percent', factor: 1, at: { from: at, to: at + 2 } };
  const point = pastJoint(tokens, at + 1);
  if (word === PERCENTAGE && POINT_WORDS.has(tokens.folds[point] ?? ''))
    return { type: 'points', factor: 1, at: { from: at, to: point + 1 } };
  if (word === BASIS && POINT_WORDS.has(next)) return { type: 'points', factor: 0.01, at: { from: at, to: at + 2 } };
  const sign = CURRENCY_SIGNS.get(word) ?? currencyCode(tokens, at);
  if (sign !== undefined) return { type: 'money', factor: 1, currency: sign, at: { from: at, to: at + 1 } };
  const money = CURRENCY_WORDS.get(word);
  if (money !== undefined) return { type: 'money', factor: 1, currency: money, at: { from: at, to: at + 1 } };
  if (word === 'us' && CURRENCY_WORDS.get(next) === 'USD')
    return { type: 'money', factor: 1, currency: 'USD', at: { from: at, to: at + 2 } };
  const ofCountry = CURRENCY_ADJECTIVES.get(word)?.get(next);
  if (ofCountry !== undefined) return { type: 'money', factor: 1, currency: ofCountry, at: { from: at, to: at + 2 } };
  const small = SMALL_MONEY.get(word);
  if (small !== undefined) return { type: 'money', factor: 0.01, currency: small, at: { from: at, to: at + 1 } };
  const measure = MEASURES.get(word);
  // "5 Miles" may be a name; all capitals are a headline.
  if (measure === undefined || (tokens.shape[at]! & (CAPITAL | UPPER)) === CAPITAL) return undefined;
  return { type: 'measure', factor: measure[1], unit: measure[0], at: { from: at, to: at + 1 } };
}

/** The currency of a code in capitals, "COP": a cop is none. */
export function currencyCode(tokens: Tokens, at: number): string | undefined {
  if (at < 0 || at >= tokens.count || (tokens.shape[at]! & CAPITAL) === 0) return undefined;
  const fold = tokens.folds[at]!;
  return (tokens.shape[at]! & UPPER) !== 0 || MIXED_CASE_CODES.has(fold) ? CURRENCY_CODES.get(fold) : undefined;
}
