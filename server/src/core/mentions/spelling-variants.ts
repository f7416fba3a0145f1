import type { BlockView } from '../claims/block-view.ts';
import { slipKeys } from '../facts/names/slip-keys.ts';
import { DEMONYMS } from '../languages/en/demonyms.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isOrdinaryWord, isOrganizationNoun } from '../languages/en/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import { compareWords } from '../values/names/compare-words.ts';
import { type NameSeen, namesSeen } from './names-seen.ts';

/** A word of a name at one place of the draft. */
export interface NamePlace {
  readonly block: number;
  readonly token: number;
}

/** One name that the draft spells in two ways: the places of the odd spelling and of the other, both in the draft's order. */
export interface SpellingVariants {
  readonly odd: readonly NamePlace[];
  readonly usual: readonly NamePlace[];
}

const SHORTEST = 5;

/**
 * Names outside the store that one draft spells in two ways. A full name and the same with one word a slip away are one person's or
 * body's, and so is a lone family name that nobody else in the draft bears. Plurals, nations, ordinary words and two people who are both
 * spoken of are left alone. Words are paired by the keys that slips share, so the cost follows the number of names.
 */
export function spellingVariants(views: readonly BlockView[]): SpellingVariants[] {
  const seen = flatMap(views, namesSeen);
  const lasts = grouped(seen, ({ words }) => words.at(-1)!);
  const variants: SpellingVariants[] = [];
  for (const [a, b] of slipPairs([...lasts.keys()].filter(isTelling))) {
    const found = ofFamilies(lasts.get(a)!, lasts.get(b)!);
    if (found) variants.push(found);
  }
  variants.push(...ofOtherWords(seen));
  return variants;
}

/** Two spellings of a last word: of one full name, or of a full name and somebody who is only called by it. */
function ofFamilies(a: readonly NameSeen[], b: readonly NameSeen[]): SpellingVariants | undefined {
  const [fullA, fullB] = [a.filter(isFull), b.filter(isFull)];
  if (areTogether(a, b)) return undefined;
  if (fullA.length > 0 && fullB.length > 0) {
    const same = fullA.some((one) => fullB.some((other) => areSameHeads(one, other)));
    // Each goes on by a family name of its own: two people.
    const two = a.length > fullA.length && b.length > fullB.length;
    const alike = [...fullA, ...fullB].every((one) => areSameHeads(one, fullA[0]!));
    return same && alike && !two && !haveOtherTitles(fullA, fullB) ? parted(a, b) : undefined;
  }
  const [full, lone] = fullA.length > 0 ? [a, b] : [b, a];
  const isPerson = full.every(isLikePerson) && full.some((name) => name.isPersonal || (isFull(name) && isGivenName(name.words[0]!)));
  const isPersons = lone.some(({ isPersonal }) => isPersonal) && !lone.some(({ isThing }) => isThing);
  return isPerson && isPersons ? parted(full, lone) : undefined;
}

/** Two spellings of a word that is not the last: the given name before a family name, or a word of a longer name. */
function ofOtherWords(seen: readonly NameSeen[]): SpellingVariants[] {
  const variants: SpellingVariants[] = [];
  const byRest = new Map<string, Map<string, (NamePlace & { readonly name: NameSeen })[]>>();
  for (const name of seen) {
    for (let i = 0; i < name.words.length - 1; i++) {
      const rest = [...name.words.slice(0, i), '', ...name.words.slice(i + 1)].join(' ');
      const words = byRest.get(rest) ?? new Map();
      byRest.set(rest, words);
      const places = words.get(name.words[i]!) ?? [];
      words.set(name.words[i]!, [...places, { block: name.block, token: name.tokens[i]!, name }]);
    }
  }
  for (const words of byRest.values()) {
    if (words.size !== 2) continue;
    const [[a, placesA], [b, placesB]] = [...words] as [
      [string, (NamePlace & { name: NameSeen })[]],
      [string, (NamePlace & { name: NameSeen })[]],
    ];
    if (!isTelling(a) || !isTelling(b) || !areSlips(a, b) || (isGivenName(a) && isGivenName(b))) continue;
    const [namesA, namesB] = [placesA.map(({ name }) => name), placesB.map(({ name }) => name)];
    if (areTogether(namesA, namesB) || haveOtherTitles(namesA, namesB)) continue;
    const odd = isGivenName(a) === isGivenName(b) ? placesA.length < placesB.length : isGivenName(b);
    variants.push(odd ? { odd: placesA, usual: placesB } : { odd: placesB, usual: placesA });
  }
  return variants;
}

/** The rarer spelling is the odd one; of equals, the later. */
function parted(a: readonly NameSeen[], b: readonly NameSeen[]): SpellingVariants {
  const later = isBefore(a[0]!, b[0]!) ? b : a;
  const odd = a.length === b.length ? later : a.length < b.length ? a : b;
  return { odd, usual: odd === a ? b : a };
}

function isBefore(a: NamePlace, b: NamePlace): boolean {
  return a.block < b.block || (a.block === b.block && a.token < b.token);
}

function isFull({ words }: NameSeen): boolean {
  return words.length > 1;
}

function areSameHeads(a: NameSeen, b: NameSeen): boolean {
  return a.words.slice(0, -1).join(' ') === b.words.slice(0, -1).join(' ');
}

function isLikePerson({ words }: NameSeen): boolean {
  return words.length < 4 && !words.some(isOrganizationNoun);
}

/** Both stand in one sentence: the writer tells them apart. */
function areTogether(a: readonly NameSeen[], b: readonly NameSeen[]): boolean {
  const sentences = new Set(a.map(({ block, sentence }) => `${block} ${sentence}`));
  return b.some(({ block, sentence }) => sentences.has(`${block} ${sentence}`));
}

function haveOtherTitles(a: readonly NameSeen[], b: readonly NameSeen[]): boolean {
  const titles = new Set(a.map(({ title }) => title).filter((title) => title !== ''));
  const others = b.map(({ title }) => title).filter((title) => title !== '');
  return titles.size > 0 && others.length > 0 && !others.some((title) => titles.has(title));
}

/** A word that is a name and nothing else. */
function isTelling(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !isOrdinaryWord(word) && !DEMONYMS.has(word) && !isOrganizationNoun(word);
}

/** A slip either way round, and not an ending put on: plurals, adjectives and women's forms are other words. */
function areSlips(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return compareWords(a, b).kind === 'slip' && compareWords(b, a).kind === 'slip';
}

const MOST_REMEMBERED = 5_000;
const keys = new Map<string, readonly string[]>();

/** A draft has the same names at every key press. */
function keysOf(word: string): readonly string[] {
  let known = keys.get(word);
  if (!known) {
    if (keys.size >= MOST_REMEMBERED) keys.clear();
    known = slipKeys(word);
    keys.set(word, known);
  }
  return known;
}

function slipPairs(words: readonly string[]): [string, string][] {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const list = byKey.get(key);
      if (list) list.push(word);
      else byKey.set(key, [word]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const list of byKey.values()) {
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i]!, list[j]!].sort() as [string, string];
        if (areSlips(a, b)) pairs.set(`${a} ${b}`, [a, b]);
      }
  }
  return [...pairs.values()];
}

function grouped(seen: readonly NameSeen[], keyOf: (name: NameSeen) => string): Map<string, NameSeen[]> {
  const groups = new Map<string, NameSeen[]>();
  for (const name of seen) {
    const list = groups.get(keyOf(name));
    if (list) list.push(name);
    else groups.set(keyOf(name), [name]);
  }
  return groups;
}
