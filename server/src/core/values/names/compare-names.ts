import { LINKING_WORDS, SPELLING_PAIRS } from '../../languages/en/particles.ts';
import { compareWords } from './compare-words.ts';

/** One word of a draft's name that is not the stored one; `word` and `stored` are indexes into the two lists of words. */
export interface OddWord {
  readonly word: number;
  readonly stored: number;
  /** In typing slips; 4 means further. */
  readonly distance: number;
}

/**
 * How a draft's name of an organisation, work or place stands to a stored one. `agreed` counts the content words that both
 * share. `slip`: one word is a slip of the stored one, or its singular or plural (`plural`). `word-differs`: one content word
 * is another in the same place. `shorter` and `longer`: words left out or put in, by index. `reordered`: the same words in another order.
 */
export type NamesMatch =
  | { readonly kind: 'same' | 'variant' | 'reordered' | 'other'; readonly agreed: number }
  | ({ readonly kind: 'slip'; readonly agreed: number; readonly plural: boolean } & OddWord)
  | ({ readonly kind: 'word-differs'; readonly agreed: number } & OddWord)
  | { readonly kind: 'shorter'; readonly agreed: number; readonly missing: readonly number[] }
  | { readonly kind: 'longer'; readonly agreed: number; readonly added: readonly number[] };

const OTHER: NamesMatch = { kind: 'other', agreed: 0 };
type WordMatch = 'same' | 'variant' | 'plural' | 'slip' | 'other';

/** Compares two names given as folded words; the, of, and & and their like don't count, nor do British and American spellings. */
export function compareNames(draft: readonly string[], stored: readonly string[]): NamesMatch {
  const said = contentOf(draft);
  const right = contentOf(stored);
  if (said.length === 0 || right.length === 0) return OTHER;
  if (said.length !== right.length) return compareLengths(draft, said, stored, right);
  let agreed = 0;
  let variant = false;
  let odd: { readonly at: number; readonly match: WordMatch; readonly distance: number } | undefined;
  for (let i = 0; i < said.length; i++) {
    const { match, distance } = compareContent(draft[said[i]!]!, stored[right[i]!]!);
    if (match === 'same' || match === 'variant') {
      agreed++;
      if (match === 'variant') variant = true;
    } else if (odd === undefined) odd = { at: i, match, distance };
    else return isReordered(draft, said, stored, right) ? { kind: 'reordered', agreed: said.length } : OTHER;
  }
  if (odd === undefined) return { kind: variant ? 'variant' : 'same', agreed };
  const where = { word: said[odd.at]!, stored: right[odd.at]!, distance: odd.distance };
  if (odd.match !== 'other') return { kind: 'slip', agreed, plural: odd.match === 'plural', ...where };
  return agreed === 0 ? OTHER : { kind: 'word-differs', agreed, ...where };
}

function compareContent(draft: string, stored: string): { readonly match: WordMatch; readonly distance: number } {
  if (draft === stored || (SPELLING_PAIRS.get(draft) ?? draft) === (SPELLING_PAIRS.get(stored) ?? stored))
    return { match: 'same', distance: 0 };
  const likeness = compareWords(draft, stored);
  const { distance } = likeness;
  if (isPlural(draft, stored) || isPlural(stored, draft)) return { match: 'plural', distance };
  if (likeness.kind === 'variant') return { match: likeness.how === 'spelling' ? 'variant' : distance === 1 ? 'slip' : 'other', distance };
  // Short words such as Las and Los carry a name's form: one letter off in three is a slip where all else agrees.
  const short = draft.length === 3 && stored.length === 3 && distance === 1 && draft[0] === stored[0];
  return { match: short ? 'slip' : likeness.kind, distance };
}

function isPlural(plural: string, singular: string): boolean {
  if (plural === `${singular}s` || plural === `${singular}es`) return true;
  return (
    plural.endsWith('ies') && singular.endsWith('y') && plural.length === singular.length + 2 && plural.startsWith(singular.slice(0, -1))
  );
}

function compareLengths(
  draft: readonly string[],
  said: readonly number[],
  stored: readonly string[],
  right: readonly number[],
): NamesMatch {
  const shorter = said.length < right.length;
  const [few, many] = shorter ? [said, right] : [right, said];
  const extra: number[] = [];
  let at = 0;
  for (const index of many) {
    const next = few[at];
    const fits = next !== undefined && alike(shorter ? draft[next]! : draft[index]!, shorter ? stored[index]! : stored[next]!);
    if (fits) at++;
    else extra.push(index);
  }
  if (at < few.length) return OTHER;
  return shorter ? { kind: 'shorter', agreed: at, missing: extra } : { kind: 'longer', agreed: at, added: extra };
}

function isReordered(draft: readonly string[], said: readonly number[], stored: readonly string[], right: readonly number[]): boolean {
  const a = said.map((index) => draft[index]!).sort();
  const b = right.map((index) => stored[index]!).sort();
  return a.every((word, i) => word === b[i]);
}

function alike(draft: string, stored: string): boolean {
  const { match } = compareContent(draft, stored);
  return match === 'same' || match === 'variant';
}

/** Indexes of the words that carry the name; all of them if none but linking words stand there. */
function contentOf(words: readonly string[]): readonly number[] {
  const content: number[] = [];
  const marks: number[] = [];
  words.forEach((word, i) => {
    if (!/[\p{L}\p{N}]/u.test(word)) return;
    marks.push(i);
    if (!LINKING_WORDS.has(word)) content.push(i);
  });
  return content.length > 0 ? content : marks;
}
