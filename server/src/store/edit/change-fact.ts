import { entryOf, type MapNode, type TextNode, type Tree } from '../yaml/tree.ts';
import type { FileEdit } from './edit.ts';
import { columnOf, contentEnd, lineBreakOf, lineEnd } from './layout.ts';
import { entryAround, mapsAround } from './map-around.ts';
import { titleKeys } from './new-item.ts';
import { parsed } from './parsed.ts';
import { scalar } from './scalar.ts';
import { setKey } from './set-key.ts';

/** A fact that is to say something else from now on. */
export interface FactChange {
  /** The line that the fact stands on, zero-based, as its origin has it. */
  readonly line: number;
  /** The key that it stands under in its entity; undefined for a statement in plain words. */
  readonly key?: string;
  /** Whether such facts change over time, so that the old value has a last day. */
  readonly varies: boolean;
  /** What it says now, and what it is to say, as the format writes it. */
  readonly was: string;
  readonly becomes: string;
  /** ISO days: the last on which the old value held, and the first of the new one. */
  readonly until: string;
  readonly from: string;
}

/**
 * The edits by which a fact says something else, the old value kept: with its last day where such facts change over time, else as withdrawn, so that
 * drafts which still tell it are caught. Undefined where the fact is not found, or is written in a way that leaves no place for the old value.
 */
export function changedFact(source: string, change: FactChange): FileEdit[] | undefined {
  const offset = startOfLine(source, change.line);
  if (change.key === undefined) return changedStatement(source, offset, change);
  const entry = entryAround(source, offset);
  const held = entry && entryOf(entry.map, change.key)?.value;
  if (!entry || !held) return undefined;
  if (change.key === 'titles') return changedTitle(source, held, offset, change);
  const fact = held.kind === 'list' ? held.items.find((item) => textOf(item)?.text === change.was) : held;
  const text = fact && textOf(fact);
  if (!fact || !text) return undefined;
  if (!change.varies) return [replaced(source, text, change.becomes), withdrawn(source, entry.map, change)];
  const flow = (written: string) => scalar(written, { flow: true, bare: true });
  const past = `{ value: ${flow(change.was)}, to: ${change.until} }`;
  const now = `{ value: ${flow(change.becomes)}, from: ${change.from} }`;
  if (held.kind === 'text') return [{ start: held.start, end: held.end, newText: `[${past}, ${now}]` }];
  if (fact.kind !== 'map')
    return [
      {
        start: fact.start,
        end: fact.end,
        newText: isInBrackets(source, held) ? `${past}, ${now}` : `${past}${nextItem(source, fact)}${now}`,
      },
    ];
  const ended = setKey(source, fact, { key: 'to', text: change.until });
  const end = contentEnd(source, fact);
  return held.kind === 'list'
    ? [ended, { start: end, end, newText: isInBrackets(source, held) ? `, ${now}` : `${nextItem(source, fact)}${now}` }]
    : undefined;
}

/** Another title from a day on; the old one ends the day before. */
function changedTitle(source: string, titles: Tree, offset: number, { was, becomes, until, from }: FactChange): FileEdit[] | undefined {
  if (titles.kind !== 'list') return undefined;
  const item = mapsAround(source, offset).at(-1)?.map;
  const title = titles.items.find(
    (one): one is MapNode => one.kind === 'map' && (one === item || one.start === item?.start || holdsText(one, was)),
  );
  const role = title && ['title', 'of'].find((key) => textOf(entryOf(title, key)?.value)?.text === was);
  if (!title || role === undefined) return undefined;
  // The same title once more: what was wrong is that it had ended.
  if (was.toLowerCase() === becomes.toLowerCase()) return withoutKey(source, title, 'to');
  const [name, of] = [textOf(entryOf(title, 'title')?.value)?.text, textOf(entryOf(title, 'of')?.value)?.text];
  const next = { title: role === 'title' ? becomes : name!, ...(role === 'of' ? { of: becomes } : of === undefined ? {} : { of }), from };
  const end = contentEnd(source, title);
  const line = `{ ${titleKeys(next)} }`;
  return [
    ...(entryOf(title, 'to') ? [] : [setKey(source, title, { key: 'to', text: until })]),
    { start: end, end, newText: isInBrackets(source, titles) ? `, ${line}` : `${nextItem(source, title)}${line}` },
  ];
}

/** Takes a key out of a mapping, with the comma or the line that goes with it. */
function withoutKey(source: string, map: MapNode, key: string): FileEdit[] | undefined {
  const at = map.entries.findIndex(({ name }) => name === key);
  const [entry, before] = [map.entries[at], map.entries[at - 1]];
  if (!entry || !before) return undefined;
  return [{ start: contentEnd(source, before.value), end: contentEnd(source, entry.value), newText: '' }];
}

function holdsText(map: MapNode, text: string): boolean {
  return map.entries.some(({ value }) => textOf(value)?.text === text);
}

/** The old value as an entry of its own about the same entity. */
function withdrawn(source: string, entity: MapNode, { key, was }: FactChange): FileEdit {
  const flow = (written: string) => scalar(written, { flow: true, bare: true });
  const named = ['name', 'id'].flatMap((one) => {
    const text = textOf(entryOf(entity, one)?.value)?.text;
    return text === undefined ? [] : [`${one}: ${scalar(text, { flow: true })}`];
  });
  const end = lineEnd(source, contentEnd(source, entity));
  return {
    start: end,
    end,
    newText: `${nextItem(source, entity)}{ ${named.join(', ')}, ${key}: { value: ${flow(was)}, status: withdrawn } }`,
  };
}

/** A sentence with another value in its slot; the old sentence stays, withdrawn. */
function changedStatement(source: string, offset: number, { was, becomes }: FactChange): FileEdit[] | undefined {
  const item = statementAt(source, offset);
  const says = item && (item.kind === 'map' ? textOf(entryOf(item, 'says')?.value) : textOf(item));
  if (!item || !says) return undefined;
  const slot = slotOf(says.text, was);
  if (!slot) return undefined;
  const sentence = `${says.text.slice(0, slot.start)}${becomes}${says.text.slice(slot.end)}`;
  const edit = replaced(source, says, sentence);
  const end = lineEnd(source, contentEnd(source, item));
  const old = `{ says: ${scalar(says.text, { flow: true })}, status: withdrawn }`;
  return [edit, { start: end, end, newText: `${nextItem(source, item)}${old}` }];
}

function statementAt(source: string, offset: number): Tree | undefined {
  for (const tree of parsed(source).trees) {
    const list = entryOf(tree, 'statements')?.value;
    const item = list?.kind === 'list' ? list.items.find(({ start, end }) => start <= offset && offset <= end) : undefined;
    if (item) return item;
  }
  return undefined;
}

/** The slot that holds a value, without its brackets; the only slot, where no other could be meant. */
function slotOf(says: string, was: string): { start: number; end: number } | undefined {
  const slots = [...says.matchAll(/(?<!\\)\[([^\]]*)\]/g)].map(({ 0: all, 1: inside, index }) => ({
    start: index + 1,
    end: index + all.length - 1,
    values: inside!.split('|').map((value) => value.trim().toLowerCase()),
  }));
  return slots.find(({ values }) => values.includes(was.toLowerCase())) ?? (slots.length === 1 ? slots[0] : undefined);
}

function replaced(source: string, text: TextNode, becomes: string): FileEdit {
  const quote = source[text.start];
  const flow = /[{[]/.test(source.slice(source.lastIndexOf('\n', text.start) + 1, text.start));
  const newText =
    quote === '"' && !/["\\]/.test(becomes)
      ? `"${becomes}"`
      : quote === "'"
        ? `'${becomes.replaceAll("'", "''")}'`
        : scalar(becomes, { flow, bare: true });
  return { start: text.start, end: text.end, newText };
}

function textOf(tree: Tree | undefined): TextNode | undefined {
  const written = tree?.kind === 'map' ? entryOf(tree, 'value')?.value : tree;
  return written?.kind === 'text' ? written : undefined;
}

function isInBrackets(source: string, list: Tree): boolean {
  return source[list.start] === '[';
}

/** What goes before a further item of the block list that an item stands in. */
function nextItem(source: string, item: Tree): string {
  const dash = source.lastIndexOf('-', item.start);
  return `${lineBreakOf(source)}${' '.repeat(columnOf(source, dash))}- `;
}

function startOfLine(source: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count++) {
    const next = source.indexOf('\n', at);
    if (next === -1) return source.length;
    at = next + 1;
  }
  while (source[at] === ' ' || source[at] === '-') at++;
  return at;
}
