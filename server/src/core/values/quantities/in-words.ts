import { AMOUNT_WORDS } from '../../languages/en/dates-in-words.ts';
import { inFigures } from './print-number.ts';
import type { QuantityExpression } from './quantity.ts';

/** An amount as it was read, in figures: "about 14,000,000,000 USD", "66.7% of the whole", "30 year" for three decades. */
export function quantityInWords(quantity: QuantityExpression): string {
  const { value, high, type, hedge } = quantity;
  const joined = type === 'ratio' ? AMOUNT_WORDS.ratio : AMOUNT_WORDS.range;
  const said = high === undefined ? inFigures(scaled(value, type)) : joined(inFigures(scaled(value, type)), inFigures(scaled(high, type)));
  const told = withUnit(said, quantity);
  return hedge === undefined ? told : AMOUNT_WORDS.hedged(hedge, told);
}

function scaled(value: number, type: QuantityExpression['type']): number {
  return type === 'fraction' ? Math.round(value * 1000) / 10 : value;
}

function withUnit(said: string, { type, currency, unit }: QuantityExpression): string {
  switch (type) {
    case 'money':
      return currency === undefined ? said : AMOUNT_WORDS.of(said, currency);
    case 'percent':
      return AMOUNT_WORDS.percent(said);
    case 'points':
      return AMOUNT_WORDS.points(said);
    case 'fraction':
      return AMOUNT_WORDS.fraction(said);
    case 'multiple':
      return AMOUNT_WORDS.multiple(said);
    case 'ordinal':
      return AMOUNT_WORDS.ordinal(said);
    case 'measure':
    case 'number':
      return unit === undefined ? said : AMOUNT_WORDS.of(said, unit);
    case 'ratio':
      return said;
  }
}
