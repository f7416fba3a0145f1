import { tell } from '../../../../core/telling/told.ts';
import { columnOf, lineBreakOf } from '../../../../store/edit/layout.ts';
import { entryAround } from '../../../../store/edit/map-around.ts';
import { scalar } from '../../../../store/edit/scalar.ts';
import { setKey } from '../../../../store/edit/set-key.ts';
import { readYaml } from '../../../../store/yaml/read-yaml.ts';
import { entryOf } from '../../../../store/yaml/tree.ts';
import { namesOf } from '../definitions.ts';
import type { FactsFix, FixMaker } from './fix.ts';

/** More sources than this are not offered; the file has completion for the rest. */
const MOST = 3;

/** A source for what has none: those that this file names most, each as a fix. */
export const sourceAdded: FixMaker = ({ start, file }, source, root) => {
  const counts = new Map<string, number>();
  for (const { refers, text, path } of namesOf(root))
    if (refers === 'source') counts.set(text, (counts.get(text) ?? 0) + (path === file ? 100 : 1));
  const ids = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST);
  return ids.flatMap(([id]): FactsFix[] => {
    const edit = withSource(source, start, id);
    return edit ? [{ title: tell('Add the source `{id}`', { id }), preferred: false, edits: [edit] }] : [];
  });
};

function withSource(source: string, offset: number, id: string) {
  const entry = entryAround(source, offset);
  if (entry) return setKey(source, entry.map, { key: 'source', text: id });
  const statement = bareStatementAt(source, offset);
  if (!statement) return undefined;
  const { start, end } = statement;
  const indent = ' '.repeat(columnOf(source, start));
  const text = source.slice(start, end);
  return { start, end, newText: `says: ${text}${lineBreakOf(source)}${indent}source: ${scalar(id, { flow: false })}` };
}

/** A statement that is written as a bare sentence. */
function bareStatementAt(source: string, offset: number) {
  for (const tree of readYaml(source).trees) {
    const list = entryOf(tree, 'statements')?.value;
    const item = list?.kind === 'list' ? list.items.find(({ start, end }) => start <= offset && offset <= end) : undefined;
    if (item?.kind === 'text') return item;
  }
  return undefined;
}
