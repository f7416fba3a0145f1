import { isFunctionWord } from '../../languages/en/lexicon.ts';
import { ORDINAL_ENDINGS, ORDINALS, PLACE_WORDS } from '../../languages/en/numbers.ts';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../languages/en/numbers-units.ts';
import type { TokenSpan } from '../../text/span.ts';
import { CAPITAL, GLUED, NUMBER, SYMBOL, type Tokens, WORD } from '../../text/tokens.ts';
import type { QuantityParts, QuantityType } from './quantity.ts';
import { isAgeInCommas, isAgeInYears, isCodeOrTime, looksLikeYear } from './read-context.ts';
import { isJoint, type ReadNumber, readNumber } from './read-number.ts';
import { currencyCode, type FoundUnit, unitAfter } from './read-unit.ts';
import type { Writable } from './writable.ts';

/** A figure found at a token; without a type it is one that is none of ours (an age, a year), to be stepped over. */
export interface Figure extends TokenSpan {
  readonly type: QuantityType | undefined;
  readonly value: number;
  readonly high?: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly precision: number;
  readonly grain: number;
  readonly scale: number;
  readonly spelt: boolean;
  readonly parts: QuantityParts;
}

/** Money, percentages, measures, ordinals, ranges, tallies and plain counts that begin at a token. */
export function readFigure(tokens: Tokens, at: number): Figure | undefined {
  const sign = tokens.kind[at] === SYMBOL ? CURRENCY_SIGNS.get(tokens.folds[at]!) : currencyCode(tokens, at);
  const first = readNumber(tokens, sign === undefined ? at : at + 1, sign !== undefined);
  if (first === undefined) return sign === undefined ? readOrdinalWord(tokens, at) : undefined;
  const ordinal = sign === undefined ? readOrdinal(tokens, first) : undefined;
  if (ordinal !== undefined) return ordinal;
  const second = secondNumber(tokens, first, sign !== undefined);
  const last = second?.number ?? first;
  const shared = second !== undefined && first.magnitude === 1 ? last.magnitude : first.magnitude;
  const unit: FoundUnit | undefined = sign === undefined ? unitAfter(tokens, last.to) : signed(tokens, at, sign);
  const from = unit?.type === 'money' && sign !== undefined ? Math.min(at, unit.at.from) : at;
  const to = sign === undefined ? (unit?.at.to ?? last.to) : last.to;
  const scale = shared * (unit?.factor ?? 1);
  const value = first.written * scale;
  const high = second === undefined ? undefined : last.written * last.magnitude * (unit?.factor ?? 1);
  const type = typeOf({ tokens, first, second, unit, from, to, rising: high === undefined || high > value });
  const parts: Writable<QuantityParts> = {
    digits: second === undefined ? first.digits : { from: first.digits.from, to: last.digits.to },
  };
  if (last.magnitudeAt !== undefined) parts.magnitude = last.magnitudeAt;
  if (unit !== undefined) parts.unit = unit.at;
  const precision = first.precision * scale;
  const grain = first.grain * scale;
  const figure: Writable<Figure> = { from, to, type, value, precision, grain, scale, spelt: first.spelt, parts };
  if (high !== undefined) figure.high = high;
  if (unit?.currency !== undefined) figure.currency = unit.currency;
  if (unit?.unit !== undefined) figure.unit = unit.unit;
  return figure;
}

interface Candidate {
  readonly tokens: Tokens;
  readonly first: ReadNumber;
  readonly second: { readonly number: ReadNumber; readonly tally: boolean } | undefined;
  readonly unit: FoundUnit | undefined;
  readonly from: number;
  readonly to: number;
  readonly rising: boolean;
}

function typeOf({ tokens, first, second, unit, from, to, rising }: Candidate): QuantityType | undefined {
  if (isAgeInYears(tokens, to)) return undefined;
  if (unit !== undefined) return second !== undefined && !rising ? undefined : unit.type;
  const text = tokens.folds[first.from]!;
  if (first.magnitude === 1 && !first.spelt && looksLikeYear(text)) return undefined;
  if (second !== undefined && !rising) return second.tally ? 'ratio' : undefined;
  if (isCodeOrTime(tokens, first)) return undefined;
  if (second === undefined && isAgeInCommas(tokens, from, to)) return undefined;
  // A lone "one" is a pronoun as often as a count.
  if (first.spelt && first.written <= 1 && first.magnitude === 1) return undefined;
  return 'number';
}

/** The upper end of "10-15", "10 to 15", "between 10 and 15". "From 10 to 15" is a change, not a range. */
function secondNumber(tokens: Tokens, first: ReadNumber, money: boolean): Candidate['second'] {
  const at = tokens.folds[first.to] === '%' ? first.to + 1 : first.to;
  const glued = isJoint(tokens, at);
  const before = tokens.folds[tokens.kind[first.from - 1] === SYMBOL ? first.from - 2 : first.from - 1];
  const between = before === PLACE_WORDS.between && tokens.folds[at] === PLACE_WORDS.and;
  const to = tokens.folds[at] === PLACE_WORDS.to && before !== PLACE_WORDS.from;
  if (!glued && !between && !to) return undefined;
  let next = at + 1;
  if (money && CURRENCY_SIGNS.has(tokens.folds[next] ?? '')) next++;
  if (next >= tokens.count || (glued && tokens.kind[next] !== NUMBER)) return undefined;
  const number = readNumber(tokens, next, money);
  if (number === undefined || number.spelt !== first.spelt) return undefined;
  const joint = number.to;
  if (isJoint(tokens, joint) && tokens.kind[joint + 1] === NUMBER) return undefined;
  if (at > first.to && unitAfter(tokens, number.to)?.type !== 'percent') return undefined;
  const tally = glued || (to && endsTally(tokens, number.to));
  if (to && !money && !tally && number.written <= first.written) return undefined;
  return { number, tally };
}

/** "By 7 to 2", "won 3 to 1 on Sunday": a tally falls and counts nothing, where "300 to 40 countries" are two figures. */
function endsTally({ kind, folds, count }: Tokens, at: number): boolean {
  return at >= count || kind[at] !== WORD || isFunctionWord(folds[at]!);
}

function signed(tokens: Tokens, at: number, sign: string): FoundUnit {
  const glued = at > 0 && tokens.kind[at - 1] === WORD && (tokens.shape[at]! & GLUED) !== 0;
  const prefixed = glued && sign === 'USD' ? DOLLAR_PREFIXES.get(tokens.folds[at - 1]!) : undefined;
  return { type: 'money', factor: 1, currency: prefixed ?? sign, at: { from: prefixed === undefined ? at : at - 1, to: at + 1 } };
}

function readOrdinal(tokens: Tokens, number: ReadNumber): Figure | undefined {
  const at = number.to;
  if (!number.spelt) {
    const glued = at < tokens.count && (tokens.shape[at]! & GLUED) !== 0 && ORDINAL_ENDINGS.has(tokens.folds[at]!);
    return glued ? ordinal(number, number.written, { from: at, to: at + 1 }) : undefined;
  }
  const units = isJoint(tokens, at) ? ORDINALS.get(tokens.folds[at + 1] ?? '') : undefined;
  if (units === undefined || units > 9 || number.written < 20 || number.written % 10 !== 0) return undefined;
  return ordinal({ ...number, digits: { from: number.from, to: at + 2 } }, number.written + units, undefined);
}

function readOrdinalWord(tokens: Tokens, at: number): Figure | undefined {
  const value = ORDINALS.get(tokens.folds[at]!);
  if (value === undefined || isProperName(tokens, at)) return undefined;
  return ordinal({ from: at, digits: { from: at, to: at + 1 }, spelt: true }, value, undefined);
}

/** "Second Amendment", "Fifth Avenue". */
function isProperName(tokens: Tokens, at: number): boolean {
  return (
    at + 1 < tokens.count && (tokens.shape[at]! & CAPITAL) !== 0 && tokens.kind[at + 1] === WORD && (tokens.shape[at + 1]! & CAPITAL) !== 0
  );
}

function ordinal(number: Pick<ReadNumber, 'from' | 'digits' | 'spelt'>, value: number, ending: TokenSpan | undefined): Figure {
  const { from, digits, spelt } = number;
  const parts = ending === undefined ? { digits } : { digits, unit: ending };
  return { from, to: ending?.to ?? digits.to, type: 'ordinal', value, precision: 1, grain: 1, scale: 1, spelt, parts };
}
