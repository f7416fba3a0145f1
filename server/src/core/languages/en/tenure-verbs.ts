/** What a verb tells of somebody's tenure of an office: that it was held, began or ended. */
export type Tenure = 'held' | 'begun' | 'ended';

/** How a verb hangs on its title. `as`: the title stands behind "as" ("served two terms as"); `made`: right behind the verb, which somebody undergoes ("was elected"); `become`: right behind it. */
export interface TenureVerb {
  readonly tenure: Tenure;
  readonly title: 'as' | 'made' | 'become';
  /** It may come before the day on which the office is taken: an election, an appointment. */
  readonly ahead?: true;
}

/** Verbs by their lemma; some tell of an office only with what stands behind them ("take office as", "step down as"). */
export const TENURE_VERBS: ReadonlyMap<string, TenureVerb> = new Map([
  ...rows('serve act work spend continue', { tenure: 'held', title: 'as' }),
  ...rows('take swear install', { tenure: 'begun', title: 'as' }),
  ...rows('step resign retire quit depart oust fire dismiss remove', { tenure: 'ended', title: 'as' }),
  ...rows('elect appoint name choose pick confirm select', { tenure: 'begun', title: 'made', ahead: true }),
  ...rows('reelect', { tenure: 'held', title: 'made' }),
  ...rows('become', { tenure: 'begun', title: 'become' }),
]);

/** What stands behind these verbs where they tell of an office: "took office", "took over", "sworn in", "stepped down". */
export const TENURE_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['take', ['office', 'over']],
  ['swear', ['in']],
  ['step', ['down', 'aside']],
]);

/** What these verbs tell of an office that they do not name: "took office in 2015", "resigned in 2019". */
export const TURNING_VERBS: ReadonlyMap<string, Tenure> = new Map([
  ['take', 'begun'],
  ['swear', 'begun'],
  ['step', 'ended'],
  ['resign', 'ended'],
]);

/** What these verbs tell of an office that is only called one: "left office in 2013", "has held the post since 2015". */
export const OFFICE_VERBS: ReadonlyMap<string, Tenure> = new Map([
  ['assume', 'begun'],
  ['hold', 'held'],
  ['occupy', 'held'],
  ['leave', 'ended'],
  ['vacate', 'ended'],
]);

/** What an office is called without its title. Uninflected. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(['office', 'post', 'job', 'position', 'role']);

/** Verbs of being at the head of a body, which they have as their object: "has led the Harbour Board since 2012". */
export const LEADING_VERBS: ReadonlySet<string> = new Set([
  'lead',
  'head',
  'run',
  'direct',
  'manage',
  'chair',
  'govern',
  'coach',
  'edit',
  'conduct',
]);

function rows(verbs: string, told: TenureVerb): [string, TenureVerb][] {
  return verbs.split(' ').map((verb) => [verb, told]);
}
