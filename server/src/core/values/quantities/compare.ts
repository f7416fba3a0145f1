import type { Hedge } from '../../languages/en/numbers-hedges.ts';
import { KINDRED_UNITS } from '../../languages/en/numbers-units.ts';
import { slipDistance } from '../names/slip-distance.ts';
import { type Amount, comparable } from './comparable.ts';
import type { QuantityExpression } from './quantity.ts';

/**
 * How a draft's figure stands to the stored one.
 * `equal`: the same value, or within the store's tolerance. `rounded`: right at the exactness that the draft claims, or
 * within what its hedge allows. `rounding`: right only if its trailing noughts are a rounding that nothing says (60% for 64%).
 * `hedge-wrong`: near, but on the wrong side of its hedge. `magnitude`: the same figures, a power of ten away.
 * `slip`: one figure changed, left out or put in, or two changed round; the same figure in another currency, or in percent for points. `incomparable`: of another type, unit or currency.
 */
export type QuantityVerdict = 'equal' | 'rounded' | 'hedge-wrong' | 'rounding' | 'magnitude' | 'slip' | 'other' | 'incomparable';

/** "About" allows a tenth either way, "nearly" a tenth below; "more than" and "less than" half as much again, since they are true far off. */
const ABOUT = 0.1;
const ONE_SIDED = 0.5;
/** How near a figure on the wrong side of its hedge must be to be that, and not another figure. */
const WRONG_SIDE = 0.25;
/** A rounding that nothing announces is believed within a tenth. */
const PLAIN_ROUNDING = 0.1;
/** A stored hedge makes the stored figure good to a twentieth. */
const STORED_HEDGE = 0.05;
/** A fraction stands for percentages up to one point away in silence, up to this many with a hint. */
const FRACTION_ROUNDING = 3;
const EPSILON = 1e-9;

/** Compares two figures; `tolerance` is the store's, a percentage ("5%") or an absolute number, and is ignored if it is neither. */
export function compareQuantities(draft: QuantityExpression, stored: QuantityExpression, tolerance?: string): QuantityVerdict {
  const pair = comparable(draft, stored);
  if (pair === undefined) return isInOtherUnit(draft, stored) ? 'slip' : 'incomparable';
  const [said, right] = pair;
  if (said.high === undefined && right.high === undefined) return compareAmounts(said, right, tolerance);
  if (draft.type === 'ratio') return compareTallies(said, right);
  return compareRanges(said, right, tolerance);
}

/** "$240 million" for €240 million, "by 14 percent" for by 14 percentage points, "8.4 feet" for 8.4 meters. */
function isInOtherUnit(draft: QuantityExpression, stored: QuantityExpression): boolean {
  const types = `${draft.type} ${stored.type}`;
  const kindred = ({ unit: a = '' }: QuantityExpression, { unit: b = '' }: QuantityExpression) =>
    KINDRED_UNITS.some((row) => row.has(a) && row.has(b));
  const near =
    (types === 'measure measure' && kindred(draft, stored)) ||
    types === 'money money' ||
    types === 'percent points' ||
    types === 'points percent';
  return near && draft.value === stored.value && draft.high === stored.high;
}

function compareAmounts(said: Amount, right: Amount, tolerance: string | undefined): QuantityVerdict {
  const gap = Math.abs(said.value - right.value);
  const size = Math.max(Math.abs(said.value), Math.abs(right.value));
  if (gap <= allowance(tolerance, right.value) + EPSILON * size) return areOpposed(said.hedge, right.hedge) ? 'hedge-wrong' : 'equal';
  const hedged = said.hedge === undefined ? undefined : hedgedVerdict(said.hedge, said, right.value);
  if (hedged !== undefined) return hedged;
  const rounding = roundingVerdict(said, right);
  if (rounding !== undefined) return rounding;
  if (right.hedge !== undefined && gap <= STORED_HEDGE * size) return 'rounded';
  if (isMagnitude(said, right)) return 'magnitude';
  return isDigitSlip(said, right) ? 'slip' : 'other';
}

/** "More than three decades" against "nearly three decades". */
function areOpposed(said: Hedge | undefined, right: Hedge | undefined): boolean {
  const [a, b] = [sideOf(said), sideOf(right)];
  return a !== 0 && b !== 0 && a !== b;
}

function sideOf(hedge: Hedge | undefined): -1 | 0 | 1 {
  if (hedge === 'over' || hedge === 'at least') return 1;
  return hedge === 'nearly' || hedge === 'under' || hedge === 'at most' ? -1 : 0;
}

/** Nothing: the hedge neither saves nor condemns the figure. */
function hedgedVerdict(hedge: Hedge, said: Amount, right: number): QuantityVerdict | undefined {
  const excess = (right - said.value) / Math.abs(said.value || 1);
  // A figure that is right once rounded is right under any hedge.
  if (Math.abs(right - said.value) < said.grain / 2 && said.grain < said.value * ABOUT) return 'rounded';
  switch (hedge) {
    case 'about':
      return Math.abs(excess) <= ABOUT + EPSILON ? 'rounded' : undefined;
    case 'nearly':
      if (excess < 0) return excess >= -ABOUT - EPSILON ? 'rounded' : undefined;
      return excess <= ABOUT ? 'hedge-wrong' : undefined;
    case 'over':
    case 'at least':
      if (excess > 0) return excess <= ONE_SIDED ? 'rounded' : undefined;
      return excess >= -WRONG_SIDE ? 'hedge-wrong' : undefined;
    case 'under':
    case 'at most':
      if (excess < 0) return excess >= -ONE_SIDED ? 'rounded' : undefined;
      return excess <= WRONG_SIDE ? 'hedge-wrong' : undefined;
  }
}

function roundingVerdict(said: Amount, right: Amount): QuantityVerdict | undefined {
  const gap = Math.abs(said.value - right.value);
  if (right.grain < said.grain && gap <= said.grain / 2 + EPSILON) return 'rounded';
  if (said.grain < right.grain && gap < right.grain / 2) return 'rounded';
  if (said.fraction !== right.fraction && gap <= FRACTION_ROUNDING) return gap <= 1 ? 'rounded' : 'rounding';
  const unsaid = said.precision > said.grain && gap <= said.precision / 2 && gap <= PLAIN_ROUNDING * Math.abs(right.value);
  return unsaid ? 'rounding' : undefined;
}

function allowance(tolerance: string | undefined, right: number): number {
  if (tolerance === undefined) return 0;
  const trimmed = tolerance.trim();
  const share = trimmed.endsWith('%');
  const number = Number((share ? trimmed.slice(0, -1) : trimmed).replaceAll(',', ''));
  if (!Number.isFinite(number) || number < 0 || trimmed === '') return 0;
  return share ? (Math.abs(right) * number) / 100 : number;
}

/** The same leading figures at another power of ten. Bare numbers need two figures, or a whole thousand between them: 5 and 50 are just other numbers. */
function isMagnitude(said: Amount, right: Amount): boolean {
  if (said.value <= 0 || right.value <= 0) return false;
  const steps = Math.round(Math.log10(said.value / right.value));
  if (steps === 0) return false;
  const atScale = said.value / 10 ** steps;
  if (Math.abs(atScale - right.value) > Math.max(said.grain / 10 ** steps, right.grain, right.value * EPSILON) / 2) return false;
  if (Math.abs(atScale - right.value) > right.value * STORED_HEDGE) return false;
  return steps % 3 === 0 || said.money || figuresOf(said.value).length > 1;
}

/** Compared as written at one scale, so that 14.5 and 15.4 billion differ as "14.5" and "15.4" do. */
function isDigitSlip(said: Amount, right: Amount): boolean {
  if (said.scale !== right.scale) return false;
  const a = plain(said.value / said.scale);
  const b = plain(right.value / right.scale);
  return Math.min(a.length, b.length) >= 2 && slipDistance(a, b, 1) === 1;
}

function figuresOf(value: number): string {
  return plain(value).replace('.', '').replace(/0+$/, '').replace(/^0+/, '');
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function compareTallies(said: Amount, right: Amount): QuantityVerdict {
  const ends = [said.value === right.value, said.high === right.high];
  if (ends[0] && ends[1]) return 'equal';
  return ends[0] || ends[1] ? 'slip' : 'other';
}

function compareRanges(said: Amount, right: Amount, tolerance: string | undefined): QuantityVerdict {
  if (right.high === undefined) return right.value >= said.value && right.value <= (said.high ?? said.value) ? 'equal' : 'other';
  if (said.high === undefined) return said.value >= right.value && said.value <= right.high ? 'equal' : 'other';
  const ends = [
    compareAmounts({ ...said, high: undefined }, { ...right, high: undefined }, tolerance),
    compareAmounts(upperEnd(said, said.high), upperEnd(right, right.high), tolerance),
  ] as const;
  const wrong = ends.filter((verdict) => verdict !== 'equal');
  return wrong.length === 0 ? 'equal' : wrong.length === 1 ? wrong[0]! : ends[0] === ends[1] ? ends[0] : 'other';
}

/** The upper end of a range claims its last figure: its own trailing noughts are not known. */
function upperEnd(range: Amount, value: number): Amount {
  return { ...range, value, high: undefined, precision: range.grain };
}
