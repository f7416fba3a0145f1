import type { EntityId } from './entity.ts';
import type { FactSlice, FactSource } from './fact-source.ts';
import { foldedName } from './name-words.ts';
import type { NameIndex } from './names/name-index.ts';
import { type QuoteIndex, quoteIndex } from './quote-index.ts';
import type { PlainStatement } from './statement.ts';

/** A store that can answer at once, whether its facts lie in memory as they are or are decoded when they are asked for. */
export interface FactStore {
  /** Changes whenever an answer could. */
  readonly version: string;
  readonly names: NameIndex;
  /** The whole store: narrowing would cost more than it saves. */
  readonly slice: FactSlice;
  /** The entity with this Wikidata id ("Q739"). */
  withWikidata(item: string): EntityId | undefined;
}

/** The facts port over a store that is made at the first question. */
export function sourceOver(version: string, make: () => FactStore): FactSource {
  let made: FactStore | undefined;
  let quotes: QuoteIndex | undefined;
  const store = () => {
    made ??= make();
    return made;
  };
  return {
    version,
    names: async (paragraphs) => paragraphs.map((folds) => store().names.hits(folds)),
    resembling: async (runs) => runs.map((folds) => store().names.resembling(folds)),
    begun: async (folds, most) => firstOf(store().names.begun(folds), most),
    quoted: async (passages) => {
      const all = store().slice.quotes();
      if (all.length === 0) return passages.map(() => []);
      quotes ??= quoteIndex(all);
      const index = quotes;
      return passages.map((words) => index.sharing(words));
    },
    slice: async () => store().slice,
  };
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const found = new Set<T>();
  for (const each of all) {
    found.add(each);
    if (found.size === most) break;
  }
  return [...found];
}

/** The only bearer of a whole name, alias or abbreviation among the names of a store. */
export function bearerOf(folds: readonly string[], names: NameIndex): EntityId | undefined {
  const whole = names.hits(folds).find((hit) => hit.from === 0 && hit.to === folds.length);
  const bearers = whole?.bearers.filter(({ form }) => form === 'name' || form === 'alias' || form === 'abbr') ?? [];
  return bearers.length === 1 ? bearers[0]!.entity : undefined;
}

/** Statements in words by whom they name. */
export function plainByEntity(plain: readonly PlainStatement[], names: NameIndex): ReadonlyMap<EntityId, readonly PlainStatement[]> {
  const found = new Map<EntityId, PlainStatement[]>();
  for (const statement of plain) {
    const ids = names.hits(foldedName(statement.says)).flatMap(({ bearers }) => bearers.map(({ entity }) => entity));
    for (const id of new Set(ids)) {
      const list = found.get(id);
      if (list) list.push(statement);
      else found.set(id, [statement]);
    }
  }
  return found;
}
