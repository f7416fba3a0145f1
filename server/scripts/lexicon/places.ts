import type { WordNet } from './wordnet.ts';

/** WordNet's file numbers of places, and of people. */
const LOCATION = 15;
const PERSON = 18;
const SHORTEST = 5;
/** Forms that WordNet has, and a copy editor would not pass. */
const MISSPELT = new Set(['ukranian', 'byelorussian', 'bahreini', 'iraki', 'katari']);
/** Peoples that WordNet lacks a feminine or a form of. */
const ADDED = ['latina', 'latinas', 'latinx', 'filipina', 'hispanic', 'chicana'];

/** Well-known places and those who live there, one capitalised word each, folded: what looks like a slip of another place's name and is none. */
export function knownPlaces({ synsets }: WordNet): readonly string[] {
  const found = new Set(ADDED);
  for (const { part, file, words, pointers, gloss } of synsets.values()) {
    if (part !== 'noun') continue;
    const isPlace = file === LOCATION && pointers.some(({ symbol }) => symbol === '@i');
    const isPeople = file === PERSON && /\b(?:inhabitant|native|resident|citizen)\b/.test(gloss);
    if (!isPlace && !isPeople) continue;
    for (const word of words)
      if (word.length >= SHORTEST && /^[A-Z][a-z]+$/.test(word) && !MISSPELT.has(word.toLowerCase())) found.add(word.toLowerCase());
  }
  return [...found].sort();
}
