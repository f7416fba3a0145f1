import { describe, expect, test } from 'vitest';
import { valueAt } from '../../server/src/core/analyze/value-at.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { inEnglish } from '../../server/src/core/telling/told.ts';
import { parseEdtf } from '../../server/src/core/values/dates/edtf.ts';

const AS_OF = parseEdtf('2025-09-16')!.first;

/** Reads at `‸`: the words that were found, and what they were read as. */
function readAt(marked: string): string {
  const offset = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  const value = valueAt(readDraft(source, 'markdown'), offset, AS_OF);
  if (!value) return 'nothing';
  const { start, end, edtf, words, kind } = value;
  return `${source.slice(start, end)} | ${kind}${edtf === undefined ? '' : ` ${edtf}`} | ${inEnglish(words)}`;
}

describe('what a date or an amount was read as', () => {
  test.each([
    ['He said Tues‸day that', 'Tuesday | date 2025-09-16 | Tuesday, September 16, 2025'],
    ['He will speak ‸Wednesday.', 'Wednesday | date 2025-09-17 | Wednesday, September 17, 2025'],
    ['It fell in Aug‸ust.', 'August | date 2025-08 | August 2025'],
    ['It fell last ye‸ar.', 'last year | date 2024 | 2024'],
    ['It opened nearly three dec‸ades ago.', 'nearly three decades ago | date 1995~ | 1995, roughly'],
    ['In the 19‸90s it', 'the 1990s | date 199X | the 1990s'],
    [
      'It fell la‸st week.',
      'last week | date 2025-09-08/2025-09-14 | from Monday, September 8, 2025 to Sunday, September 14, 2025, roughly',
    ],
    ['In 1997 it won. Three years la‸ter it lost.', 'Three years later | date 2000 | 2000'],
    ['It lost three years la‸ter.', 'three years later | time | no days: the date that it is counted from is not named before'],
    ['It re‸cently fell.', 'recently | time | no particular days: nothing is reported of it'],
    ['For ten ye‸ars it fell.', 'ten years | time | a length of time, which no day is counted from here'],
    ['On Feb. 3‸0 it fell.', 'Feb. 30 | time | no day of any calendar'],
    ['**It cost about $14 bil‸lion** in all.', '$14 billion | amount | about 14,000,000,000 USD'],
    ['Some two-th‸irds of voters', 'two-thirds | amount | about 66.7% of the whole'],
    ['By 64 per‸cent it', '64 percent | amount | 64%'],
    ['The 12-to-15 vo‸te', 'nothing'],
    ['Nothing ‸here.', 'nothing'],
  ])('%s', (marked, expected) => {
    expect(readAt(marked)).toBe(expected);
  });
});
