import { agree } from '../../values/dates/agreement.ts';
import { partsOfDay } from '../../values/dates/calendar.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import type { FrameSlot } from '../frame.ts';
import type { ReadDate, SentenceView } from '../sentence-view.ts';
import { countedFiller, isCounted, lastingFiller } from './counted-filler.ts';
import { ABSENT, agreesAt, type Filler } from './filler.ts';

/** Prepositions that bound a time, and what is the same for this purpose. */
const BOUND: ReadonlyMap<string, string> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['to', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['by', 'before'],
  ['after', 'after'],
]);

/** Where the sentence has the fact's words: the one nearest to the slot, and all of them. */
export interface SaidAt {
  readonly near: number;
  readonly words: readonly (number | undefined)[];
}

/** The date of the sentence that hangs in it as the slot hangs in the fact, nearest to the relation. */
export function dateFiller(slot: FrameSlot, right: EdtfDate, sentence: SentenceView, { near, words }: SaidAt): Filler {
  const bound = boundOf(slot.place.before[0] ?? '');
  const { tokens } = sentence.view.reading;
  const fitting = sentence.dates.filter(
    ({ expression, date }) => date !== undefined && boundOf(expression.bound ?? tokens.folds[expression.from - 1] ?? '') === bound,
  );
  const firstRight = (dates: readonly ReadDate[]) =>
    dates.find((read) => read.date && (agree(read.date, right) || covers(read.date, right) || isSameMonthDay(read, right)));
  const agreeing = firstRight(fitting) ?? (fitting.length === 0 ? firstRight(sentence.dates) : undefined);
  if (agreeing) return agreesAt(agreeing.expression);
  if (fitting.length === 0) return bound === 'at' || bound === 'since' ? lastingFiller(right, sentence, words) : ABSENT;
  const nearest = fitting.reduce((best, candidate) => (distance(candidate, near) < distance(best, near) ? candidate : best));
  const { expression, date } = nearest;
  if (isCounted(expression)) return countedFiller(expression, right, sentence);
  if (isDeictic(expression) && gapOf(date!, right) > DEICTIC_REACH) return ABSENT;
  return { state: 'differs', from: expression.from, to: expression.to, reading: 'other', date: expression };
}

/** "Today", "last Tuesday": told from the draft's own day, they state nothing of years away. */
const DEICTIC_REACH = 400;

function isDeictic({ kind }: ReadDate['expression']): boolean {
  return kind === 'relative' || kind === 'weekday' || kind === 'duration' || kind === 'anniversary';
}

/** Days between two stretches of time, 0 if they overlap. */
function gapOf(a: EdtfDate, b: EdtfDate): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

function boundOf(preposition: string): string {
  return BOUND.get(preposition) ?? 'at';
}

function distance({ expression }: ReadDate, near: number): number {
  return expression.from > near ? expression.from - near : near - expression.to + 4;
}

function covers(wide: EdtfDate, narrow: EdtfDate): boolean {
  return wide.first <= narrow.first && wide.last >= narrow.last;
}

/** "in February", "on Sept. 16": without a year, the right month and day are right, whichever year they were resolved to. */
function isSameMonthDay({ expression, date }: ReadDate, right: EdtfDate): boolean {
  if (expression.kind !== 'calendar' || expression.year !== undefined || expression.weekday !== undefined || !date) return false;
  const [said, stored] = [partsOfDay(date.first), partsOfDay(right.first)];
  if (Math.abs(said.year - stored.year) > 1 || said.month !== stored.month || right.precision === 'year') return false;
  return expression.day === undefined || (right.precision === 'day' && said.day === stored.day);
}
