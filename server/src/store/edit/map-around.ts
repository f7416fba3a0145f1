import type { MapNode, Path, Tree } from '../yaml/tree.ts';
import { parsed } from './parsed.ts';

/** A mapping of a facts file and the steps that lead to it. */
export interface PlacedMap {
  readonly map: MapNode;
  readonly path: Path;
}

/** The mappings that an offset lies in, from the outermost: the file, an entry, one of its titles. Empty in a file that cannot be read. */
export function mapsAround(source: string, offset: number): PlacedMap[] {
  const found: PlacedMap[] = [];
  for (const tree of parsed(source).trees) visit(tree, [], offset, found);
  return found;
}

function visit(tree: Tree, path: Path, offset: number, found: PlacedMap[]): void {
  if (offset < tree.start || offset > tree.end) return;
  if (tree.kind === 'map') {
    found.push({ map: tree, path });
    for (const { name, value } of tree.entries) visit(value, [...path, name], offset, found);
  } else if (tree.kind === 'list') for (const [at, item] of tree.items.entries()) visit(item, [...path, at], offset, found);
}

/** The entry of a section that an offset lies in: a person, a statement, a source. */
export function entryAround(source: string, offset: number): PlacedMap | undefined {
  return mapsAround(source, offset).find(({ path }) => path.length === 2);
}
