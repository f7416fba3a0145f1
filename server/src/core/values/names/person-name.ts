import { DROPPED_PARTICLES, NAME_PARTICLES, NAME_SUFFIXES } from '../../languages/en/particles.ts';
import { folded } from '../../text/folding.ts';
import { type NameSketch, storedSketch } from './name-sketch.ts';

/** What a store may say about how a name is built; each as written. */
export interface NameHints {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly order?: 'family-first' | undefined;
  /** The second-reference form, if it is not the family name. */
  readonly short?: string | undefined;
}

/** A word of a name: folded, and as the store writes it. Hyphenated words are split; `glued` joins a word to the one before by a hyphen. */
export interface NameWord {
  readonly fold: string;
  readonly text: string;
  readonly glued: boolean;
}

/** A person's name taken apart. A lone name is all family. */
export interface PersonName {
  readonly text: string;
  readonly given: readonly NameWord[];
  /** Particles come first ("de la Cruz"); both halves of a double surname. */
  readonly family: readonly NameWord[];
  /** How many leading words of `family` are particles. */
  readonly particles: number;
  /** The word lists that may stand for the family name, the whole one first. */
  readonly familyForms: readonly (readonly NameWord[])[];
  /** Folded and harmonised: `jr`, `iii`. */
  readonly suffix: string | undefined;
  readonly familyFirst: boolean;
  readonly short: string | undefined;
  readonly sketch: NameSketch;
}

/** Takes a person's name apart: the family name is the last word with its particles, unless hints say otherwise. */
export function parsePersonName(text: string, hints: NameHints = {}): PersonName {
  const words = nameWords(text);
  const suffix = words.length > 1 ? NAME_SUFFIXES.get(words.at(-1)!.fold) : undefined;
  if (suffix !== undefined) words.pop();
  const familyFirst = hints.order === 'family-first';
  const [given, family] = splitByHint(words, hints) ?? splitByPlace(words, familyFirst);
  let particles = 0;
  while (particles < family.length - 1 && NAME_PARTICLES.has(family[particles]!.fold)) particles++;
  const { short } = hints;
  const familyForms = formsOf(family, particles, given.length > 0);
  const sketch = storedSketch(given, family, familyFirst || short !== undefined);
  return { text, given, family, particles, familyForms, suffix, familyFirst, short, sketch };
}

/**
 * Forms that stand for the person after the first mention, as written: the store's `short`, the family name, it
 * without a particle that prose leaves off, and the first half of an unhyphenated double surname. Longest first, no repeats.
 */
export function shortForms(name: PersonName): readonly string[] {
  const forms = new Set<string>();
  if (name.short !== undefined) forms.add(name.short);
  for (const words of name.familyForms) forms.add(written(words));
  return [...forms].filter((form) => form !== '').sort((a, b) => b.length - a.length);
}

function formsOf(family: readonly NameWord[], particles: number, hasGiven: boolean): readonly (readonly NameWord[])[] {
  if (family.length === 1) return [family];
  const forms = [family];
  const bare = family.slice(particles);
  if (particles > 0 && family.slice(0, particles).every((word) => DROPPED_PARTICLES.has(word.fold))) forms.push(bare);
  const double = bare.length === 2 && !bare[1]!.glued && hasGiven && !NAME_PARTICLES.has(bare[0]!.fold);
  if (double) forms.push(family.slice(0, particles + 1));
  return forms;
}

/** Name words as they are printed, hyphens where they belong. */
export function written(words: readonly NameWord[]): string {
  return words.map((word, i) => (i === 0 ? '' : word.glued ? '-' : ' ') + word.text).join('');
}

/** The words of a name; initials run together ("J.K.") are words of their own. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const chunk of text.split(/[\s,]+/u)) {
    let glued = false;
    for (const piece of chunk.split(/[-‐‑–]/u)) {
      for (const part of /^(?:\p{L}\.){2,}$/u.test(piece) && !NAME_SUFFIXES.has(folded(piece)) ? piece.split(/(?<=\.)/u) : [piece]) {
        const fold = folded(part);
        if (/[\p{L}\p{N}]/u.test(fold)) words.push({ fold, text: part, glued });
        glued = false;
      }
      glued = true;
    }
  }
  return words;
}

type Split = readonly [given: readonly NameWord[], family: readonly NameWord[]];

function splitByHint(words: readonly NameWord[], hints: NameHints): Split | undefined {
  if (hints.family !== undefined) {
    const family = nameWords(hints.family);
    const at = placeOf(family, words);
    if (at >= 0) return [[...words.slice(0, at), ...words.slice(at + family.length)], family];
  }
  if (hints.given === undefined) return undefined;
  const given = nameWords(hints.given);
  const at = placeOf(given, words);
  if (at < 0 || given.length === words.length) return undefined;
  return [given, [...words.slice(0, at), ...words.slice(at + given.length)]];
}

function placeOf(part: readonly NameWord[], words: readonly NameWord[]): number {
  if (part.length === 0) return -1;
  return words.findIndex((_, at) => part.every((word, i) => words[at + i]?.fold === word.fold));
}

function splitByPlace(words: readonly NameWord[], familyFirst: boolean): Split {
  if (words.slice(1).every((word) => word.glued)) return [[], words];
  if (familyFirst) {
    let end = 1;
    while (words[end]?.glued && end < words.length - 1) end++;
    return [words.slice(end), words.slice(0, end)];
  }
  let start = words.length - 1;
  for (;;) {
    if (start > 1 && words[start]!.glued) start--;
    else if (start > 1 && NAME_PARTICLES.has(words[start - 1]!.fold) && isParticleHere(words[start - 1]!)) start--;
    else break;
  }
  // "bin Salman", "von Trapp": the whole name may begin with its particle.
  if (start === 1 && NAME_PARTICLES.has(words[0]!.fold) && words[0]!.text === words[0]!.fold) start = 0;
  return [words.slice(0, start), words.slice(start)];
}

/** "E." is an initial, "e" between two surnames a particle. */
function isParticleHere(word: NameWord): boolean {
  return word.fold.length > 1 || word.text === word.fold;
}
