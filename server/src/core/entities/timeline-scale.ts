import { dayOf, partsOfDay } from '../values/dates/edtf.ts';
import type { Dated, Sheet } from './timeline.ts';

/** The stretch of time that is drawn, in days since 1970-01-01, and where on it a day lies. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  /** A fraction of the width; days outside lie at its edges. */
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
}

const YEAR = 365.25;
/** The least that is drawn, so that one day does not fill the width. */
const LEAST = 4 * YEAR;
/** How much longer the stretch may grow for one date that lies outside all terms, such as that of a birth. */
const GROWTH = 2;
/** Left free at either side, as a share of the stretch. */
const MARGIN = 0.04;
/** Characters that a year and the room around it take. */
const TICK_ROOM = 9;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

/**
 * The stretch that shows all terms, and of events and the day `asOf` those that do not stretch it out of proportion: somebody’s first
 * forty years would leave the offices of the next ten no room. Without terms it shows everything. Undefined where nothing has a date.
 */
export function scaleOf(things: readonly Dated[], { asOf, columns }: Sheet): Scale | undefined {
  const terms = things.flatMap((thing) => (thing.kind === 'term' ? boundsOf(thing, asOf) : []));
  const events = things.flatMap((thing) => (thing.kind === 'event' ? [thing.on.first, thing.on.last] : [])).filter(Number.isFinite);
  if (terms.length + events.length === 0) return undefined;
  const inner = terms.length > 0 ? terms : [...events, asOf];
  let [first, last] = [Math.min(...inner), Math.max(...inner)];
  const outside = (day: number) => Math.max(first - day, day - last);
  for (const day of [...events, asOf].sort((a, b) => outside(a) - outside(b))) {
    const [from, to] = [Math.min(first, day), Math.max(last, day)];
    if (to - from <= Math.max(LEAST, (last - first) * GROWTH)) [first, last] = [from, to];
  }
  const short = Math.max(0, LEAST - (last - first)) / 2;
  const margin = (last - first) * MARGIN;
  return scaled(first - short - margin, last + short + margin, Math.max(2, Math.floor(columns / TICK_ROOM)));
}

/** The days that a term begins and ends on, as far as it has any; one that still runs reaches to the day it is read at. */
function boundsOf({ from, to }: Dated & { kind: 'term' }, asOf: number): number[] {
  const start = from?.first;
  const end = to === undefined ? (start === undefined || start <= asOf ? asOf : undefined) : to === 'unknown' ? from?.last : to.last;
  return [start, end].filter((day) => day !== undefined).filter(Number.isFinite);
}

function scaled(first: number, last: number, mostTicks: number): Scale {
  const at = (day: number) => Math.min(1, Math.max(0, (day - first) / (last - first)));
  const years = (last - first) / YEAR;
  const step = STEPS.find((one) => years / one <= mostTicks) ?? STEPS.at(-1)!;
  const ticks: { at: number; year: number }[] = [];
  const begin = Math.ceil(partsOfDay(Math.floor(first)).year / step) * step;
  for (let year = begin; dayOf(year, 1, 1) <= last; year += step) {
    const day = dayOf(year, 1, 1);
    if (day >= first) ticks.push({ at: at(day), year });
  }
  return { first, last, at, ticks };
}
