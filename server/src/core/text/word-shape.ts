/** Flags of `Tokens.shape`. */
export const CAPITAL = 1;
/** Every letter upper case, two letters or more. */
export const UPPER = 2;
/** Ends in a full stop that belongs to it ("Sen.", "U.S."). */
export const DOTTED = 4;
/** A lone capital with or without its stop ("F.", "J"). */
export const INITIAL = 16;

const UPPER_LETTER = /\p{Lu}/u;

/** The flags of a word as written. */
export function wordShape(raw: string): number {
  const first = raw.charCodeAt(0);
  const stop = raw.charCodeAt(raw.length - 1) === 46 ? DOTTED : 0;
  const capital = (first >= 65 && first <= 90) || (first > 127 && UPPER_LETTER.test(raw[0]!));
  if (!capital) return stop;
  const second = raw.charCodeAt(1);
  if (second >= 97 && second <= 122) return CAPITAL | stop;
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return CAPITAL | INITIAL | stop;
  return CAPITAL | stop | (letters === letters.toUpperCase() ? UPPER : 0);
}
