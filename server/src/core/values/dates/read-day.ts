import { COUNTED, NO_EVENT_AFTER, ORDINAL_ENDINGS } from '../../languages/en/dates.ts';
import { DAY_PREPOSITIONS } from '../../languages/en/dates-small-words.ts';
import { WORD } from '../../text/tokens.ts';
import type { CalendarExpression, PartExpression } from './expression.ts';
import { figuresAt, foldAt, isGlued, type Place, tokenSpan } from './look.ts';
import { dayOf, monthAfterDay } from './read-part.ts';
import { withSurroundings } from './surroundings.ts';

const LAST_DAY = 31;

/** The 5 of "May 4 and 5": a second day of the month just named. */
export function readSecondDay(at: number, { tokens, taken, previous }: Place): CalendarExpression | undefined {
  if (previous?.kind !== 'calendar' || previous.day === undefined || previous.month === undefined || previous.year !== undefined)
    return undefined;
  if (taken !== at - 1 || foldAt(tokens, at - 1) !== 'and' || previous.parts.month!.from > previous.parts.day!.from) return undefined;
  const day = figuresAt(tokens, at);
  const next = foldAt(tokens, at + 1);
  if (!(day > previous.day && day <= LAST_DAY) || COUNTED.has(next) || (isGlued(tokens, at + 1) && tokens.kind[at + 1] === WORD))
    return undefined;
  if (tokens.kind[at + 1] === WORD && !NO_EVENT_AFTER.has(next)) return undefined;
  return { kind: 'calendar', from: at, to: at + 1, parts: { day: tokenSpan(at) }, month: previous.month, day };
}

/** "on the 20th": a day of a month named before or of the draft's own. */
export function readDayOfMonth(at: number, place: Place): CalendarExpression | PartExpression | undefined {
  const { tokens, floor } = place;
  const day = figuresAt(tokens, at);
  if (!(day >= 1 && day <= LAST_DAY) || !ORDINAL_ENDINGS.has(foldAt(tokens, at + 1)) || !isGlued(tokens, at + 1)) return undefined;
  const month = monthAfterDay(at + 2, place);
  if (month) {
    const from = at > floor && foldAt(tokens, at - 1) === 'the' ? at - 1 : at;
    return withSurroundings(dayOf({ from, to: month.to, figure: at }, day, month), place);
  }
  if (foldAt(tokens, at - 1) !== 'the' || at - 1 < floor || !DAY_PREPOSITIONS.has(foldAt(tokens, at - 2))) return undefined;
  if (tokens.kind[at + 2] === WORD && !NO_EVENT_AFTER.has(foldAt(tokens, at + 2))) return undefined;
  return withSurroundings({ kind: 'calendar', from: at - 1, to: at + 2, parts: { day: tokenSpan(at) }, day }, place);
}
