import { ROMANISED } from './data/romanised.ts';

let groups: ReadonlyMap<string, number> | undefined;

/** Whether two folded words are spellings in use of one name from another script ("mohammed", "muhammad"). */
export function areRomanisations(a: string, b: string): boolean {
  groups ??= new Map(
    ROMANISED.trim()
      .split('\n')
      .flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)),
  );
  const group = groups.get(a);
  return group !== undefined && group === groups.get(b);
}
