import type * as v from 'valibot';
import type { EntityKind } from '../core/facts/entity.ts';
import { ENTITY_SECTIONS, factsFile } from './schema/facts-file.ts';
import { refersAt } from './schema/guide.ts';
import type { Refers } from './schema/leaf.ts';
import type { Span } from './span.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { entryOf, type TextNode, type Tree } from './yaml/tree.ts';

/** A place of a facts file that names an entity or a source. */
export interface WrittenName {
  readonly refers: Refers;
  /** `name` and `id` say who an entry is about, `source` is a source's own key; `reference` names one from elsewhere. */
  readonly role: 'name' | 'id' | 'source' | 'reference';
  readonly text: string;
  /** Without quotes. */
  readonly span: Span;
  /** Of a `name` or an `id`: the entry's kind, its other one, and the stretch of the whole entry. */
  readonly entry?: { readonly kind: EntityKind; readonly name: string; readonly id?: string; readonly span: Span };
}

/** Every name of an entity or a source in a facts file, in order. Never throws; what cannot be read is left out. */
export function writtenNames(text: string): WrittenName[] {
  const found: WrittenName[] = [];
  for (const tree of readYaml(text).trees) walk(tree, [], found, text);
  return found;
}

function walk(tree: Tree, path: readonly (string | number)[], found: WrittenName[], source: string): void {
  if (tree.kind === 'list') {
    for (const item of tree.items) {
      if (path.length === 1) addEntry(item, String(path[0]), found, source);
      walk(item, [...path, 0], found, source);
    }
  } else if (tree.kind === 'map') {
    for (const { name, key, value } of tree.entries) {
      if (path.length === 1 && path[0] === 'sources')
        found.push({ refers: 'source', role: 'source', text: name, span: unquoted(key, source) });
      walk(value, [...path, name], found, source);
    }
  } else if (tree.kind === 'text') {
    const refers = refersAt(factsFile as unknown as v.GenericSchema, path);
    if (refers) found.push({ refers, role: 'reference', text: tree.text, span: unquoted(tree, source) });
  }
}

function addEntry(item: Tree, section: string, found: WrittenName[], source: string): void {
  if (!Object.hasOwn(ENTITY_SECTIONS, section)) return;
  const { kind } = ENTITY_SECTIONS[section as keyof typeof ENTITY_SECTIONS];
  const [name, id] = [textUnder(item, 'name'), textUnder(item, 'id')];
  if (!name) return;
  const entry = { kind, name: name.text, span: item, ...(id ? { id: id.text } : {}) };
  found.push({ refers: 'entity', role: 'name', text: name.text, span: unquoted(name, source), entry });
  if (id) found.push({ refers: 'entity', role: 'id', text: id.text, span: unquoted(id, source), entry });
}

function textUnder(item: Tree, key: string): TextNode | undefined {
  const value = entryOf(item, key)?.value;
  const written = value?.kind === 'map' ? entryOf(value, 'value')?.value : value;
  return written?.kind === 'text' ? written : undefined;
}

function unquoted({ start, end }: Span, source: string): Span {
  const quote = source[start];
  return (quote === '"' || quote === "'") && source[end - 1] === quote && end > start + 1
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}
