/** Sounds that transcripts write down and news leaves out of a quotation; folded. */
export const FILLERS: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm', 'ah', 'mm', 'hmm']);

/** Words that house style writes one way or another inside a quotation as well: each with what it is compared as. Folded. */
export const QUOTED_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['okay', 'ok'],
  ['alright', 'allright'],
  ['advisor', 'adviser'],
  ['advisors', 'advisers'],
  ['grey', 'gray'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['backwards', 'backward'],
  ['forwards', 'forward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['judgement', 'judgment'],
  ['cannot', 'cant'],
]);

/** Two words that are compared as one: per cent, can not, all right. */
export const QUOTED_PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['per', new Map([['cent', 'percent']])],
  ['all', new Map([['right', 'allright']])],
]);

/** The note in brackets that the words before it stand as they were said; folded. */
export const AS_WRITTEN = 'sic';

/** Verbs and phrases by which a speaker gives somebody else's words; folded. */
export const REPEATING: ReadonlySet<string> = new Set(
  'quoting quoted quotes quote citing cited cites echoing echoed echoes repeating repeated repeats paraphrasing paraphrased recalling recalled recounting reading relaying retweeted retweeting reposted reposting mocking mocked imitating parroting'.split(
    ' ',
  ),
);
