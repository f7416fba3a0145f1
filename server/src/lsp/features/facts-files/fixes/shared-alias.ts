import { tell } from '../../../../core/telling/told.ts';
import { readYaml } from '../../../../store/yaml/read-yaml.ts';
import { entryOf, type ListNode, type Tree } from '../../../../store/yaml/tree.ts';
import type { FixMaker } from './fix.ts';

/** An alias that another entry bears as well, taken out of this one. */
export const aliasRemoved: FixMaker = ({ start, end }, source) => {
  for (const tree of readYaml(source).trees) {
    const list = aliasesAround(tree, start);
    const at = list ? list.items.findIndex((item) => item.start === start && item.end === end) : -1;
    if (!list || at === -1) continue;
    const edit = withoutItem(source, list, at);
    return [
      { title: tell('Remove the alias {alias}', { alias: source.slice(start, end) }), preferred: false, edits: [{ ...edit, newText: '' }] },
    ];
  }
  return [];
};

function aliasesAround(tree: Tree, offset: number): ListNode | undefined {
  if (tree.kind === 'list') return tree.items.map((item) => aliasesAround(item, offset)).find((found) => found !== undefined);
  if (tree.kind !== 'map') return undefined;
  const aliases = entryOf(tree, 'aliases')?.value;
  if (aliases?.kind === 'list' && aliases.start <= offset && offset <= aliases.end) return aliases;
  return tree.entries.map(({ value }) => aliasesAround(value, offset)).find((found) => found !== undefined);
}

/** An item with the comma or the line that goes with it. */
function withoutItem(source: string, list: ListNode, at: number): { start: number; end: number } {
  const { start, end } = list.items[at]!;
  if (source[list.start] !== '[') {
    const from = source.lastIndexOf('\n', start - 1) + 1;
    const broken = source.indexOf('\n', end);
    return { start: from, end: broken === -1 ? source.length : broken + 1 };
  }
  const next = list.items[at + 1];
  if (next) return { start, end: next.start };
  const before = list.items[at - 1];
  return { start: before ? before.end : start, end };
}
