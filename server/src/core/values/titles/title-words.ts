import { lemma } from '../../languages/en/lexicon.ts';
import { PARTY_WORDS } from '../../languages/en/parties.ts';
import { TITLE_FORMS } from '../../languages/en/title-forms.ts';
import { RANK_WORDS } from '../../languages/en/title-qualifiers.ts';
import { COUNTERPARTS, EXCLUSIVE_OFFICES, GENERAL_TITLES, RANKS } from '../../languages/en/titles.ts';
import { isInitialism } from '../names/initials.ts';

/** How a title in the draft stands to one in the store. `general`: the draft's word covers the store's; `narrower`: it says more. */
export type TitleLikeness = 'same' | 'general' | 'narrower' | 'near' | 'other';

const FORMS = TITLE_FORMS.map(([written, compared]) => ({
  written: written.split(' '),
  compared: compared === '' ? [] : compared.split(' '),
}));
const SKIPPED = new Set(['the', 'a', 'an', '-', 'his', 'her', 'their', 'its', 'u', 'us', 's']);
const LINKS = new Set(['of', 'for', 'on', 'in', 'and', 'at', 'to']);
const cache = new Map<string, readonly string[]>();

/** A title's words under the form that titles are compared in: abbreviations spelt out, articles dropped, nouns singular. */
export function titleWords(folds: readonly string[]): readonly string[] {
  const key = folds.join(' ');
  const known = cache.get(key);
  if (known) return known;
  const plain = folds.filter((fold) => !SKIPPED.has(fold) && !(fold.length > 1 && PARTY_WORDS.has(fold)));
  const words: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const form = FORMS.find(({ written }) => written.every((word, i) => plain[at + i] === word || singular(plain[at + i]) === word));
    if (form) {
      words.push(...form.compared);
      at += form.written.length;
    } else words.push(singular(plain[at++])!);
  }
  if (cache.size > 5000) cache.clear();
  cache.set(key, words);
  return words;
}

function singular(word: string | undefined): string | undefined {
  return word === undefined || !word.endsWith('s') || word.length < 4 ? word : lemma(word, 'noun');
}

/** Whether the words are one office that has a shorter name: "member of Parliament". */
export function isSpeltOut(folds: readonly string[]): boolean {
  const words = folds.join(' ');
  return TITLE_FORMS.some(([written]) => written === words && written.includes(' of '));
}

/** Compares two titles given by their `titleWords`. */
export function compareTitles(draft: readonly string[], stored: readonly string[]): TitleLikeness {
  const a = draft.join(' ');
  const b = stored.join(' ');
  if (a === b) return 'same';
  const general = GENERAL_TITLES.get(a) ?? GENERAL_TITLES.get(headOf(draft));
  const coversAll = general?.includes('*') && draft.length === 1;
  const ranked = draft.some((word) => changesRank(word) && !stored.includes(word));
  if (coversAll || (!ranked && general?.some((office) => b === office || (office.length > 4 && b.includes(office))))) return 'general';
  if (spellsOut(draft, stored)) return 'same';
  if (isRaised(draft, stored) || areRanks(draft, stored)) return 'near';
  const inDraft = new Set(draft);
  const inStored = new Set(stored);
  const extraDraft = draft.filter((word) => !inStored.has(word) && !LINKS.has(word));
  const extraStored = stored.filter((word) => !inDraft.has(word) && !LINKS.has(word));
  // "economics professor" is the professor of economics; a general secretary is no secretary general.
  if (extraDraft.length === 0 && extraStored.length === 0 && headOf(draft) === headOf(stored)) return 'same';
  if (extraDraft.length === 0) return extraStored.some(changesRank) ? 'near' : 'general';
  if (extraStored.length === 0) return extraDraft.some(changesRank) ? 'near' : 'narrower';
  const shared = draft.filter((word) => inStored.has(word) && !LINKS.has(word));
  if (GENERAL_TITLES.get(headOf(draft))?.includes('*')) return 'other';
  if (shared.length > 0 && (headOf(draft) === headOf(stored) || shared.some(isOffice))) return 'near';
  return 'other';
}

/** "archbishop" for the bishop: the rank is part of the word. */
function isRaised(draft: readonly string[], stored: readonly string[]): boolean {
  return draft.length === stored.length && draft.every((word, at) => word === stored[at] || word === `arch${stored[at]}`);
}

/** Whether both are ranks of an army, a navy or the police. */
export function areRanks(a: readonly string[], b: readonly string[]): boolean {
  return RANKS.has(a.join(' ')) && RANKS.has(b.join(' '));
}

/** Rank words make another office of a title; "senior" and "executive" may only tell more of the same. */
function changesRank(word: string): boolean {
  return RANK_WORDS.has(word) && !SOFT_RANKS.has(word);
}

/** "hhs secretary" for the secretary of health and human services: all but the office itself in one word of initials. */
function spellsOut(draft: readonly string[], stored: readonly string[]): boolean {
  const link = stored.findIndex((word, at) => at > 0 && LINKS.has(word));
  if (draft.length !== 2 || link !== 1 || draft[1] !== stored[0]) return false;
  return isInitialism(draft[0]!, stored.slice(link + 1));
}

/** Whether the draft's title is the stored one below its rank: deputy director for director. Many an office is held after the lower one. */
export function ranksLower(draft: readonly string[], stored: readonly string[]): boolean {
  return (
    draft.some((word) => changesRank(word) && !stored.includes(word)) && !stored.some((word) => changesRank(word) && !draft.includes(word))
  );
}

const SOFT_RANKS = new Set([
  'senior',
  'junior',
  'state',
  'executive',
  'chief',
  'principal',
  'associate',
  'first',
  'second',
  'managing',
  'majority',
  'minority',
]);

function isOffice(word: string): boolean {
  return OFFICES.has(word);
}

const OFFICES = new Set([
  'secretary',
  'minister',
  'director',
  'president',
  'chief',
  'officer',
  'general',
  'editor',
  'adviser',
  'chair',
  'attorney',
]);

/** The noun that a title turns on: the word before "of", else the last. */
export function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  return words[(link === -1 ? words.length : link) - 1] ?? '';
}

/** Whether nobody holds this office together with another of its kind. */
export function isExclusiveOffice(words: readonly string[]): boolean {
  return EXCLUSIVE_OFFICES.has(words.join(' '));
}

/** Whether nobody holds both of these offices at once: two of the exclusive ones, a seat in each chamber of a state, the lead of both sides. */
export function areExclusive(a: readonly string[], b: readonly string[]): boolean {
  return [EXCLUSIVE_OFFICES, ...COUNTERPARTS].some((offices) => offices.has(a.join(' ')) && offices.has(b.join(' ')));
}

/** Whether the word is too general to name an office of its own. */
export function isGeneralTitle(words: readonly string[]): boolean {
  return (
    GENERAL_TITLES.has(words.join(' ')) ||
    (words.length > 1 &&
      !hasCounterpart(words) &&
      (GENERAL_TITLES.get(headOf(words))?.includes('*') ?? false) &&
      words.every((word) => !LINKS.has(word)))
  );
}

/** "fire chief", "majority leader": an office of its own, though its noun is a general one. */
function hasCounterpart(words: readonly string[]): boolean {
  return COUNTERPARTS.some((offices) => offices.has(words.join(' ')));
}
