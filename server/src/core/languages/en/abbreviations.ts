/** What kind of abbreviation a word is; decides when its stop is also the end of a sentence. */
export type AbbreviationKind = 'title' | 'leads' | 'suffix' | 'place' | 'time' | 'ends';

/** Always before a name: Sen. Ortiz. Capitalised. */
const TITLES =
  'mr mrs ms mx messrs mme mlle dr drs sen sens rep reps gov govs lt gen gens col cols maj capt cmdr sgt sgts cpl pvt pfc adm brig prof profs rev revs hon pres atty attys supt det insp amb sec treas comdr cmsgt ald asst assoc dep';
/** Before a number or a name, in either case: v. Madigan, fig. 3. */
const LEADING = 'vs v cf viz nos';
/** Only before a number, in either case: No. 5, vol. 2, p. 14. */
const BEFORE_NUMBER = 'no vol vols fig figs art ch chap pp p pt para ext tel sec op col';
/** After a name: King Jr., Acme Inc. Capitalised. */
const SUFFIXES = 'jr sr esq inc corp co cos ltd bros llc llp plc cie assn univ dept';
/** Capitalised, before or after a name: St. Paul, Main St. */
const STREETS = 'st sts ste mt mts ft ave aves blvd rd hwy pkwy bldg dist';
const STATES =
  'ala ariz calif colo conn fla ga ill ind kan kans ky mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ark del la md mo alta ont que sask';
const MONTHS = 'jan feb mar apr jun jul aug sept sep oct nov dec';
const WEEKDAYS = 'mon tue tues wed weds thu thur thurs fri sat sun';
/** In either case, and a sentence may end with them. */
const ENDING = 'etc al approx est ret incl';
/** After a figure: 6 ft. 2 in. */
const UNITS = 'ft lb lbs oz hr hrs min mins mph yds sq cu';

/** Words in their own right: as a state only after a comma, bracket or hyphen, as a month or day only before a figure or lower case. */
const ORDINARY = words(
  'ill ind miss mass wash ark del la md mo ore pa va ga mont mar sep dec jan jun apr sat sun mon wed fri thu que ont tex penn',
);

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...pairs(ENDING, 'ends'),
  ...pairs(BEFORE_NUMBER, 'leads'),
  ...pairs(LEADING, 'leads'),
  ...pairs(MONTHS, 'time'),
  ...pairs(WEEKDAYS, 'time'),
  ...pairs(STATES, 'place'),
  ...pairs(STREETS, 'place'),
  ...pairs(SUFFIXES, 'suffix'),
  ...pairs(TITLES, 'title'),
]);
const EITHER_CASE = words(`${LEADING} ${ENDING}`);
const NUMBERED = words(BEFORE_NUMBER);
const DATED = words(`${MONTHS} ${WEEKDAYS}`);
const MEASURED = words(UNITS);

/** The kind of abbreviation that a folded word is when it owns its stop; undefined for any other, initials and dotted letters included. */
export function abbreviationKind(fold: string): AbbreviationKind | undefined {
  return KINDS.get(fold);
}

/**
 * Whether the word at `start`..`end` of the text may own the stop at `end`. Words that are also ordinary ones (no,
 * mass, sun) do so only where what stands around them fits.
 */
export function isAbbreviation(fold: string, text: string, start: number, end: number): boolean {
  const numbered = NUMBERED.has(fold) && isDigit(nextInk(text, end + 1));
  if (numbered || EITHER_CASE.has(fold)) return true;
  if (MEASURED.has(fold) && isDigit(inkBefore(text, start))) return true;
  if (!KINDS.has(fold) || !isCapital(text.charCodeAt(start))) return false;
  if (NUMBERED.has(fold) && KINDS.get(fold) === 'leads') return false;
  if (!ORDINARY.has(fold)) return true;
  const next = nextInk(text, end + 1);
  if (DATED.has(fold)) return !isCapital(next) && !Number.isNaN(next) && !isQuote(next);
  return AFTER_TOWN.has(inkBefore(text, start)) || isLower(next);
}

/** Comma, opening bracket, hyphen and its kin: what stands between a town or a party and the state. */
const AFTER_TOWN: ReadonlySet<number> = new Set([44, 40, 45, 0x2010, 0x2011, 0x2013]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function pairs(list: string, kind: AbbreviationKind): [string, AbbreviationKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

/** Code of the first character from `at` on that is no space; NaN at the end. */
function nextInk(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0) i++;
  return text.charCodeAt(i);
}

function inkBefore(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  return last === 32 || last === 0xa0 ? text.charCodeAt(at - 2) : last;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f);
}
