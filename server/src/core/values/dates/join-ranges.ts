import { RANGE_JOINTS } from '../../languages/en/dates-small-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CalendarExpression, DateExpression, RangeExpression, SingleDateExpression } from './expression.ts';
import { foldAt, isDash } from './look.ts';

/** Joins neighbours into ranges: "from 1975 to 1979", "2003–2007", "between May and June 1998", "Monday to Friday". */
export function joinRanges(found: readonly DateExpression[], tokens: Tokens): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const expression of found) {
    const range = rangeOf(joined.at(-1), expression, tokens);
    if (range) joined[joined.length - 1] = range;
    else joined.push(expression);
  }
  return joined;
}

function rangeOf(start: DateExpression | undefined, end: DateExpression, tokens: Tokens): RangeExpression | undefined {
  if (!start || start.kind === 'range' || end.kind === 'range' || end.from !== start.to + 1) return undefined;
  if (!alike(start, end)) return undefined;
  const joint = foldAt(tokens, start.to);
  const opener = foldAt(tokens, start.from - 1);
  const between = joint === 'and' && opener === 'between';
  if (!between && !isDash(joint) && !RANGE_JOINTS.has(joint)) return undefined;
  const from = between || opener === 'from' ? start.from - 1 : start.from;
  const outer = from === start.from && start.bound ? { bound: start.bound, boundAt: start.boundAt! } : {};
  return { kind: 'range', from, to: end.to, parts: {}, start, end, ...outer };
}

/** Whether two dates can be the ends of one range: of a kind, and calendar dates with no finer end than start unless the start leaves it open. */
function alike(start: SingleDateExpression, end: SingleDateExpression): boolean {
  if (start.kind === 'calendar' && end.kind === 'calendar') return ordered(start, end);
  if (start.kind !== end.kind) return end.kind === 'relative' && start.kind === 'calendar' && end.unit === 'day' && end.count === 0;
  return (
    start.kind === 'weekday' || start.kind === 'decade' || start.kind === 'century' || start.kind === 'season' || start.kind === 'year-part'
  );
}

function ordered(start: CalendarExpression, end: CalendarExpression): boolean {
  if (start.month === undefined && end.month === undefined) return (start.year ?? 0) <= (end.year ?? 0);
  if (start.year !== undefined && end.year !== undefined) return start.year <= end.year;
  return start.month !== undefined && end.month !== undefined;
}
