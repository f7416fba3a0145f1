import { CARDINALS, MULTIPLES, ORDINALS, PLACE_WORDS } from '../../languages/en/numbers.ts';
import { CURRENCY_SIGNS, NOT_COUNTED } from '../../languages/en/numbers-units.ts';
import type { TokenSpan } from '../../text/span.ts';
import { CAPITAL, NUMBER, SYMBOL, type Tokens, tokenText, WORD } from '../../text/tokens.ts';
import { wordTrait } from '../../text/word-traits.ts';
import { hedgeOf } from './hedges.ts';
import type { QuantityExpression } from './quantity.ts';
import { isLabelled, isPartOfName } from './read-context.ts';
import { type Figure, readFigure } from './read-figure.ts';
import { pastJoint } from './read-number.ts';
import { readShare } from './read-share.ts';
import { currencyCode } from './read-unit.ts';
import type { Writable } from './writable.ts';

export type { QuantityExpression } from './quantity.ts';

/** Words that may begin a figure. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  ...PLACE_WORDS.articles,
  PLACE_WORDS.half,
]);
const BEGINS_FIGURE = wordTrait((fold) => STARTERS.has(fold));
const MOST_FOLLOWING = 3;
const NO_WORDS: readonly string[] = [];

/**
 * The figures of a paragraph in order, none overlapping another or one of `dates` (sorted). Not read: ages, labels
 * ("Section 230"), figures inside names ("F-16"), times of day, bare years, and vague ones ("hundreds").
 */
export function readQuantities(tokens: Tokens, dates: readonly TokenSpan[]): readonly QuantityExpression[] {
  const found: QuantityExpression[] = [];
  let nextDate = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (nextDate < dates.length && dates[nextDate]!.to <= at) nextDate++;
    const date = dates[nextDate];
    if (date !== undefined && date.from <= at) {
      at = date.to - 1;
      continue;
    }
    if (!mayStart(tokens, at)) continue;
    const figure = figureAt(tokens, at);
    if (figure === undefined) continue;
    if (date !== undefined && figure.to > date.from) continue;
    if (figure.type !== undefined) found.push(expression(tokens, figure, figure.type));
    at = figure.to - 1;
  }
  return found;
}

function mayStart(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  if (kind === WORD)
    return (tokens.traits[at]! & BEGINS_FIGURE) !== 0 || (tokens.kind[at + 1] === NUMBER && currencyCode(tokens, at) !== undefined);
  return kind === NUMBER || (kind === SYMBOL && CURRENCY_SIGNS.has(tokens.folds[at]!));
}

function figureAt(tokens: Tokens, at: number): Figure | undefined {
  const coded = tokens.kind[at] === WORD && currencyCode(tokens, at) !== undefined;
  if ((isPartOfName(tokens, at) && !coded) || isLabelled(tokens, at)) return undefined;
  return readShare(tokens, at) ?? readFigure(tokens, at);
}

function expression(tokens: Tokens, figure: Figure, type: QuantityExpression['type']): QuantityExpression {
  const hedge = hedgeOf(tokens, figure.from, figure.to);
  const following = figure.currency === undefined && type !== 'measure' ? wordsAfter(tokens, pastJoint(tokens, figure.to)) : NO_WORDS;
  const counted = type === 'number' && following[0] !== undefined && !NOT_COUNTED.has(following[0]) ? following[0] : undefined;
  const unit = figure.unit ?? counted;
  const { from, to, value, precision, grain, scale, spelt, parts } = figure;
  const text = tokenText(tokens, from, to);
  const found: Writable<QuantityExpression> = { from, to, type, value, following, precision, grain, scale, spelt, parts, text };
  // Set one by one, here and in a figure: spreading what may be missing costs more than reading the figure.
  if (figure.high !== undefined) found.high = figure.high;
  if (figure.currency !== undefined) found.currency = figure.currency;
  if (unit !== undefined) found.unit = unit;
  if (hedge !== undefined) {
    found.hedge = hedge.hedge;
    found.parts = { ...parts, hedge: hedge.at };
  }
  return found;
}

function wordsAfter(tokens: Tokens, at: number): readonly string[] {
  if (tokens.kind[at] !== WORD || (tokens.shape[at]! & CAPITAL) !== 0) return NO_WORDS;
  let end = at;
  while (end < tokens.count && end < at + MOST_FOLLOWING && tokens.kind[end] === WORD && (tokens.shape[end]! & CAPITAL) === 0) end++;
  return tokens.folds.slice(at, end);
}
