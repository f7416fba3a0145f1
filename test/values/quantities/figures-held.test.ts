import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../server/src/core/values/quantities/compare.ts';
import { printQuantityLike, quantityEdits } from '../../../server/src/core/values/quantities/print.ts';
import { readQuantities } from '../../../server/src/core/values/quantities/read.ts';
import { only, tokensOf } from './figures.ts';

const COMPARED: readonly (readonly [draft: string, stored: string, verdict: string, tolerance?: string])[] = [
  ['$14 billion', '$14bn', 'equal'],
  ['14 billion dollars', '$14 billion', 'equal'],
  ['64 percent', '64%', 'equal'],
  ['$14.5 billion', '$14 billion', 'equal', '5%'],
  ['$14.3 billion', '$14 billion', 'rounded'],
  ['70%', '64%', 'equal', '6'],
  ['$14 billion', '$14.2 billion', 'rounded'],
  ['about 300 ships', '328 ships', 'rounded'],
  ['nearly 30 years', '28 years', 'rounded'],
  ['nearly three decades', '28 years', 'rounded'],
  ['more than two decades', '28 years', 'rounded'],
  ['more than 300 ships', '328 ships', 'rounded'],
  ['at least 30 ships', '30 ships', 'equal'],
  ['less than 70%', '64%', 'rounded'],
  ['up to 70%', '64%', 'rounded'],
  ['nearly two-thirds', '64%', 'rounded'],
  ['two-thirds', '66.5%', 'rounded'],
  ['two-thirds', '64%', 'rounding'],
  ['half of it', '50%', 'equal'],
  ['one in five voters', '20%', 'equal'],
  ['more than three decades', '28 years', 'hedge-wrong'],
  ['nearly 30 ships', '31 ships', 'hedge-wrong'],
  ['less than 60%', '64%', 'hedge-wrong'],
  ['at least 70%', '64%', 'hedge-wrong'],
  ['60%', '64%', 'rounding'],
  ['14,000 ships', '14,328 ships', 'rounding'],
  ['$14 million', '$14 billion', 'magnitude'],
  ['$1.4bn', '$14bn', 'magnitude'],
  ['$14.2 million', '$14 billion', 'magnitude'],
  ['more than $14 million', '$14 billion', 'magnitude'],
  ['32 ships', '320 ships', 'magnitude'],
  ['5 ships', '50 ships', 'other'],
  ['46%', '64%', 'slip'],
  ['65%', '64%', 'slip'],
  ['382 ships', '328 ships', 'slip'],
  ['1,528 ships', '1,523 ships', 'slip'],
  ['twenty-two ships', 'twenty-one ships', 'slip'],
  ['30%', '64%', 'other'],
  ['3 ships', '4 ships', 'other'],
  ['$30 million', '$14 billion', 'other'],
  ['the third time', 'the fifth time', 'other'],
  ['doubled', 'tripled', 'other'],
  ['52-48', '52-48', 'equal'],
  ['52-47', '52-48', 'slip'],
  ['10-15 ships', '12 ships', 'equal'],
  ['12 ships', '10-15 ships', 'equal'],
  ['20-25 ships', '12 ships', 'other'],
  ['10-15 ships', '10-16 ships', 'slip'],
  ['€14 billion', '$14 billion', 'slip'],
  ['€13 billion', '$14 billion', 'incomparable'],
  ['14 miles', '14 km', 'slip'],
  ['14%', '$14', 'incomparable'],
  ['14%', '14 percentage points', 'slip'],
  ['14%', '15 percentage points', 'incomparable'],
  ['64%', '64', 'equal'],
  ['28 years', '28', 'equal'],
  ['$14 billion', '14', 'incomparable'],
];

describe('a draft’s figure against the stored one', () => {
  it.each(COMPARED.map(([draft, stored, verdict, tolerance]) => ({ draft, stored, verdict, tolerance })))(
    '$draft against $stored: $verdict',
    ({ draft, stored, verdict, tolerance }) => {
      expect(compareQuantities(only(draft), only(stored), tolerance)).toBe(verdict);
    },
  );
});

const PRINTED: readonly (readonly [stored: string, model: string, printed: string, edits?: number])[] = [
  ['$14 billion', 'It cost ⟦$14 million⟧', '$14 billion', 1],
  ['$14 billion', 'It cost ⟦$14m⟧', '$14bn', 1],
  ['$14bn', 'It cost ⟦14 million dollars⟧', '14 billion dollars', 1],
  ['$14 billion', 'It cost ⟦$1.4 billion⟧', '$14 billion', 1],
  ['$2.5 million', 'It cost ⟦$14 billion⟧', '$2.5 million', 2],
  ['64%', 'about ⟦46 percent⟧', '64 percent', 1],
  ['64%', 'about ⟦two-thirds⟧', '64%', 1],
  ['41 countries', 'in ⟦14⟧ countries', '41', 1],
  ['1,523 votes', 'by ⟦1,532⟧ votes', '1,523', 1],
  ['fifth', 'the ⟦third⟧ time', 'fifth', 1],
  ['5th', 'the ⟦third⟧ time', 'fifth', 1],
  ['fifth', 'the ⟦3rd⟧ time', '5th', 1],
  ['5th', '⟦Third⟧ time', 'Fifth', 1],
  ['tripled', 'output ⟦doubled⟧', 'tripled', 1],
  ['28 years', 'for ⟦three decades⟧', '28 years', 1],
  ['40 years', 'for ⟦three decades⟧', 'four decades', 1],
  ['12 ships', '⟦Three⟧ ships sank', 'Twelve', 1],
  ['12 ships', 'lost ⟦three⟧ ships', '12', 1],
  ['7 ships', 'lost ⟦three⟧ ships', 'seven', 1],
  ['10-15 ships', 'lost ⟦10-16⟧ ships', '10-15', 1],
  ['500 ships', 'lost ⟦5,000⟧ ships', '500', 1],
  ['14 ships', 'lost ⟦14⟧ ships', '14', 0],
];

describe('the stored figure in the writer’s form', () => {
  it.each(PRINTED.map(([stored, marked, printed, edits = 1]) => ({ stored, marked, printed, edits })))(
    '$stored in the place of $marked: $printed',
    ({ stored, marked, printed, edits }) => {
      const tokens = tokensOf(marked.replace(/[⟦⟧]/g, ''));
      const model = readQuantities(tokens, [])[0]!;
      expect(`⟦${model.text}⟧`).toBe(/⟦.*⟧/.exec(marked)?.[0]);
      expect(printQuantityLike(only(stored), model, tokens)).toBe(printed);
      expect(quantityEdits(only(stored), model, tokens)).toHaveLength(edits);
    },
  );

  it('reads back as the stored value', () => {
    const magnitude = fc.constantFrom('', ' million', ' billion', 'm', 'bn', ' trillion');
    const number = fc.integer({ min: 1, max: 9999 }).map((tenths) => String(tenths / 10));
    const money = fc.tuple(number, magnitude).map(([figures, word]) => `$${figures}${word}`);
    fc.assert(
      fc.property(money, money, (a, b) => {
        const stored = only(a);
        const tokens = tokensOf(b);
        const printed = printQuantityLike(stored, readQuantities(tokens, [])[0]!, tokens);
        expect(only(printed).value / stored.value).toBeCloseTo(1, 6);
      }),
      { numRuns: 1000 },
    );
    const count = fc.integer({ min: 2, max: 99_999 }).filter((n) => n < 1500 || n > 2100);
    fc.assert(
      fc.property(count, fc.constantFrom('three', 'Twenty-one', '1,400', '12', 'a dozen'), (n, form) => {
        const stored = only(`${n.toLocaleString('en-US')} ships`);
        const tokens = tokensOf(`${form} ships`);
        const printed = printQuantityLike(stored, readQuantities(tokens, [])[0]!, tokens);
        expect(only(`${printed} ships`).value).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  const FORMS: Readonly<Record<string, readonly ((figures: string) => string)[]>> = {
    dollars: [
      (n) => `$${n}`,
      (n) => `US$${n} million`,
      (n) => `USD ${n}m`,
      (n) => `${n} billion dollars`,
      (n) => `$${n}bn`,
      (n) => `$${n}-million`,
    ],
    pesos: [(n) => `COP ${n} trillion`, (n) => `${n} million Colombian pesos`, (n) => `COP ${n}`],
    reais: [(n) => `R$${n}m`, (n) => `${n} billion reais`],
    percentages: [(n) => `${n}%`, (n) => `${n} percent`, (n) => `${n} per cent`],
    points: [(n) => `${n} percentage points`, (n) => `${n}-percentage-point`],
    measures: [(n) => `${n} miles`, (n) => `${n}-mile`],
    counts: [(n) => `${n} million ships`, (n) => `${n}bn ships`],
  };

  it.each(Object.keys(FORMS))('%s print as they read, whatever the writer’s form', (kind) => {
    const form = fc.constantFrom(...FORMS[kind]!);
    const figures = fc.integer({ min: 11, max: 9989 }).map((tenths) => String(tenths / 10));
    fc.assert(
      fc.property(figures, form, figures, form, (n, storedForm, m, draftForm) => {
        const stored = only(storedForm(n));
        const tokens = tokensOf(draftForm(m));
        const printed = printQuantityLike(stored, readQuantities(tokens, [])[0]!, tokens);
        expect(compareQuantities(only(kind === 'counts' ? `${printed.replace(' ships', '')} ships` : printed), stored)).toBe('equal');
      }),
      { numRuns: 300 },
    );
  });
});
