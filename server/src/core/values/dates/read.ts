import { ANNIVERSARIES, DAY_PARTS, DAY_WORDS, DECADE_WORDS, SEASONS, TIME_UNITS } from '../../languages/en/dates.ts';
import { HOLIDAY_NAMES } from '../../languages/en/holidays.ts';
import { MONTHS, WEEKDAYS } from '../../languages/en/months.ts';
import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { wordTrait } from '../../text/word-traits.ts';
import type { DateExpression } from './expression.ts';
import { joinRanges } from './join-ranges.ts';
import type { Place } from './look.ts';
import { readMonth } from './read-calendar.ts';
import { readDayOfMonth, readSecondDay } from './read-day.ts';
import { readHoliday } from './read-holiday.ts';
import { readNumeric } from './read-numeric.ts';
import { readAnniversary, readCentury, readDecadeWord } from './read-ordinal.ts';
import { readNthWeekday, readWeekOf } from './read-part.ts';
import { readDayPart, readDayWord, readUnit } from './read-relative.ts';
import { readSeason, readShortQuarter, readYearPart } from './read-season.ts';
import { readWeekday } from './read-weekday.ts';
import { readDecade, readYear } from './read-year.ts';

export type * from './expression.ts';

type Reader = (at: number, place: Place) => DateExpression | undefined;

/** What may be read at a word: it looks to both sides from there. */
const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord();
const TELLS_TIME = wordTrait((fold) => READERS.has(fold));

/**
 * The expressions of time in a paragraph, in order and without overlap. Prepositions stay outside ("since 2000" is
 * `2000` with a bound), but "from … to …" and "between … and …" are one range. Vague ones ("recently") are not read.
 * `sentences` keeps expressions from running over the end of one.
 */
export function readDates(tokens: Tokens, sentences: readonly TokenSpan[] = []): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let taken = 0;
  let sentence = 0;
  let at = 0;
  while (at < tokens.count) {
    const readers = readersAt(tokens, at);
    if (readers !== undefined) {
      while (sentence < sentences.length && sentences[sentence]!.to <= at) sentence++;
      const place = {
        tokens,
        floor: Math.max(taken, sentences[sentence]?.from ?? 0),
        taken,
        ...(found.length > 0 ? { previous: found[found.length - 1]! } : {}),
      };
      const expression = firstReading(readers, at, place);
      if (expression && expression.to > at) {
        found.push(expression);
        taken = expression.to;
        at = expression.to;
        continue;
      }
    }
    at++;
  }
  return joinRanges(found, tokens);
}

function readersAt(tokens: Tokens, at: number): readonly Reader[] | undefined {
  const kind = tokens.kind[at];
  if (kind === WORD) return (tokens.traits[at]! & TELLS_TIME) === 0 ? undefined : READERS.get(tokens.folds[at]!);
  return kind === NUMBER ? NUMBER_READERS : undefined;
}

function firstReading(readers: readonly Reader[], at: number, place: Place): DateExpression | undefined {
  for (const reader of readers) {
    const expression = reader(at, place);
    if (expression) return expression;
  }
  return undefined;
}

const NUMBER_READERS: readonly Reader[] = [readHoliday, readNumeric, readDecade, readYear, readSecondDay, readDayOfMonth];

function readersByWord(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  const add = (words: Iterable<string>, reader: Reader) => {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []), reader]);
  };
  add(HOLIDAY_NAMES.keys(), readHoliday);
  add(MONTHS.keys(), readMonth);
  add(WEEKDAYS.keys(), readNthWeekday);
  add(WEEKDAYS.keys(), readWeekday);
  add(DAY_WORDS.keys(), readDayWord);
  add(SEASONS.keys(), readSeason);
  add(['quarter', 'half'], readYearPart);
  add(['q'], readShortQuarter);
  add(['century'], readCentury);
  add(ANNIVERSARIES.keys(), readAnniversary);
  add(DECADE_WORDS.keys(), readDecadeWord);
  add(['week'], readWeekOf);
  add(TIME_UNITS.keys(), readUnit);
  add(DAY_PARTS, readDayPart);
  return readers;
}
