/** Codes of the parts of a day, by the folded word. */
export const PART_CODES: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['tonight', 'NI'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
]);

/** A unit of time: its code in a duration, and whether the word stands for several. */
interface Unit {
  readonly code: string;
  readonly plural: boolean;
}

/** Codes of the units of a duration; hours and smaller ones carry the T of a time. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    second: 'TS',
    minute: 'TM',
    hour: 'TH',
    day: 'D',
    week: 'W',
    weekend: 'WE',
    month: 'M',
    quarter: 'Q',
    year: 'Y',
    decade: 'DE',
  }).flatMap(([unit, code]): [string, Unit][] => [
    [unit, { code, plural: false }],
    [`${unit}s`, { code, plural: true }],
  ]),
);

/** The century has a plural of its own. */
export const CENTURIES: ReadonlyMap<string, boolean> = new Map([
  ['century', false],
  ['centuries', true],
]);

/** Counts that tell no number. */
export const INDEFINITE: ReadonlySet<string> = new Set('several few many some numerous couple dozens hundreds'.split(' '));

/** Words that may stand before such a count and belong to it. */
export const BEFORE_INDEFINITE: ReadonlySet<string> = new Set('the a past last next these those first'.split(' '));

/** One word for what comes round again. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H'],
]);

/** Words that make a unit, weekday or month come round again. */
export const EACH: ReadonlySet<string> = new Set(['every', 'each', 'per']);

/** After these "a year" is how long something takes; elsewhere it is how often something happens ("$5 a year"). */
export const LASTING: ReadonlySet<string> = new Set(
  'for in within over after about than nearly almost half of by spent spend took take last lasted under'.split(' '),
);

/** Zones that may follow a clock time. */
export const ZONES: ReadonlySet<string> = new Set('gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet local'.split(' '));

/** Hours with a name. */
export const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midnight', '24:00'],
]);

/** Words before a clock time of figures alone, which a length (“03:14”) or a score would look like else. */
export const CLOCK_LEADS: ReadonlySet<string> = new Set('at by around about until till before after since from to between'.split(' '));
