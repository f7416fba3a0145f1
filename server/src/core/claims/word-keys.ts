import { isFunctionWord, lemmas as lemmasOf } from '../languages/en/lexicon.ts';
import { relationClasses } from '../languages/en/lexicon-relations.ts';
import { stem } from '../languages/en/lexicon-stem.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';

/** The number of a lemma, a stem or a relation that some fact's word is found under. Most of what a draft says has none. */
export type WordKey = number;

/** What a fact's word is found by, in the order of trust: each lemma with its stem, then the relations of them all. `none` stands for a stem too short to mean anything. */
export interface Wanted {
  readonly lemmas: readonly WordKey[];
  readonly stems: readonly WordKey[];
  readonly relations: readonly WordKey[];
}

/** What a word of a draft can be found under, as far as any fact asks for it. */
export interface WordKeys {
  /** Its lemmas, then its stem. */
  readonly words: readonly WordKey[];
  readonly relations: readonly WordKey[];
}

interface Spelt {
  /** Lemmas, then the stem, marked as one, if that is long enough. */
  readonly words: readonly string[];
  readonly stem: string;
  readonly relations: readonly number[];
  /** Not of a closed class. */
  readonly telling: boolean;
  keys: WordKeys;
  /** How many keys there were when `keys` was worked out. */
  among: number;
}

const NONE = -1;
const NO_KEYS: WordKeys = { words: [], relations: [] };
const LIMIT = 20_000;
const SHORTEST_STEM = 4;

/** Grows with what the facts ask for, and with nothing that a draft says. */
const numbers = new Map<string | number, WordKey>();
const byFold = new Map<string, Spelt>();
const wantedBy = new WeakMap<readonly string[], Wanted>();

/** How many keys the facts seen so far have asked for. */
export function keyCount(): number {
  return numbers.size;
}

/** Everything that a folded word of a draft can be found under, nothing for one of a closed class; remembered, since news says the same words again and again. */
export function wordKeys(fold: string): WordKeys {
  return keysNow(speltOf(fold));
}

/** The same for the word at a token of a text. */
export function wordKeysAt(tokens: Tokens, at: number): WordKeys {
  return keysNow(byToken.at(tokens, at));
}

const byToken = new WordTable(speltOf);

function keysNow(spelt: Spelt): WordKeys {
  if (spelt.among !== numbers.size && spelt.telling) {
    const words = flatMap(spelt.words, (word) => numbers.get(word) ?? []);
    const relations = flatMap(spelt.relations, (relation) => numbers.get(relation) ?? []);
    spelt.keys = words.length === 0 && relations.length === 0 ? NO_KEYS : { words, relations };
    spelt.among = numbers.size;
  }
  return spelt.keys;
}

/** What finds a fact's word, given by its lemmas. Worked out once a fact: every sentence near it asks again. */
export function wantedOf(lemmas: readonly string[]): Wanted {
  let wanted = wantedBy.get(lemmas);
  if (!wanted) {
    wanted = {
      lemmas: lemmas.map(numberOf),
      stems: lemmas.map((lemma) => {
        const { stem } = speltOf(lemma);
        return stem === '' ? NONE : numberOf(stem);
      }),
      relations: [...new Set(flatMap(lemmas, (lemma) => relationClasses(lemma)))].map(numberOf),
    };
    wantedBy.set(lemmas, wanted);
  }
  return wanted;
}

/** Everything that finds a fact's word, given by its lemmas; a strict one is not found by its stem. */
export function keysOf(lemmas: readonly string[], strict = false): WordKey[] {
  const wanted = wantedOf(lemmas);
  return [...wanted.lemmas, ...(strict ? [] : wanted.stems.filter((stem) => stem !== NONE)), ...wanted.relations];
}

function numberOf(word: string | number): WordKey {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(word, number);
  }
  return number;
}

function speltOf(fold: string): Spelt {
  let spelt = byFold.get(fold);
  if (!spelt) {
    if (byFold.size >= LIMIT) byFold.clear();
    const root = stem(fold);
    const marked = root.length >= SHORTEST_STEM ? `~${root}` : '';
    const lemmas = withoutHomograph(fold, lemmasOf(fold));
    spelt = {
      words: marked === '' ? lemmas : [...lemmas, marked],
      stem: marked,
      relations: [...new Set(flatMap(lemmas, (lemma) => relationClasses(lemma)))],
      telling: !isFunctionWord(fold),
      keys: NO_KEYS,
      among: NONE,
    };
    byFold.set(fold, spelt);
  }
  return spelt;
}

/** "found" in prose is the past of find, not the verb found: a base form that is also an irregular past counts as the past alone. */
function withoutHomograph(fold: string, of: readonly string[]): readonly string[] {
  return of.length > 1 && of[0] !== fold ? of.filter((lemma) => lemma !== fold) : of;
}
