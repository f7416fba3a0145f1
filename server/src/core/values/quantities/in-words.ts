import type { Hedge } from '../../languages/en/numbers-hedges.ts';
import { figuresTold } from '../../telling/figures.ts';
import { type Phrase, type Told, tell } from '../../telling/told.ts';
import { unitTold } from '../../telling/units.ts';
import type { QuantityExpression } from './quantity.ts';

/** An amount as it was read, in figures: "about 14,000,000,000 USD", "66.7% of the whole", "30 years" for three decades. */
export function quantityTold(quantity: QuantityExpression): Phrase {
  const { value, high, type, hedge } = quantity;
  const first = figuresTold(scaled(value, type));
  const second = high === undefined ? undefined : figuresTold(scaled(high, type));
  const said = second === undefined ? first : tell('{first} to {second}', { first, second });
  const told = withUnit(said, quantity);
  return hedge === undefined ? told : HEDGED[hedge](told);
}

const HEDGED: Readonly<Record<Hedge, (amount: Phrase) => Told>> = {
  about: (amount) => tell('about {amount}', { amount }),
  nearly: (amount) => tell('nearly {amount}', { amount }),
  over: (amount) => tell('over {amount}', { amount }),
  'at least': (amount) => tell('at least {amount}', { amount }),
  under: (amount) => tell('under {amount}', { amount }),
  'at most': (amount) => tell('at most {amount}', { amount }),
};

function scaled(value: number, type: QuantityExpression['type']): number {
  return type === 'fraction' ? Math.round(value * 1000) / 10 : value;
}

function withUnit(amount: Phrase, { type, value, high, currency, unit }: QuantityExpression): Phrase {
  switch (type) {
    case 'money':
      return currency === undefined ? amount : [amount, ' ', currency];
    case 'percent':
      return tell('{amount}%', { amount });
    case 'points':
      return tell('{amount} percentage points', { amount });
    case 'fraction':
      return tell('{amount}% of the whole', { amount });
    case 'multiple':
      return tell('{amount} times', { amount });
    case 'ordinal':
      return tell('number {amount} in order', { amount });
    case 'measure':
    case 'number':
      return unit === undefined ? amount : [amount, ' ', unitTold(unit, value === 1 && high === undefined)];
    case 'ratio':
      return amount;
  }
}
