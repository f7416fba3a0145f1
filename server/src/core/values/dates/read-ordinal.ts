import { ANNIVERSARIES, DECADE_WORDS, ERAS, ORDINAL_ENDINGS, POSSESSIVES } from '../../languages/en/dates.ts';
import { CARDINALS, ORDINALS } from '../../languages/en/numbers.ts';
import type { AnniversaryExpression, CenturyExpression, DecadeExpression } from './expression.ts';
import { figuresAt, foldAt, isCapital, isDash, isGlued, type Place } from './look.ts';
import { withSurroundings } from './surroundings.ts';

const LAST_CENTURY = 30;

/** The ordinal that ends at a token: "19th", "twenty-first". */
function ordinalEnding(last: number, { tokens, floor }: Place): { readonly value: number; readonly from: number } | undefined {
  if (last < floor) return undefined;
  if (ORDINAL_ENDINGS.has(foldAt(tokens, last)) && isGlued(tokens, last)) {
    const value = figuresAt(tokens, last - 1);
    return value > 0 && last - 1 >= floor ? { value, from: last - 1 } : undefined;
  }
  const value = ORDINALS.get(foldAt(tokens, last));
  if (value === undefined) return undefined;
  const tens = foldAt(tokens, last - 1) === '-' ? (CARDINALS.get(foldAt(tokens, last - 2)) ?? 0) : 0;
  return tens >= 20 && value < 10 && last - 2 >= floor ? { value: tens + value, from: last - 2 } : { value, from: last };
}

/** "the 19th century", "fourth-century", "the 4th century BC". */
export function readCentury(at: number, place: Place): CenturyExpression | undefined {
  const { tokens } = place;
  const ordinal = ordinalEnding(isDash(foldAt(tokens, at - 1)) ? at - 2 : at - 1, place);
  if (!ordinal || ordinal.value > LAST_CENTURY || (isCapital(tokens, at) && isCapital(tokens, at + 1))) return undefined;
  const era = isCapital(tokens, at + 1) ? ERAS.get(foldAt(tokens, at + 1)) : undefined;
  const century = era === true ? -ordinal.value : ordinal.value;
  return withSurroundings({ kind: 'century', from: ordinal.from, to: era === undefined ? at + 1 : at + 2, parts: {}, century }, place);
}

/** "the 50th anniversary", "the centenary". */
export function readAnniversary(at: number, place: Place): AnniversaryExpression | undefined {
  const { tokens } = place;
  const own = ANNIVERSARIES.get(foldAt(tokens, at))!;
  const hyphenYear = foldAt(tokens, at - 1) === 'year' ? 1 : 0;
  const ordinal = own > 0 ? { value: own, from: at } : ordinalEnding(at - 1 - hyphenYear, place);
  return ordinal && { kind: 'anniversary', from: ordinal.from, to: at + 1, parts: {}, years: ordinal.value };
}

/** "the nineties". */
export function readDecadeWord(at: number, place: Place): DecadeExpression | undefined {
  const { tokens, floor } = place;
  const first = DECADE_WORDS.get(foldAt(tokens, at))!;
  const before = foldAt(tokens, at - 1);
  if (at <= floor || POSSESSIVES.has(before) || (before !== 'the' && before !== 'late' && before !== 'early' && before !== '-'))
    return undefined;
  return withSurroundings({ kind: 'decade', from: at, to: at + 1, parts: {}, first, years: 10, short: true }, place);
}
