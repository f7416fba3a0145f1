import { tell } from '../../core/telling/told.ts';
import { linesOf } from '../lines.ts';
import { error, problemIn, type StoreProblem, type Trouble } from '../problem.ts';
import { validated } from '../validate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entryOf, holdsSomething, type Tree } from '../yaml/tree.ts';
import type { Kept, Ledger, LedgerEntry } from './ledger.ts';

/** The entries of a ledger, in the order of the file, and what is wrong with it. */
export interface ReadLedger<T> {
  readonly kept: readonly Kept<T>[];
  readonly problems: readonly StoreProblem[];
}

const MARKERS = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Reads a ledger's text. Never throws: an entry that cannot be read is a problem, and as if it were not there. */
export function readLedger<T extends LedgerEntry>(text: string, ledger: Ledger<T>): ReadLedger<T> {
  const lines = linesOf(text);
  const troubles: Trouble[] = [];
  const { trees, troubles: unreadable } = readYaml(withoutMarkers(text, ledger.list, troubles));
  troubles.push(...unreadable);
  const kept: Kept<T>[] = [];
  for (const tree of trees)
    if (holdsSomething(tree)) for (const item of itemsOf(tree, ledger, troubles)) kept.push(...read(item, ledger, troubles));
  return { kept, problems: troubles.map((trouble) => problemIn(ledger.file, lines, trouble)).sort((a, b) => a.start - b.start) };
}

/** The entries about one draft, given by its path relative to the root. */
export function keptOn<T extends LedgerEntry>(draft: string, { kept }: Pick<ReadLedger<T>, 'kept'>): readonly Kept<T>[] {
  return kept.length === 0 ? kept : kept.filter((one) => one.draft === draft);
}

/** What a merge left behind is named, and both sides are read: a word that one side left and the other did not is still a word. */
function withoutMarkers(text: string, list: string, troubles: Trouble[]): string {
  return text.replace(MARKERS, (line, at: number) => {
    if (line.startsWith('<'))
      troubles.push({
        ...{ start: at, end: at + line.length, severity: 'error', code: 'merge' },
        told: tell('A merge was not finished here. Keep the {list} of both sides, and delete the lines that begin with <, = and >.', {
          list,
        }),
      });
    return ' '.repeat(line.length);
  });
}

function itemsOf(tree: Tree, { list, one }: Pick<Ledger<LedgerEntry>, 'list' | 'one'>, troubles: Trouble[]): readonly Tree[] {
  if (tree.kind !== 'map') {
    troubles.push(error(tree, `not-${list}`, tell('A {list} file holds `{list}:` and a list below it.', { list })));
    return [];
  }
  for (const { name, key } of tree.entries)
    if (name !== list)
      troubles.push(error(key, 'unknown-key', tell('A {list} file has no key `{key}`; it holds `{list}:` alone.', { list, key: name })));
  const items = entryOf(tree, list)?.value;
  if (!items || !holdsSomething(items)) return [];
  if (items.kind === 'list') return items.items;
  const told = tell('`{list}` takes a list: begin each {one} on a line of its own with a hyphen and a space.', { list, one });
  troubles.push(error(items, 'unfit-value', told));
  return [];
}

function read<T extends LedgerEntry>(item: Tree, { schema, called, vital }: Ledger<T>, troubles: Trouble[]): Kept<T>[] {
  if (!holdsSomething(item)) return [];
  const valid = validated(item, { schema, called, vital }, troubles);
  return valid ? [{ ...valid.value, span: { start: item.start, end: item.end } }] : [];
}
