import { dayOf, partsOfDay } from './calendar.ts';

/** The year in which a month and day fall nearest to the given day. */
export function nearestYear(month: number, day: number, asOf: number): number {
  const { year } = partsOfDay(asOf);
  const distance = (candidate: number) => Math.abs(dayOf(candidate, month, day) - asOf);
  return [year, year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
