import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, contains, dayOf, isoOfDay, overlap, parseEdtf, partsOfDay, weekdayOf } from '../../../server/src/core/values/dates/edtf.ts';

/** text, first day, last day (`..` open), precision */
const READABLE: readonly (readonly [string, string, string, string])[] = [
  ['1997', '1997-01-01', '1997-12-31', 'year'],
  ['2022-08', '2022-08-01', '2022-08-31', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2022-08-07', '2022-08-07', '2022-08-07', 'day'],
  ['1961~', '1961-01-01', '1961-12-31', 'year'],
  ['1961?', '1961-01-01', '1961-12-31', 'year'],
  ['1961-05%', '1961-05-01', '1961-05-31', 'month'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', 'month'],
  ['2001-21', '2001-03-01', '2001-05-31', 'interval'],
  ['2001-24', '2001-12-01', '2002-02-28', 'interval'],
  ['2022-08-07/2026-08-06', '2022-08-07', '2026-08-06', 'interval'],
  ['1975/1979-01', '1975-01-01', '1979-01-31', 'interval'],
  ['2022-08-07/..', '2022-08-07', '..', 'interval'],
  ['2022-08-07/', '2022-08-07', '..', 'interval'],
  ['../2022-08', '..', '2022-08-31', 'interval'],
  ['2025-09-16T23:30:00-05:00', '2025-09-16', '2025-09-16', 'day'],
  ['2025-09-16 08:15', '2025-09-16', '2025-09-16', 'day'],
  ['0044', '0044-01-01', '0044-12-31', 'year'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'day'],
];

const UNREADABLE = [
  '',
  '22',
  '476',
  '2022-13',
  '2022-00',
  '2022-02-29',
  '2023-06-31',
  '2022-8-7',
  '..',
  '../..',
  '/',
  '2023/2022',
  '2022-05/2022-04',
  'soon',
  '2022-XX-04',
  '19X4',
  '2022-08-07/x',
  '2022-25',
  '20220807',
].filter((text) => text !== '2022/');

function edge(day: number): string {
  return Number.isFinite(day) ? isoOfDay(day) : '..';
}

describe('EDTF', () => {
  test.each(READABLE)('%s covers %s to %s', (text, first, last, precision) => {
    const date = parseEdtf(text)!;
    expect([edge(date.first), edge(date.last), date.precision]).toEqual([first, last, precision]);
    expect(date.approximate).toBe(/[~?%]/.test(text));
  });

  test.each(UNREADABLE)('%j is no date', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('keeps the text as written', () => {
    expect(parseEdtf(' 1961~ ')?.text).toBe('1961~');
  });
});

describe('calendar', () => {
  const days = fc.integer({ min: -1_500_000, max: 1_500_000 });

  test('agrees with the platform for days that both know', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        (day) => isoOfDay(day) === new Date(day * 86_400_000).toISOString().slice(0, 10),
      ),
    );
    fc.assert(fc.property(days, (day) => weekdayOf(day) === new Date(day * 86_400_000).getUTCDay()));
  });

  test('a day survives being written and read', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: ofMonth } = partsOfDay(day);
        const date = parseEdtf(isoOfDay(day))!;
        return dayOf(year, month, ofMonth) === day && date.first === day && date.last === day;
      }),
    );
  });

  test('days beyond their month run over', () => {
    expect(isoOfDay(dayOf(2023, 1, 32))).toBe('2023-02-01');
    expect(isoOfDay(dayOf(2024, 14, 1))).toBe('2025-02-01');
    expect(isoOfDay(dayOf(2024, 0, 1))).toBe('2023-12-01');
  });
});

/** a, b, whether they agree */
const AGREEMENTS: readonly (readonly [string, string, boolean])[] = [
  ['2022', '2022-06-19', true],
  ['2022', '2022', true],
  ['2022', '2023', false],
  ['2022-06', '2022-06-19', true],
  ['2022-07', '2022-06-19', false],
  ['199X', '1994', true],
  ['199X', '2000', false],
  ['19XX', '199X', true],
  ['1961~', '1962-03', true],
  ['1961~', '1964', false],
  ['2022-08-07/..', '2023', true],
  ['2022-08-07/..', '2021', false],
  ['1975/1979', '1975-04-17/1979-01-07', true],
  ['1975/1979', '1975/1980', false],
  ['1985/2000', '1990/1995', false],
  ['1975/..', '1975-03/..', true],
  ['1975/..', '1975/1980', false],
];

describe('agreement', () => {
  test.each(AGREEMENTS)('%s and %s: %s', (a, b, expected) => {
    expect(agree(parseEdtf(a)!, parseEdtf(b)!)).toBe(expected);
  });

  const pad = (value: number) => String(value).padStart(2, '0');
  const single = fc.oneof(
    fc.integer({ min: 1900, max: 2050 }).map(String),
    fc.integer({ min: 190, max: 205 }).map((decade) => `${decade}X`),
    fc.tuple(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${pad(month)}`),
    fc.integer({ min: -25_000, max: 29_000 }).map(isoOfDay),
    fc.integer({ min: 1900, max: 2050 }).map((year) => `${year}~`),
  );
  const dates = fc
    .oneof(
      single,
      fc.tuple(single, single).map(([a, b]) => `${a}/${b}`),
      single.map((a) => `${a}/..`),
      single.map((a) => `../${a}`),
    )
    .map(parseEdtf)
    .filter((date) => date !== undefined);

  test('is symmetric, and every date agrees with itself', () => {
    fc.assert(fc.property(dates, dates, (a, b) => agree(a, b) === agree(b, a) && agree(a, a)));
  });

  test('containment implies overlap for exact dates and is transitive', () => {
    const exact = dates.filter((date) => !date.approximate);
    fc.assert(fc.property(exact, exact, (a, b) => !contains(a, b) || overlap(a, b)));
    fc.assert(fc.property(exact, exact, exact, (a, b, c) => !(contains(a, b) && contains(b, c)) || contains(a, c)));
    fc.assert(fc.property(dates, dates, (a, b) => overlap(a, b) === overlap(b, a)));
  });
});
