import { COUNT_HEDGES, COUNTED, ERAS, POSSESSIVES, TIME_PREPOSITIONS, YEAR_PREPOSITIONS } from '../../languages/en/dates.ts';
import { COUNTING_PREPOSITIONS, DETERMINERS, FISCAL, STREETS } from '../../languages/en/dates-small-words.ts';
import { LABELS } from '../../languages/en/numbers.ts';
import { NUMBER, PUNCTUATION, SYMBOL, type Tokens, WORD } from '../../text/tokens.ts';
import type { CalendarExpression, DateExpression, DecadeExpression } from './expression.ts';
import { figuresAt, foldAt, isApostrophe, isCapital, isDash, isGlued, type Place, tokenSpan, yearFiguresAt } from './look.ts';
import { withSurroundings } from './surroundings.ts';

/** Years that a bare number of four figures most likely is; any other needs a preposition or brackets. */
const FIRST_MODERN_YEAR = 1900;
const LAST_MODERN_YEAR = 2049;
const HOUSE_NUMBER_REACH = 4;
const LONGEST_YEARS = 150;
/** Two figures after an apostrophe are this century's up to here. */
const LAST_SHORT_YEAR = 40;

/** A year, an era's year, or a stretch of two years ("2003–07") at a number. */
export function readYear(at: number, place: Place): DateExpression | undefined {
  const { tokens } = place;
  const era = readEraYear(at, place) ?? readElided(at, place);
  if (era) return era;
  const year = yearFiguresAt(tokens, at);
  if (Number.isNaN(year) || !isYear(at, year, place)) return undefined;
  return readShortRange(at, year, place) ?? fiscalYear(at, year, place) ?? withSurroundings(yearExpression(at, year), place);
}

/** "fiscal 1998", "fiscal year 1998": most of it lies in that year, but it may begin in the one before. */
function fiscalYear(at: number, year: number, place: Place): CalendarExpression | undefined {
  const { tokens, floor } = place;
  const before = foldAt(tokens, at - 1) === 'year' ? at - 2 : at - 1;
  return before >= floor && FISCAL.has(foldAt(tokens, before))
    ? withSurroundings({ ...yearExpression(at, year), from: before, approximate: true }, place)
    : undefined;
}

/** Whether the four figures at a token are a year by what stands around them. */
function isYear(at: number, year: number, { tokens, taken }: Place): boolean {
  const before = foldAt(tokens, at - 1);
  const after = foldAt(tokens, at + 1);
  if (isGlued(tokens, at + 1) && (tokens.kind[at + 1] === WORD || tokens.kind[at + 1] === SYMBOL || tokens.kind[at + 1] === NUMBER))
    return false;
  if (isGlued(tokens, at + 1) && isDash(after) && COUNTED.has(foldAt(tokens, at + 2))) return false;
  if (after === '%' || (after === ':' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2))) return false;
  if (before === 'least' && foldAt(tokens, at - 2) === 'at') return TIME_PREPOSITIONS.has(foldAt(tokens, at - 3));
  if (at > 0 && (tokens.kind[at - 1] === SYMBOL || tokens.kind[at - 1] === NUMBER)) return false;
  if (before === '-' && foldAt(tokens, at - 2) === 'mid') return true;
  if (isGlued(tokens, at) && isDash(before)) return taken === at - 1 && taken > 0;
  if (isGlued(tokens, at) && (before === '/' || before === '.' || before === ':')) return false;
  if (LABELS.has(before) || before === 'no') return false;
  if (opensYears(tokens, at, year)) return true;
  const modern = year >= FIRST_MODERN_YEAR && year <= LAST_MODERN_YEAR;
  if (COUNTED.has(after) && !(modern && year % 100 !== 0 && (before === 'in' || before === 'since'))) return false;
  if (before === 'at' || before === 'than' || (COUNT_HEDGES.has(before) && before !== 'about' && before !== 'around')) return false;
  if (inQuotes(tokens, at) || isHouseNumber(tokens, at)) return false;
  const joined = taken > 0 && taken === at - 1;
  if (joined && (before === 'and' || before === 'or' || before === ',' || before === 'to' || before === 'through')) return true;
  if (before === '(' || before === 'year' || FISCAL.has(before)) return true;
  if (before === 'as') return foldAt(tokens, at - 2) === 'late' || foldAt(tokens, at - 2) === 'early';
  if (YEAR_PREPOSITIONS.has(before))
    return modern
      ? !(year === 2000 && before === 'of' && tokens.kind[at + 1] === WORD)
      : year % 50 !== 0 || !COUNTING_PREPOSITIONS.has(before);
  if (!modern) return before === 'the' && year % 10 !== 0;
  return !isCapital(tokens, at - 1) || DETERMINERS.has(before);
}

/** "1861–1865": a later year close up to it. */
function opensYears(tokens: Tokens, at: number, year: number): boolean {
  if (!isDash(foldAt(tokens, at + 1)) || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return false;
  const last = yearFiguresAt(tokens, at + 2);
  return last > year && last - year <= LONGEST_YEARS && !isGlued(tokens, at + 3);
}

function inQuotes(tokens: Tokens, at: number): boolean {
  const before = foldAt(tokens, at - 1);
  const after = foldAt(tokens, at + 1);
  return (
    (before === '“' || before === '"' || before === '‘') &&
    isGlued(tokens, at) &&
    (after === '”' || after === '"' || after === '’' || after === ',')
  );
}

function isHouseNumber(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at + 1)) return false;
  for (let i = at + 1; i <= at + HOUSE_NUMBER_REACH && isCapital(tokens, i); i++)
    if (i > at + 1 && STREETS.has(foldAt(tokens, i))) return true;
  return false;
}

/** "480 BC", "AD 79". */
function readEraYear(at: number, place: Place): CalendarExpression | undefined {
  const { tokens, floor } = place;
  const value = figuresAt(tokens, at);
  if (Number.isNaN(value) || value === 0) return undefined;
  const after = isCapital(tokens, at + 1) ? ERAS.get(foldAt(tokens, at + 1)) : undefined;
  if (after !== undefined) return withSurroundings({ ...yearExpression(at, after ? 1 - value : value), to: at + 2 }, place);
  const before = isCapital(tokens, at - 1) && at > floor && foldAt(tokens, at - 1) === 'ad';
  return before ? withSurroundings({ ...yearExpression(at, value), from: at - 1 }, place) : undefined;
}

/** "’84" after a preposition. */
function readElided(at: number, place: Place): CalendarExpression | undefined {
  const { tokens, floor } = place;
  const value = figuresAt(tokens, at);
  if (Number.isNaN(value) || foldAt(tokens, at).length !== 2 || at - 1 < floor) return undefined;
  if (
    !isGlued(tokens, at) ||
    !isApostrophe(foldAt(tokens, at - 1)) ||
    isGlued(tokens, at - 1) ||
    (isGlued(tokens, at + 1) && tokens.kind[at + 1] !== PUNCTUATION)
  )
    return undefined;
  if (COUNTED.has(foldAt(tokens, at + 1)) || (!YEAR_PREPOSITIONS.has(foldAt(tokens, at - 2)) && foldAt(tokens, at - 2) !== 'the'))
    return undefined;
  return withSurroundings({ ...yearExpression(at, shortYear(value)), from: at - 1 }, place);
}

/** The year that two figures after an apostrophe stand for. */
export function shortYear(figures: number): number {
  return figures <= LAST_SHORT_YEAR ? 2000 + figures : 1900 + figures;
}

function yearExpression(at: number, year: number): CalendarExpression {
  return { kind: 'calendar', from: at, to: at + 1, parts: { year: tokenSpan(at) }, year };
}

/** "2003–07", "1914-18", "1998/99": the second year in two figures. */
function readShortRange(at: number, year: number, place: Place): DateExpression | undefined {
  const { tokens } = place;
  const joint = foldAt(tokens, at + 1);
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || (!isDash(joint) && joint !== '/')) return undefined;
  if (tokens.kind[at + 2] !== NUMBER || foldAt(tokens, at + 2).length !== 2 || (isGlued(tokens, at + 3) && isDash(foldAt(tokens, at + 3))))
    return undefined;
  const last = year - (year % 100) + figuresAt(tokens, at + 2);
  const end = last > year ? last : last + 100;
  if (end - year > 50 || (joint === '/' && end !== year + 1)) return undefined;
  const start = withSurroundings(yearExpression(at, year), place);
  return { kind: 'range', from: start.from, to: at + 3, parts: {}, start, end: yearExpression(at + 2, end) };
}

/** "1990s", "1990’s", "’90s" at its number. */
export function readDecade(at: number, place: Place): DecadeExpression | undefined {
  const { tokens, floor } = place;
  const value = figuresAt(tokens, at);
  if (Number.isNaN(value) || value % 10 !== 0) return undefined;
  const marked = isApostrophe(foldAt(tokens, at + 1)) && isGlued(tokens, at + 1);
  const ending = marked ? at + 2 : at + 1;
  if (foldAt(tokens, ending) !== 's' || !isGlued(tokens, ending)) return undefined;
  const parts = { year: tokenSpan(at) };
  const length = foldAt(tokens, at).length;
  if (length === 4 && value >= 1000) {
    const years = value % 100 === 0 && value < 2000 ? 100 : 10;
    return withSurroundings({ kind: 'decade', from: at, to: ending + 1, parts, first: value, years, short: false }, place);
  }
  const apostrophe = at > floor && isGlued(tokens, at) && isApostrophe(foldAt(tokens, at - 1));
  if (length !== 2) return undefined;
  const short = withSurroundings<DecadeExpression>(
    { kind: 'decade', from: apostrophe ? at - 1 : at, to: ending + 1, parts, first: value, years: 10, short: true },
    place,
  );
  return (apostrophe || short.section) && !POSSESSIVES.has(foldAt(tokens, short.from - 1)) ? short : undefined;
}
