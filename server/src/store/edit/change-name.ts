import { entryOf, type MapNode } from '../yaml/tree.ts';
import type { FileEdit } from './edit.ts';
import { contentEnd } from './layout.ts';
import { entryAround } from './map-around.ts';
import { scalar } from './scalar.ts';
import { setKey } from './set-key.ts';

/** The edits by which a form of a name counts as right: it is an alias, and no longer among the wrong forms. `offset` lies in the entity's entry. */
export function aliasAdded(source: string, offset: number, form: string): FileEdit[] | undefined {
  const map = entryAround(source, offset)?.map;
  if (!map) return undefined;
  return [withAlias(source, map, form), ...withoutNever(source, map, form)];
}

function withAlias(source: string, map: MapNode, form: string): FileEdit {
  const aliases = entryOf(map, 'aliases')?.value;
  const text = scalar(form, { flow: true });
  if (!aliases || aliases.kind === 'nothing') return setKey(source, map, { key: 'aliases', yaml: `[${text}]` });
  if (aliases.kind !== 'list')
    return { start: aliases.start, end: aliases.end, newText: `[${source.slice(aliases.start, aliases.end)}, ${text}]` };
  const last = aliases.items.at(-1);
  const end = last ? contentEnd(source, last) : aliases.start + 1;
  if (source[aliases.start] === '[') return { start: end, end, newText: last ? `, ${text}` : text };
  const lineStart = source.lastIndexOf('\n', (last ?? aliases).start - 1) + 1;
  const indent = /^[ ]*/.exec(source.slice(lineStart))![0];
  return { start: end, end, newText: `\n${indent}- ${scalar(form, { flow: false })}` };
}

function withoutNever(source: string, map: MapNode, form: string): FileEdit[] {
  const never = entryOf(map, 'never')?.value;
  if (never?.kind !== 'list' || source[never.start] !== '[') return [];
  const left = never.items.filter((item) => item.kind !== 'text' || item.text !== form);
  if (left.length === never.items.length) return [];
  return [{ start: never.start, end: never.end, newText: `[${left.map(({ start, end }) => source.slice(start, end)).join(', ')}]` }];
}
