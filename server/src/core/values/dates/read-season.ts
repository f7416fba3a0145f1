import { DIRECTIONS, ERAS, SEASONS, TIME_PREPOSITIONS } from '../../languages/en/dates.ts';
import { PART_ORDINALS } from '../../languages/en/dates-small-words.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import type { SeasonExpression, YearPartExpression } from './expression.ts';
import { figuresAt, foldAt, isCapital, isGlued, opensSentence, type Place, tokenSpan, yearFiguresAt } from './look.ts';
import { withSurroundings } from './surroundings.ts';

interface YearWords {
  readonly year?: number;
  readonly direction?: -1 | 0 | 1;
  readonly figures?: number;
  readonly to: number;
}

/** "of 2022", "2022", "of last year" after a season, quarter or holiday. */
export function yearWords(at: number, { tokens }: Place): YearWords | undefined {
  const of = foldAt(tokens, at) === 'of' || foldAt(tokens, at) === ',';
  const first = of ? at + 1 : at;
  const era = isCapital(tokens, first + 1) ? ERAS.get(foldAt(tokens, first + 1)) : undefined;
  const value = figuresAt(tokens, first);
  if (era !== undefined && value > 0) return { year: era ? 1 - value : value, figures: first, to: first + 2 };
  const year = yearFiguresAt(tokens, first);
  if (!Number.isNaN(year)) return { year, figures: first, to: first + 1 };
  const direction = DIRECTIONS.get(foldAt(tokens, first));
  return direction?.from === 'asOf' && foldAt(tokens, first + 1) === 'year' ? { direction: direction.by, to: first + 2 } : undefined;
}

/** "last summer", "the winter of 1941", "in the spring", "fall 2019". */
export function readSeason(at: number, place: Place): SeasonExpression | undefined {
  const { tokens, floor } = place;
  const { opens } = SEASONS.get(foldAt(tokens, at))!;
  const year = yearWords(at + 1, place);
  const direction = year || at <= floor ? undefined : DIRECTIONS.get(foldAt(tokens, at - 1));
  const named = isCapital(tokens, at) && !opensSentence(tokens, at);
  if (named && !year) return undefined;
  if (!year && !direction && !inTheSeason(at, place)) return undefined;
  const past = direction && foldAt(tokens, at - 1) === 'past' && foldAt(tokens, at - 2) === 'this';
  const season: SeasonExpression = {
    kind: 'season',
    from: direction ? at - (past ? 2 : 1) : at,
    to: year?.to ?? at + 1,
    parts: year?.figures === undefined ? {} : { year: tokenSpan(year.figures) },
    opens,
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...(year?.direction === undefined ? {} : { direction: year.direction }),
    ...(direction ? { direction: direction.by } : {}),
    anchor: direction?.from ?? 'asOf',
  };
  return withSurroundings(season, place);
}

/** "in the spring", "by the summer", "early spring", with no noun after: not "the spring collection". */
function inTheSeason(at: number, { tokens }: Place): boolean {
  const before = foldAt(tokens, at - 1);
  const after = foldAt(tokens, at + 1);
  if (after === 'of' || foldAt(tokens, at) === 'fall') return false;
  if (tokens.kind[at + 1] === WORD && !TIME_PREPOSITIONS.has(after) && after !== 'and' && after !== 'when' && after !== 'but') return false;
  return before === 'the' && (TIME_PREPOSITIONS.has(foldAt(tokens, at - 2)) || foldAt(tokens, at - 2) === 'over');
}

const FIRST_HALF_DIGIT = 1;
const ORDINAL_SUFFIX_LENGTH = 2;

/** "the third quarter of 2022", "the first half of last year". */
export function readYearPart(at: number, place: Place): YearPartExpression | undefined {
  const { tokens, floor } = place;
  const of = foldAt(tokens, at) === 'half' ? 2 : 4;
  const year = yearWords(at + 1, place);
  if (!year || at - 1 < floor) return undefined;
  const suffixed = foldAt(tokens, at - 1).length === ORDINAL_SUFFIX_LENGTH && isGlued(tokens, at - 1) && tokens.kind[at - 2] === NUMBER;
  const word = PART_ORDINALS.get(foldAt(tokens, at - 1));
  const part = suffixed
    ? figuresAt(tokens, at - 2)
    : (ORDINALS.get(foldAt(tokens, at - 1)) ?? (word === undefined ? Number.NaN : Math.min(word, of)));
  if (!(part >= FIRST_HALF_DIGIT && part <= of)) return undefined;
  return withSurroundings({ kind: 'year-part', from: suffixed ? at - 2 : at - 1, to: year.to, part, of, ...spread(year) }, place);
}

/** "Q3 2022", "Q3". */
export function readShortQuarter(at: number, place: Place): YearPartExpression | undefined {
  const { tokens } = place;
  const part = figuresAt(tokens, at + 1);
  if (!isCapital(tokens, at) || !isGlued(tokens, at + 1) || !(part >= 1 && part <= 4)) return undefined;
  const year = yearWords(at + 2, place);
  return withSurroundings({ kind: 'year-part', from: at, to: year?.to ?? at + 2, part, of: 4, ...spread(year) }, place);
}

function spread(year: YearWords | undefined): Pick<YearPartExpression, 'parts' | 'year' | 'direction'> {
  return {
    parts: year?.figures === undefined ? {} : { year: tokenSpan(year.figures) },
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...(year?.direction === undefined ? {} : { direction: year.direction }),
  };
}
