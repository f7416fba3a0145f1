import type { Hedge } from '../../languages/en/numbers-hedges.ts';
import { CURRENCY_FAMILIES } from '../../languages/en/numbers-units.ts';
import type { QuantityExpression } from './quantity.ts';

/** A figure brought to a scale that it shares with another. */
export interface Amount {
  readonly value: number;
  readonly high: number | undefined;
  readonly hedge: Hedge | undefined;
  readonly precision: number;
  readonly grain: number;
  readonly scale: number;
  readonly money: boolean;
  /** Written as a fraction of a whole: "two-thirds". */
  readonly fraction: boolean;
}

/**
 * Two figures on one scale, or nothing if they measure different things. Fractions are comparable with percentages;
 * a stored bare number (a slot that leaves the unit outside its brackets) with any type but money, whose magnitude
 * may stand outside as well.
 */
export function comparable(draft: QuantityExpression, stored: QuantityExpression): readonly [Amount, Amount] | undefined {
  if (draft.type === stored.type) {
    if (!isSameCurrency(draft.currency, stored.currency)) return undefined;
    if (draft.type === 'measure' && draft.unit !== stored.unit) return undefined;
    return draft.type === 'fraction' ? [inPercent(draft), inPercent(stored)] : [amount(draft), amount(stored)];
  }
  if (isShare(draft) && isShare(stored)) return [inPercent(draft), inPercent(stored)];
  const bare = stored.type === 'number' && stored.unit === undefined && draft.type !== 'ordinal' && draft.type !== 'money';
  return bare ? [inPercent(draft), amount(stored)] : undefined;
}

/** "Pesos" may be those of any country that has them. */
function isSameCurrency(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && CURRENCY_FAMILIES.get(a) === b) || (b !== undefined && CURRENCY_FAMILIES.get(b) === a);
}

function isShare(quantity: QuantityExpression): boolean {
  return quantity.type === 'percent' || quantity.type === 'fraction';
}

function inPercent(quantity: QuantityExpression): Amount {
  return amount(quantity, quantity.type === 'fraction' ? 100 : 1);
}

function amount(quantity: QuantityExpression, times = 1): Amount {
  return {
    value: quantity.value * times,
    high: quantity.high === undefined ? undefined : quantity.high * times,
    hedge: quantity.hedge,
    precision: quantity.precision * times,
    grain: quantity.grain * times,
    scale: quantity.scale,
    money: quantity.type === 'money',
    fraction: quantity.type === 'fraction',
  };
}
