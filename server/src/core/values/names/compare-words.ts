import { areNicknames } from '../../languages/en/nicknames.ts';
import { areRomanisations } from '../../languages/en/nicknames-romanised.ts';
import { sameSkeleton, skeletonLength, soundAlike } from './skeleton.ts';
import { slipDistance } from './slip-distance.ts';

/** In what way two words are one name: another spelling in use, a short form, an initial, a plural. */
export type VariantHow = 'spelling' | 'nickname' | 'initial' | 'plural';

/**
 * How one word of a name stands to another. `distance` is in typing slips and is exact up to 3 (4 means further).
 * `variant` words may both be right; a `slip` is near enough to be the other word misspelt; `other` is another name.
 */
export type WordLikeness =
  | { readonly kind: 'same'; readonly distance: 0 }
  | { readonly kind: 'variant'; readonly distance: number; readonly how: VariantHow }
  | { readonly kind: 'slip'; readonly distance: number }
  | { readonly kind: 'other'; readonly distance: number };

const MOST = 3;
const UP_TO_MOST = [0, 1, 2, 3, 4] as const;
const SAME: WordLikeness = { kind: 'same', distance: 0 };
const SLIPS: readonly WordLikeness[] = UP_TO_MOST.map((distance) => ({ kind: 'slip', distance }));
const OTHERS: readonly WordLikeness[] = UP_TO_MOST.map((distance) => ({ kind: 'other', distance }));
const VARIANTS: { readonly [how in VariantHow]: readonly WordLikeness[] } = {
  spelling: UP_TO_MOST.map((distance) => ({ kind: 'variant', distance, how: 'spelling' })),
  nickname: UP_TO_MOST.map((distance) => ({ kind: 'variant', distance, how: 'nickname' })),
  initial: UP_TO_MOST.map((distance) => ({ kind: 'variant', distance, how: 'initial' })),
  plural: UP_TO_MOST.map((distance) => ({ kind: 'variant', distance, how: 'plural' })),
};

/**
 * Likeness of a draft's word to a stored one, both folded. Results are shared objects: nothing is allocated.
 * A plural is only a variant where the draft has it ("Udalls" for Udall): "Meadow" for Meadows is a slip.
 */
export function compareWords(draft: string, stored: string): WordLikeness {
  if (draft === stored) return SAME;
  const shorter = Math.min(draft.length, stored.length);
  const sameHead = draft.charCodeAt(0) === stored.charCodeAt(0);
  if (shorter <= 1) return sameHead && shorter === 1 ? VARIANTS.initial[MOST + 1]! : OTHERS[MOST + 1]!;
  const distance = slipDistance(draft, stored, MOST);
  if (distance <= 2 && (isUmlautSpelling(draft, stored) || isGlideSpelling(draft, stored))) return VARIANTS.spelling[distance]!;
  if (areRomanisations(draft, stored)) return VARIANTS.spelling[distance]!;
  if (isDrawnPlural(draft, stored)) return VARIANTS.plural[distance]!;
  if (areNicknames(draft, stored) && !isRespelling(draft, stored, distance)) return VARIANTS.nickname[distance]!;
  if (isSlip(draft, stored, distance)) return SLIPS[distance]!;
  return (isPetForm(draft, stored) || isPetForm(stored, draft) ? VARIANTS.nickname : OTHERS)[distance]!;
}

/** Whether two words that are not compared yet may be `same` or `variant`: those share their first letter, or stand in a table together. */
export function mayBeVariants(draft: string, stored: string): boolean {
  return draft.charCodeAt(0) === stored.charCodeAt(0) || areNicknames(draft, stored) || areRomanisations(draft, stored);
}

function isSlip(draft: string, stored: string, distance: number): boolean {
  if (distance > MOST) return false;
  const shorter = Math.min(draft.length, stored.length);
  const longer = Math.max(draft.length, stored.length);
  if (longer < 4) return false;
  const cost = distance + headCost(draft, stored);
  if (longer === 4) return cost === 1 && (draft.length !== stored.length || isTransposed(draft, stored) || sameSkeleton(draft, stored));
  if (cost <= 1) return true;
  if (cost === 2) return (longer >= 7 && shorter >= 6) || (shorter >= 5 && soundsThrough(draft, stored, 2));
  return cost === MOST && longer >= 7 && soundsThrough(draft, stored, 3);
}

/** A wrong first letter is rarely a slip of the hand, unless the two sound alike or only changed places. */
function headCost(draft: string, stored: string): number {
  const head = draft.charCodeAt(0);
  const right = stored.charCodeAt(0);
  if (head === right || soundAlike(head, right)) return 0;
  return head === stored.charCodeAt(1) && right === draft.charCodeAt(1) ? 0 : 1;
}

function soundsThrough(draft: string, stored: string, least: number): boolean {
  return sameSkeleton(draft, stored) && skeletonLength(stored) >= least;
}

function isTransposed(draft: string, stored: string): boolean {
  for (let i = 0; i < draft.length; i++) {
    if (draft.charCodeAt(i) === stored.charCodeAt(i)) continue;
    return draft.charCodeAt(i) === stored.charCodeAt(i + 1) && draft.charCodeAt(i + 1) === stored.charCodeAt(i);
  }
  return false;
}

/** "Udalls", "Joneses": the draft's word is the stored one in the plural. */
function isDrawnPlural(draft: string, stored: string): boolean {
  const extra = draft.length - stored.length;
  if (extra !== 1 && extra !== 2) return false;
  return (
    draft.startsWith(stored) &&
    (extra === 1 ? draft.endsWith('s') && !stored.endsWith('s') : draft.endsWith('es') && /[sxzh]$/.test(stored))
  );
}

/** "Mueller" beside a folded "Müller": e after a lone a, o or u in one and not in the other, all else alike; "Bauer" is not "Baur". */
function isUmlautSpelling(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  let j = 0;
  for (let i = 0; i < long.length; i++) {
    if (j < short.length && long.charCodeAt(i) === short.charCodeAt(j)) j++;
    else if (long[i] !== 'e' || !isUmlautBase(long.charCodeAt(i - 1)) || i + 1 === long.length || /[aeo]/.test(long[i - 2] ?? ''))
      return false;
  }
  return j === short.length && long.length > short.length;
}

/** "Shoigu" beside "Shoygu": i or y after another vowel and before a consonant, as transcriptions from Cyrillic differ; all else alike. */
function isGlideSpelling(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    const pair = (a[at] === 'i' && b[at] === 'y') || (a[at] === 'y' && b[at] === 'i');
    if (!pair || at === a.length - 1 || !/[aeou]/.test(a[at - 1] ?? '')) return false;
  }
  return true;
}

function isUmlautBase(code: number): boolean {
  return code === 97 || code === 111 || code === 117;
}

/** A pair that the nickname table holds, but which is one name spelt in two ways ("Jon", "John"; "Stephen", "Steven"), not name and short form. */
function isRespelling(a: string, b: string, distance: number): boolean {
  if (distance > 2) return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return distance === 1 && !/[iynosr]$/.test(long);
  return distance === 1 || sameSkeleton(a, b);
}

/** "Sandy" for Sander, "Robbie" for Roberta: a stem of three letters or more with -y or -ie, its last letter doubled or not. */
function isPetForm(pet: string, formal: string): boolean {
  if (pet.charCodeAt(0) !== formal.charCodeAt(0)) return false;
  const ending = pet.endsWith('y') ? 1 : pet.endsWith('ie') ? 2 : 0;
  let stem = pet.length - ending;
  if (ending === 0 || formal.endsWith('y') || formal.endsWith('ie')) return false;
  if (stem > 3 && pet.charCodeAt(stem - 1) === pet.charCodeAt(stem - 2) && pet.charCodeAt(stem - 1) !== formal.charCodeAt(stem - 1)) stem--;
  if (stem < 3 || formal.length <= stem) return false;
  for (let i = 0; i < stem; i++) if (pet.charCodeAt(i) !== formal.charCodeAt(i)) return false;
  return true;
}
