import { compareWords, type WordLikeness } from './compare-words.ts';
import type { NameWord } from './person-name.ts';

/** A word of the draft's name: folded, with its index among the words that the caller gave. */
export interface Piece {
  readonly fold: string;
  readonly index: number;
}

/** Which words of the stored name the draft leaves out. */
export type Dropped = 'first' | 'middle' | 'suffix' | 'given' | 'family';

/** How a person's name varies without being wrong. */
export type PersonVariant = 'spelling' | 'nickname' | 'initial' | 'plural' | 'short' | 'added' | 'order';

/** How part of a draft's name stands to the stored part. `at` is the draft's index of the odd word `said`, `word` the stored one. */
export type PartMatch =
  | { readonly kind: 'same' | 'none' | 'conflict' }
  | { readonly kind: 'variant'; readonly how: PersonVariant; readonly dropped?: Dropped }
  | { readonly kind: 'slip' | 'differs'; readonly at: number; readonly said: string; readonly word: NameWord; readonly distance: number };

/** Typing slips that a first name may have where the rest of the given names is right. */
const MOST_VOUCHED = 2;

/** Compares what stands for the given names: the first must be alike, middle names may be missing, short or extra, but not others. */
export function compareGiven(pieces: readonly Piece[], given: readonly NameWord[]): PartMatch {
  const [first, ...middles] = pieces;
  if (first === undefined) return { kind: 'none' };
  const [storedFirst, ...storedMiddles] = given;
  if (storedFirst === undefined) return { kind: 'conflict' };
  if (isInitials(pieces, given)) return { kind: 'variant', how: 'initial' };
  const initials = otherInitials(first, pieces, given);
  if (initials) return initials;
  if (pieces.length !== given.length && first.fold[0] === storedFirst.fold[0] && joined(pieces) === joined(given))
    return { kind: 'variant', how: 'spelling' };

  const head = compareHeads(pieces, given);
  const rest = compareMiddles(middles, storedMiddles);
  if (head.kind === 'other') {
    // "Gerand B. Troland": the middle initial vouches for what would be too far from the right name by itself.
    const vouched = middles.length > 0 && rest.kind === 'same' && head.distance <= MOST_VOUCHED && first.fold[0] === storedFirst.fold[0];
    return shifted(pieces, given) ?? (vouched ? slip : differs)(first, storedFirst, head.distance);
  }
  if (head.kind === 'same') return otherHalf(pieces, given) ?? rest;
  if (head.kind === 'slip' || head.how === 'plural') {
    return rest.kind === 'same' || rest.kind === 'variant' ? slip(first, storedFirst, head.distance) : { kind: 'conflict' };
  }
  if (rest.kind === 'same') return { kind: 'variant', how: head.how };
  return rest.kind === 'variant' ? { ...rest, how: head.how } : rest;
}

/** The halves of "Seo-yun" are too short to tell a slip from another name: it is the whole that is compared. */
function compareHeads(pieces: readonly Piece[], given: readonly NameWord[]): WordLikeness {
  const head = compareWords(pieces[0]!.fold, given[0]!.fold);
  const halves = head.kind === 'other' && given.length === 2 && given[1]!.glued && pieces[1]?.fold === given[1]!.fold;
  return halves && pieces.length === 2 ? compareWords(joined(pieces), joined(given)) : head;
}

/** "Tae-suk" for Tae-seok, "Jean-Louis" for Jean-Luc: the second half of a double given name is no middle name that may be another's as well. */
function otherHalf(pieces: readonly Piece[], given: readonly NameWord[]): PartMatch | undefined {
  const [piece, word] = [pieces[1], given[1]];
  if (pieces.length !== 2 || given.length !== 2 || !word?.glued || !piece || piece.fold.length < 2) return undefined;
  if (alike(piece.fold, word.fold)) return undefined;
  const whole = compareWords(joined(pieces), joined(given));
  return (whole.kind === 'slip' ? slip : differs)(piece, word, whole.distance);
}

function compareMiddles(pieces: readonly Piece[], stored: readonly NameWord[]): PartMatch {
  const extra: Piece[] = [];
  const missing: NameWord[] = [];
  let how: PersonVariant | undefined;
  let next = 0;
  for (const piece of pieces) {
    let found = next;
    while (found < stored.length && !alike(piece.fold, stored[found]!.fold)) found++;
    if (found === stored.length) extra.push(piece);
    else {
      missing.push(...stored.slice(next, found));
      if (piece.fold !== stored[found]!.fold) how ??= piece.fold.length === 1 || stored[found]!.fold.length === 1 ? 'initial' : 'spelling';
      next = found + 1;
    }
  }
  missing.push(...stored.slice(next));
  if (extra.length > 0 && missing.length > 0) return mendedMiddle(extra, missing);
  if (extra.length > 0) return { kind: 'variant', how: 'added' };
  if (missing.length > 0) return { kind: 'variant', how: how ?? 'short', dropped: 'middle' };
  return how === undefined ? { kind: 'same' } : { kind: 'variant', how };
}

/** Another middle name is another person, unless it is the stored one misspelt; of two initials, only what else is said of them can tell. */
function mendedMiddle(extra: readonly Piece[], missing: readonly NameWord[]): PartMatch {
  const [piece] = extra;
  if (extra.length > 1 || piece === undefined) return { kind: 'conflict' };
  for (const word of missing) {
    const likeness = compareWords(piece.fold, word.fold);
    if (likeness.kind === 'slip') return slip(piece, word, likeness.distance);
  }
  const [initial] = missing;
  if (missing.length === 1 && initial!.fold.length === 1 && piece.fold.length === 1) return differs(piece, initial!, 1);
  return { kind: 'conflict' };
}

/** "Michael Randel" for Don Michael Randel, or the other way about: the first name of one is the second of the other. */
function shifted(pieces: readonly Piece[], given: readonly NameWord[]): PartMatch | undefined {
  if (pieces[0]!.fold.length > 1 && given.length > 1 && given[1]!.fold.length > 1 && runsAlong(pieces, given.slice(1))) {
    return { kind: 'variant', how: 'short', dropped: 'first' };
  }
  const tail = pieces.slice(1);
  return tail.length > 0 && tail[0]!.fold.length > 1 && runsAlong(tail, given) ? { kind: 'variant', how: 'added' } : undefined;
}

function runsAlong(pieces: readonly Piece[], given: readonly NameWord[]): boolean {
  return pieces.length <= given.length && pieces.every((piece, i) => alike(piece.fold, given[i]!.fold));
}

function alike(draft: string, stored: string): boolean {
  const likeness = compareWords(draft, stored);
  return likeness.kind === 'same' || (likeness.kind === 'variant' && likeness.how !== 'plural');
}

/** "J.K." or "jk" for two given names; letters beyond the names that the store has are taken on trust where no name could be spelt so. */
function isInitials(pieces: readonly Piece[], given: readonly NameWord[]): boolean {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece === undefined || piece.fold.length < 2) return false;
  if (piece.fold.length > given.length && !/^[^aeiouy]{2,3}$/u.test(piece.fold)) return false;
  for (let i = 0; i < piece.fold.length && i < given.length; i++) if (given[i]!.fold[0] !== piece.fold[i]) return false;
  return true;
}

/** "J.P." where the store has "J.T.": as many initials, and not the same. */
function otherInitials(first: Piece, pieces: readonly Piece[], given: readonly NameWord[]): PartMatch | undefined {
  if (pieces.length !== 1 || given.length < 2 || first.fold.length !== given.length) return undefined;
  const fold = joined(given);
  return fold.length !== given.length ? undefined : differs(first, { fold, text: given.map(({ text }) => text).join(''), glued: false }, 1);
}

/** The letters of words, run together. */
export function joined(words: readonly { readonly fold: string }[]): string {
  let letters = '';
  for (const { fold } of words) letters += fold;
  return letters;
}

function slip(piece: Piece, word: NameWord, distance: number): PartMatch {
  return { kind: 'slip', at: piece.index, said: piece.fold, word, distance };
}

function differs(piece: Piece, word: NameWord, distance: number): PartMatch {
  return { kind: 'differs', at: piece.index, said: piece.fold, word, distance };
}
