/** Words that put a sentence in the future. Folded. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'll',
  'upcoming',
  'scheduled',
  'tomorrow',
  'expected',
  'plans',
  'due',
  'slated',
]);

/** Forms of "be" that tell what somebody or something is. Folded. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** Auxiliaries of the future. Folded. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', 'll']);

/** Before a verb, they tell of what is to come or only possible. Folded. */
export const NOT_YET: ReadonlySet<string> = new Set([...FUTURE_AUXILIARIES, 'can']);

/** Words that put a sentence in the past: auxiliaries, and the past forms of the verbs that news tells with. Folded. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'went',
  'came',
  'took',
  'made',
  'met',
  'won',
  'lost',
  'left',
  'led',
  'held',
  'sent',
  'spoke',
  'wrote',
  'began',
  'became',
  'fell',
  'rose',
  'gave',
  'got',
  'saw',
  'found',
  'flew',
  'ran',
  'struck',
  'bought',
  'sold',
  'died',
  'has',
  'have',
  'recalled',
  'broke',
  'drew',
  'paid',
  'put',
  'set',
  'shot',
  'stood',
  'thought',
  'threw',
  'understood',
  'withdrew',
  'arose',
  'brought',
  'built',
  'chose',
  'drove',
  'fought',
  'grew',
  'heard',
  'kept',
  'knew',
  'laid',
  'lay',
  'sat',
  'sought',
  'swore',
  'taught',
  'wore',
]);

/** Auxiliaries of the present perfect, which tells of what has lasted until now. */
export const PERFECT_AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 've']);

/** Auxiliaries that tell what was to come: “he said that he would leave on Friday”. */
export const CONDITIONAL_AUXILIARIES: ReadonlySet<string> = new Set(['would']);

/** Auxiliaries of what is still to be done: “must leave by Friday”. */
export const DUE_AUXILIARIES: ReadonlySet<string> = new Set(['must', 'should', 'can', 'cannot']);

/** Auxiliaries of the present. */
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'am', 're']);

/** Words that put “has” before them in the future: “has until Friday”, “have to leave on Friday”. */
export const BEFORE_WHAT_IS_DUE: ReadonlySet<string> = new Set(['until', 'to']);

/** Words before a verb that is no statement of its own: “to meet”, “did meet”. */
export const INFINITIVE: ReadonlySet<string> = new Set(
  'to will would shall should must can cannot wont did didnt not could might may helped let made'.split(' '),
);
