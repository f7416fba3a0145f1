const EMPTY = -1;
const MAX_LOAD = 0.6;

/**
 * A trie over token ids, its nodes numbered breadth first: the root is 0, the children of a node are the nodes from
 * `firstChild[node]` to `firstChild[node + 1]`, in the order of their labels. Eight bytes a node, so that a million names stay small.
 */
export interface TokenTrie {
  /** The token that leads to each node. */
  readonly labels: Uint32Array;
  /** One longer than `labels`. */
  readonly firstChild: Uint32Array;
}

/** The child of a node by a token, or -1. */
export function childOf({ labels, firstChild }: TokenTrie, node: number, token: number): number {
  let low = firstChild[node]!;
  const end = firstChild[node + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (labels[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low < end && labels[low] === token ? low : EMPTY;
}

/** Grows a trie: one open-addressing table from (node, token) to node. */
export interface TrieBuilder {
  /** The node that a sequence of token ids ends in, made where it was missing. Its number is the builder's own. */
  insert(tokens: readonly number[]): number;
  /** The finished trie, and which of the builder's nodes each of its nodes was. `tokens` are all below this number. */
  built(tokens: number): { readonly trie: TokenTrie; readonly order: Uint32Array };
}

/** An empty trie. */
export function trieBuilder(): TrieBuilder {
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
    built(tokens) {
      const parentOf = new Uint32Array(nodes);
      const labelOf = new Uint32Array(nodes);
      for (let slot = 0; slot < capacity; slot++) {
        if (parents[slot] === EMPTY) continue;
        parentOf[children[slot]!] = parents[slot]!;
        labelOf[children[slot]!] = labels[slot]!;
      }
      return breadthFirst(parentOf, labelOf, tokens);
    },
  };
}

/** Numbers nodes anew. Two counting sorts, by label and then by parent, leave the children of each node in the order of their labels. */
function breadthFirst(parentOf: Uint32Array, labelOf: Uint32Array, tokens: number): { trie: TokenTrie; order: Uint32Array } {
  const nodes = parentOf.length;
  const byLabel = sortedBy(labelOf, tokens, undefined);
  const { sorted: siblings, starts } = sortedBy(parentOf, nodes, byLabel.sorted);
  const order = new Uint32Array(nodes);
  const firstChild = new Uint32Array(nodes + 1);
  let reached = 1;
  for (let node = 0; node < nodes; node++) {
    const old = order[node]!;
    firstChild[node] = reached;
    for (let at = starts[old]!; at < starts[old + 1]!; at++) order[reached++] = siblings[at]!;
  }
  firstChild[nodes] = nodes;
  const labels = new Uint32Array(nodes);
  for (let node = 1; node < nodes; node++) labels[node] = labelOf[order[node]!]!;
  return { trie: { labels, firstChild }, order };
}

/** All nodes but the root, sorted by a key below `limit`; those of one key stay in the order in which they were given. */
function sortedBy(keys: Uint32Array, limit: number, given: Uint32Array | undefined): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(limit + 1);
  for (let node = 1; node < keys.length; node++) starts[keys[node]! + 1]!++;
  for (let key = 0; key < limit; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const sorted = new Uint32Array(keys.length - 1);
  for (let at = 0; at < sorted.length; at++) {
    const node = given?.[at] ?? at + 1;
    sorted[next[keys[node]!]!++] = node;
  }
  return { sorted, starts };
}

function hash(node: number, token: number): number {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
