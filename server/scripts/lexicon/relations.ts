import type { Sense, Synset, WordNet } from './wordnet.ts';
import type { Word } from './words.ts';

/** Verbs with the nouns derived from them, the verb first, and sets of verbs that mainly mean the same. */
export interface Relations {
  readonly families: readonly (readonly string[])[];
  readonly synonyms: readonly (readonly string[])[];
}

const VERB = 2;
/** The lexicographer file noun.person. */
const PERSON_FILE = 18;
const LEAST_FREQUENCY = 2;
/** A sense counts as a main one of its word if it is among the first two and takes this share of its tagged uses. */
const MAIN_RANKS = 2;
const MAIN_SHARE = 0.3;
/** Nouns may derive from the first three senses of a verb and from any that takes at least this share; nouns for people from all. */
const DERIVING_SHARE = 0.1;

/** Verbs of more senses than this (get, run, call) mean too little alone to be synonyms of anything. */
const MOST_SENSES = 20;
/** Pairs that WordNet has in one synset and that news keeps apart. */
const KEPT_APART: readonly (readonly [string, string])[] = [
  ['ratify', 'sign'],
  ['ban', 'censor'],
  ['chair', 'moderate'],
  ['call', 'name'],
  ['move', 'travel'],
  ['describe', 'report'],
  ['print', 'publish'],
  ['die', 'expire'],
  ['merge', 'unite'],
  ['enact', 'ordain'],
  ['certify', 'manifest'],
];

/** Relations among the words of the lexicon, each list in alphabetical order of its first word. */
export function relationsAmong(wordnet: WordNet, words: readonly Word[]): Relations {
  const known = new Map(words.map((word) => [word.word, word]));
  const verbs = words
    .filter(({ parts, frequency, name }) => (parts & VERB) !== 0 && frequency >= LEAST_FREQUENCY && name < 2)
    .map(({ word }) => word);
  const families = verbs.map((verb) => [verb, ...derivedNouns(wordnet, verb, known)]).filter(({ length }) => length > 1);
  return { families, synonyms: synonymSets(wordnet, verbs) };
}

function derivedNouns({ synsets, senses }: WordNet, verb: string, known: ReadonlyMap<string, Word>): readonly string[] {
  const nouns = new Set<string>();
  const all = verbSenses(senses.get(verb)!);
  for (const sense of all) {
    const main = sense.rank <= 3 || shareOf(sense, all) >= DERIVING_SHARE;
    const place = sense.synset.words.indexOf(verb) + 1;
    for (const { symbol, target, from, to } of sense.synset.pointers) {
      if (symbol !== '+' || from !== place) continue;
      const synset = synsets.get(target)!;
      const noun = synset.words[to - 1]!;
      if (!main && synset.file !== PERSON_FILE) continue;
      if (
        synset.part === 'noun' &&
        noun !== verb &&
        known.has(noun) &&
        !isVerbItself(noun, verb, known) &&
        isMainNounSense(senses.get(noun)!, synset) &&
        looksDerived(noun, verb)
      )
        nouns.add(noun);
    }
  }
  for (const noun of regularNouns(verb)) if (known.has(noun) && !CHANCE_NOUNS.has(noun)) nouns.add(noun);
  return [...nouns].sort();
}

/** WordNet lacks some plain derivations (appoint–appointment). */
function regularNouns(verb: string): readonly string[] {
  const root = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const nouns = [`${verb}ment`, `${root}ation`, `${verb}ee`, `${root}ee`];
  if (/[^s]t$/.test(root)) nouns.push(`${root}ion`, `${root}or`);
  if (verb.endsWith('ify')) nouns.push(`${verb.slice(0, -1)}ication`);
  return nouns;
}

/** Nouns that only look derived from a verb. */
const CHANCE_NOUNS: ReadonlySet<string> = new Set([
  'department',
  'compartment',
  'portion',
  'station',
  'nation',
  'committee',
  'factor',
  'sanction',
  'lotion',
  'potion',
  'settee',
  'garment',
  'tenement',
  'foundation',
  'ornament',
  'temperament',
  'sentiment',
  'ration',
  'carnation',
  'bee',
  'bungee',
  'bootee',
  'gator',
  'notion',
  'whoopee',
  'pigment',
  'parchment',
  'basement',
  'casement',
  'vestment',
  'easement',
  'battlement',
  'equator',
  'cantor',
  'sensation',
  'situation',
  'coronation',
  'vocation',
  'location',
  'vacation',
  'dictation',
  'formation',
]);

function isMainNounSense(senses: readonly Sense[], synset: Synset): boolean {
  return senses.some((sense) => sense.synset === synset && sense.rank <= 3);
}

/** Whether a noun is a verb as well, and rather the root of the other one (table of tabulate) than made from it. */
function isVerbItself(noun: string, verb: string, known: ReadonlyMap<string, Word>): boolean {
  return noun.length < verb.length && ((known.get(noun)?.parts ?? 0) & VERB) !== 0;
}

/** Some derivations of WordNet join unlike words (person–embody); kin share their first letters. */
function looksDerived(noun: string, verb: string): boolean {
  const length = Math.min(3, verb.length - 1);
  return noun.slice(0, Math.max(2, length)) === verb.slice(0, Math.max(2, length)) || (verb === 'die' && noun === 'death');
}

function synonymSets({ senses }: WordNet, verbs: readonly string[]): readonly (readonly string[])[] {
  const bySynset = new Map<Synset, string[]>();
  for (const verb of verbs) {
    const all = verbSenses(senses.get(verb)!);
    if (all.length > MOST_SENSES) continue;
    for (const sense of all) {
      if (sense.rank > MAIN_RANKS || shareOf(sense, all) < MAIN_SHARE) continue;
      const row = bySynset.get(sense.synset);
      if (row === undefined) bySynset.set(sense.synset, [verb]);
      else row.push(verb);
    }
  }
  return [...bySynset.values()]
    .filter((row) => row.length > 1 && !KEPT_APART.some(([a, b]) => row.includes(a) && row.includes(b)))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function verbSenses(senses: readonly Sense[]): readonly Sense[] {
  return senses.filter(({ synset }) => synset.part === 'verb');
}

function shareOf(sense: Sense, all: readonly Sense[]): number {
  const smoothed = (one: Sense) => one.count + (one.rank === 1 ? 1 : 0.5);
  return smoothed(sense) / all.reduce((sum, one) => sum + smoothed(one), 0);
}
