import { partsOfDay } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import type { SeasonExpression, YearPartExpression } from './expression.ts';
import { monthDate, spanDate } from './make-date.ts';
import { nearestYear } from './nearest.ts';
import type { DateContext } from './resolve.ts';

/** The three months of a season; a winter is named for the year it begins in, as "the winter of 1941" mostly is. */
export function resolveSeason(
  { opens, year, direction, anchor, section }: SeasonExpression,
  { asOf, tense, reference, chronicle }: DateContext,
): EdtfDate | undefined {
  const seasonOf = (named: number) => season(named, opens);
  if (year !== undefined) return opens === 12 && section === 'early' ? spanDate(monthDate(year, 1), monthDate(year, 12)) : seasonOf(year);
  const fromReference = anchor === 'reference' || (chronicle && direction === undefined);
  if (fromReference) {
    if (!reference) return undefined;
    const { year: now, month } = partsOfDay(reference.first);
    const begun = month >= opens || reference.precision === 'year';
    return seasonOf(direction === 1 && begun ? now + 1 : now + (direction === -1 && !begun ? -1 : 0));
  }
  if (direction === undefined) return nearestYear(seasonOf, asOf, tense);
  const current = nearestYear(
    seasonOf,
    asOf,
    direction === 1 ? 'future' : direction === -1 ? 'past' : tense === 'past' ? 'past' : tense === 'future' ? 'future' : 'unknown',
  );
  if (!current || direction === 0) return current;
  const inside = current.first <= asOf && asOf <= current.last;
  return inside ? seasonOf(partsOfDay(current.first).year + direction) : current;
}

function season(year: number, opens: number): EdtfDate | undefined {
  return spanDate(monthDate(year, opens), monthDate(year, opens + 2));
}

/** A half or quarter of the calendar year; without a year the one that fits the tense. */
export function resolveYearPart({ part, of, year, direction }: YearPartExpression, { asOf, tense }: DateContext): EdtfDate | undefined {
  const months = 12 / of;
  const make = (named: number) => spanDate(monthDate(named, (part - 1) * months + 1), monthDate(named, part * months));
  if (year !== undefined) return make(year);
  return direction === undefined ? nearestYear(make, asOf, tense) : make(partsOfDay(asOf).year + direction);
}
