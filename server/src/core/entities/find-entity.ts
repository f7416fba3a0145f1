import { embargoed } from '../facts/embargo.ts';
import type { Entity } from '../facts/entity.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { StoreContents } from '../facts/memory-store.ts';
import { foldedName } from '../facts/name-words.ts';
import { nearest } from '../text/nearest.ts';

/** A store to look in: all that the desk's own files hold, and the port through which its packs are asked as well. */
export interface Holder {
  readonly contents: StoreContents;
  readonly facts: FactSource;
}

/** What a typed name may mean: the entities that bear it, and where none does, names of entities that resemble it. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly suggestions: readonly string[];
}

const SUGGESTIONS = 5;

/** Looks a name up at a moment by id, then among the names that entities bear, then among the words of those names; capitals, accents and dots do not matter. Packs are asked by their indexes. What is under embargo is neither found nor suggested. */
export async function findEntity(typed: string, { contents, facts }: Holder, now: Date): Promise<Found> {
  const shown = (entity: Entity) => !embargoed(entity.provenance, now);
  const wanted = foldedName(typed);
  const slice = await facts.slice([]);
  const known = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => slice.entity(id) ?? []).filter(shown);
  const bearing = (entities: readonly Entity[], fits: (name: readonly string[]) => boolean) =>
    entities.filter((entity) => namesOf(entity).some((name) => fits(foldedName(name))));
  const [hits = []] = await facts.names([wanted]);
  const [alike = []] = await facts.resembling([wanted]);
  const within = (name: readonly string[]) => wanted.every((word) => name.includes(word));
  const ways = [
    () => known([typed]),
    () =>
      known(
        hits
          .filter(({ from, to }) => from === 0 && to === wanted.length)
          .flatMap(({ bearers }) => bearers.flatMap(({ entity, form }) => (form.startsWith('never') ? [] : [entity]))),
      ),
    () => (wanted.length ? bearing([...known(alike), ...known(contents.entities.map(({ id }) => id))], within) : []),
  ];
  for (const way of ways) {
    const entities = [...new Set(way())];
    if (entities.length) return { entities, suggestions: [] };
  }
  const names = known(alike).map(({ name }) => name);
  const meant = nearest(
    typed,
    contents.entities.filter(shown).map(({ name }) => name),
  );
  return { entities: [], suggestions: [...new Set([...(meant ? [meant] : []), ...names])].slice(0, SUGGESTIONS) };
}

function namesOf({ id, name, aliases, abbr, short, family }: Entity): string[] {
  return [id, name, ...aliases, ...[abbr, short, family].filter((each) => each !== undefined)];
}
