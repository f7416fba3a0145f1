const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;
const NEEDS_DECOMPOSING = /[^\x20-\x7e]/;

/** Letters that carry no combining mark to strip, spelt as wire copy spells them. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/**
 * The form under which two spellings count as one word: lower case, no diacritics, no dots or apostrophes inside
 * ("U.S." → "us", "Bogotá" → "bogota", "O’Brien" → "obrien"). NFC and NFD give the same result.
 */
export function folded(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const result = fold(word);
  cache.set(word, result);
  return result;
}

function fold(word: string): string {
  let lower = word.toLowerCase();
  if (NEEDS_DECOMPOSING.test(lower)) {
    // Lower case once more, since letters such as 𝓐 have none until they are decomposed.
    lower = lower
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    lower = lower.replace(/[ßæœøđðþłı]/g, (letter) => SPELT_OUT.get(letter) ?? letter);
  }
  return lower.replace(/[.'’‘ʼ]/g, '') || lower;
}

/** A word less the marks on its letters: "Bogotá" → "Bogota". Letters of their own, such as ø, stay. */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}
