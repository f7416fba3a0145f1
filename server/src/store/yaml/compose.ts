import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { tell } from '../../core/telling/told.ts';
import { error, type Trouble } from '../problem.ts';
import type { Span } from '../span.ts';
import { quoted } from './quoting.ts';
import { commaSlip } from './slips.ts';
import type { Entry, Tree } from './tree.ts';

const DEEPEST = 24;
const MOST_BY_ALIAS = 20_000;

/** A YAML error: `at` is an offset into the text that was parsed. */
export interface Breakage {
  readonly at: number;
  readonly code: YAMLError['code'];
}

/** Where an offset of the text that is parsed stands in the file. */
export type Placing = (offset: number) => number;

/** What one stretch of YAML holds: a tree for each document, troubles of our own, and what YAML itself could not read. */
export interface Composed {
  readonly trees: readonly Tree[];
  readonly troubles: readonly Trouble[];
  readonly broken: readonly Breakage[];
}

/** Parses YAML 1.2 or JSON. Never throws. */
export function composed(text: string, place: Placing): Composed {
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
    return { trees: [], troubles: [], broken: [{ at: 0, code: 'IMPOSSIBLE' }] };
  }
  const trees: Tree[] = [];
  const troubles: Trouble[] = [];
  const broken: Breakage[] = [];
  for (const document of documents) {
    for (const { pos, code } of document.errors) broken.push({ at: pos[0], code });
    const reader: Reader = { anchors: new Map(), text, place, troubles, byAlias: 0 };
    if (document.contents) trees.push(treeOf(document.contents as Node, reader, 0));
  }
  return { trees, troubles, broken };
}

interface Reader {
  readonly anchors: Map<string, Node>;
  readonly text: string;
  readonly place: Placing;
  readonly troubles: Trouble[];
  byAlias: number;
}

function treeOf(node: Node | null, reader: Reader, depth: number, within?: Span): Tree {
  const span = within ?? spanOf(node, reader);
  const nothing: Tree = { kind: 'nothing', text: '', plain: true, ...span };
  if (!node) return nothing;
  if (depth > DEEPEST) {
    if (!reader.troubles.some(({ code }) => code === 'too-deep'))
      reader.troubles.push(error(span, 'too-deep', tell('This is nested too deeply to be a fact.')));
    return { ...nothing, kind: 'lost' };
  }
  if (within && ++reader.byAlias > MOST_BY_ALIAS) {
    if (reader.byAlias > MOST_BY_ALIAS + 1) return { ...nothing, kind: 'lost' };
    reader.troubles.push(error(span, 'too-many-aliases', tell('Aliases (*) repeat too much here; write the facts out.')));
    return { ...nothing, kind: 'lost' };
  }
  if (isAlias(node)) {
    const meant = reader.anchors.get(node.source);
    if (!meant) {
      const told = tell(
        '*{alias} repeats something marked &{alias}, which does not come before it. A text that begins with * needs quotes.',
        { alias: node.source },
      );
      reader.troubles.push(error(span, 'unknown-alias', told));
      return { ...nothing, kind: 'lost' };
    }
    return treeOf(meant, reader, depth + 1, span);
  }
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
  if (isMap(node)) return mapOf(node, reader, { depth, span, within });
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => treeOf(item as Node, reader, depth + 1, within)), ...span };
  if (!isScalar(node)) return nothing;
  const text = scalarText(node);
  const plain = node.type === Scalar.PLAIN;
  if (plain && (text === '' || text === '~' || text === 'null')) return nothing;
  const bare = plain ? withoutCurly(text) : text;
  if (bare !== text) {
    const told = tell(
      'Curly quotation marks do not count as quotes in YAML and are left out. Write: {bare}, or {kept} if they belong to the text.',
      { bare: quoted(bare), kept: quoted(text) },
    );
    reader.troubles.push({ ...span, severity: 'warning', code: 'curly-quote', told, suggestion: quoted(bare) });
  }
  return { kind: 'text', text: bare, plain, ...span };
}

function mapOf(
  node: YAMLMap,
  reader: Reader,
  at: { readonly depth: number; readonly span: Span; readonly within: Span | undefined },
): Tree {
  const { depth, span, within } = at;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const keySpan = within ?? spanOf(key as Node | null, reader);
    const name = isScalar(key) ? scalarText(key) : '';
    if (value === null && node.flow) {
      reader.troubles.push(commaTrouble(node, key as Node | null, reader));
      return { kind: 'lost', text: '', plain: true, ...span };
    }
    if (seen.has(name)) {
      const severity = depth === 0 ? 'warning' : 'error';
      const told =
        depth === 0
          ? tell('`{key}` stands here twice; put the two together.', { key: name })
          : tell('`{key}` stands here twice; only the first is read.', { key: name });
      reader.troubles.push({ ...keySpan, severity, code: 'duplicate-key', told });
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

/** `{ title: Secretary of Health, Education and Welfare }`: YAML takes what follows the comma for a key. */
function commaTrouble(map: YAMLMap, key: Node | null, reader: Reader): Trouble {
  const at = map.items.findIndex((pair) => pair.key === key);
  const before = map.items[at - 1]?.value;
  const from = (isNode(before) ? before.range?.[0] : undefined) ?? key?.range?.[0] ?? 0;
  const joined = reader.text.slice(from, key?.range?.[1] ?? from);
  const lineStart = reader.text.lastIndexOf('\n', from) + 1;
  const lineEnd = reader.text.indexOf('\n', from);
  const { code, told, line } = commaSlip(reader.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trimEnd(), joined);
  return { ...error(spanOf(key, reader), code, told), suggestion: line };
}

/** A text less the curly quotation marks that stand for quotes: those around all of it. */
function withoutCurly(text: string): string {
  const inner = text.slice(1, -1);
  return text.length > 2 && text.startsWith('“') && text.endsWith('”') && !/[“”]/.test(inner) ? inner : text;
}

function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : String(node.value ?? '');
}

function spanOf(node: Node | null, { place }: Reader): Span {
  const range = node?.range;
  return { start: place(range?.[0] ?? 0), end: place(range?.[1] ?? 0) };
}
