import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOfDay, parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import { dateEdits, printDateLike } from '../../../server/src/core/values/dates/print.ts';
import { resolveDate } from '../../../server/src/core/values/dates/resolve.ts';
import { datesOf } from '../../bench/dates/marked.ts';

const AS_OF = parseEdtf('2025-09-16')!.first;

/** The sentence, the right date, and the sentence as mended; `-` where its form cannot say that date. */
const REPAIRS: readonly (readonly [string, string, string])[] = [
  ['on Sept. 16', '2025-09-17', 'on Sept. 17'],
  ['on Sept. 16', '2025-06-17', 'on June 17'],
  ['on June 5', '2025-09-05', 'on Sept. 5'],
  ['on June 5, after the Sept. 3 vote', '2025-08-05', 'on Aug. 5, after the Sept. 3 vote'],
  ['on Oct. 1, he', '2023-10-07', 'on Oct. 7, 2023, he'],
  ['on September 16', '2025-10-16', 'on October 16'],
  ['on Sept. 16, 2024', '2025-09-16', 'on Sept. 16, 2025'],
  ['on Monday, Sept. 16, 2025', '2025-09-16', 'on Tuesday, Sept. 16, 2025'],
  ['on Mon., Sept. 15', '2025-09-16', 'on Tue., Sept. 16'],
  ['on 16 September 2025', '2025-10-07', 'on 7 October 2025'],
  ['on 16th September 2025', '2025-09-03', 'on 3rd September 2025'],
  ['on the 11th of June 2025', '2025-06-12', 'on the 12th of June 2025'],
  ['on July Fourth', '2025-07-05', 'on July Fifth'],
  ['published 2025-09-06', '2025-09-07', 'published 2025-09-07'],
  ['on 9/6/2025', '2025-09-07', 'on 9/7/2025'],
  ['in 1998', '1997', 'in 1997'],
  ['in 1998', '1997-02-28', 'in 1997'],
  ['in mid-1998', '1997', 'in mid-1997'],
  ['in May ’98', '1997-05', 'in May ’97'],
  ['in May ’98', '1897-05', '-'],
  ['in June 2022', '2022-08-07', 'in August 2022'],
  ['in June 2022', '2022', '-'],
  ['in June', '2025-07', 'in July'],
  ['in June', '2019-07', 'in July 2019'],
  ['in JUNE 2022', '2022-08', 'in AUGUST 2022'],
  ['said Monday', '2025-09-16', 'said Tuesday'],
  ['said Monday', '2025-08-12', 'said Aug. 12'],
  ['Tuesday’s vote', '2025-09-15', 'Monday’s vote'],
  ['said Monday morning', '2025-09-16', 'said Tuesday morning'],
  ['said Monday morning', '2024-09-16', '-'],
  ['said yesterday', '2025-09-16', 'said today'],
  ['said yesterday', '2025-08-12', 'said on Aug. 12'],
  ['left last year', '2025', 'left this year'],
  ['left last year', '2019-04-02', 'left in 2019'],
  ['since last year', '2019', 'since 2019'],
  ['left two years ago', '2019', 'left six years ago'],
  ['left last month', '2025-06', 'left in June'],
  ['in the 1990s', '1985', 'in the 1980s'],
  ['in the ’90s', '198X', 'in the ’80s'],
  ['in the ’90s', '200X', '-'],
  ['from 1975 to 1979', '1974/1979', 'from 1974 to 1979'],
  ['from 1975 to 1979', '1974-04-01/1978', 'from 1974 to 1978'],
  ['in the 19th century', '1750', '-'],
  ['on Sept. 16', '2025-09-16', 'on Sept. 16'],
];

describe('printing in the writer’s form', () => {
  test.each(REPAIRS)('%s, with %s: %s', (text, right, mended) => {
    const { tokens, dates } = datesOf(text);
    const model = dates[0]!;
    const printed = printDateLike(parseEdtf(right)!, model, { tokens, asOf: AS_OF });
    const whole = printed === undefined ? '-' : text.slice(0, tokens.start[model.from]) + printed + text.slice(tokens.end[model.to - 1]);
    expect(whole).toBe(mended);
  });

  test('an edit touches the part that differs and nothing else', () => {
    const { tokens, dates } = datesOf('on Monday, Sept. 16, 2024, he');
    const edits = dateEdits(dates[0]!, parseEdtf('2025-09-15')!, { tokens, asOf: AS_OF })!;
    expect(edits.map(({ from, to, newText }) => [tokens.text.slice(tokens.start[from], tokens.end[to - 1]), newText])).toEqual([
      ['16', '15'],
      ['2024', '2025'],
    ]);
  });

  const forms = [
    'on Sept. 16, 2021',
    'on September 16, 2021',
    'on Thursday, 16 September 2021',
    '2021-09-16',
    'on the 16th of September 2021',
    '9/16/2021',
  ];

  test('what is printed is read back as the date that was asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: -25_000, max: 40_000 }), (form, day) => {
        const { tokens, dates } = datesOf(form);
        const printed = printDateLike(parseEdtf(isoOfDay(day))!, dates[0]!, { tokens, asOf: AS_OF })!;
        const again = datesOf(form.slice(0, tokens.start[dates[0]!.from]) + printed).dates[0]!;
        return resolveDate(again, { asOf: AS_OF, tense: 'unknown' })?.first === day;
      }),
    );
  });
});
