import type { Entity } from './entity.ts';
import { foldedName } from './name-words.ts';

/** Finds entities by the beginning of any word of their names. */
export interface NamePrefixes {
  /** Entities with a word that begins with a folded text, those whose name itself begins so first; at most so many. */
  startingWith(fold: string, most: number): readonly Entity[];
}

interface Row {
  readonly word: string;
  readonly entity: Entity;
  /** Which word of the name it is. */
  readonly at: number;
}

/** Indexes the words of names, aliases and abbreviations; n log n once, a question costs what it finds. */
export function namePrefixes(entities: Iterable<Entity>): NamePrefixes {
  const rows: Row[] = [];
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases, ...(entity.abbr === undefined ? [] : [entity.abbr])])
      for (const [at, word] of foldedName(name).entries()) if (word.length > 1) rows.push({ word, entity, at });
  rows.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.at - b.at));
  return {
    startingWith(fold, most) {
      const found = new Map<Entity, number>();
      for (let row = firstFrom(rows, fold); row < rows.length && rows[row]!.word.startsWith(fold) && found.size < most * 4; row++) {
        const { entity, at } = rows[row]!;
        found.set(entity, Math.min(found.get(entity) ?? at, at));
      }
      return [...found]
        .sort(([a, n], [b, m]) => n - m || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(([entity]) => entity);
    },
  };
}

function firstFrom(rows: readonly Row[], fold: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.word < fold) low = middle + 1;
    else high = middle;
  }
  return low;
}
