import { ROMANISED } from './data/romanised.ts';

let groups: ReadonlyMap<string, number> | undefined;

/** Whether two folded words are spellings in use of one name from another script ("mohammed", "muhammad"). */
export function areRomanisations(a: string, b: string): boolean {
  groups ??= groupsByWord();
  const group = groups.get(a);
  return group !== undefined && group === groups.get(b);
}

/** A bit for the name that a word spells; spellings of one name have it in common. 0 for a word that the table lacks. */
export function romanisationKin(word: string): number {
  groups ??= groupsByWord();
  const group = groups.get(word);
  return group === undefined ? 0 : 1 << (group & 31);
}

function groupsByWord(): ReadonlyMap<string, number> {
  const lines = ROMANISED.trim().split('\n');
  return new Map(lines.flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)));
}
