import { flatMap } from '../text/flat-map.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import type { BlockView } from './block-view.ts';
import type { Moment } from './moment.ts';
import { resolvedDates } from './resolve-dates.ts';

const RECENT_DAYS = 40;
/** A sentence all of whose times are so near to the as-of date tells of the present, whatever the rest of the paragraph tells of. */
const NOW_DAYS = 14;
const NO_DATES: readonly EdtfDate[] = [];

/** When each sentence of a block is told of, and what its dates mean. */
export interface Moments {
  readonly resolve: (date: DateExpression) => EdtfDate | undefined;
  /** The moment of a sentence, by its index. */
  readonly at: (sentence: number) => Moment;
}

/** The moments of a block that is read at the day `asOf`. */
export function momentsOf(view: BlockView, asOf: number): Moments {
  const resolve = resolvedDates(view.reading, asOf);
  let around: readonly EdtfDate[] | undefined;
  return {
    resolve,
    at: (index) => {
      const sentence = view.reading.sentences[index]!;
      const own = flatMap(
        view.reading.dates.filter((date) => date.from >= sentence.from && date.to <= sentence.to),
        (date) => resolve(date) ?? [],
      );
      const tellsOfNow = own.length > 0 && own.every((date) => date.first >= asOf - NOW_DAYS && date.last <= asOf + NOW_DAYS);
      if (!tellsOfNow) around ??= flatMap(view.reading.dates, (date) => resolve(date) ?? []);
      return { asOf, own, around: tellsOfNow ? NO_DATES : around!, tellsOfPast: own.some((date) => date.last < asOf - RECENT_DAYS) };
    },
  };
}
