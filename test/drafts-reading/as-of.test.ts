import { expect, test } from 'vitest';
import { type AsOfQuestion, asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { inEnglish } from '../../server/src/core/telling/told.ts';

/** 2025-03-01. */
const TODAY = 20_148;

function asked(head: Record<string, string>, rest: Partial<AsOfQuestion> = {}): string {
  const { text, from } = asOfDate({ draft: { frontMatter: new Map(Object.entries(head)) }, today: TODAY, ...rest });
  return `${text} ${from}`;
}

test.each<[string, Record<string, string>, Partial<AsOfQuestion>]>([
  ['2025-03-01 today', {}, {}],
  ['2025-03-01 setting', {}, { setting: 'today' }],
  ['2025-03-02 setting', {}, { setting: 'tomorrow' }],
  ['2024-02-29 setting', {}, { setting: '2024-02-29' }],
  ['2025-09-17 file name', {}, { setting: 'tomorrow', path: 'posts/2025-09-17-quill.md' }],
  ['2025-09-17 file name', {}, { path: 'posts\\quill 20250917.md' }],
  ['2025-09-17 file name', {}, { path: '2025_09_17_quill.md' }],
  ['2025-03-01 today', {}, { path: '2025-09-17/quill.md' }],
  ['2025-03-01 today', {}, { path: '123456789012.md' }],
  ['2025-03-01 today', {}, { path: '2025-02-30-quill.md' }],
  ['2024-05-06 front matter', { date: '2024-05-06' }, { path: '2025-09-17.md' }],
  ['2024-05-06 front matter', { Published: '2024/05/06' }, {}],
  ['2024-05-06 front matter', { pubdate: '20240506' }, {}],
  ['2024-05-06 front matter', { published: '2024-05-07', date: '2024-05-06' }, {}],
  ['2024-05-07 front matter', { published: '2024-05-07', date: 'soon' }, {}],
  ['2020-01-01 option', { date: '2024-05-06' }, { option: '2020-01-01' }],
  // Timestamps are read where the desk is.
  ['2024-05-05 front matter', { date: '2024-05-06T02:30:00Z' }, { timeZone: 'America/New_York' }],
  ['2024-05-06 front matter', { date: '2024-05-06T02:30:00Z' }, { timeZone: 'Europe/London' }],
  ['2024-05-07 front matter', { date: '2024-05-06 23:30:00 -0400' }, { timeZone: 'UTC' }],
  ['2024-05-06 front matter', { date: '2024-05-06 23:30' }, { timeZone: 'Asia/Tokyo' }],
  ['2024-05-06 front matter', { date: '2024-05-06T02:30:00.123Z' }, {}],
  ['2024-05-06 front matter', { date: '2024-05-06T02:30:00Z' }, { timeZone: 'No/Where' }],
])('%s', (expected, head, rest) => {
  expect(asked(head, rest)).toBe(expected);
});

test('a date that cannot be read is passed over and told', () => {
  const frontMatter = new Map([['date', '2025-13-40']]);
  const answer = asOfDate({ draft: { frontMatter }, path: '2025-09-17.md', today: TODAY });
  expect({ ...answer, problem: inEnglish(answer.problem ?? '') }).toEqual({
    day: 20_348,
    text: '2025-09-17',
    from: 'file name',
    problem: 'The front matter’s date, “2025-13-40”, is not a date that can be read; write it as 2025-09-17.',
  });
});

test('a date that is read leaves no problem', () => {
  expect(asOfDate({ draft: { frontMatter: new Map() }, option: '2025-09-17', today: TODAY })).toEqual({
    day: 20_348,
    text: '2025-09-17',
    from: 'option',
  });
});
