import type { EntityId } from '../entity.ts';
import type { NameHit } from '../fact-source.ts';
import { FORM_BITS, FORMS, type NameTables } from './name-tables.ts';
import { namesBegun } from './names-begun.ts';
import { eachSlip } from './slips.ts';
import { childOf } from './trie.ts';

const MOST_REMEMBERED = 20_000;
const NOBODY: readonly EntityId[] = [];
const JOINTS = new Set(['-', '–']);

/** Every form of every name of a store, findable in folded tokens. */
export interface NameIndex {
  hits(folds: readonly string[]): readonly NameHit[];
  resembling(folds: readonly string[]): readonly EntityId[];
  /** How many entities have a word in a name. */
  bearers(fold: string): number;
  /** Entities by what is typed of a name: those with a name that begins so first. May yield one twice. */
  begun(folds: readonly string[]): Iterable<EntityId>;
}

/** Reads tables of names. `idOf` gives the id of an entity by its number. */
export function nameIndex(tables: NameTables, idOf: (entity: number) => EntityId): NameIndex {
  const { words, trie, bearers, counts, sharing, slips } = tables;
  const borne = new Map<number, NameHit['bearers']>();
  const resembled = new Map<string, readonly EntityId[]>();

  return {
    bearers(fold) {
      const word = words.numberOf(fold);
      return word === -1 ? 0 : counts[word]!;
    },
    *begun(folds) {
      for (const entity of namesBegun(tables, folds)) yield idOf(entity);
    },
    hits(folds) {
      const found: NameHit[] = [];
      for (let from = 0; from < folds.length; from++) {
        let node = 0;
        const first = found.length;
        for (let at = from; at < folds.length; at++) {
          if (at > from && JOINTS.has(folds[at]!)) continue;
          const word = words.numberOf(folds[at]!);
          node = word === -1 ? -1 : childOf(trie, node, word);
          if (node === -1) break;
          if (bearers.starts[node] !== bearers.starts[node + 1]) found.push({ from, to: at + 1, bearers: bearersAt(node) });
        }
        reverseFrom(found, first);
      }
      return found;
    },
    resembling(folds) {
      if (folds.length === 1) return resemblingWord(folds[0]!);
      const found = new Set<EntityId>();
      for (const fold of folds) for (const id of resemblingWord(fold)) found.add(id);
      return found.size === 0 ? NOBODY : [...found];
    },
  };

  function bearersAt(node: number): NameHit['bearers'] {
    return remembered(borne, node, () => {
      const coded = bearers.values.subarray(bearers.starts[node], bearers.starts[node + 1]);
      return Array.from(coded, (each) => ({ entity: idOf(each >>> FORM_BITS), form: FORMS[each & ((1 << FORM_BITS) - 1)]! }));
    });
  }

  /** Remembered: a draft says the same names again and again, and the keys of a slip are many. */
  function resemblingWord(fold: string): readonly EntityId[] {
    return remembered(resembled, fold, () => {
      const found = new Set<number>();
      const add = (word: number) => {
        for (let at = sharing.starts[word]!; at < sharing.starts[word + 1]!; at++) found.add(sharing.values[at]!);
      };
      const word = words.numberOf(fold);
      if (word !== -1) add(word);
      eachSlip(fold, slips, words, add);
      return found.size === 0 ? NOBODY : Array.from(found, idOf);
    });
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    value = make();
    known.set(key, value);
  }
  return value;
}

/** Turns round the end of a list, so that the longest of the names that begin at one token comes first. */
function reverseFrom<T>(list: T[], first: number): void {
  for (let i = first, j = list.length - 1; i < j; i++, j--) [list[i], list[j]] = [list[j]!, list[i]!];
}
