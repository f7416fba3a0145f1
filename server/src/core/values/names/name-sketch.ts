import { nicknameKin } from '../../languages/en/nicknames.ts';
import { romanisationKin } from '../../languages/en/nicknames-romanised.ts';
import { NAME_PARTICLES } from '../../languages/en/particles.ts';
import { byWord } from '../../text/by-word.ts';
import { haveOtherLetters, lettersIn } from './letters.ts';
import { skeletonKey } from './skeleton.ts';

/** A word of a name, folded; `glued` to the one before by a hyphen. */
interface Word {
  readonly fold: string;
  readonly glued?: boolean;
}

/** What a look at a name tells of it, as numbers. In a large store nearly all whom a name is held against are told from it by so much. */
export interface NameSketch {
  /** How the first two given names begin, as `beginning` has it. */
  readonly first: number;
  readonly second: number;
  /** What those are short for, or written instead of. */
  readonly kin: number;
  /** What the last word is written instead of, its letters, its consonants and its length. */
  readonly lastKin: number;
  readonly letters: number;
  readonly skeleton: number;
  readonly length: number;
  /** Whether the name is built so that these tell. */
  readonly tells: boolean;
}

/** Words of a draft that are no longer may be initials. */
const LONGEST_INITIALS = 3;

/** The sketch of a draft's name. Of one word alone nobody can tell which part of a name it is. */
export function saidSketch(words: readonly Word[]): NameSketch {
  const [first, second] = words;
  const isMiddle = words.length > 2;
  return sketch(beginning(first, LONGEST_INITIALS), isMiddle ? beginning(second, LONGEST_INITIALS) : NOTHING, {
    kin: kinOf(first) | (isMiddle ? kinOf(second) : 0),
    last: words.at(-1),
    tells: words.length > 1,
  });
}

/** The sketch of a stored name, which tells if that is built as most are: three given names at most without hyphens, and then one word, which is no particle. */
export function storedSketch(given: readonly Word[], family: readonly Word[], isOtherwiseBuilt: boolean): NameSketch {
  const [first, second] = given;
  const [last] = family;
  const isPlain = !isOtherwiseBuilt && family.length === 1 && !NAME_PARTICLES.has(last!.fold);
  return sketch(beginning(first, 1), (second?.fold.length ?? 0) > 1 ? beginning(second, 1) : NOTHING, {
    kin: kinOf(first) | kinOf(second),
    last,
    tells: isPlain && given.length <= LONGEST_INITIALS && !given.some(({ glued }) => glued),
  });
}

function sketch(
  first: number,
  second: number,
  { kin, last, tells }: { readonly kin: number; readonly last: Word | undefined; readonly tells: boolean },
): NameSketch {
  const fold = last?.fold ?? '';
  return { first, second, kin, lastKin: kinOf(last), letters: lettersIn(fold), skeleton: skeletonKey(fold), length: fold.length, tells };
}

const NOTHING = -1;
const LETTER = 31;
const VOWELS = new Set(['a', 'e', 'i', 'o', 'u', 'y']);

/** The first letter of a given name, and the second unless names that are alike may differ in it: an initial has none, and "oe" is written for an "ö". */
function beginning(word: Word | undefined, longestInitials: number): number {
  if (word === undefined) return NOTHING;
  const { fold } = word;
  const isOpen = fold.length <= longestInitials || VOWELS.has(fold[0]!);
  return ((fold.charCodeAt(0) & LETTER) << 5) | (isOpen ? 0 : fold.charCodeAt(1) & LETTER);
}

function beginAlike(a: number, b: number): boolean {
  if (a === b) return a !== NOTHING;
  return a >> 5 === b >> 5 && a !== NOTHING && b !== NOTHING && ((a & LETTER) === 0 || (b & LETTER) === 0);
}

function kinOf(word: Word | undefined): number {
  return word ? kinOfFold(word.fold) : 0;
}

/** Bits that a word shares with every other that a table has for the same name. */
const kinOfFold = byWord((fold) => nicknameKin(fold) | romanisationKin(fold));

/** Words with more slips between them must be this long, or sound alike, to be taken for one another. */
const CERTAIN_SLIPS = 1;
const LONG = 6;

/**
 * Whether a draft's name may be anything but another altogether than a stored one, to be asked before they are compared: if neither the given names may
 * be those of the draft in whatever form, nor the family name be a slip or spelling of its last word, it is not.
 */
export function mayBeAlike(said: NameSketch, stored: NameSketch): boolean {
  if (!said.tells || !stored.tells) return true;
  if ((said.kin & stored.kin) !== 0 || (said.lastKin & stored.lastKin) !== 0) return true;
  if (beginAlike(said.first, stored.first) || beginAlike(said.first, stored.second) || beginAlike(said.second, stored.first)) return true;
  if (said.skeleton === stored.skeleton) return true;
  const slips = said.length >= LONG && stored.length >= LONG ? CERTAIN_SLIPS + 1 : CERTAIN_SLIPS;
  return !haveOtherLetters(said.letters, stored.letters, slips);
}
