import { expect, test } from 'vitest';
import { annotated } from '../../bench/timeml/annotate.ts';
import { readTimeMl, type TimeMlDocument, written } from '../../bench/timeml/documents.ts';
import { compared, measures } from '../../bench/timeml/score.ts';

/** Sentences as an annotator would mark them on Friday, March 22, 2013: `[words|type|value]`. */
const MARKED = [
  'The council met [Tuesday|DATE|2013-03-19] and will meet again [Thursday|DATE|2013-03-28].',
  'It voted [Tuesday morning|TIME|2013-03-19TMO], [last night|TIME|2013-03-21TNI] and at [8:30 a.m. Wednesday|TIME|2013-03-20T08:30].',
  'The bill must be signed by [April 2|DATE|2013-04-02].',
  'Shares fell [last week|DATE|2013-W11] and rose [earlier this month|DATE|2013-03].',
  'In [the first quarter|DATE|2013-Q1], profit fell; [third-quarter|DATE|2012-Q3] sales rose.',
  'Profit for [fiscal 1998|DATE|1998] was half that of [a year earlier|DATE|1997].',
  'It took [three years|DURATION|P3Y], [nearly two weeks|DURATION|P2W] of them in [2008|DATE|2008].',
  'They fought for [decades|DURATION|PXDE], for [several years|DURATION|PXY] without pause, and for [20 hours|DURATION|PT20H] on end.',
  '[Recently|DATE|PAST_REF] prices rose; [now|DATE|PRESENT_REF] they fall, as in [recent years|DATE|PAST_REF].',
  'The fee is $5 [a year|SET|P1Y], due [every Tuesday|SET|XXXX-WXX-2] or [daily|SET|P1D].',
  'In [the 1990s|DATE|199] and [the past decade|DURATION|P1DE], [the summer of 2012|DATE|2012-SU] was the hottest.',
  'From [June 5|DATE|2012-06-05] to [7, 2012|DATE|2012-06-07] the road was shut.',
  'The mill opened [10 years ago|DATE|2003] and closed [two days ago|DATE|2013-03-20].',
  'It rained over [the weekend|DATE|2013-W11-WE].',
  'The bill that they passed would fund the government, which had run dry, through [September|DATE|2013-09].',
  'It costs about $75 [a month|SET|P1M] after tax; the video (03:14) is long.',
  'They march on; Theresa May spoke of the 59-year-old second in command.',
];

/** The first sentence of each paragraph has its dates as the others have: every paragraph is read for itself. */
function document(body: string): TimeMlDocument {
  const inside = body.replace(/\[([^|\]]*)\|([^|]*)\|([^\]]*)\]/g, '<TIMEX3 tid="t" type="$2" value="$3">$1</TIMEX3>');
  const created = '<TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">March 22</TIMEX3>';
  const read = readTimeMl('own.tml', `<TimeML><DCT>${created}</DCT><TEXT>${inside}</TEXT></TimeML>`);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

test.each(MARKED)('%s', (sentence) => {
  const one = document(sentence);
  const shown = (timexes: TimeMlDocument['timexes']) =>
    timexes.map(({ start, end, type, value }) => [one.text.slice(start, end), type, value]);
  expect(shown(annotated(one))).toEqual(shown(one.timexes));
});

test('what is written reads back as it was', () => {
  const one = document('A &amp; B <EVENT>met</EVENT> [Tuesday|DATE|2013-03-19].\n\nThey meet [Thursday|DATE|2013-03-21].');
  const again = readTimeMl('own.tml', written(one, one.timexes));
  expect(again).toMatchObject({ text: one.text, timexes: one.timexes, written: '2013-03-22' });
});

test('what is no TimeML is told, not thrown', () => {
  expect(readTimeMl('x', '')).toBe('it has no <TEXT>, so it is not read');
  expect(readTimeMl('x', '<TEXT>Tuesday</TEXT>')).toMatch('CREATION_TIME');
});

test('a wrong value, a wrong span, one too many and one too few', () => {
  const timex = (start: number, end: number, value: string) => ({ start, end, type: 'DATE', value });
  const { tally, differences } = compared(
    [timex(0, 4, '2013'), timex(10, 14, '2012'), timex(20, 24, '2011')],
    [timex(0, 4, '2013'), timex(11, 14, '2010'), timex(40, 44, '2009')],
  );
  expect(tally).toEqual({ marked: 3, ours: 3, relaxed: 2, strict: 1, value: 1, type: 2 });
  expect(differences).toHaveLength(3);
  expect(measures(1, tally)).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
});
