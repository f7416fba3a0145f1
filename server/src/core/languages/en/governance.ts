/** Words that take a statement out of the writer's plain voice. All folded. */

/** What follows in the clause is denied. */
export const NEGATIONS = words(
  'not never neither nor none nobody nothing cannot without hardly scarcely ' +
    'isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt mightnt mustnt neednt aint',
);
/** After "not" or "no", these leave the statement standing: not only, no doubt, no later than, no fewer than, not until. */
export const NEGATION_SPARED = words(
  'only just merely simply doubt later fewer less sooner matter wonder surprise until since larger bigger smaller higher lower shorter older younger greater wider taller',
);
/** Followed by "to": she failed to win; he declined to sign. */
export const NEGATIVE_VERBS = words(
  'failed fails fail failing refused refuses refuse refusing declined declines decline declining unable unwilling',
);
/** Before a verb, what it tells all but happened: nearly died. */
export const APPROXIMATORS = words('nearly almost');
/** Two words that set something aside: rather than, instead of. */
export const SET_ASIDE: ReadonlyMap<string, string> = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
]);

/** Begin a clause that is supposed, not stated. */
export const CONDITIONALS = words('if unless whether lest supposing assuming provided suppose imagine');
/** At the front of a sentence, turned round, they suppose as well: Had she won, … */
export const INVERTED = words('had were should');
/** What follows is imagined or only possible. */
export const MODALS = words('would could might may wouldnt couldnt mightnt');
/** As modals where the sentence has a condition. */
export const FUTURE = words('will wont shall');
/** Followed by "to", they tell what is wanted or awaited: hopes to become. */
export const INTENTIONS = words(
  'hopes hope hoped hoping wants want wanted wanting plans plan planned planning seeks seek sought seeking tries try tried trying aims aim aimed aiming ' +
    'intends intend intended intending expects expect expected expecting likely poised set slated vows vow vowed pledges pledge pledged promises promise promised ' +
    'threatens threatened wishes wished aspires aspired offered offers bid attempt attempts attempted chance effort eager ready willing proposes proposed scheduled',
);
/** Those that tell what is settled, so that they say of what is to come what "will" says. */
export const PLANS = words('plans plan planning expects expect expected intends intend set slated scheduled due');
/** Nouns of which "is to" tells what is aimed at, not what will be: the plan is to build. Uninflected. */
export const PURPOSES = words(
  'plan aim goal purpose idea mission task job intention objective role point hope dream way step duty challenge trick solution choice option',
);
/** Who or what is asked stands after them, and "to" before what is asked for. */
export const REQUESTS = words('asked ask asks asking urged urge urges urging pressed lobbied begged requested encouraged');
/** Before a title and a modal, they make the holder imaginary: a President Ode would … */
export const INDEFINITE = words('a an any another');

/** Verbs that give a statement to somebody else. */
export const CLAIM_VERBS = words(
  'said says say saying told tells claimed claims claim claiming alleged alleges alleging allegedly reportedly purportedly supposedly asserted asserts asserting contended contends maintained maintains ' +
    'stated states wrote writes tweeted tweets argued argues insisted insists testified testifies suggested suggests suggesting announced declared explained explains estimated estimates ' +
    'accused accuses boasted boasts complained',
);
/** Verbs that tell what somebody holds true. */
export const BELIEF_VERBS = words(
  'believed believes believe believing thought thinks think thinking assumed assumes assume suspected suspects suspect feared fears fear imagined imagines felt feels feel ' +
    'supposed considers presumed presumes perceived pretended pretends dreamed dreams guessed doubted doubts doubt rumored rumoured',
);
/** After one of these, a word such as claims, doubt or report is a noun. */
export const BEFORE_NOUN = words('the a an any no in of his her their its this these those for with by without from such our my your');
/** After a statement, these go with its attribution: Ode said Tuesday; Ode said in a statement. */
export const AFTER_ATTRIBUTION = words(
  'in on at during to via through of about by from as while when after before last earlier later adding monday tuesday wednesday thursday friday saturday sunday ' +
    'recently yesterday today afterward afterwards then again flatly simply',
);

/** The writer calls the statement wrong. */
export const FALSE_ADVERBS = words('falsely wrongly incorrectly mistakenly erroneously inaccurately');
/** Done to people wrongly, but done: wrongly convicted in 1985. */
export const WRONGLY_DONE = words(
  'convicted accused imprisoned charged arrested detained jailed terminated fired dismissed deported prescribed executed incarcerated removed denied',
);
export const DENIALS = words(
  'denied denies deny denying disputed disputes disputing refuted refutes debunked debunks misstated misstates misidentified misreported misspelled misspelt misattributed',
);
/** Deny only where a claim is what they are about: rejected claims that … */
export const REJECTIONS = words('rejected rejects rejecting dismissed dismisses dismissing contrary');
export const CLAIM_NOUNS = words(
  'claim claims allegation allegations accusation accusations assertion assertions rumor rumors rumour rumours suggestion suggestions notion idea theory theories story stories report reports post posts statement statements belief meme memes',
);
export const FALSE_WORDS = words(
  'false untrue baseless debunked hoax myth misinformation disinformation unfounded bogus fabricated fictitious nonsense discredited conspiracy',
);

/** After a form of "be", they call a claim false: the idea that … is wrong. */
export const FALSE_AS_PREDICATE = words('wrong fake mistaken incorrect inaccurate invented');

/** Before a noun of doing, they leave it undone: a proposed sale, a failed purchase. */
export const UNDONE = words(
  'proposed failed abandoned planned possible potential alleged attempted aborted rejected canceled cancelled future prospective expected rumored rumoured supposed blocked unsuccessful pending',
);
/** "In the film, …": what is told in a work of fiction. */
export const FICTIONS = words(
  'novel film movie play game musical opera sitcom episode comic cartoon sketch satire parody drama thriller fable',
);
/** What they tell is no news: an alternate history, she imagines. */
export const FICTION_MARKS = words('fictional satirical alternate imagines imagined imagining satire parody');

/** Head a correction notice, before a colon, dash or stop. */
export const CORRECTION_HEADS = words('correction corrections clarification clarifications erratum errata corrigendum corrected');
/** "An earlier version of this story". */
export const EARLIER = words('earlier previous prior original');
export const CORRECTION_VERBS = words('misstated misidentified misspelled misspelt misreported misattributed mischaracterized corrected');
export const PUBLICATIONS = words(
  'article story caption captions headline version report column obituary graphic map chart review item post editorial dispatch profile listing',
);

/** What these would do is what they say: "the bill would cut taxes by half". */
export const BILLS = words(
  'bill plan proposal measure legislation act law amendment budget deal agreement pact treaty ordinance initiative',
);

/** Begin clauses whatever follows; `PREPOSITIONS_TOO` only where a verb follows. */
export const SUBORDINATORS = words('because although though while whereas when whenever if unless whether lest');
export const PREPOSITIONS_TOO = words('after before since until as');
export const RELATIVES = words('who whom whose which where');
export const COORDINATORS = words('and but or so yet nor');
export const SUBJECT_PRONOUNS = words('he she they we it i you');
export const AUXILIARIES = words(
  'is are was were be am has have had do does did will would can could may might shall should must isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt dont doesnt didnt cannot said says told',
);

/** Flags of `governs`: which kinds of governing a word may begin. */
export const NEGATES = 1;
export const SUPPOSES = 2;
export const ATTRIBUTES = 4;
export const DENIES = 8;
export const CORRECTS = 16;

/** Every word without which nothing is governed in its way; "be" and "have" stand for the contraction before them ("she’d be"). */
const GOVERNORS: ReadonlyMap<string, number> = flagged([
  [NEGATES, ['no'], APPROXIMATORS, NEGATIONS, NEGATIVE_VERBS, SET_ASIDE.keys()],
  [SUPPOSES, FICTIONS, FICTION_MARKS, CONDITIONALS, INVERTED, MODALS, INTENTIONS, REQUESTS, ['be', 'have']],
  [ATTRIBUTES, CLAIM_VERBS, BELIEF_VERBS, ['according']],
  [DENIES, FALSE_ADVERBS, FALSE_WORDS, FALSE_AS_PREDICATE, DENIALS, REJECTIONS, ['no']],
  [CORRECTS, CORRECTION_VERBS, ['version']],
]);

/** What a word may govern, as flags or-ed; 0 for nearly all words. One look tells that most sentences are plainly stated. */
export function governs(fold: string): number {
  return GOVERNORS.get(fold) ?? 0;
}

function flagged(lists: readonly (readonly [number, ...Iterable<string>[]])[]): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, ...sources] of lists)
    for (const source of sources) for (const word of source) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
