import { partsOfDay } from '../values/dates/calendar.ts';
import type { FrameMatch } from './match-frame.ts';
import type { SentenceView } from './sentence-view.ts';

const DAYS_OF_YEAR = 366;

/**
 * Whether a sentence tells of another event of the name than the store has. A regatta comes back every year: what is told of another year than
 * that of the one of now, past or to come, is another one. A battle of long ago was once.
 */
export function isOtherEdition({ frame, outcome }: FrameMatch, { dates, asOf }: SentenceView): boolean {
  if (outcome.kind !== 'refuted' || frame.fact.type !== 'typed' || frame.anchors[0]?.kind !== 'event') return false;
  const [value] = outcome.slot.values;
  if (value?.type !== 'date' || value.date.last < asOf - DAYS_OF_YEAR) return false;
  const { expression, date: said } = dates.find((read) => read.expression === outcome.filler.date) ?? {};
  if (expression?.kind === 'calendar' && expression.year === undefined && expression.direction === undefined) return false;
  return said !== undefined && partsOfDay(said.first).year !== partsOfDay(value.date.first).year;
}
