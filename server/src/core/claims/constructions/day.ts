import { BESIDE_DAY } from '../../languages/en/dates-small-words.ts';
import { flatMap } from '../../text/flat-map.ts';
import { agree } from '../../values/dates/agreement.ts';
import { partsOfDay } from '../../values/dates/calendar.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import { ABSENT, agreesAt, type Filler } from '../fillers/filler.ts';
import type { ReadDate } from '../sentence-view.ts';
import type { ConstructionReader, Stated } from './construction.ts';

/** An event of the same year so far off is another of that name; a bare weekday means one within a week. */
const DAYS_NEAR = 62;
const WEEK = 7;
const BETWEEN = 2;

/** "the Harvest Gala on Oct. 8", "the Harvest Gala (Oct. 8)", "the Oct. 8 Harvest Gala": a day or month right beside an event's name. A year says which of several it is. */
export const day: ConstructionReader = (stated) => {
  const { mention, statements, facts } = stated;
  if (stated.sentence.dates.length === 0) return ABSENT;
  if (facts.entity(mention.entity)?.kind !== 'event' || (mention.form !== 'name' && mention.form !== 'alias')) return ABSENT;
  const beside = stated.sentence.dates.find((read) => isBeside(read, stated));
  const said = beside?.date;
  if (!beside || !said) return ABSENT;
  const stored = flatMap(statements, ({ value }) => (value.type === 'date' && value.date.precision !== 'year' ? [value.date] : []));
  if (stored.some((date) => agree(said, date) || touches(said, date))) return agreesAt(beside.expression);
  const near = beside.expression.kind === 'weekday' ? WEEK : DAYS_NEAR;
  const sameYear = (date: EdtfDate) => partsOfDay(said.first).year === partsOfDay(date.first).year;
  if (!stored.some((date) => sameYear(date) && gapOf(said, date) <= near)) return ABSENT;
  const { expression } = beside;
  return { state: 'differs', from: expression.from, to: expression.to, reading: 'other', date: expression } satisfies Filler;
};

function isBeside({ expression }: ReadDate, { mention, sentence }: Stated): boolean {
  const { folds } = sentence.view.reading.tokens;
  const told = expression.kind === 'weekday' || (expression.kind === 'calendar' && expression.month !== undefined);
  if (!told || expression.bound !== undefined) return false;
  if (expression.to === mention.from) return expression.kind === 'calendar';
  const between = folds.slice(mention.to, expression.from);
  return expression.from >= mention.to && between.length <= BETWEEN && between.every((fold) => BESIDE_DAY.has(fold));
}

/** A day of an event that lasts several. */
function touches(said: EdtfDate, stored: EdtfDate): boolean {
  return said.first <= stored.last && stored.first <= said.last;
}

function gapOf(a: EdtfDate, b: EdtfDate): number {
  return Math.max(a.first - b.last, b.first - a.last);
}
