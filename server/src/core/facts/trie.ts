const EMPTY = -1;
const MAX_LOAD = 0.6;

/** A trie over token ids: one open-addressing table from (node, token) to node, so that a million names stay small. */
export interface TokenTrie {
  /** The node that a sequence of token ids ends in, made where it was missing. */
  insert(tokens: readonly number[]): number;
  /** The child of a node by a token, or -1. The root is node 0. */
  child(node: number, token: number): number;
}

/** An empty trie. */
export function tokenTrie(): TokenTrie {
  let capacity = 1024;
  let parents = new Int32Array(capacity).fill(EMPTY);
  let labels = new Int32Array(capacity);
  let children = new Int32Array(capacity);
  let nodes = 1;

  function slotOf(node: number, token: number): number {
    let slot = hash(node, token) & (capacity - 1);
    while (parents[slot] !== EMPTY && (parents[slot] !== node || labels[slot] !== token)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function grow(): void {
    const old = { parents, labels, children };
    capacity *= 2;
    parents = new Int32Array(capacity).fill(EMPTY);
    labels = new Int32Array(capacity);
    children = new Int32Array(capacity);
    for (let i = 0; i < old.parents.length; i++) {
      if (old.parents[i] === EMPTY) continue;
      const slot = slotOf(old.parents[i]!, old.labels[i]!);
      parents[slot] = old.parents[i]!;
      labels[slot] = old.labels[i]!;
      children[slot] = old.children[i]!;
    }
  }

  return {
    insert(tokens) {
      let node = 0;
      for (const token of tokens) {
        let slot = slotOf(node, token);
        if (parents[slot] === EMPTY) {
          if (nodes > capacity * MAX_LOAD) {
            grow();
            slot = slotOf(node, token);
          }
          parents[slot] = node;
          labels[slot] = token;
          children[slot] = nodes++;
        }
        node = children[slot]!;
      }
      return node;
    },
    child(node, token) {
      const slot = slotOf(node, token);
      return parents[slot] === EMPTY ? EMPTY : children[slot]!;
    },
  };
}

function hash(node: number, token: number): number {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
