import { CARDINALS, MAGNITUDE_STYLES, MAGNITUDES, MONEY_LETTERS, ORDINALS } from '../../languages/en/numbers.ts';
import { figuresTold } from '../../telling/figures.ts';
import { inEnglish } from '../../telling/told.ts';

const WORD_OF = new Map([...CARDINALS].map(([word, value]) => [value, word] as const));
const ORDINAL_OF = new Map([...ORDINALS].map(([word, value]) => [value, word] as const));
const STEPS = [1e3, 1e6, 1e9, 1e12] as const;

/** A number in figures as English writes it, at most three decimals, with commas from a thousand up. */
export function inFigures(value: number): string {
  return inEnglish(figuresTold(value));
}

/** A whole number under a hundred in words, else nothing. */
export function inWords(value: number): string | undefined {
  const word = WORD_OF.get(value);
  if (word !== undefined || !Number.isInteger(value) || value < 0 || value > 99) return word;
  return `${WORD_OF.get(value - (value % 10))}-${WORD_OF.get(value % 10)}`;
}

/** An ordinal under a hundred in words, else nothing. */
export function ordinalInWords(value: number): string | undefined {
  const word = ORDINAL_OF.get(value);
  if (word !== undefined || !Number.isInteger(value) || value < 1 || value > 99) return word;
  return `${WORD_OF.get(value - (value % 10))}-${ORDINAL_OF.get(value % 10)}`;
}

/** The ending that makes an ordinal of figures: 1st, 12th, 23rd. */
export function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens > 10 && tens < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** The magnitude word of a value in the style of another ("bn" beside "m"), or nothing where that style has none. */
export function magnitudeLike(magnitude: number, model: string): string | undefined {
  const at = STEPS.indexOf(magnitude as (typeof STEPS)[number]);
  if (at < 0) return undefined;
  const lower = model.toLowerCase();
  const word = MAGNITUDE_STYLES.find((style) => style.includes(lower) && (MAGNITUDES.has(style[at]!) || MONEY_LETTERS.has(style[at]!)))?.[
    at
  ];
  return word === undefined ? undefined : inCase(word, model);
}

/** The largest of million, billion and trillion that a value reaches, or one. */
export function magnitudeOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
}

/** A word in the capitals of another: all of them, the first, or none. */
export function inCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** An ordinal in figures or words, as another stands. */
export function ordinalLike(value: number, model: string): string {
  const word = /^\d/.test(model) ? undefined : ordinalInWords(value);
  return word === undefined ? `${inFigures(value)}${ordinalEnding(value)}` : inCase(word, model);
}
