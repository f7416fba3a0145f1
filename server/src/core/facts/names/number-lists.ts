/** Many lists of small whole numbers in two arrays: list `i` is `values` from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Gathers numbers into lists, in the order in which they come. */
export interface NumberListsBuilder {
  /** Adds a number to the end of a list, which need not exist yet. */
  push(list: number, value: number): void;
  /** The number added last; -1 to an empty list. */
  last(list: number): number;
  length(list: number): number;
  /** The first `count` lists, or those of `order` in its order. A list longer than `longest` is left empty. */
  built(count: number, options?: { readonly order?: Uint32Array; readonly longest?: number }): NumberLists;
}

const NONE = -1;

/** An empty gathering: chains through growing arrays, since a million arrays of JavaScript would be twenty times the size. */
export function numberLists(): NumberListsBuilder {
  let heads = new Int32Array(1024).fill(NONE);
  let tails = new Int32Array(1024).fill(NONE);
  let lengths = new Uint32Array(1024);
  let values = new Uint32Array(1024);
  let nexts = new Int32Array(1024);
  let size = 0;

  function makeRoom(list: number): void {
    if (list >= heads.length) {
      const known = heads.length;
      const room = Math.max(list + 1, known * 2);
      heads = widened(heads, new Int32Array(room));
      tails = widened(tails, new Int32Array(room));
      lengths = widened(lengths, new Uint32Array(room));
      heads.fill(NONE, known);
      tails.fill(NONE, known);
    }
    if (size === values.length) {
      values = widened(values, new Uint32Array(size * 2));
      nexts = widened(nexts, new Int32Array(size * 2));
    }
  }

  return {
    push(list, value) {
      makeRoom(list);
      values[size] = value;
      nexts[size] = NONE;
      const tail = tails[list]!;
      if (tail === NONE) heads[list] = size;
      else nexts[tail] = size;
      tails[list] = size++;
      lengths[list]!++;
    },
    last: (list) => (list < tails.length && tails[list] !== NONE ? values[tails[list]!]! : NONE),
    length: (list) => lengths[list] ?? 0,
    built(count, { order, longest = Number.POSITIVE_INFINITY } = {}) {
      const starts = new Uint32Array(count + 1);
      const lengthOf = (at: number) => {
        const length = lengths[order?.[at] ?? at] ?? 0;
        return length > longest ? 0 : length;
      };
      for (let at = 0; at < count; at++) starts[at + 1] = starts[at]! + lengthOf(at);
      const packed = new Uint32Array(starts[count]!);
      for (let at = 0; at < count; at++) {
        let to = starts[at]!;
        if (to === starts[at + 1]) continue;
        for (let from = heads[order?.[at] ?? at]!; from !== NONE; from = nexts[from]!) packed[to++] = values[from]!;
      }
      return { starts, values: packed };
    },
  };
}

function widened<A extends Int32Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
