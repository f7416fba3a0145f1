import { AGE_LEADS, AGE_POSSESSIVES, DECADE_PARTS } from '../languages/en/ages.ts';
import { PRESENT_AUXILIARIES } from '../languages/en/tense.ts';
import type { Mention } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { NUMBER } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';
import { partsOfDay } from '../values/dates/calendar.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { BlockView } from './block-view.ts';

/** An age that the draft gives somebody, as the years that it allows: 63 to 63, or 80 to 89 for "in her 80s". `at` is the figure or the whole phrase. */
export interface AgeClaim {
  readonly mention: Mention;
  readonly least: number;
  readonly most: number;
  readonly at: TokenSpan;
}

const OLDEST = 120;
const REACH = 10;

/** Ages of the people named in a block: "Petro, 63,", "the 63-year-old Petro", "Petro is 63", "Petro, well into his 80s". */
export function agesIn(view: BlockView): AgeClaim[] {
  if (!view.reading.tokens.hasFigures) return [];
  return flatMap(view.mentions, (mention) => (mention.form === 'demonym' ? [] : agesOf(mention, view).map((age) => ({ mention, ...age }))));
}

const NONE: readonly never[] = [];

/** The ages that are told of whoever bears a name, where it stands; none in direct speech. */
export function agesOf(name: TokenSpan, view: BlockView): readonly Omit<AgeClaim, 'mention'>[] {
  if (!hasFigureNear(name, view) || view.inSpeech(name.from)) return NONE;
  const at = apposedAge(view, name) ?? yearsOld(view, name) ?? predicatedAge(view, name) ?? leadingAge(view, name);
  if (at === undefined) return decadeOfLife(view, name);
  const years = Number(view.reading.tokens.folds[at]);
  return [{ least: years, most: years, at: { from: at, to: at + 1 } }];
}

/** The ages that somebody born then can have on a day: one, or two where only the year or month is known. */
export function possibleAges(born: EdtfDate, day: number): { readonly least: number; readonly most: number } {
  return { least: yearsBetween(born.last, day), most: yearsBetween(born.first, day) };
}

/** Whole years from one day to another: an age. */
export function yearsBetween(from: number, to: number): number {
  const [a, b] = [partsOfDay(from), partsOfDay(to)];
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

/** Who is "in her 80s" is told by a possessive. */
const OWNS_AGE = wordTrait((fold) => AGE_POSSESSIVES.has(fold));
const LONGEST_LEAD = 5;
const LONGEST_TAIL = REACH + 4;

/** Every age has a figure, and most names have none near: one look tells. */
function hasFigureNear({ from, to }: TokenSpan, { reading: { tokens } }: BlockView): boolean {
  if (!tokens.hasFigures) return false;
  for (let at = Math.max(0, from - LONGEST_LEAD); at < Math.min(tokens.count, to + LONGEST_TAIL); at++)
    if (tokens.kind[at] === NUMBER) return true;
  return false;
}

function apposedAge({ reading: { tokens } }: BlockView, { to }: TokenSpan): number | undefined {
  const { folds } = tokens;
  const at = folds[to + 1] === 'now' ? to + 2 : to + 1;
  if (folds[to] !== ',' || !isWholeAge(tokens.kind[at], folds[at])) return undefined;
  const after = folds[at + 1];
  return after === ',' || after === '.' || after === undefined || after === ';' ? at : undefined;
}

function yearsOld({ reading: { tokens } }: BlockView, { from, to }: TokenSpan): number | undefined {
  const { folds } = tokens;
  const isYearOld = (at: number) =>
    isWholeAge(tokens.kind[at], folds[at]) && folds[at + 1] === '-' && folds[at + 2] === 'year' && folds[at + 4] === 'old';
  if (isYearOld(from - 5)) return from - 5;
  const article = folds[to] === ',' && (folds[to + 1] === 'a' || folds[to + 1] === 'an' || folds[to + 1] === 'the');
  return article && isYearOld(to + 2) ? to + 2 : undefined;
}

function predicatedAge({ reading: { tokens } }: BlockView, name: TokenSpan): number | undefined {
  const { folds } = tokens;
  const to = folds[name.to] === ',' && folds[name.to + 1] === 'who' ? name.to + 2 : name.to;
  if (!AGE_LEADS.has(folds[to] ?? '') || !isWholeAge(tokens.kind[to + 1], folds[to + 1])) return undefined;
  const after = folds[to + 2] ?? '.';
  return after === 'years' ? (folds[to + 3] === 'old' ? to + 1 : undefined) : /^[.,;]$/.test(after) || after === 'and' ? to + 1 : undefined;
}

/** "At 25, Petro is", of the present: "at 25, he was" tells of another time. */
function leadingAge({ reading: { tokens } }: BlockView, { from, to }: TokenSpan): number | undefined {
  const { folds } = tokens;
  const leads = folds[from - 1] === ',' && folds[from - 3] === 'at' && isWholeAge(tokens.kind[from - 2], folds[from - 2]);
  return leads && PRESENT_AUXILIARIES.has(folds[to] ?? '') ? from - 2 : undefined;
}

function decadeOfLife(view: BlockView, name: TokenSpan): readonly Omit<AgeClaim, 'mention'>[] {
  const { folds, kind, someTraits } = view.reading.tokens;
  if ((someTraits & OWNS_AGE) === 0) return NONE;
  for (let at = name.to; at < Math.min(name.to + REACH, folds.length - 2); at++) {
    if (folds[at] === '.' || view.mentionAt(at)) return NONE;
    if ((folds[at] !== 'in' && folds[at] !== 'into') || !AGE_POSSESSIVES.has(folds[at + 1]!)) continue;
    const part = DECADE_PARTS.get(folds[at - 1] === 'well' ? 'well' : folds[at + 2]!);
    const figure = DECADE_PARTS.has(folds[at + 2]!) ? at + 3 : at + 2;
    if (kind[figure] !== NUMBER || !/^[2-9]0$/.test(folds[figure]!) || folds[figure + 1] !== 's') continue;
    const decade = Number(folds[figure]);
    const [low, high] = part ?? [0, 9];
    return [{ least: decade + low, most: decade + high, at: { from: folds[at - 1] === 'well' ? at - 1 : at, to: figure + 2 } }];
  }
  return NONE;
}

/** Whether a token is a figure that may be an age in years. */
export function isWholeAge(kind: number | undefined, fold: string | undefined): boolean {
  return kind === NUMBER && /^\d{1,3}$/.test(fold ?? '') && Number(fold) > 0 && Number(fold) <= OLDEST;
}
