import type { DateExpression } from '../values/dates/expression.ts';
import { hedgeOf } from '../values/quantities/hedges.ts';
import type { BlockView } from './block-view.ts';

/** The stretch of time that begins at a token, with its hedge: "a little over two years" in "for a little over two years". */
export function stretchAt({ reading: { dates, tokens } }: BlockView, at: number): DateExpression | undefined {
  return dates.find(({ kind, from, to, parts: { count } }) => {
    if (kind !== 'duration') return false;
    return from === at || (count !== undefined && hedgeOf(tokens, count.from, to)?.at.from === at);
  });
}
