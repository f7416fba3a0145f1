import { entryOf, type MapNode, type Tree } from '../yaml/tree.ts';
import type { FileEdit } from './edit.ts';
import { columnOf, contentEnd, lineBreakOf, lineEnd } from './layout.ts';
import { scalar } from './scalar.ts';

/** A key and what it is to hold: a text, or YAML as it is to be written. */
export type Setting = { readonly key: string } & ({ readonly text: string } | { readonly yaml: string });

/**
 * Sets a key of a mapping: what it holds is replaced where it stands, in the quotes it has; a new key goes behind the last one, on
 * a line of its own or before the closing brace as the mapping is written. Comments and order are kept.
 */
export function setKey(source: string, map: MapNode, setting: Setting): FileEdit {
  const flow = source[map.start] === '{';
  const entry = entryOf(map, setting.key);
  if (entry && entry.value.kind !== 'nothing')
    return {
      start: entry.value.start,
      end: entry.value.end,
      newText: 'yaml' in setting ? setting.yaml : inQuotesOf(source, entry.value, setting.text, flow),
    };
  const value = 'yaml' in setting ? setting.yaml : scalar(setting.text, { flow, bare: isDateLike(setting.text) });
  if (entry) {
    const colon = source.indexOf(':', entry.key.end) + 1;
    return { start: colon, end: colon, newText: ` ${value}` };
  }
  const last = map.entries.at(-1);
  if (flow) {
    const close = source.lastIndexOf('}', map.end);
    let at = last ? close : map.start + 1;
    while (at > map.start + 1 && /[\s,]/.test(source[at - 1]!)) at--;
    return { start: at, end: at, newText: last ? `, ${setting.key}: ${value}` : ` ${setting.key}: ${value}` };
  }
  const column = columnOf(source, map.entries[0]!.key.start);
  const at = lineEnd(source, contentEnd(source, map));
  return { start: at, end: at, newText: `${lineBreakOf(source)}${' '.repeat(column)}${setting.key}: ${value}` };
}

/** A text in the kind of quotes that what it replaces has, if any. */
function inQuotesOf(source: string, old: Tree, text: string, flow: boolean): string {
  const quote = source[old.start];
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  if (quote === '"' && !/["\\]/.test(line)) return `"${line}"`;
  if (quote === "'") return `'${line.replaceAll("'", "''")}'`;
  return scalar(line, { flow, bare: isDateLike(line) });
}

/** Dates, years and numbers of the format stand bare, as everybody writes them. */
function isDateLike(text: string): boolean {
  return /^[\dX~?/.,%-]+$|^(?:true|false|unknown)$/.test(text);
}
