import { GIVEN_NAMES } from './data/given-names.ts';
import { nicknameWords } from './nicknames.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a folded word is a well-known given name or short form of one. */
export function isGivenName(fold: string): boolean {
  known ??= new Set([...nicknameWords(), ...GIVEN_NAMES.trim().split(/\s+/)]);
  return known.has(fold);
}
