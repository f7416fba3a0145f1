import type { Span } from '../span.ts';

/** A facts file as written: every scalar is text, and everything knows where it stands. */
export type Tree = TextNode | MapNode | ListNode;

/**
 * A scalar. `plain` has no quotes around it; `nothing` is a key or item with nothing after it; `lost` is what could not
 * be read, and has its trouble already.
 */
export interface TextNode extends Span {
  readonly kind: 'text' | 'nothing' | 'lost';
  readonly text: string;
  readonly plain: boolean;
}

/** A mapping, each key once, in the order of the file. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

/** A key and what it holds. `key` is where the key's own text stands. */
export interface Entry {
  readonly name: string;
  readonly key: Span;
  readonly value: Tree;
}

/** A list. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

/** Steps from a node down: keys and list indexes. */
export type Path = readonly (string | number)[];

/** What stands under a key, if anything does. */
export function entryOf(tree: Tree | undefined, name: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.name === name) : undefined;
}

/** The node that a path leads to, or the last one on the way. */
export function nodeAt(tree: Tree, path: Path): Tree {
  let node = tree;
  for (const step of path) {
    const next = node.kind === 'list' ? node.items[Number(step)] : entryOf(node, String(step))?.value;
    if (!next) break;
    node = next;
  }
  return node;
}

/** Where to point for a fact: the key it stands under, or its item of a list. */
export function spanAt(tree: Tree, path: Path): Span {
  const [key, step] = path;
  const entry = key === undefined ? undefined : entryOf(tree, String(key));
  if (!entry) return tree;
  if (step === undefined) return entry.key;
  if (entry.value.kind === 'list') return entry.value.items[Number(step)] ?? entry.key;
  return entryOf(entry.value, String(step))?.key ?? entry.key;
}

/** The tree as objects without prototypes, arrays and strings. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'list') return tree.items.map(plainValue);
  if (tree.kind !== 'map') return tree.text;
  const value: Record<string, unknown> = Object.create(null);
  for (const entry of tree.entries) value[entry.name] = plainValue(entry.value);
  return value;
}

/** The tree without keys and items that hold nothing or were lost; `found` is told of each key that holds nothing. */
export function withoutNothings(tree: Tree, found: (entry: Entry) => void): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.filter(holdsSomething).map((item) => withoutNothings(item, found)) };
  if (tree.kind !== 'map') return tree;
  const entries = tree.entries.flatMap((entry) => {
    if (entry.value.kind === 'nothing') found(entry);
    return holdsSomething(entry.value) ? [{ ...entry, value: withoutNothings(entry.value, found) }] : [];
  });
  return { ...tree, entries };
}

/** Whether there is anything to read in a node. */
export function holdsSomething(tree: Tree): boolean {
  return tree.kind !== 'nothing' && tree.kind !== 'lost';
}

/** The tree with a text in place of what a key holds. */
export function withText(tree: Tree, name: string, text: string): Tree {
  if (tree.kind !== 'map') return tree;
  const entries = tree.entries.map(
    (entry): Entry =>
      entry.name === name
        ? { ...entry, value: { kind: 'text', text, plain: true, start: entry.value.start, end: entry.value.end } }
        : entry,
  );
  return { ...tree, entries };
}

/** The tree without one node. */
export function without(tree: Tree, path: Path): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return tree;
  if (tree.kind === 'list') {
    const at = Number(step);
    const items =
      rest.length === 0
        ? tree.items.filter((_, index) => index !== at)
        : tree.items.map((item, index) => (index === at ? without(item, rest) : item));
    return { ...tree, items };
  }
  if (tree.kind !== 'map') return tree;
  const entries = tree.entries.flatMap((entry) => {
    if (entry.name !== step) return [entry];
    return rest.length === 0 ? [] : [{ ...entry, value: without(entry.value, rest) }];
  });
  return { ...tree, entries };
}
