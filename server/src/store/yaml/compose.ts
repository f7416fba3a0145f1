import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, Scalar, type YAMLError } from 'yaml';
import { error, type Trouble } from '../problem.ts';
import type { Entry, Tree } from './tree.ts';

const DEEPEST = 24;
const MOST_BY_ALIAS = 20_000;

/** A YAML error in terms of the file: `at` is an offset into it. */
export interface Breakage {
  readonly at: number;
  readonly end: number;
  readonly code: YAMLError['code'];
}

/** What one stretch of YAML holds: a tree for each document, troubles of our own, and what YAML itself could not read. */
export interface Composed {
  readonly trees: readonly Tree[];
  readonly troubles: readonly Trouble[];
  readonly broken: readonly Breakage[];
}

/** Parses YAML 1.2 (or JSON) that stands at `base` in its file. Never throws. */
export function composed(text: string, base: number): Composed {
  let documents: readonly Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      strict: true,
    });
    documents = 'empty' in parsed ? [] : parsed;
  } catch {
    return { trees: [], troubles: [], broken: [{ at: base, end: base + 1, code: 'IMPOSSIBLE' }] };
  }
  const trees: Tree[] = [];
  const troubles: Trouble[] = [];
  const broken: Breakage[] = [];
  for (const document of documents) {
    for (const { pos, code } of document.errors) broken.push({ at: base + pos[0], end: base + pos[1], code });
    const reader: Reader = { document, base, troubles, byAlias: 0 };
    if (document.contents) trees.push(treeOf(document.contents as Node, reader, 0));
  }
  return { trees, troubles, broken };
}

interface Reader {
  readonly document: Document.Parsed;
  readonly base: number;
  readonly troubles: Trouble[];
  byAlias: number;
}

function treeOf(node: Node | null, reader: Reader, depth: number, within?: { start: number; end: number }): Tree {
  const span = within ?? spanOf(node, reader);
  const nothing: Tree = { kind: 'nothing', text: '', plain: true, ...span };
  if (!node) return nothing;
  if (depth > DEEPEST) {
    reader.troubles.push(error(span, 'too-deep', 'This is nested too deeply to be a fact.'));
    return nothing;
  }
  if (within && ++reader.byAlias > MOST_BY_ALIAS) {
    if (reader.byAlias === MOST_BY_ALIAS + 1)
      reader.troubles.push(error(span, 'too-many-aliases', 'Aliases (*) repeat too much here; write the facts out.'));
    return nothing;
  }
  if (isAlias(node)) {
    const meant = node.resolve(reader.document);
    if (!meant) {
      reader.troubles.push(
        error(
          span,
          'unknown-alias',
          `*${node.source} repeats something marked &${node.source}, which is not there. A text that begins with * needs quotes.`,
        ),
      );
      return nothing;
    }
    return treeOf(meant as Node, reader, depth + 1, span);
  }
  if (isMap(node)) {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const keySpan = within ?? spanOf(key as Node | null, reader);
      const name = isScalar(key) ? scalarText(key) : '';
      if (seen.has(name)) {
        const severity = depth === 0 ? 'warning' : 'error';
        const advice = depth === 0 ? 'put the two together' : 'only the first is read';
        reader.troubles.push({ ...keySpan, severity, code: 'duplicate-key', message: `\`${name}\` stands here twice; ${advice}.` });
        if (depth > 0) continue;
      }
      seen.add(name);
      entries.push({
        name,
        key: keySpan,
        value: value
          ? treeOf(value as Node, reader, depth + 1, within)
          : { kind: 'nothing', text: '', plain: true, start: keySpan.end, end: keySpan.end },
      });
    }
    return { kind: 'map', entries, ...span };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => treeOf(item as Node, reader, depth + 1, within)), ...span };
  if (!isScalar(node)) return nothing;
  const text = scalarText(node);
  const plain = node.type === Scalar.PLAIN;
  const empty = plain && (text === '' || text === '~' || text === 'null');
  return { kind: empty ? 'nothing' : 'text', text, plain, ...span };
}

function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : String(node.value ?? '');
}

function spanOf(node: Node | null, reader: Reader): { start: number; end: number } {
  const range = node?.range;
  return range ? { start: reader.base + range[0], end: reader.base + range[1] } : { start: reader.base, end: reader.base };
}
