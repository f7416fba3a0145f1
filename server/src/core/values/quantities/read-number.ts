import { CARDINALS, MAGNITUDES, MONEY_LETTERS, PLACE_WORDS } from '../../languages/en/numbers.ts';
import type { TokenSpan } from '../../text/span.ts';
import { GLUED, INITIAL, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';

/** A bare number: figures or words, with its magnitude word. `written` is the number before the magnitude is applied. */
export interface ReadNumber extends TokenSpan {
  readonly written: number;
  readonly magnitude: number;
  readonly digits: TokenSpan;
  readonly magnitudeAt?: TokenSpan;
  readonly spelt: boolean;
  /** Steps of the last figure written and of the last that is not a trailing nought, before the magnitude. */
  readonly grain: number;
  readonly precision: number;
}

/** The number that begins at a token, or nothing. `money` lets "14m" and "3k" be read. */
export function readNumber(tokens: Tokens, at: number, money: boolean): ReadNumber | undefined {
  if (at >= tokens.count) return undefined;
  const kind = tokens.kind[at];
  if (kind === NUMBER) return readFigures(tokens, at, money);
  return kind === WORD ? readWords(tokens, at) : undefined;
}

/** Whether a hyphen or dash stands at a token with words hard on both sides. */
export function isJoint(tokens: Tokens, at: number): boolean {
  const mark = tokens.folds[at];
  return (
    (mark === '-' || mark === '–' || mark === '‑' || mark === '‐') &&
    (tokens.shape[at]! & GLUED) !== 0 &&
    at + 1 < tokens.count &&
    (tokens.shape[at + 1]! & GLUED) !== 0
  );
}

/** The index of the word after `at` with an optional hyphen skipped. */
export function pastJoint(tokens: Tokens, at: number): number {
  return isJoint(tokens, at) ? at + 1 : at;
}

function readFigures(tokens: Tokens, at: number, money: boolean): ReadNumber | undefined {
  const text = tokens.folds[at]!;
  const written = figures(text);
  if (written === undefined) return undefined;
  const point = text.indexOf('.');
  const grain = point < 0 ? 1 : 10 ** -(text.length - point - 1);
  const precision = point < 0 ? trailingStep(written) : grain;
  const mixed = fractionAfter(tokens, at + 1);
  if (mixed)
    return withMagnitude(tokens, { at, end: mixed.to, written: written + mixed.part, spelt: false, grain: 0.1, precision: 0.1, money });
  return withMagnitude(tokens, { at, end: at + 1, written, spelt: false, grain, precision, money });
}

/** "1,500", "14.5", "1,50,000" as India groups it; nothing for "1,5" or "1.2.3". */
function figures(text: string): number | undefined {
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const point = text.indexOf('.');
    const groups = text.slice(0, point < 0 ? text.length : point).split(',');
    // A last group of one or two may be decimals, as other languages write them; other slips in the grouping leave the figures what they are.
    if (groups[0] === '' || groups.at(-1)!.length < 3 || groups.includes('') || (point >= 0 && text.indexOf(',', point) >= 0))
      return undefined;
  }
  const value = Number(comma < 0 ? text : text.replaceAll(',', ''));
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** The "1/2" of "2 1/2", the half of "two and a half". */
function fractionAfter(tokens: Tokens, at: number): { readonly part: number; readonly to: number } | undefined {
  const { folds, kind } = tokens;
  if (folds[at] === PLACE_WORDS.and && PLACE_WORDS.articles.has(folds[at + 1] ?? '') && folds[at + 2] === PLACE_WORDS.half)
    return { part: 0.5, to: at + 3 };
  if (kind[at] !== NUMBER || folds[at + 1] !== '/' || kind[at + 2] !== NUMBER || (tokens.shape[at]! & GLUED) !== 0) return undefined;
  const [over, under] = [Number(folds[at]), Number(folds[at + 2])];
  return (tokens.shape[at + 1]! & tokens.shape[at + 2]! & GLUED) !== 0 && over > 0 && over < under && under <= 8
    ? { part: over / under, to: at + 3 }
    : undefined;
}

/** The largest power of ten that divides a whole number: 10 for 60, 100 for 1,500. */
function trailingStep(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

interface Stem {
  readonly at: number;
  readonly end: number;
  readonly written: number;
  readonly spelt: boolean;
  readonly grain: number;
  readonly precision: number;
  readonly money: boolean;
}

function withMagnitude(tokens: Tokens, stem: Stem): ReadNumber {
  const { at, end, written, spelt, grain, precision } = stem;
  const next = pastJoint(tokens, end);
  const word = next < tokens.count && tokens.kind[next] === WORD ? tokens.folds[next]! : '';
  const glued = next === end && word !== '' && (tokens.shape[next]! & GLUED) !== 0;
  // "1.5M jobs" is millions; "100m" may be metres and "5K" a race.
  const letter = glued && (stem.money || ((tokens.shape[next]! & INITIAL) !== 0 && (word === 'm' || word === 'b')));
  const magnitude = MAGNITUDES.get(word) ?? (letter ? MONEY_LETTERS.get(word) : undefined);
  const digits = { from: at, to: end };
  if (magnitude === undefined) return { from: at, to: end, written, magnitude: 1, digits, spelt, grain, precision };
  return { from: at, to: next + 1, written, magnitude, digits, magnitudeAt: { from: next, to: next + 1 }, spelt, grain, precision };
}

/** "twenty-one", "forty thousand", "one hundred and fifty", "a dozen", "two dozen", "half a million". */
function readWords(tokens: Tokens, at: number): ReadNumber | undefined {
  const first = tokens.folds[at]!;
  if (first === PLACE_WORDS.half) return readHalfMagnitude(tokens, at);
  if (PLACE_WORDS.articles.has(first)) return readArticle(tokens, at);
  const small = underHundred(tokens, at);
  if (small === undefined) return undefined;
  let { value, end } = small;
  if (tokens.folds[end] === PLACE_WORDS.dozen) return dozens(at, end + 1, value);
  const hundred = pastJoint(tokens, end);
  if (tokens.folds[hundred] === 'hundred' && value < 100) {
    value *= 100;
    end = hundred + 1;
    const rest = tokens.folds[end] === PLACE_WORDS.and ? end + 1 : end;
    const more = underHundred(tokens, rest);
    if (more !== undefined && more.value > 0) {
      value += more.value;
      end = more.end;
    }
  }
  const half = fractionAfter(tokens, end);
  if (half && value > 0)
    return withMagnitude(tokens, { at, end: half.to, written: value + half.part, spelt: true, grain: 0.1, precision: 0.1, money: false });
  return withMagnitude(tokens, { at, end, written: value, spelt: true, grain: 1, precision: trailingStep(value), money: false });
}

function underHundred(tokens: Tokens, at: number): { readonly value: number; readonly end: number } | undefined {
  const tens = CARDINALS.get(tokens.folds[at] ?? '');
  if (tens === undefined) return undefined;
  if (tens >= 20 && isJoint(tokens, at + 1)) {
    const units = CARDINALS.get(tokens.folds[at + 2] ?? '');
    if (units !== undefined && units > 0 && units < 10) return { value: tens + units, end: at + 3 };
  }
  return { value: tens, end: at + 1 };
}

/** "a hundred", "a million", "a dozen". */
function readArticle(tokens: Tokens, at: number): ReadNumber | undefined {
  const word = tokens.folds[at + 1] ?? '';
  if (word === PLACE_WORDS.dozen) return dozens(at, at + 2, 1);
  if (word === PLACE_WORDS.quarter) return partOfMagnitude(tokens, { at, past: pastQuarter(tokens, at + 2), written: 0.25 });
  const first = MAGNITUDES.get(word);
  if (first === undefined || word.length < 5) return undefined;
  const second = first === 100 ? MAGNITUDES.get(tokens.folds[at + 2] ?? '') : undefined;
  const last = second === undefined ? at + 1 : at + 2;
  return {
    from: at,
    to: last + 1,
    written: second === undefined ? 1 : first,
    magnitude: second ?? first,
    digits: { from: at, to: last },
    magnitudeAt: { from: last, to: last + 1 },
    spelt: true,
    grain: 1,
    precision: 1,
  };
}

/** "half a million". */
function readHalfMagnitude(tokens: Tokens, at: number): ReadNumber | undefined {
  return PLACE_WORDS.articles.has(tokens.folds[at + 1] ?? '') ? partOfMagnitude(tokens, { at, past: at + 2, written: 0.5 }) : undefined;
}

/** Past the "of a" of "a quarter of a million", or the hyphen of "a quarter-million". */
function pastQuarter(tokens: Tokens, at: number): number {
  const { folds } = tokens;
  return folds[at] === PLACE_WORDS.of && PLACE_WORDS.articles.has(folds[at + 1] ?? '') ? at + 2 : pastJoint(tokens, at);
}

function partOfMagnitude(
  tokens: Tokens,
  { at, past, written }: { readonly at: number; readonly past: number; readonly written: number },
): ReadNumber | undefined {
  const magnitude = MAGNITUDES.get(tokens.folds[past] ?? '');
  if (magnitude === undefined) return undefined;
  const grain = written === 0.5 ? 0.1 : 0.01;
  const magnitudeAt = { from: past, to: past + 1 };
  return { from: at, to: past + 1, written, magnitude, digits: { from: at, to: past }, magnitudeAt, spelt: true, grain, precision: grain };
}

function dozens(from: number, to: number, count: number): ReadNumber {
  return { from, to, written: count * 12, magnitude: 1, digits: { from, to }, spelt: true, grain: 1, precision: 1 };
}
