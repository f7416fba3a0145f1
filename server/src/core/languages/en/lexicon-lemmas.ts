import { byWord } from '../../text/by-word.ts';
import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicon-irregular.ts';
import { ADJECTIVE, type Entry, entryOf, NOUN, VERB } from './lexicon-words.ts';

/** A part of speech that has inflected forms. */
export type InflectedPart = 'verb' | 'noun' | 'adjective';

/** One reading of a word: what it is a form of, and as which part (a flag of lexicon-words.ts; 0 for the word itself). */
interface Reading {
  readonly lemma: string;
  readonly part: number;
}

const FLAG: Readonly<Record<InflectedPart, number>> = { verb: VERB, noun: NOUN, adjective: ADJECTIVE };
const PREFIX = /^(?:re|over|out|under|un|mis|fore|with|up|inter|de|dis)(?=.{3})/;
const CACHE_LIMIT = 50_000;
const cache = new Map<string, readonly Reading[]>();
let irregular: ReadonlyMap<string, readonly Reading[]> | undefined;

/**
 * The uninflected form of a folded word, as the given part if it can be one, else the likeliest ("countries" → country,
 * "won" → win, "found" → find, "meeting" → meeting). A word that the dictionary lacks is returned as it is.
 */
export function lemma(fold: string, pos?: InflectedPart): string {
  return pos === undefined ? readings(fold)[0]!.lemma : LEMMA_AS[pos](fold);
}

/** Remembered by part: what a word can be and what its base is are five looks. */
const LEMMA_AS: Readonly<Record<InflectedPart, (fold: string) => string>> = {
  verb: byWord((fold) => lemmaAs(fold, 'verb')),
  noun: byWord((fold) => lemmaAs(fold, 'noun')),
  adjective: byWord((fold) => lemmaAs(fold, 'adjective')),
};

function lemmaAs(fold: string, pos: InflectedPart): string {
  const all = readings(fold);
  const flag = FLAG[pos];
  const itself = entryOf(fold);
  const fit = all.find(({ part }) => (part === 0 ? ((itself?.parts ?? 0) & flag) !== 0 : part === flag));
  return (fit ?? { lemma: fold }).lemma;
}

/** All that a folded word may be a form of, the likeliest first ("found" → find, found); at least one. */
export function lemmas(fold: string): readonly string[] {
  const known = lemmaLists.get(fold);
  if (known !== undefined) return known;
  if (lemmaLists.size > CACHE_LIMIT) lemmaLists.clear();
  const result = [...new Set(readings(fold).map(({ lemma }) => lemma))];
  lemmaLists.set(fold, result);
  return result;
}

const lemmaLists = new Map<string, readonly string[]>();

function readings(fold: string): readonly Reading[] {
  const known = cache.get(fold);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const result = findReadings(fold);
  cache.set(fold, result);
  return result;
}

function findReadings(fold: string): readonly Reading[] {
  const itself = entryOf(fold);
  const undone = [...irregularReadings(fold), ...regularReadings(fold)];
  const asIs: Reading = { lemma: fold, part: 0 };
  if (undone.length === 0) return [asIs];
  if (itself === undefined) return undone;
  return standsForItself(fold, itself, undone[0]!) ? [asIs, ...undone] : [...undone, asIs];
}

/** Whether a word in the dictionary is rather itself (news, meeting, building) than a form of another (married, won, sales). */
function standsForItself(fold: string, itself: Entry, undone: Reading): boolean {
  if (itself.dominant === 0) return true;
  const base = entryOf(undone.lemma)!;
  if (undone.part === VERB && irregularReadings(fold).length > 0) return itself.frequency > base.frequency;
  if (undone.part === VERB && fold.endsWith('ing')) return (itself.parts & NOUN) !== 0 || itself.frequency > base.frequency;
  if (undone.part === VERB && fold.endsWith('ed')) return false;
  if (undone.part === VERB) return itself.frequency >= base.frequency;
  return itself.frequency > base.frequency || itself.dominant !== undone.part;
}

function irregularReadings(fold: string): readonly Reading[] {
  irregular ??= irregularForms();
  const whole = irregular.get(fold);
  if (whole !== undefined) return whole;
  const prefix = PREFIX.exec(fold)?.[0];
  const rest = prefix === undefined ? undefined : irregular.get(fold.slice(prefix.length));
  const prefixed = (rest ?? []).map(({ lemma, part }) => ({ lemma: prefix + lemma, part })).filter(({ lemma, part }) => isA(lemma, part));
  if (prefixed.length > 0) return prefixed;
  const man = /^(.{3,})men$/.exec(fold)?.[1];
  return man !== undefined && isA(`${man}man`, NOUN) ? [{ lemma: `${man}man`, part: NOUN }] : [];
}

function irregularForms(): ReadonlyMap<string, readonly Reading[]> {
  const forms = new Map<string, Reading[]>();
  const tables = [
    { text: IRREGULAR_VERBS, part: VERB },
    { text: IRREGULAR_NOUNS, part: NOUN },
    { text: IRREGULAR_ADJECTIVES, part: ADJECTIVE },
  ];
  for (const { text, part } of tables) {
    for (const row of text.split(';')) {
      const [base = '', ...inflected] = row.trim().split(/\s+/);
      for (const form of inflected) forms.set(form, [...(forms.get(form) ?? []), { lemma: base, part }]);
    }
  }
  return forms;
}

/** Regular forms undone, wherever the dictionary has the result as the right part of speech. */
function regularReadings(fold: string): readonly Reading[] {
  const found: Reading[] = [];
  const offer = (lemma: string, part: number) => {
    if (isA(lemma, part) && !found.some((one) => one.lemma === lemma && one.part === part)) found.push({ lemma, part });
  };
  const cut = (letters: number) => fold.slice(0, -letters);
  if (fold.endsWith('ies') && fold.length > 4) offerBoth(offer, `${cut(3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(fold)) offerBoth(offer, cut(2));
  if (fold.endsWith('s') && !/(?:ss|us|is)$/.test(fold) && fold.length > 3) offerBoth(offer, cut(1));
  if (fold.endsWith('ied') && fold.length > 4) offer(`${cut(3)}y`, VERB);
  else if (fold.endsWith('ed') && fold.length > 3) for (const base of bases(cut(2))) offer(base, VERB);
  if (fold.endsWith('ing') && fold.length > 4) for (const base of bases(cut(3))) offer(base, VERB);
  if (fold.endsWith('ier') || fold.endsWith('iest')) offer(`${cut(fold.endsWith('r') ? 3 : 4)}y`, ADJECTIVE);
  else if (fold.endsWith('er') || fold.endsWith('est')) for (const base of bases(cut(fold.endsWith('r') ? 2 : 3))) offer(base, ADJECTIVE);
  return found;
}

function offerBoth(offer: (lemma: string, part: number) => void, lemma: string): void {
  const entry = entryOf(lemma);
  const parts = entry?.dominant === VERB ? [VERB, NOUN] : [NOUN, VERB];
  for (const part of parts) offer(lemma, part);
}

/** What may have stood before -ed, -ing or -er: "plann" → plan, "creat" → create, "visit". The likeliest spelling first. */
function bases(root: string): readonly string[] {
  const doubled = /([bdfgklmnprstvz])\1$/.test(root);
  if (doubled) return [root, root.slice(0, -1)];
  const mute =
    /(?:[^aeiou][aeiouy][bcdgkmptvz]|[aeiou][cgsuvz]|[^aeiou][lr]|[aeiou]{2}[sz]|[lnr][cgsv]|dg|u|[^aeiou][aeiou]n|[aeiou][tr])$/.test(
      root,
    );
  return mute ? [`${root}e`, root] : [root, `${root}e`];
}

function isA(lemma: string, part: number): boolean {
  return ((entryOf(lemma)?.parts ?? 0) & part) !== 0;
}
