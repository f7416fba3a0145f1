import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../server/src/core/values/quantities/compare.ts';
import { type QuantityExpression, readQuantities } from '../../../server/src/core/values/quantities/read.ts';
import { only, read, tokensOf } from './figures.ts';

function inBrief(quantity: QuantityExpression): string {
  const { type, value, high, currency, unit, hedge } = quantity;
  return [hedge, type, high === undefined ? value : `${value}..${high}`, currency ?? unit].filter((part) => part !== undefined).join(' ');
}

const READ: readonly (readonly [text: string, span: string, brief: string])[] = [
  ['It cost $14bn in all', '$14bn', 'money 14000000000 USD'],
  ['It cost US$1.2 million', 'US$1.2 million', 'money 1200000 USD'],
  ['It cost A$30', 'A$30', 'money 30 AUD'],
  ['It cost €3m', '€3m', 'money 3000000 EUR'],
  ['It cost £5 billion', '£5 billion', 'money 5000000000 GBP'],
  ['It cost 14 billion dollars', '14 billion dollars', 'money 14000000000 USD'],
  ['It cost two U.S. dollars', 'two U.S. dollars', 'money 2 USD'],
  ['a $14-billion plan', '$14-billion', 'money 14000000000 USD'],
  ['about $5-10 million', '$5-10 million', 'about money 5000000..10000000 USD'],
  ['about $5 million to $10 million', '$5 million to $10 million', 'about money 5000000..10000000 USD'],
  ['some 64% of it', '64%', 'about percent 64'],
  ['some 64 percent of it', '64 percent', 'about percent 64'],
  ['some 64 per cent of it', '64 per cent', 'about percent 64'],
  ['up three percentage points', 'three percentage points', 'points 3'],
  ['10-15 percent', '10-15 percent', 'percent 10..15'],
  ['nearly two-thirds of it', 'two-thirds', 'nearly fraction 0.6666666666666666'],
  ['one third of it', 'one third', 'fraction 0.3333333333333333'],
  ['a quarter of it', 'a quarter', 'fraction 0.25'],
  ['half of it', 'half', 'fraction 0.5'],
  ['one in five voters', 'one in five', 'fraction 0.2'],
  ['9 out of 10 voters', '9 out of 10', 'fraction 0.9'],
  ['output doubled', 'doubled', 'multiple 2'],
  ['a threefold rise', 'threefold', 'multiple 3'],
  ['three times as many', 'three times', 'multiple 3'],
  ['the 5th time', '5th', 'ordinal 5'],
  ['the fifth time', 'fifth', 'ordinal 5'],
  ['the twenty-first time', 'twenty-first', 'ordinal 21'],
  ['twenty-one ships', 'twenty-one', 'number 21 ships'],
  ['forty thousand people', 'forty thousand', 'number 40000 people'],
  ['one hundred and fifty ships', 'one hundred and fifty', 'number 150 ships'],
  ['two hundred thousand ships', 'two hundred thousand', 'number 200000 ships'],
  ['a dozen eggs', 'a dozen', 'number 12 eggs'],
  ['two dozen eggs', 'two dozen', 'number 24 eggs'],
  ['half a million people', 'half a million', 'number 500000 people'],
  ['a hundred ships', 'a hundred', 'number 100 ships'],
  ['1,500 votes', '1,500', 'number 1500 votes'],
  ['1.5M jobs', '1.5M', 'number 1500000 jobs'],
  ['a four-sentence letter', 'four', 'number 4 sentence'],
  ['41 countries', '41', 'number 41 countries'],
  ['between 5 and 10 ships', '5 and 10', 'number 5..10 ships'],
  ['10 to 15 ships', '10 to 15', 'number 10..15 ships'],
  ['won 52-48 in the end', '52-48', 'ratio 52..48'],
  ['more than three decades', 'three decades', 'over measure 30 year'],
  ['no more than 30 miles', '30 miles', 'at most measure 30 mile'],
  ['the 28-year war', '28-year', 'measure 28 year'],
  ['12 km away', '12 km', 'measure 12 kilometer'],
  ['30 or more ships', '30', 'at least number 30'],
  ['It cost COP 3.2 trillion', 'COP 3.2 trillion', 'money 3200000000000 COP'],
  ['It cost USD3m', 'USD3m', 'money 3000000 USD'],
  ['It cost R$200 million', 'R$200 million', 'money 200000000 BRL'],
  ['It cost Rs 500 crore', 'Rs 500 crore', 'money 5000000000 INR'],
  ['It cost 5 million Colombian pesos', '5 million Colombian pesos', 'money 5000000 COP'],
  ['It cost 20 million Swiss francs', '20 million Swiss francs', 'money 20000000 CHF'],
  ['It cost 20 cents', '20 cents', 'money 0.2 USD'],
  ['up 25 basis points', '25 basis points', 'points 0.25'],
  ['up between 20% and 30%', '20% and 30%', 'percent 20..30'],
  ['for 2 1/2 hours', '2 1/2 hours', 'measure 2.5 hour'],
  ['two and a half million people', 'two and a half million', 'number 2500000 people'],
  ['two and a half times as many', 'two and a half times', 'multiple 2.5'],
  ['3 of every 10 voters', '3 of every 10', 'fraction 0.3'],
  ['a hundred thousand people', 'a hundred thousand', 'number 100000 people'],
  ['a quarter of a million people', 'a quarter of a million', 'number 250000 people'],
  ['a quarter-million people', 'a quarter-million', 'number 250000 people'],
  ['1,50,000 votes', '1,50,000', 'number 150000 votes'],
  ['3,000-plus ships', '3,000', 'at least number 3000'],
];

const UNREAD = [
  'Section 230 protections',
  'an F-16',
  'the G7',
  'COVID-19',
  'at 10:30',
  'in 1997',
  'hundreds of ships',
  'Mr. Tull, 72, said',
  'the 72-year-old',
  'he is 72 years old',
  'No. 2',
  'working 24/7',
  'the firm Six4Three',
  'the Second Amendment',
  '5. The last of them',
  'a 5K race',
  'back in ’12',
  'at 8 p.m. sharp',
  'no one',
  'version 1.2.3',
  '1,23,4',
  'one of them',
  'a man',
  'half-brother',
];

describe('figures read from prose', () => {
  it.each(READ)('%s: %s is %s', (text, span, brief) => {
    const quantity = only(text);
    expect(quantity.text).toBe(span);
    expect(inBrief(quantity)).toBe(brief);
  });

  it.each(UNREAD)('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads several in order and steps over dates', () => {
    const tokens = tokensOf('On June 14 it sold 30 ships to 41 countries for $2 billion');
    expect(readQuantities(tokens, [{ from: 1, to: 3 }]).map((quantity) => quantity.text)).toEqual(['30', '41', '$2 billion']);
  });

  it('says how exact a figure is', () => {
    const steps = (text: string) => [only(text).precision, only(text).grain];
    expect(steps('60%')).toEqual([10, 1]);
    expect(steps('14 billion')).toEqual([1e9, 1e9]);
    expect(steps('1.4 billion')).toEqual([1e8, 1e8]);
    expect(steps('1,500')).toEqual([100, 1]);
  });

  it('never throws, and keeps its spans in order', () => {
    const piece = fc.constantFrom(
      '$',
      '14',
      '1,500',
      ' ',
      '-',
      'million',
      'bn',
      '%',
      'two',
      'twenty',
      'thirds',
      'one',
      'in',
      'to',
      'between',
      'and',
      'half',
      'a',
      'dozen',
      'or',
      'more',
      'th',
      '.',
      ',',
      'per',
      'cent',
      'old',
      'US',
      'nearly',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const tokens = tokensOf(pieces.join(''));
        const spaced = tokensOf(pieces.join(' '));
        for (const found of [readQuantities(tokens, []), readQuantities(spaced, [])]) {
          let end = 0;
          for (const quantity of found) {
            expect(quantity.from).toBeGreaterThanOrEqual(end);
            expect(quantity.to).toBeGreaterThan(quantity.from);
            end = quantity.to;
            expect(compareQuantities(quantity, quantity)).toBe('equal');
            expect(Number.isFinite(quantity.value)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
