import type { Entity } from '../../core/facts/entity.ts';
import { foldedName } from '../../core/facts/name-words.ts';
import { nearest } from '../arguments/nearest.ts';
import type { OpenRoot } from './open-root.ts';

/** What a typed name may mean: the entities that bear it, and where none does, names of entities that resemble it. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly suggestions: readonly string[];
}

const SUGGESTIONS = 5;

/** Looks a name up by id, then among the names that entities bear, then among the words of those names; capitals, accents and dots do not matter. */
export async function findEntity(typed: string, { contents, facts }: OpenRoot): Promise<Found> {
  const wanted = foldedName(typed);
  const bearing = (fits: (name: readonly string[]) => boolean) =>
    contents.entities.filter((entity) => namesOf(entity).some((name) => fits(foldedName(name))));
  const ways = [
    () => contents.entities.filter(({ id }) => id === typed),
    () => bearing((name) => name.join(' ') === wanted.join(' ')),
    () => (wanted.length ? bearing((name) => wanted.every((word) => name.includes(word))) : []),
  ];
  for (const way of ways) {
    const entities = way();
    if (entities.length) return { entities, suggestions: [] };
  }
  const [alike = []] = await facts.resembling([wanted]);
  const names = alike.flatMap((id) => contents.entities.find((entity) => entity.id === id)?.name ?? []);
  const meant = nearest(
    typed,
    contents.entities.map(({ name }) => name),
  );
  return { entities: [], suggestions: [...new Set([...(meant ? [meant] : []), ...names])].slice(0, SUGGESTIONS) };
}

function namesOf({ id, name, aliases, abbr, short, family }: Entity): string[] {
  return [id, name, ...aliases, ...[abbr, short, family].filter((each) => each !== undefined)];
}
