/**
 * Verbs that tell what the same people do to the same things again and again, so that another time is another event: uninflected.
 * What happens once (born, founded, enacted, built) is not here.
 */
export const REPEATABLE: ReadonlySet<string> = new Set(
  (
    'visit meet speak talk say tell ask answer call tweet play win lose beat defeat score perform sing appear attend travel tour fly sail march strike protest ' +
    'attack raid bomb shell shoot injure wound arrest detain charge fine sue warn criticize praise urge testify ' +
    'vote debate host compete train test fire pay donate lend borrow raise cut increase rise fall drop climb gain ' +
    'postpone delay repair inspect search see watch read study help save rescue receive get give threaten accuse apologize return arrive'
  ).split(' '),
);

/** Verbs that say little of themselves, so that one stands for the other: Norrvik has, counts, numbers 412,000 inhabitants. Uninflected. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have come take get make go hit reach amount total stand number count do become remain lie equal average boast'.split(' '),
);

/** Verbs that tell how many of something there are with somebody: a school has, enrolls, serves 400 students. Uninflected. */
const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'have count number boast serve enroll house hold contain comprise include employ operate field offer seat'.split(' '),
);

/** Whether a verb says of how many there are, or what something is, no more than a light one does. */
export function saysTheSame(verb: string, light: string): boolean {
  return LIGHT_VERBS.has(verb) || (light === 'have' && HOLDING_VERBS.has(verb));
}

/** Verbs before "to" that tell what was done, not what was wanted: helped to found, went on to win. Uninflected. */
export const CARRIED_OUT: ReadonlySet<string> = new Set(
  'help go come begin continue manage live return start prompt lead force cause allow enable push compel'.split(' '),
);

/** What is done by the very vote for it: voted to approve, but not voted to build. Uninflected. */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  'approve pass reject adopt enact ratify repeal accept deny endorse confirm defeat censure override uphold'.split(' '),
);

/** Verbs whose second object may follow "to" instead: left his nephew the house, left the house to his nephew. Uninflected. */
export const GIVING_VERBS: ReadonlySet<string> = new Set('give leave award grant owe offer bequeath present hand send'.split(' '));

/** Verbs that only lend themselves to a noun: send a tweet, pay a visit, hold a vote. Uninflected. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'send make give take hold pay cast post deliver carry stage conduct file issue'.split(' '),
);

/** After an amount, these make a difference of it: 300 more than planned. Folded. */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  'more less fewer higher lower extra additional further longer shorter older younger'.split(' '),
);
