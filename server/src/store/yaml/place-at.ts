import { type Lines, linesOf } from '../lines.ts';
import type { Span } from '../span.ts';
import { flowPlaceAt } from './flow-place.ts';
import { indentOf, isBlank, type LinePart, linePartsOf } from './line-parts.ts';

/** Where a cursor stands in a facts file, which may be half typed and broken. */
export interface YamlPlace {
  /** Steps from the file down, any item of a list as 0: of a key to its mapping, of a value to that value. */
  readonly path: readonly (string | number)[];
  /** `either`: the item of a list, which may turn out to be a value or the first key of a mapping. */
  readonly side: 'key' | 'value' | 'either';
  /** The key or value at the cursor, without quotes. */
  readonly written: string;
  /** What a completion would replace: the whole token, quotes included. Empty where nothing is written yet. */
  readonly span: Span;
  /** Keys that the mapping has already. */
  readonly siblings: readonly string[];
  /** It lies in braces or brackets. */
  readonly inFlow: boolean;
}

interface Node {
  readonly column: number;
  readonly dashed: boolean;
}

/**
 * The place of a UTF-16 offset, found by indentation and brackets alone, so that a file which cannot be parsed still
 * completes and hovers. Undefined in comments, and between things. Linear in the lines above.
 */
export function placeAt(text: string, offset: number, lines: Lines = linesOf(text)): YamlPlace | undefined {
  const { line, character } = lines.at(offset);
  const written = lines.text(line);
  const comment = commentIn(written);
  if (comment !== -1 && character > comment) return undefined;
  const parts = linePartsOf(written);
  const around = above(lines, line, { node: { column: indentOf(written), dashed: parts[0]?.kind === 'item' }, left: [] });
  const flow = around.held === undefined ? undefined : flowAt(text, { path: around.path, start: around.held, offset });
  if (flow) return flow;
  const left = parts.filter((part) => part.kind === 'item' && part.column < character);
  const key = parts.find((part) => part.kind === 'key');
  if (key && character >= key.value && character > key.column + key.name.length) {
    const path = [...above(lines, line, { node: { column: key.column, dashed: false }, left: itemsOf(parts) }).path, key.name];
    return valueAt(text, {
      path,
      start: lines.start(line) + key.value,
      end: lines.start(line) + (comment === -1 ? written.length : comment),
      offset,
    });
  }
  if (key && character > key.column + key.name.length + 2) return undefined;
  const column = key ? key.column : left.length > 0 ? left.at(-1)!.column + 1 : Math.min(indentOf(written), character);
  return openPlace({ text, offset, lines, line, key, left, column });
}

interface Opening {
  readonly text: string;
  readonly offset: number;
  readonly lines: Lines;
  readonly line: number;
  readonly key: Extract<LinePart, { kind: 'key' }> | undefined;
  readonly left: readonly LinePart[];
  readonly column: number;
}

/** A key, or a line that may become one, or the bare item of a list. */
function openPlace({ text, offset, lines, line, key, left, column }: Opening): YamlPlace | undefined {
  const { path, held, siblings } = above(lines, line, { node: { column, dashed: false }, left: itemsOf(left) });
  if (held !== undefined && left.length === 0) return undefined;
  const start = lines.start(line);
  const from = key ? start + key.column : Math.min(offset, start + firstOf(lines.text(line), left));
  const span = key
    ? { start: from, end: from + key.name.length }
    : { start: from, end: Math.max(from, start + lines.text(line).trimEnd().length) };
  if (!key && left.length > 0 && isFlow(text, from)) return flowAt(text, { path, start: from, offset });
  const all = [...siblings, ...below(lines, line, column)];
  return { path, side: key || left.length === 0 ? 'key' : 'either', written: bare(text, span), span, siblings: all, inFlow: false };
}

function firstOf(line: string, items: readonly LinePart[]): number {
  let at = items.length > 0 ? items.at(-1)!.column + 1 : indentOf(line);
  while (line[at] === ' ') at++;
  return at;
}

function valueAt(
  text: string,
  { path, start, end, offset }: { path: readonly (string | number)[]; start: number; end: number; offset: number },
): YamlPlace | undefined {
  if (isFlow(text, start)) return flowAt(text, { path, start, offset });
  let last = Math.max(start, end);
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  const span = { start: Math.min(start, offset), end: Math.max(last, Math.min(start, offset)) };
  return { path, side: 'value', written: bare(text, span), span, siblings: [], inFlow: false };
}

interface FlowStart {
  readonly path: readonly (string | number)[];
  readonly start: number;
  readonly offset: number;
}

function isFlow(text: string, at: number): boolean {
  return text[at] === '{' || text[at] === '[';
}

/** The place in a flow collection that begins at `start`; undefined if none does, or the offset is beyond its end. */
function flowAt(text: string, { path, start, offset }: FlowStart): YamlPlace | undefined {
  const flow = isFlow(text, start) ? flowPlaceAt(text, start, offset) : undefined;
  return flow && { ...flow, path: [...path, ...flow.path], written: bare(text, flow.span), inFlow: true };
}

interface Above {
  readonly path: readonly (string | number)[];
  /** Where the value begins that the nearest key already holds on its own line. */
  readonly held: number | undefined;
  readonly siblings: readonly string[];
}

/** The keys and items that a node lies in: those further left on its own line, then those of the lines above. */
function above(lines: Lines, line: number, { node, left }: { node: Node; left: readonly LinePart[] }): Above {
  const path: (string | number)[] = [];
  const siblings: string[] = [];
  let held: number | undefined;
  let here = node;
  let nearest = true;
  const take = (part: LinePart, at: number): void => {
    if (part.kind === 'key' && nearest && !here.dashed && part.column === here.column) siblings.push(part.name);
    const holds =
      part.kind === 'item' ? part.column < here.column : part.column < here.column || (here.dashed && part.column === here.column);
    if (!holds) return;
    if (part.kind === 'key' && nearest && !isBlank(lines.text(at).slice(part.value))) held = lines.start(at) + part.value;
    nearest = false;
    path.unshift(part.kind === 'key' ? part.name : 0);
    here = { column: part.column, dashed: part.kind === 'item' };
  };
  for (const part of [...left].reverse()) take(part, line);
  for (let at = line - 1; at >= 0 && (nearest || here.column > 0 || here.dashed); at--) {
    const text = lines.text(at);
    if (isBlank(text)) continue;
    for (const part of linePartsOf(text).reverse()) take(part, at);
  }
  return { path, held, siblings };
}

/** Keys of the same mapping on the lines below. */
function below(lines: Lines, line: number, column: number): string[] {
  const keys: string[] = [];
  for (let at = line + 1; at < lines.count; at++) {
    const text = lines.text(at);
    if (isBlank(text)) continue;
    const first = linePartsOf(text)[0];
    const indent = indentOf(text);
    if (indent < column || (first?.kind === 'item' && indent <= column)) break;
    if (first?.kind === 'key' && first.column === column) keys.push(first.name);
  }
  return keys;
}

function itemsOf(parts: readonly LinePart[]): LinePart[] {
  return parts.filter((part) => part.kind === 'item');
}

/** Where a comment begins on a line, or -1. A # inside quotes or inside a word is none. */
function commentIn(line: string): number {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[\s:,[{]/.test(line[at - 1] ?? ' ')) quote = char;
    else if (char === '#' && (at === 0 || /\s/.test(line[at - 1]!))) return at;
  }
  return -1;
}

function bare(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(["'])(.*?)\1?$/s, '$2');
}
