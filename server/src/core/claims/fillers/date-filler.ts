import { TO_THE_LAST } from '../../languages/en/dates-small-words.ts';
import { lemma } from '../../languages/en/lexicon.ts';
import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { agree } from '../../values/dates/agreement.ts';
import { partsOfDay } from '../../values/dates/calendar.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import { parseEdtf } from '../../values/dates/parse-edtf.ts';
import type { FrameSlot } from '../frame.ts';
import type { ReadDate, SentenceView } from '../sentence-view.ts';
import { againstDays } from '../stretch-of-days.ts';
import { isToldByOther } from '../told-by-other.ts';
import { countedFiller, isCounted, lastingFiller } from './counted-filler.ts';
import { ABSENT, agreesAt, type Filler } from './filler.ts';
import { lapseFiller } from './lapse-filler.ts';

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

/** How the sentence tells the fact that a date is of: tokens of the fact's words, and whether it tells of what lasts. */
export interface SaidAt {
  /** The word nearest to the slot. */
  readonly near: number;
  readonly words: readonly (number | undefined)[];
  readonly lasting: () => boolean;
  /** Whether it tells of the last time. */
  readonly last: () => boolean;
  /** The clauses that tell the fact, as far as the grammar knows them. */
  readonly clauses: () => readonly TokenSpan[];
  /** Dates of the fact's other slots. */
  readonly others: readonly EdtfDate[];
}

/** The date of the sentence that hangs in it as the slot hangs in the fact, nearest to the relation. What lasts is dated by its beginning ("married since"). */
export function dateFiller(
  slot: FrameSlot,
  right: EdtfDate,
  sentence: SentenceView,
  { near, words, lasting, last, clauses, others }: SaidAt,
): Filler {
  const bound = boundOf(slot.place.before[0] ?? '');
  const range = endOfRange(slot, right, sentence) ?? edgeTold(right, sentence);
  if (range) return range;
  const lapse = last() ? lapseFiller(right, sentence, clauses) : undefined;
  if (lapse) return lapse;
  const { tokens } = sentence.view.reading;
  const alike = sentence.dates.filter(({ expression, date }) => {
    const said = boundOf(expression.bound ?? tokens.folds[expression.from - 1] ?? '');
    return date !== undefined && (said === bound || (said === 'since' && bound === 'at' && lasting()));
  });
  // "arrested on Wednesday and charged the next day": where the fact's own verb has a date, another verb's speaks neither for nor against it.
  const own = alike.length > 1 ? ownDates(alike, { clauses, words, sentence }) : alike;
  // "won in 2012 and 2018": a date that is right for another slot is not wrong for this one.
  const free = own.length > 1 ? own.filter(({ date }) => !others.some((other) => agree(date!, other))) : own;
  const fitting = free.length > 0 ? free : own.length > 0 ? own : alike;
  const firstRight = (dates: readonly ReadDate[]) =>
    dates.find(
      (read) => read.date && (agree(read.date, right) || covers(read.date, right) || isSameMonthDay(read, right) || touches(read, right)),
    );
  const agreeing = firstRight(fitting) ?? (fitting.length === 0 ? firstRight(sentence.dates) : undefined);
  if (agreeing) return agreesAt(agreeing.expression);
  if (fitting.length === 0) return bound === 'at' || bound === 'since' ? lastingFiller(right, sentence, words) : ABSENT;
  const nearest = fitting.reduce((best, candidate) => (distance(candidate, near) < distance(best, near) ? candidate : best));
  const { expression, date } = nearest;
  if (isCounted(expression)) return countedFiller(expression, right, sentence);
  // "The next day" is as right as the day that it counts from.
  if ('anchor' in expression && expression.anchor === 'reference') return ABSENT;
  if (isOfOtherClause(expression, clauses(), sentence) || isOfAnniversary(near, sentence)) return ABSENT;
  if (isDeictic(expression) && gapOf(date!, right) > DEICTIC_REACH) return ABSENT;
  return { state: 'differs', from: expression.from, to: expression.to, reading: 'other', date: expression };
}

/** Of several dates those of the clauses that tell the fact; where none is known to, those that no other verb has for itself. */
function ownDates(
  dates: readonly ReadDate[],
  { clauses, words, sentence }: Pick<SaidAt, 'clauses' | 'words'> & { readonly sentence: SentenceView },
): readonly ReadDate[] {
  const telling = clauses();
  const inside = dates.filter(({ expression }) => telling.some(({ from, to }) => from <= expression.from && expression.to <= to));
  return inside.length > 0 ? inside : dates.filter(({ expression }) => !isToldByOther(expression, words, sentence));
}

/** "marked the 100th anniversary of its founding in January": when it was marked, not founded. */
function isOfAnniversary(near: number, { view, dates }: SentenceView): boolean {
  const { folds } = view.reading.tokens;
  return dates.some(
    ({ expression: { kind, to } }) => kind === 'anniversary' && folds[to] === 'of' && near > to && near - to <= ANNIVERSARY_REACH,
  );
}

/** Words from "anniversary of" to the noun that tells of what. */
const ANNIVERSARY_REACH = 5;

/** "burned in 1921, two years before the railroad came": a date outside the clauses that tell the fact, in that of another verb. */
function isOfOtherClause(date: TokenSpan, telling: readonly TokenSpan[], sentence: SentenceView): boolean {
  const isIn = ({ from, to }: TokenSpan) => from <= date.from && date.to <= to;
  if (telling.length === 0 || telling.some(isIn)) return false;
  return sentence.syntax().predications.some((one) => one.kind === 'verb' && isIn(one));
}

/** "from 1989 to 2006" against a slot after "from" or "to": the end of the range that answers to it. */
function endOfRange(slot: FrameSlot, right: EdtfDate, { dates }: SentenceView): Filler | undefined {
  const preposition = slot.place.left;
  if (preposition !== 'from' && preposition !== 'to' && preposition !== 'until' && preposition !== 'through') return undefined;
  for (const { expression, date } of dates) {
    if (expression.kind !== 'range' || date === undefined || !date.text.includes('/')) continue;
    const [first = '', last = ''] = date.text.split('/');
    const said = parseEdtf(preposition === 'from' ? first : last);
    const part = preposition === 'from' ? expression.start : expression.end;
    if (!said) continue;
    return agree(said, right) ? agreesAt(part) : { state: 'differs', from: part.from, to: part.to, reading: 'other', date: part };
  }
  return undefined;
}

/** Words between "began" or "ended" and its date. */
const EDGE_REACH = 3;

/** Days between two dates of which one can be no slip of the other, but tells of another year's event. */
const EDITIONS_APART = 62;

/** Verbs with which "until" and "through" tell the end: "runs through May 6". */
const RUNNING: ReadonlySet<string> = new Set(['run', 'last', 'continue', 'remain', 'stay', 'hang', 'show', 'play', 'extend']);

/** "The war, which began in 1954 and ended in 1962", "runs through May 6": what lasted has two dates, and the verb says which is meant. */
function edgeTold(right: EdtfDate, sentence: SentenceView): Filler | undefined {
  const { view, dates } = sentence;
  const [first = '', last = ''] = right.precision === 'interval' ? right.text.split('/') : [];
  if (first === '' || last === '') return undefined;
  const { folds, kind } = view.reading.tokens;
  const told = flatMap(dates, (read): Filler[] => {
    const { expression, date } = read;
    // Whose days a range tells, only the name beside it says (constructions/days.ts).
    if (expression.kind === 'range' && againstDays(read, right, sentence)?.state === 'differs') return [ABSENT];
    for (let at = expression.from - 1; at >= expression.from - EDGE_REACH && kind[at] === WORD; at--) {
      const verb = lemma(folds[at]!, 'verb');
      const runs = RUNNING.has(verb) && boundOf(expression.bound ?? folds[expression.from - 1]!) === 'until';
      const ends = sameRelation(verb, 'end') || runs;
      const edge = parseEdtf(sameRelation(verb, 'begin') ? first : ends ? last : '');
      if (!edge || !date || expression.kind !== 'calendar') continue;
      // Last year's festival ran until another day; what is open until Monday may close on Sunday night.
      if (runs && (gapOf(date, edge) > EDITIONS_APART || (date.first - edge.last === 1 && !TO_THE_LAST.has(folds[expression.from - 1]!))))
        return [ABSENT];
      return [
        agree(date, edge)
          ? agreesAt(expression)
          : { state: 'differs', ...spanOf(expression), reading: 'other', date: expression, right: edge },
      ];
    }
    return [];
  });
  return told.find(({ state }) => state === 'differs') ?? told[0];
}

function spanOf({ from, to }: TokenSpan): TokenSpan {
  return { from, to };
}

/** "Today", "last Tuesday": told from the draft's own day, they state nothing of years away. */
const DEICTIC_REACH = 400;

function isDeictic({ kind }: ReadDate['expression']): boolean {
  return kind === 'relative' || kind === 'weekday' || kind === 'duration' || kind === 'anniversary';
}

/** "Last week", which began in June and ended in July, may have been in July. */
function touches({ expression, date }: ReadDate, right: EdtfDate): boolean {
  return isDeictic(expression) && date !== undefined && gapOf(date, right) === 0;
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
