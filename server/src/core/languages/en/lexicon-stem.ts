import { lemma } from './lexicon-lemmas.ts';
import { isOrganizationNoun, isPlaceNoun, isRoleNoun } from './lexicon-nouns.ts';
import { verbOf } from './lexicon-relations.ts';
import { entryOf, VERB } from './lexicon-words.ts';

/** Endings of nouns made from verbs, the longest first, with what the verb may have had in their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['scription', ['scribe']],
  ['ification', ['ify']],
  ['duction', ['duce', 'duct']],
  ['ception', ['ceive']],
  ['mission', ['mit']],
  ['ication', ['y']],
  ['ation', ['ate', 'e', '']],
  ['ition', ['e', 'it', '']],
  ['sion', ['de', 'd', 'se', 't']],
  ['ment', ['']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
  ['ion', ['e', '']],
  ['ure', ['', 'e']],
  ['ier', ['y']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['ee', ['', 'e', 'ate']],
  ['al', ['', 'e']],
];
/** Fewer letters before an ending than this are no word ("st-ation"). */
const LEAST_ROOT = 3;
const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/**
 * A key that a verb shares with its inflected forms and with nouns plainly made from it (backer, backed → "back"; nominee, nomination →
 * "nomin"). Only for telling whether two words may have one root: it is no word, and other words are left as their lemma.
 */
export function stem(fold: string): string {
  const known = cache.get(fold);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const result = findStem(fold);
  cache.set(fold, result);
  return result;
}

function findStem(fold: string): string {
  const verb = lemma(fold, 'verb');
  if (verb !== fold) return key(verb);
  const base = lemma(fold);
  return key(verbOf(base) ?? derivedFrom(base) ?? base);
}

/** The verb inside a noun, if the dictionary has it and the word is not something else by chance (number, letter). */
function derivedFrom(noun: string): string | undefined {
  if (isOrganizationNoun(noun) || isPlaceNoun(noun)) return undefined;
  const known = entryOf(noun) !== undefined;
  for (const [ending, before] of ENDINGS) {
    if (!noun.endsWith(ending)) continue;
    const root = noun.slice(0, -ending.length);
    if (root.length < LEAST_ROOT) continue;
    const undoubled = /([bdgklmnprt])\1$/.test(root) ? [root.slice(0, -1)] : [];
    const trusted = !known || isRoleNoun(noun);
    for (const verb of [...before.map((letters) => root + letters), ...undoubled]) {
      const entry = entryOf(verb);
      if (entry !== undefined && (entry.dominant === VERB || (trusted && (entry.parts & VERB) !== 0))) return verb;
    }
  }
  return undefined;
}

/** Final -ate, -e, -y after a consonant and double letters go, so that unlisted derivations meet as well. */
function key(word: string): string {
  const entry = entryOf(word);
  if (entry === undefined) return word;
  if (entry.dominant === VERB) {
    const bare = /^(.{3,}?)(?:ate|e|(?<=[^aeiou])y)$/.exec(word)?.[1];
    if (bare !== undefined) return word.endsWith('y') ? bare : single(bare);
  }
  return single(word.length > LEAST_ROOT && word.endsWith('e') ? word.slice(0, -1) : word);
}

function single(word: string): string {
  return /([bdfgklmnprt])\1$/.test(word) && word.length > LEAST_ROOT ? word.slice(0, -1) : word;
}
