import { DIRECTIONS, ERAS, SEASONS, TIME_PREPOSITIONS } from '../../languages/en/dates.ts';
import { BUSINESS_WORDS, PART_ORDINALS } from '../../languages/en/dates-small-words.ts';
import { ORDINALS } from '../../languages/en/numbers.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import type { SeasonExpression, YearPartExpression } from './expression.ts';
import { figuresAt, foldAt, isCapital, isDash, isGlued, opensSentence, type Place, tokenSpan, yearFiguresAt } from './look.ts';
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
const BUSINESS_REACH = 8;
const ORDINAL_SUFFIX_LENGTH = 2;

/** "the third quarter of 2022", "the first half of last year". */
export function readYearPart(at: number, place: Place): YearPartExpression | undefined {
  const { tokens, floor } = place;
  const of = foldAt(tokens, at) === 'half' ? 2 : 4;
  const last = isDash(foldAt(tokens, at - 1)) && isGlued(tokens, at) ? at - 2 : at - 1;
  if (last < floor) return undefined;
  const suffixed = foldAt(tokens, last).length === ORDINAL_SUFFIX_LENGTH && isGlued(tokens, last) && tokens.kind[last - 1] === NUMBER;
  const word = PART_ORDINALS.get(foldAt(tokens, last));
  const part = suffixed
    ? figuresAt(tokens, last - 1)
    : (ORDINALS.get(foldAt(tokens, last)) ?? (word === undefined ? Number.NaN : Math.min(word, of)));
  if (!(part >= FIRST_HALF_DIGIT && part <= of)) return undefined;
  const from = suffixed ? last - 1 : last;
  const owner = ownerYear(from, place);
  const year = yearWords(at + 1, place) ?? owner;
  if (!year && (word !== undefined || !tellsOfBusiness(at, tokens))) return undefined;
  return withSurroundings(
    {
      kind: 'year-part',
      from: owner && year === owner ? owner.from : from,
      to: year && year !== owner ? year.to : at + 1,
      part,
      of,
      ...spread(year),
    },
    place,
  );
}

/** "this year’s", "last year’s" before a part of it. */
function ownerYear(at: number, { tokens, floor }: Place): (YearWords & { readonly from: number }) | undefined {
  if (foldAt(tokens, at - 1) !== "'s" || foldAt(tokens, at - 2) !== 'year' || at - 3 < floor) return undefined;
  const direction = DIRECTIONS.get(foldAt(tokens, at - 3));
  return direction?.from === 'asOf' ? { direction: direction.by, from: at - 3, to: at } : undefined;
}

/** Games have quarters and halves as well: without a year, there must be talk of money. */
function tellsOfBusiness(at: number, { folds }: Place['tokens']): boolean {
  for (let i = Math.max(0, at - BUSINESS_REACH); i <= at + BUSINESS_REACH; i++) if (BUSINESS_WORDS.has(folds[i] ?? '')) return true;
  return false;
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
