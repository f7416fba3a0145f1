import { GENERATIONS, NAME_PARTICLES, NAME_SUFFIXES } from '../../languages/en/particles.ts';
import { compareGiven, type Dropped, joined, type PartMatch, type PersonVariant, type Piece } from './compare-given.ts';
import { compareWords, mayBeVariants } from './compare-words.ts';
import { mayBeAlike, type NameSketch, saidSketch } from './name-sketch.ts';
import { type NameWord, nameWords, type PersonName, written } from './person-name.ts';
import { trustOfSlip } from './trust-of-slip.ts';

/**
 * How a draft's name stands to a stored person's. `word` is an index into the draft's words, `right` the stored word as
 * written that belongs there; `distance` in typing slips (4: further). `trust` says how likely a slip is one (`trustOfSlip`):
 * below a half the draft's word is more likely another name.
 */
export type NameMatch =
  | { readonly kind: 'same' | 'other' }
  | { readonly kind: 'variant'; readonly how: PersonVariant; readonly dropped?: Dropped }
  | {
      readonly kind: 'slip';
      readonly part: 'given' | 'family';
      readonly word: number;
      /** How many of the draft's words stand for it, if not one: "Van der Molen" for Vandermolen. */
      readonly words?: number;
      readonly right: string;
      readonly distance: number;
      readonly trust: number;
    }
  | { readonly kind: 'given-differs' | 'family-differs'; readonly word: number; readonly right: string; readonly distance: number };

const OTHER: NameMatch = { kind: 'other' };
const RANK = { same: 0, variant: 1, slip: 2, 'given-differs': 3, 'family-differs': 4, other: 5 } as const;

/** A draft's name taken apart, to be compared with many: its words less the suffix, and that. */
export interface SaidName {
  readonly pieces: readonly Piece[];
  readonly suffix: string | undefined;
  readonly sketch: NameSketch;
}

/** Takes apart the folded words of a capitalised run; hyphens may stand among them as words. */
export function saidName(draft: readonly string[]): SaidName {
  const pieces = piecesOf(draft);
  const suffix = pieces.length > 1 ? NAME_SUFFIXES.get(pieces.at(-1)!.fold) : undefined;
  if (suffix !== undefined) pieces.pop();
  return { pieces, suffix, sketch: saidSketch(pieces) };
}

/** Compares a name given as `saidName` takes it with a stored name. */
export function comparePersonNames(draft: readonly string[], stored: PersonName): NameMatch {
  return compareSaidName(saidName(draft), stored);
}

/** The same for a name that is compared with many: what it takes to prepare it is not done again for each. */
export function compareSaidName({ pieces, suffix, sketch }: SaidName, stored: PersonName): NameMatch {
  if (pieces.length === 0 || !mayBeAlike(sketch, stored.sketch)) return OTHER;
  if (suffix !== undefined && GENERATIONS.has(suffix) && suffix !== stored.suffix) return OTHER;
  let best = laidOut(pieces, stored, false);
  if (stored.familyFirst) best = better(laidOut(pieces, stored, true), asTurned(best));
  best = better(best, shortMatch(pieces, stored));
  if (best.kind === 'family-differs' && goesOn(pieces, stored)) return OTHER;
  if (best.kind === 'same' && suffix === undefined && stored.suffix !== undefined)
    return { kind: 'variant', how: 'short', dropped: 'suffix' };
  return best;
}

/** A family-first name in the Western order is right as well. */
function asTurned(match: NameMatch): NameMatch {
  return match.kind === 'same' ? { kind: 'variant', how: 'order' } : match;
}

function laidOut(pieces: readonly Piece[], stored: PersonName, familyFirst: boolean): NameMatch {
  let best = OTHER;
  for (const form of stored.familyForms) {
    const givens = pieces.length - form.length;
    if (givens < 0) continue;
    const family = familyFirst ? 0 : givens;
    const given = familyFirst ? form.length : 0;
    // "Beatriz de Fonte" is no Fonte with a middle name, but another of the da Fontes.
    if (form.length < stored.family.length && givens > 0 && NAME_PARTICLES.has(pieces[given + givens - 1]!.fold)) continue;
    const match = compareFamily(pieces, family, form, givens > 0);
    if (match.kind !== 'conflict' && (match.kind !== 'differs' || mayBeGiven(pieces, given, given + givens, stored)))
      best = better(best, combined(match, compareGiven(pieces.slice(given, given + givens), stored.given)));
    if (!familyFirst) best = better(best, partedOtherwise(pieces, form, stored));
  }
  return best;
}

/** Whether these may be a person's given names, in whatever form: of those who resemble a name, most share neither its first letters nor a table of short forms with it, which is soon told. */
function mayBeGiven(pieces: readonly Piece[], from: number, to: number, { given }: PersonName): boolean {
  const [first, second] = given;
  if (from === to || first === undefined) return false;
  const said = pieces[from]!.fold;
  if (mayBeVariants(said, first.fold) || (second !== undefined && mayBeVariants(said, second.fold))) return true;
  const next = to - from > 1 ? pieces[from + 1]!.fold : undefined;
  return next !== undefined && (mayBeVariants(next, first.fold) || next === second?.fold);
}

/** No family name is written in more words. */
const MOST_WORDS = 4;

/** "Van der Molen" for Vandermolen, "DeGroot" for De Groot: the same letters, in other words. */
function partedOtherwise(pieces: readonly Piece[], form: readonly NameWord[], { given }: PersonName): NameMatch {
  // Of two words one is a given name.
  if (pieces.length === 2 && form.length === 1) return OTHER;
  let letters = 0;
  for (const { fold } of form) letters += fold.length;
  for (let count = 1; count <= MOST_WORDS && count < pieces.length; count++) {
    letters -= pieces[pieces.length - count]!.fold.length;
    if (letters < 0) return OTHER;
    if (letters > 0 || count === form.length) continue;
    const tail = pieces.slice(-count);
    if (joined(tail) !== joined(form)) continue;
    const { kind } = compareGiven(pieces.slice(0, -count), given);
    if (kind !== 'same' && kind !== 'variant') return OTHER;
    return { kind: 'slip', part: 'family', word: tail[0]!.index, words: count, right: written(form), distance: 1, trust: 1 };
  }
  return OTHER;
}

const SAME: PartMatch = { kind: 'same' };
const CONFLICT: PartMatch = { kind: 'conflict' };

/** Compares as many pieces as the form has words, from `from` on. */
function compareFamily(pieces: readonly Piece[], from: number, words: readonly NameWord[], withGiven: boolean): PartMatch {
  let result = SAME;
  for (let i = 0; i < words.length; i++) {
    const piece = pieces[from + i]!;
    const word = words[i]!;
    const likeness = compareWords(piece.fold, word.fold);
    if (likeness.kind === 'same') continue;
    if (likeness.kind === 'variant' && (likeness.how === 'spelling' || (likeness.how === 'plural' && !withGiven))) {
      if (result.kind === 'same') result = { kind: 'variant', how: likeness.how };
      continue;
    }
    if (result.kind === 'slip' || result.kind === 'differs') return CONFLICT;
    // A family name has no short form: "Bill" for William is another family. One particle for another is a slip.
    const particles = words.length > 1 && NAME_PARTICLES.has(piece.fold) && NAME_PARTICLES.has(word.fold);
    const near = particles || likeness.kind === 'slip' || (likeness.kind === 'variant' && likeness.distance === 1);
    result = { kind: near ? 'slip' : 'differs', at: piece.index, said: piece.fold, word, distance: likeness.distance };
  }
  return result;
}

function combined(family: PartMatch, given: PartMatch): NameMatch {
  if (family.kind === 'conflict' || given.kind === 'conflict') return OTHER;
  const givenAgrees = given.kind === 'same' || given.kind === 'variant';
  if (family.kind === 'slip') return givenAgrees || given.kind === 'none' ? slipOf(family, 'family') : OTHER;
  if (family.kind === 'differs') {
    const initialOnly = given.kind === 'variant' && given.how === 'initial';
    return givenAgrees && !initialOnly
      ? { kind: 'family-differs', word: family.at, right: family.word.text, distance: family.distance }
      : OTHER;
  }
  if (given.kind === 'none') return { kind: 'variant', how: family.kind === 'variant' ? family.how : 'short', dropped: 'given' };
  if (given.kind === 'slip') return slipOf(given, 'given');
  if (given.kind === 'differs') return { kind: 'given-differs', word: given.at, right: given.word.text, distance: given.distance };
  if (given.kind === 'variant') return given;
  return family.kind === 'variant' ? family : { kind: 'same' };
}

function slipOf(match: Extract<PartMatch, { readonly at: number }>, part: 'given' | 'family'): NameMatch {
  const trust = trustOfSlip(match.said, match.word.fold, { part });
  return { kind: 'slip', part, word: match.at, right: match.word.text, distance: match.distance, trust };
}

/** The family name stands before the last word: a longer surname than the store's, not another one in its place. */
function goesOn(pieces: readonly Piece[], stored: PersonName): boolean {
  const last = stored.family.at(-1)!.fold;
  return pieces.slice(1, -1).some((piece) => piece.fold === last);
}

/** The store's own short form, or the first given name alone. */
function shortMatch(pieces: readonly Piece[], stored: PersonName): NameMatch {
  if (stored.short !== undefined) {
    const short = nameWords(stored.short);
    if (short.length === pieces.length && short.every((word, i) => word.fold === pieces[i]!.fold)) return { kind: 'variant', how: 'short' };
  }
  const [first] = stored.given;
  const alone = pieces.length === 1 && first !== undefined && first.fold === pieces[0]!.fold && first.fold.length > 1;
  return alone ? { kind: 'variant', how: 'short', dropped: 'family' } : OTHER;
}

function better(a: NameMatch, b: NameMatch): NameMatch {
  return RANK[b.kind] < RANK[a.kind] ? b : a;
}

function piecesOf(draft: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  draft.forEach((word, index) => {
    for (const fold of word.includes('-') ? word.split('-') : [word]) if (/[\p{L}\p{N}]/u.test(fold)) pieces.push({ fold, index });
  });
  return pieces;
}
