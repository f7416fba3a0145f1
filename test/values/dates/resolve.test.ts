import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOfDay, parseEdtf, weekdayOf } from '../../../server/src/core/values/dates/edtf.ts';
import type { CalendarExpression, RangeExpression } from '../../../server/src/core/values/dates/read.ts';
import { resolveDate } from '../../../server/src/core/values/dates/resolve.ts';
import { datesOf } from '../../bench/dates/marked.ts';

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const days = fc.integer({ min: 0, max: 30_000 });

describe('resolving', () => {
  test('a weekday lies within seven days, on the side of the tense, and is that weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), fc.constantFrom('past', 'future', 'unknown'), (asOf, weekday, tense) => {
        const { first } = resolveDate(datesOf(`on ${NAMES[weekday]}`).dates[0]!, { asOf, tense })!;
        const side = tense === 'past' ? first <= asOf : tense === 'future' ? first >= asOf : true;
        return weekdayOf(first) === weekday && side && Math.abs(first - asOf) < 7;
      }),
    );
  });

  test('a day without its year lies within a year, on the side of the tense', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('past', 'future', 'unknown'), (asOf, tense) => {
        const { first } = resolveDate(datesOf('on Sept. 16').dates[0]!, { asOf, tense })!;
        const side = tense === 'past' ? first <= asOf : tense === 'future' ? first >= asOf : Math.abs(first - asOf) <= 183;
        return side && Math.abs(first - asOf) <= 366 && isoOfDay(first).endsWith('-09-16');
      }),
    );
  });

  test('every resolved date is EDTF that reads as the same days', () => {
    const texts = [
      'last week',
      'next month',
      'the 4th century BC',
      'the 1990s',
      'last winter',
      'over the past two years',
      'June 5-7',
      'around 1990',
      'two years ago',
      'Q3 2022',
      'Easter',
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...texts), fc.constantFrom('past', 'future', 'unknown'), (asOf, text, tense) => {
        const date = resolveDate(datesOf(text).dates[0]!, { asOf, tense })!;
        const read = parseEdtf(date.text)!;
        return read.first === date.first && read.last === date.last;
      }),
    );
  });

  test('Friday the 13th is one that was a Friday', () => {
    const asOf = parseEdtf('2025-09-16')!.first;
    expect(resolveDate(datesOf('on Friday the 13th').dates[0]!, { asOf, tense: 'past' })?.text).toBe('2025-06-13');
  });

  test('in a chronicle a month belongs to the year being told of', () => {
    const context = { asOf: parseEdtf('2009-12-19')!.first, tense: 'past', chronicle: true } as const;
    const april = datesOf('In April').dates[0]!;
    expect(resolveDate(april, { ...context, reference: parseEdtf('1940-02')! })?.text).toBe('1940-04');
    expect(resolveDate(april, { ...context, reference: parseEdtf('1940-12-07')! })?.text).toBe('1941-04');
    expect(resolveDate(april, context)?.text).toBe('2009-04');
  });

  test('what depends on a date before is silent without one', () => {
    for (const text of ['the following year', 'three days later', 'that month', 'the day before', 'the following Monday']) {
      expect(resolveDate(datesOf(text).dates[0]!, { asOf: 20_000, tense: 'past' }), text).toBeUndefined();
    }
  });
});

describe('what an expression tells of its text', () => {
  const partsOf = (text: string) => {
    const { tokens, dates } = datesOf(text);
    const { parts, bound, boundAt } = dates[0] as CalendarExpression;
    const words = Object.entries(parts).map(([part, { from, to }]) => [part, text.slice(tokens.start[from], tokens.end[to - 1])]);
    return { ...Object.fromEntries(words), ...(bound ? { bound, boundAt: tokens.folds[boundAt!] } : {}) };
  };

  test('the tokens of its parts, without ordinal endings and apostrophes', () => {
    expect(partsOf('Monday, Sept. 16, 2025')).toEqual({ weekday: 'Monday', month: 'Sept.', day: '16', year: '2025' });
    expect(partsOf('the 16th of September 2025')).toEqual({ day: '16', month: 'September', year: '2025' });
    expect(partsOf('May ’98')).toEqual({ month: 'May', year: '98' });
  });

  test('the preposition that bounds time, which stays outside', () => {
    expect(partsOf('since 2000')).toEqual({ year: '2000', bound: 'since', boundAt: 'since' });
    expect(partsOf('until about 1994')).toEqual({ year: '1994', bound: 'until', boundAt: 'until' });
    expect(partsOf('by the end of March')).toMatchObject({ bound: 'by' });
  });

  test('impossible days are kept and marked', () => {
    for (const text of ['on Feb. 30', 'June 31, 2024', '29 February 2023', '2023-02-29'])
      expect(datesOf(text).dates[0], text).toMatchObject({ impossible: true });
    expect(datesOf('Feb. 29').dates[0]).not.toHaveProperty('impossible');
  });

  test('both ends of a range stand for themselves', () => {
    const range = datesOf('June 5-7, 2019').dates[0] as RangeExpression;
    expect(range.start).toMatchObject({ month: 6, day: 5 });
    expect(range.end).toMatchObject({ month: 6, day: 7, year: 2019 });
    const term = datesOf('from 1975 to 1979').dates[0] as RangeExpression;
    expect(term.bound).toBeUndefined();
    expect([term.start.bound, term.end.bound]).toEqual(['since', 'until']);
  });

  test('a long text of half-finished dates is read in linear time', () => {
    const text = 'from the end of the last two and a half 1990 - Sept. 16 , the '.repeat(4000);
    const started = performance.now();
    datesOf(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
