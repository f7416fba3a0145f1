import { DENOMINATORS, MAGNITUDES, MULTIPLES, PLACE_WORDS } from '../../languages/en/numbers.ts';
import { MEASURES } from '../../languages/en/numbers-units.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Figure } from './read-figure.ts';
import { pastJoint, type ReadNumber, readNumber } from './read-number.ts';

/** "two-thirds", "a quarter of", "half of", "one in five", "doubled", "three times": parts and multiples of a whole. */
export function readShare(tokens: Tokens, at: number): Figure | undefined {
  const word = tokens.folds[at]!;
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return whole(at, at + 1, 'multiple', multiple);
  const next = tokens.folds[at + 1] ?? '';
  const afterNext = tokens.folds[at + 2] ?? '';
  if (word === PLACE_WORDS.half) return PLACE_WORDS.halved.has(next) ? whole(at, at + 1, 'fraction', 1 / 2) : undefined;
  if (PLACE_WORDS.articles.has(word)) {
    const parts = DENOMINATORS.get(next);
    // "a quarter of a million" is a number.
    if (parts !== undefined && MAGNITUDES.has(tokens.folds[at + 4] ?? '') && PLACE_WORDS.articles.has(tokens.folds[at + 3] ?? ''))
      return undefined;
    return parts !== undefined && afterNext === PLACE_WORDS.of ? whole(at, at + 2, 'fraction', 1 / parts) : undefined;
  }
  const count = readNumber(tokens, at, false);
  if (count === undefined || count.magnitude !== 1) return undefined;
  return partsOf(tokens, count) ?? outOf(tokens, count) ?? timesOf(tokens, count);
}

function partsOf(tokens: Tokens, count: ReadNumber): Figure | undefined {
  if (!count.spelt) return undefined;
  const at = pastJoint(tokens, count.to);
  const word = tokens.folds[at] ?? '';
  const parts = DENOMINATORS.get(word);
  if (parts === undefined || count.written >= parts) return undefined;
  const plural = word.endsWith('s');
  return plural === count.written > 1 ? whole(count.from, at + 1, 'fraction', count.written / parts) : undefined;
}

/** "one in five", "nine out of 10". */
function outOf(tokens: Tokens, count: ReadNumber): Figure | undefined {
  let at = count.to;
  if (tokens.folds[at] === PLACE_WORDS.in || (tokens.folds[at] === PLACE_WORDS.of && tokens.folds[at + 1] === PLACE_WORDS.every)) at++;
  else if (tokens.folds[at] === PLACE_WORDS.out && tokens.folds[at + 1] === PLACE_WORDS.of) at += 2;
  else return undefined;
  if (tokens.folds[at] === PLACE_WORDS.every) at++;
  const of = at < tokens.count ? readNumber(tokens, at, false) : undefined;
  if (of === undefined || of.written * of.magnitude <= count.written || count.written === 0) return undefined;
  const unit = tokens.folds[of.to] ?? '';
  if (tokens.kind[of.to] === WORD && (MEASURES.has(unit) || DENOMINATORS.has(unit))) return undefined;
  // "three in 1,200 pages" and "two in 14 states" count things in a place; a rate is out of a round number or a small one.
  if (of.written > 10 && of.written !== of.precision) return undefined;
  return whole(count.from, of.to, 'fraction', count.written / (of.written * of.magnitude));
}

function timesOf(tokens: Tokens, count: ReadNumber): Figure | undefined {
  if (tokens.folds[count.to] !== PLACE_WORDS.times) return undefined;
  const { from, to, written, precision, grain, spelt, digits } = count;
  return {
    from,
    to: to + 1,
    type: 'multiple',
    value: written,
    precision,
    grain,
    scale: 1,
    spelt,
    parts: { digits, unit: { from: to, to: to + 1 } },
  };
}

function whole(from: number, to: number, type: 'fraction' | 'multiple', value: number): Figure {
  const step = type === 'fraction' ? 0.01 : 1;
  return { from, to, type, value, precision: step, grain: step, scale: 1, spelt: true, parts: { digits: { from, to } } };
}
