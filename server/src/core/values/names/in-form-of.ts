import { folded } from '../../text/folding.ts';
import { slipDistance } from './slip-distance.ts';

const FAR = 6;

/**
 * The right word in the form of the writer's wrong one: its capitals, possessive or plural ending, and kind of apostrophe.
 * "HALORAN’S" mended by Halloran is "HALLORAN’S", "Halorans" is "Hallorans". An ending that was itself the slip is not kept.
 * What has no plural, such as a lake, gets none.
 */
export function inFormOf(right: string, model: string, { hasPlural = true } = {}): string {
  const { bare, ending } = splitPossessive(model);
  let result = right;
  if (hasPlural && isPluralOf(bare, right)) result = plural(right);
  if (ending !== '') result += ending.length > 1 || result.endsWith('s') ? ending : `${ending}s`;
  return withApostropheOf(inCapitalsOf(result, bare), model);
}

/** "Meadows'" is split before its apostrophe, "Hall’s" before the apostrophe and s. */
function splitPossessive(model: string): { readonly bare: string; readonly ending: string } {
  const ending = /['’ʼ][sS]?$/u.exec(model)?.[0] ?? '';
  return { bare: model.slice(0, model.length - ending.length), ending: ending.toLowerCase() };
}

/** The model reads as a plural of something nearer to the right word than its singular reading is, and the plural is not the slip itself. */
function isPluralOf(bare: string, right: string): boolean {
  const model = folded(bare);
  const singular = folded(right);
  if (!model.endsWith('s') || singular.endsWith('s') || model === `${singular}s`) return false;
  return slipDistance(model, folded(plural(right)), FAR) < slipDistance(model, singular, FAR);
}

function plural(word: string): string {
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
}

function inCapitalsOf(word: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return word.toUpperCase();
  const first = letters[0] ?? '';
  const capital = first !== first.toLowerCase();
  return capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function withApostropheOf(word: string, model: string): string {
  const kind = /['’ʼ]/u.exec(model)?.[0];
  return kind === undefined ? word : word.replace(/['’ʼ]/gu, kind);
}
