import { COUNT_HEDGES } from '../../languages/en/dates.ts';
import { CARDINALS } from '../../languages/en/numbers.ts';
import { NUMBER } from '../../text/tokens.ts';
import { foldAt, isGlued, type Place } from './look.ts';

/** A count that ends before a unit of time. */
export interface Count {
  readonly value: number;
  /** First token, hedges included. */
  readonly from: number;
  /** First token of the count itself. */
  readonly own: number;
  /** An article that counts one: "a year ago", but "a year" is no duration. */
  readonly article: boolean;
  readonly hedged: boolean;
}

const TENS = 20;
/** "at least", "at most". */
const AFTER_AT: ReadonlySet<string> = new Set(['least', 'most']);

/** The count that ends at token `last`: "two", "25", "twenty-five", "a", "half a", "two and a half", "a couple of". */
export function countEnding(last: number, place: Place): Count | undefined {
  const { tokens, floor } = place;
  if (last < floor) return undefined;
  const fold = foldAt(tokens, last);
  if (fold === 'half') return halves(last, place);
  if (fold === 'of' && foldAt(tokens, last - 1) === 'couple')
    return withHedges({ value: 2, from: last - 2, article: false, hedged: true }, place);
  if (fold === 'dozen' && foldAt(tokens, last - 1) === 'a')
    return withHedges({ value: 12, from: last - 1, article: false, hedged: true }, place);
  if (fold === 'a' || fold === 'an') {
    const half = foldAt(tokens, last - 1) === 'half' && last > floor;
    return withHedges({ value: half ? 0.5 : 1, from: half ? last - 1 : last, article: !half, hedged: false }, place);
  }
  const units = CARDINALS.get(fold);
  if (units !== undefined) {
    const tens = foldAt(tokens, last - 1) === '-' ? (CARDINALS.get(foldAt(tokens, last - 2)) ?? 0) : 0;
    const whole = tens >= TENS && units < 10 && last - 2 >= floor;
    return withHedges({ value: whole ? tens + units : units, from: whole ? last - 2 : last, article: false, hedged: false }, place);
  }
  if (tokens.kind[last] !== NUMBER || fold.length > 5) return undefined;
  if (isGlued(tokens, last) && foldAt(tokens, last - 1) !== '-' && foldAt(tokens, last - 1) !== '(') return undefined;
  const value = Number(fold.replace(',', ''));
  return Number.isNaN(value) ? undefined : withHedges({ value, from: last, article: false, hedged: false }, place);
}

/** "two and a half", "half". */
function halves(last: number, place: Place): Count | undefined {
  const { tokens } = place;
  if (foldAt(tokens, last - 1) === 'a' && foldAt(tokens, last - 2) === 'and') {
    const whole = countEnding(last - 3, place);
    return whole && { ...whole, value: whole.value + 0.5 };
  }
  const from = foldAt(tokens, last - 1) === 'a' ? last - 1 : last;
  return withHedges({ value: 0.5, from, article: false, hedged: false }, place);
}

function withHedges(count: Omit<Count, 'own'>, { tokens, floor }: Place): Count | undefined {
  let { from } = count;
  while (from > floor && COUNT_HEDGES.has(foldAt(tokens, from - 1))) from--;
  if (from !== count.from && from > floor && foldAt(tokens, from - 1) === 'at' && AFTER_AT.has(foldAt(tokens, from))) from--;
  return from < floor ? undefined : { ...count, from, own: count.from, hedged: count.hedged || from !== count.from };
}
