import { DIRECTIONS, TIME_PREPOSITIONS } from '../../languages/en/dates.ts';
import { HOLIDAY_NAMES } from '../../languages/en/holidays.ts';
import { WORD } from '../../text/tokens.ts';
import type { HolidayExpression } from './expression.ts';
import { foldAt, isCapital, type Place, tokenSpan } from './look.ts';
import { yearWords } from './read-season.ts';
import { withSurroundings } from './surroundings.ts';

/** "Christmas Day", "Thanksgiving 2019", "last Easter" at its first word. */
export function readHoliday(at: number, place: Place): HolidayExpression | undefined {
  const { tokens, floor } = place;
  for (const { words, holiday } of HOLIDAY_NAMES.get(foldAt(tokens, at)) ?? []) {
    if (!words.every((word, i) => foldAt(tokens, at + i) === word)) continue;
    const end = at + words.length;
    // "9/11/2061" is that day of that year.
    if (words.includes('/') && foldAt(tokens, end) === '/') continue;
    if (tokens.kind[at] === WORD && !isCapital(tokens, at)) return undefined;
    if (isCapital(tokens, end) || (isCapital(tokens, at - 1) && !mayLead(foldAt(tokens, at - 1)))) return undefined;
    const weekend = foldAt(tokens, end) === 'weekend';
    const last = weekend ? end + 1 : end;
    const year = yearWords(last, place);
    const direction = year || at <= floor ? undefined : DIRECTIONS.get(foldAt(tokens, at - 1));
    const moved = direction?.from === 'asOf' ? direction : undefined;
    return withSurroundings(
      {
        kind: 'holiday',
        from: moved ? at - 1 : at,
        to: year?.to ?? last,
        parts: year?.figures === undefined ? {} : { year: tokenSpan(year.figures) },
        holiday,
        ...(weekend ? { weekend: true } : {}),
        ...(year?.year === undefined ? {} : { year: year.year }),
        ...(year?.direction === undefined && !moved ? {} : { direction: year?.direction ?? moved!.by }),
      },
      place,
    );
  }
  return undefined;
}

/** Words that may open a sentence before a holiday; any other capital makes a title of it (“White Christmas”). */
function mayLead(fold: string): boolean {
  return fold === 'the' || fold === 'every' || DIRECTIONS.has(fold) || TIME_PREPOSITIONS.has(fold);
}
