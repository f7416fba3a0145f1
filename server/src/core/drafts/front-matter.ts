import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** The head of a draft: its keys, and where the body starts (an offset into the source). */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly bodyStart: number;
}

const KEY_LINE = /^([A-Za-z_][\w .-]*?)[ \t]*:(?:[ \t]+(.*))?$/;
const CONTINUED = /^(?:[ \t]|- |#|\]|\}|$)/;
/** A value that YAML would read as the same text: no quotes, lists, anchors, comments or inner colons. */
const SIMPLE_VALUE = /^[\p{L}\p{N}$(./“‘][^#\\]*$/u;

/**
 * Reads a leading `---` block, from `start` (past a byte-order mark); line ends must be `\n`. A block that is not
 * closed ends where its lines stop looking like YAML; one that YAML cannot read is read line by line. Without front
 * matter the body starts at `start`.
 */
export function frontMatterOf(source: string, start: number): FrontMatter {
  const none: FrontMatter = { values: new Map(), bodyStart: start };
  if (!source.startsWith('---', start)) return none;
  const opening = lineEnd(source, start);
  if (source.slice(start + 3, opening).trim() !== '') return none;
  const lines: string[] = [];
  let at = opening + 1;
  let looksLikeYaml = true;
  let yamlEnd = at;
  let yamlLines = 0;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end).trimEnd();
    if (line === '---' || line === '...') return startsWithKey(lines) ? { values: valuesOf(lines), bodyStart: end + 1 } : none;
    lines.push(line);
    looksLikeYaml &&= line !== '' && (KEY_LINE.test(line) || CONTINUED.test(line));
    if (looksLikeYaml) {
      yamlEnd = end + 1;
      yamlLines = lines.length;
    }
    // An unclosed block is judged by its first lines alone, so a long draft is not read through for nothing.
    if (!looksLikeYaml && !startsWithKey(lines)) return none;
    at = end + 1;
  }
  const head = lines.slice(0, yamlLines);
  return startsWithKey(head) ? { values: valuesOf(head), bodyStart: Math.min(yamlEnd, source.length) } : none;
}

function lineEnd(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found < 0 ? source.length : found;
}

function startsWithKey(lines: readonly string[]): boolean {
  const first = lines.find((line) => line !== '' && !line.startsWith('#'));
  return first === undefined || KEY_LINE.test(first) || /^(["']).*\1\s*:/.test(first);
}

function valuesOf(lines: readonly string[]): Map<string, string> {
  return simpleValues(lines, true) ?? yamlValues(lines.join('\n')) ?? simpleValues(lines, false) ?? new Map();
}

/** `key: value` lines read without YAML; strictly, undefined where YAML might read them otherwise. */
function simpleValues(lines: readonly string[], strict: boolean): Map<string, string> | undefined {
  const values = new Map<string, string>();
  for (const line of lines) {
    if (line === '') continue;
    const match = KEY_LINE.exec(line);
    const value = match?.[2] ?? '';
    if (strict && (match === null || !SIMPLE_VALUE.test(value) || value.includes(': '))) return undefined;
    if (match !== null) values.set(match[1]!, strict ? value : value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return values;
}

function yamlValues(text: string): Map<string, string> | undefined {
  try {
    const document = parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    const values = new Map<string, string>();
    for (const { key, value } of document.contents.items) {
      if (isScalar(key)) values.set(String(key.value), textOf(value as Node | null, text));
    }
    return values;
  } catch {
    return undefined;
  }
}

function textOf(node: Node | null, source: string): string {
  if (node === null) return '';
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) return node.items.map((item) => textOf(item as Node | null, source)).join('\n');
  return node.range ? source.slice(node.range[0], node.range[1]).trim() : '';
}
