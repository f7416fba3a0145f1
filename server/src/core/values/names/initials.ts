import { LINKING_WORDS } from '../../languages/en/particles.ts';

/** The initials of a name's words, linking words and marks left out, in capitals. */
export function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (isContent(word)) initials += firstLetter(word);
  return initials.toUpperCase();
}

/**
 * Whether an abbreviation is made of a name's initials in order, linking words counted or not ("DoJ", "DJ").
 * Every content word must lend its letter; an abbreviation of one letter is none.
 */
export function isInitialism(abbreviation: string, words: readonly string[]): boolean {
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  // Where the letters read so far may end: for each word, all counts of letters that it and those before may have lent.
  let ends = new Set([0]);
  for (const word of words) {
    const lower = word.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(lower)) continue;
    const next = new Set(isContent(lower) ? [] : ends);
    for (const end of ends) {
      if (letters[end] !== undefined && lower.startsWith(letters[end])) next.add(end + 1);
    }
    ends = next;
    if (ends.size === 0) return false;
  }
  return letters.length > 1 && ends.has(letters.length);
}

function isContent(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !LINKING_WORDS.has(word.toLowerCase());
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!);
}
