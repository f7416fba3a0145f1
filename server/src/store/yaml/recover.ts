import type { Trouble } from '../problem.ts';
import type { Span } from '../span.ts';
import { composed, type Placing } from './compose.ts';
import { diagnosed } from './diagnose.ts';
import { keysBelow, type Stretch, sectionsOf } from './sections.ts';
import type { Entry, Tree } from './tree.ts';

/** How many broken keys of one item are worth blanking before the item is given up. */
const MOST_MENDED = 4;

/** What could be saved of a file whose YAML is broken. */
export interface Recovered {
  readonly trees: readonly Tree[];
  readonly troubles: readonly Trouble[];
}

/**
 * Reads a broken file section by section, a broken section item by item, and a broken item without its broken keys,
 * naming what is lost. Each stretch is parsed a bounded number of times, so the work stays linear.
 */
export function recovered(text: string, place: Placing): Recovered {
  const sections = sectionsOf(text);
  const troubles: Trouble[] = [];
  const entries: Entry[] = [];
  for (const section of sections) entries.push(...sectionEntries(section, { text, place, troubles }));
  if (sections.length > 0) return { trees: [{ kind: 'map', entries, start: 0, end: place(text.length) }], troubles };
  const { trees, troubles: own, broken } = composed(text, place);
  return { trees, troubles: broken[0] ? [...own, diagnosed(broken[0], text, place).trouble] : own };
}

interface Recovery {
  readonly text: string;
  readonly place: Placing;
  readonly troubles: Trouble[];
}

/** A section's entry, whole if it is sound, else with those items that are. */
function sectionEntries(section: Stretch, recovery: Recovery): readonly Entry[] {
  const { text, place, troubles } = recovery;
  const whole = composedAt(section, recovery);
  if (whole.broken.length === 0) {
    troubles.push(...whole.troubles);
    return entriesOf(whole.trees);
  }
  const bodyStart = section.parts[0]?.start ?? section.end;
  const head = composedAt({ start: section.start, end: bodyStart }, recovery);
  const entry = entriesOf(head.trees)[0];
  if (!entry || head.broken.length > 0 || section.parts.length === 0) {
    const source = text.slice(section.start, section.end);
    troubles.push(diagnosed(whole.broken[0]!, source, (offset) => place(section.start + offset)).trouble);
    return entriesOf(head.trees);
  }
  const trees = section.parts.flatMap((part) => itemTrees(part, recovery));
  const span = { start: place(bodyStart), end: place(section.end) };
  const maps = trees.flatMap((tree) => entriesOf([tree]));
  const items = trees.flatMap((tree) => (tree.kind === 'list' ? tree.items : []));
  const value: Tree = items.length > 0 || maps.length === 0 ? { kind: 'list', items, ...span } : { kind: 'map', entries: maps, ...span };
  return [{ ...entry, value: text.slice(bodyStart, section.end).trim() === '' ? entry.value : value }];
}

/** An item's tree, less the keys that are broken; nothing if its first line is. */
function itemTrees(item: Span, { text, place, troubles }: Recovery): readonly Tree[] {
  let source = text.slice(item.start, item.end);
  const here: Placing = (offset) => place(item.start + offset);
  const keys = keysBelow(source);
  for (let mended = 0; ; mended++) {
    const read = composed(source, here);
    const broken = read.broken[0];
    if (!broken) {
      troubles.push(...read.troubles);
      return read.trees;
    }
    const { trouble, at } = diagnosed(broken, source, here);
    troubles.push(trouble);
    const key = keys.find((span) => span.start <= at && at < span.end) ?? lineBelowFirst(source, at);
    if (!key || mended === MOST_MENDED) return [];
    source = source.slice(0, key.start) + source.slice(key.start, key.end).replace(/[^\r\n]/g, ' ') + source.slice(key.end);
  }
}

/** The line of an offset, unless it is the first, without which an item is nothing. */
function lineBelowFirst(source: string, at: number): Span | undefined {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  return start === 0 ? undefined : { start, end: end === -1 ? source.length : end };
}

function composedAt(span: Span, { text, place }: Recovery) {
  return composed(text.slice(span.start, span.end), (offset) => place(span.start + offset));
}

function entriesOf(trees: readonly Tree[]): readonly Entry[] {
  return trees.flatMap((tree) => (tree.kind === 'map' ? tree.entries : []));
}
