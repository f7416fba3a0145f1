import { linesOf } from '../lines.ts';
import { error, problemIn, type StoreProblem, type Trouble } from '../problem.ts';
import { ruling, type WrittenRuling } from '../schema/rulings.ts';
import type { Span } from '../span.ts';
import { validated } from '../validate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entryOf, holdsSomething, type Tree } from '../yaml/tree.ts';

/** The file that keeps the rulings of a root, beside its `stet.yaml`. */
export const RULINGS_FILE = 'stet.rulings.yaml';

/** A ruling and where it is written. */
export interface KeptRuling extends WrittenRuling {
  /** Where the entry stands in the file, without its hyphen. */
  readonly span: Span;
}

/** The rulings of a root, in the order of the file, and what is wrong with it. */
export interface Rulings {
  readonly kept: readonly KeptRuling[];
  readonly problems: readonly StoreProblem[];
}

const MARKERS = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Reads `stet.rulings.yaml`. Never throws: an entry that cannot be read is a problem, and what it was about is reported again. */
export function readRulings(text: string): Rulings {
  const lines = linesOf(text);
  const troubles: Trouble[] = [];
  const { trees, troubles: unreadable } = readYaml(withoutMarkers(text, troubles));
  troubles.push(...unreadable);
  const kept: KeptRuling[] = [];
  for (const tree of trees) if (holdsSomething(tree)) for (const item of itemsOf(tree, troubles)) kept.push(...read(item, troubles));
  return { kept, problems: troubles.map((trouble) => problemIn(RULINGS_FILE, lines, trouble)).sort((a, b) => a.start - b.start) };
}

/** The rulings on one draft, given by its path relative to the root. */
export function rulingsOn(draft: string, { kept }: Pick<Rulings, 'kept'>): readonly KeptRuling[] {
  return kept.length === 0 ? kept : kept.filter((one) => one.draft === draft);
}

/** What a merge left behind is named, and both sides are read: a ruling that one side made and the other did not is still a ruling. */
function withoutMarkers(text: string, troubles: Trouble[]): string {
  return text.replace(MARKERS, (line, at: number) => {
    if (line.startsWith('<'))
      troubles.push({
        ...{ start: at, end: at + line.length, severity: 'error', code: 'merge' },
        message: 'A merge was not finished here. Keep the rulings of both sides, and delete the lines that begin with <, = and >.',
      });
    return ' '.repeat(line.length);
  });
}

function itemsOf(tree: Tree, troubles: Trouble[]): readonly Tree[] {
  if (tree.kind !== 'map') {
    troubles.push(error(tree, 'not-rulings', 'A rulings file holds `rulings:` and a list below it.'));
    return [];
  }
  for (const { name, key } of tree.entries)
    if (name !== 'rulings') troubles.push(error(key, 'unknown-key', `A rulings file has no key \`${name}\`; it holds \`rulings:\` alone.`));
  const list = entryOf(tree, 'rulings')?.value;
  if (!list || !holdsSomething(list)) return [];
  if (list.kind === 'list') return list.items;
  troubles.push(error(list, 'unfit-value', '`rulings` takes a list: begin each ruling on a line of its own with a hyphen and a space.'));
  return [];
}

function read(item: Tree, troubles: Trouble[]): KeptRuling[] {
  if (!holdsSomething(item)) return [];
  const valid = validated(item, { schema: ruling, called: 'A ruling', vital: ['draft', 'claim', 'fact'] }, troubles);
  return valid ? [{ ...valid.value, span: { start: item.start, end: item.end } }] : [];
}
