import { areSameList } from './alike.ts';
import type { Entity, EntityId } from './entity.ts';
import type { FactSlice, NameHit } from './fact-source.ts';
import { bearerOf, type FactStore, plainByEntity } from './fact-store.ts';
import { foldedName } from './name-words.ts';
import type { NameIndex } from './names/name-index.ts';
import { type Ranked, ranked } from './precedence.ts';
import { isSameEntity, joinedEntity } from './same-entity.ts';
import { type PlainStatement, type Statement, withIds } from './statement.ts';

const MOST_REMEMBERED = 50_000;

/** What one store says of an entity, under the id that it has there. */
interface Part {
  readonly store: FactStore;
  readonly id: EntityId;
}

/** What is known of an entity of the layered store: its parts, the best first, and what they say together. */
interface Joined {
  readonly parts: readonly Part[];
  entity?: Entity;
  ranked?: Ranked;
}

/**
 * Several stores as one, the desk's own first, packs of imported facts after it. Nothing is copied: each question goes to
 * every store, so that a pack of a million names costs nothing when the desk changes a line. An entry of an earlier
 * store stands in the place of one with the same id in a later store; where something shows that the two are one (a Wikidata id,
 * a date, an office, a place's kind), their facts are joined, and `ranked` says which count.
 */
export function layeredStore(stores: readonly FactStore[]): FactStore {
  const [first, ...others] = stores;
  if (first === undefined) throw new RangeError('a layered store needs a store');
  if (others.length === 0) return first;
  const joined = new Map<EntityId, Joined | undefined>();
  /** By store: under which id of the whole an entity goes, null for one that another stands in place of; and the stores that come before. */
  const layers = new Map(stores.map((store, at) => [store, { ids: new Map<EntityId, EntityId | null>(), earlier: stores.slice(0, at) }]));

  /** The id that an entity of one store has in the whole. */
  function wholeId(store: FactStore, id: EntityId): EntityId | undefined {
    const { ids, earlier } = layers.get(store)!;
    let found = ids.get(id);
    if (found === undefined) {
      found = findWholeId(store, id, earlier) ?? null;
      if (ids.size >= MOST_REMEMBERED) ids.clear();
      ids.set(id, found);
    }
    return found ?? undefined;
  }

  function findWholeId(store: FactStore, id: EntityId, before: readonly FactStore[]): EntityId | undefined {
    const entity = store.slice.entity(id);
    if (!entity) return undefined;
    for (const earlier of before) {
      const other = counterpart(entity, earlier);
      if (!other) continue;
      const isOne = isSameEntity({ entity: other, facts: earlier.slice }, { entity, facts: store.slice });
      if (isOne) return wholeId(earlier, other.id);
      if (other.id === id) return undefined;
    }
    return id;
  }

  function joinedOf(id: EntityId): Joined | undefined {
    if (joined.has(id)) return joined.get(id);
    const parts: Part[] = [];
    for (const store of stores) {
      const home = parts[0]?.store.slice.entity(parts[0].id);
      const own = home ? counterpart(home, store) : store.slice.entity(id);
      if (own && wholeId(store, own.id) === id) parts.push({ store, id: own.id });
    }
    const found = parts.length > 0 ? { parts } : undefined;
    if (joined.size >= MOST_REMEMBERED) joined.clear();
    joined.set(id, found);
    return found;
  }

  function rankedOf(id: EntityId): Ranked {
    const one = joinedOf(id);
    if (!one) return { standing: [], outranked: [] };
    if (!one.ranked) {
      const lists = one.parts.map((part) => told(part.store.slice.about(part.id), part.store));
      one.ranked = lists.length === 1 ? { standing: lists[0]!, outranked: [] } : ranked(lists);
    }
    return one.ranked;
  }

  /** Statements of a store under the ids of the whole; the same list where those are its own. */
  function told(statements: readonly Statement[], store: FactStore): readonly Statement[] {
    const whole = statements.map((statement) => withIds(statement, (id) => meantBy(id, store)));
    return areSameList(whole, statements) ? statements : whole;
  }

  /** Which entity of the whole a store means by an id: its own, or what another store has under it. */
  function meantBy(id: EntityId, store: FactStore): EntityId | undefined {
    const home = store.slice.entity(id) ? store : stores.find(({ slice }) => slice.entity(id) !== undefined);
    return home ? wholeId(home, id) : id;
  }

  const names = layeredNames(stores, wholeId);
  let plain: { readonly all: readonly PlainStatement[]; readonly about: ReadonlyMap<EntityId, readonly PlainStatement[]> } | undefined;
  const plainOf = () => {
    if (!plain) {
      // The same words in two stores are one sentence.
      const byWords = new Map(
        stores
          .flatMap(({ slice }) => slice.plain())
          .reverse()
          .map((statement) => [statement.says, statement]),
      );
      const all = [...byWords.values()].reverse();
      plain = { all, about: plainByEntity(all, names) };
    }
    return plain;
  };

  const slice: FactSlice = {
    entity(id) {
      const one = joinedOf(id);
      if (!one) return undefined;
      // What one store has, that store remembers.
      if (one.parts.length === 1) return one.parts[0]!.store.slice.entity(one.parts[0]!.id);
      one.entity ??= joinedEntity(one.parts.map((part) => part.store.slice.entity(part.id)!));
      return one.entity;
    },
    *entities() {
      for (const store of stores) for (const { id } of store.slice.entities()) if (wholeId(store, id) === id) yield slice.entity(id)!;
    },
    about: (id) => rankedOf(id).standing,
    outranked: (id) => rankedOf(id).outranked,
    mentioning(id) {
      const parts = joinedOf(id)?.parts ?? [];
      // A store may speak of what it has no entry of: the desk's facts name the people of a pack.
      const ids = new Set([id, ...parts.map((part) => part.id)]);
      return stores.flatMap((store) =>
        [...ids].flatMap((one) => {
          const isAnother = store.slice.entity(one) !== undefined && !parts.some((part) => part.store === store && part.id === one);
          return isAnother ? [] : store.slice.mentioning(one).flatMap((statement) => standing(statement, store, id));
        }),
      );
    },
    named: (folds) => bearerOf(folds, names),
    bearers: (fold) => names.bearers(fold),
    offices: (title) => stores.flatMap((store) => store.slice.offices(title).flatMap((statement) => standing(statement, store))),
    plainAbout: (id) => plainOf().about.get(id) ?? [],
    plain: () => plainOf().all,
    quotes: () => stores.flatMap((store) => store.slice.quotes()),
  };

  /** A statement of a store as it stands in the whole, unless it is about `but`. */
  function standing(statement: Statement, store: FactStore, but?: EntityId): readonly Statement[] {
    const subject = wholeId(store, statement.subject);
    if (subject === undefined || subject === but) return [];
    if (joinedOf(subject)?.parts.length === 1) return told([statement], store);
    return slice.about(subject).filter(({ id, origin }) => id === statement.id && origin === statement.origin);
  }

  return {
    version: stores.map(({ version }) => version).join('+'),
    names,
    slice,
    withWikidata(item) {
      for (const store of stores) {
        const id = store.withWikidata(item);
        if (id !== undefined) return wholeId(store, id);
      }
      return undefined;
    },
  };
}

/** The entity of another store that has the same Wikidata id, else the same id, else, for what is no person, the only one of its kind that bears one of its names. */
function counterpart(entity: Entity, { slice, withWikidata }: FactStore): Entity | undefined {
  const id = entity.wikidata === undefined ? undefined : withWikidata(entity.wikidata);
  const found = slice.entity(id ?? entity.id);
  if (found || entity.kind === 'person') return found;
  for (const name of [entity.name, ...entity.aliases]) {
    const bearer = slice.named(foldedName(name));
    const other = bearer === undefined ? undefined : slice.entity(bearer);
    if (other?.kind === entity.kind) return other;
  }
  return undefined;
}

/** The names of several stores: what is found in each, its bearers under the ids of the whole, those of earlier stores first. */
function layeredNames(stores: readonly FactStore[], wholeId: (store: FactStore, id: EntityId) => EntityId | undefined): NameIndex {
  return {
    hits(folds) {
      const found = new Map<number, NameHit>();
      for (const store of stores) {
        for (const hit of store.names.hits(folds)) {
          const key = hit.from * (folds.length + 1) + hit.to;
          const earlier = found.get(key)?.bearers ?? [];
          const bearers = [...earlier];
          for (const { entity, form } of hit.bearers) {
            const id = wholeId(store, entity);
            if (id !== undefined && !bearers.some((bearer) => bearer.entity === id)) bearers.push({ entity: id, form });
          }
          if (bearers.length > 0) found.set(key, { from: hit.from, to: hit.to, bearers });
        }
      }
      return [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to);
    },
    resembling(folds) {
      const found = new Set<EntityId>();
      for (const store of stores)
        for (const entity of store.names.resembling(folds)) {
          const id = wholeId(store, entity);
          if (id !== undefined) found.add(id);
        }
      return [...found];
    },
    bearers: (fold) => stores.reduce((sum, store) => sum + store.names.bearers(fold), 0),
    *begun(folds) {
      for (const store of stores)
        for (const entity of store.names.begun(folds)) {
          const id = wholeId(store, entity);
          if (id !== undefined) yield id;
        }
    },
  };
}
