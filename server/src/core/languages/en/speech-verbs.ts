/** Verbs that give words to a speaker, in the forms that news uses; folded. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling asked asks ask asking wrote writes write writing tweeted tweets tweet tweeting posted posts ' +
    'added adds add adding replied replies reply replying wondered wonders wondering continued continues continuing shouted shouts shouting exclaimed exclaims ' +
    'declared declares declaring quipped quips joked jokes joking responded responds responding answered answers answering demanded demands demanding ' +
    'recalled recalls recalling insisted insists insisting argued argues arguing explained explains explaining noted notes noting cried cries yelled yells yelling screamed ' +
    'mused muses queried inquired announced announces announcing stated states stating warned warns warning testified testifies testifying complained complains complaining ' +
    'concluded concludes admitted admits admitting acknowledged acknowledges acknowledging conceded concedes boasted boasts observed observes remarked remarks ' +
    'reported reports recounted recounts chanted chanting predicted predicts predicting vowed vows vowing pledged pledges pledging promised promises urged urges urging ' +
    'charged charges countered counters lamented laments whispered murmured thundered scoffed scoffs shot read reads reading'
  ).split(' '),
);

/** Words cut short at the front, so that the mark before them is an apostrophe; folded without it. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'tis twas twere twould em til till cause n round bout cos cuz ol nuff neath gainst s d ll re ve'.split(' '),
);

/** Nouns before the name of a work: the song “…”. Folded. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  (
    'song songs single ballad anthem album record track tune book novel novella memoir biography autobiography trilogy story poem play musical opera ballet symphony film movie documentary picture ' +
    'show series sitcom drama comedy program programme episode sequel podcast essay article column editorial oped paper report painting portrait sculpture mural photograph exhibition exhibit ' +
    'game magazine newspaper blog newsletter speech lecture'
  ).split(' '),
);

/** Other words at once before the name of a work: titled “…”, in “…”. Folded. */
export const WORK_LEADS: ReadonlySet<string> = new Set(
  'titled entitled headlined called named dubbed starring hosts host hosting directed wrote in on of for from'.split(' '),
);
