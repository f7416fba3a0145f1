import type { DatePrecision, EdtfDate } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/**
 * How far off, in days, an approximate date may be and still agree: about one unit of its own precision, since
 * "around 1961" is a fair account of late 1960 or 1962; less for decades and centuries, whose units are wide, and an
 * eighth of its length for an interval, a day for a week.
 */
const SLACK: Readonly<Record<DatePrecision, number>> = { day: 3, month: 31, year: 366, decade: 730, century: 3653, interval: 31 };

const INTERVAL_SHARE = 8;

/**
 * Whether two dates are equal at the coarser precision of the two: `2022` agrees with `2022-06-19`, and a day with an
 * interval that holds it. Two intervals agree if both their ends do. An approximate date is given slack on both sides.
 */
export function agree(a: EdtfDate, b: EdtfDate): boolean {
  if (hasEnds(a) && hasEnds(b)) return endsAgree(a, b);
  return contains(a, b) || contains(b, a);
}

/** Whether every day of `inner` lies in `outer`; an approximate date of either side is given its slack. */
export function contains(outer: EdtfDate, inner: EdtfDate): boolean {
  const slack = slackOf(outer) + slackOf(inner);
  return outer.first - slack <= inner.first && inner.last <= outer.last + slack;
}

/** Whether two dates share a day, without any slack. */
export function overlap(a: EdtfDate, b: EdtfDate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function slackOf(date: EdtfDate): number {
  if (!date.approximate) return 0;
  return date.precision === 'interval'
    ? Math.min(SLACK.interval, Math.ceil((date.last - date.first) / INTERVAL_SHARE))
    : SLACK[date.precision];
}

function hasEnds(date: EdtfDate): boolean {
  return date.text.includes('/');
}

function endsAgree(a: EdtfDate, b: EdtfDate): boolean {
  const [fromA, toA] = endsOf(a);
  const [fromB, toB] = endsOf(b);
  return endAgrees(fromA, fromB) && endAgrees(toA, toB);
}

/** The two ends as dates of their own, so that each is compared at its own precision; undefined where open. */
function endsOf(interval: EdtfDate): readonly [EdtfDate | undefined, EdtfDate | undefined] {
  const slash = interval.text.indexOf('/');
  return [parseEdtf(interval.text.slice(0, slash)), parseEdtf(interval.text.slice(slash + 1))];
}

function endAgrees(a: EdtfDate | undefined, b: EdtfDate | undefined): boolean {
  return a && b ? agree(a, b) : a === b;
}
