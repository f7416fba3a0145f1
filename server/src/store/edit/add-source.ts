import { entryOf } from '../yaml/tree.ts';
import type { FileEdit } from './edit.ts';
import { columnOf, contentEnd, lineBreakOf, lineEnd } from './layout.ts';
import { parsed } from './parsed.ts';
import { scalar } from './scalar.ts';

/** Adds a source at the end of a file's sources; a file without any gets the section at its start, below its first comments. */
export function addSource(source: string, id: string, { title, url }: { readonly title?: string; readonly url?: string }): FileEdit {
  const flow = (text: string) => scalar(text, { flow: true });
  const keys = [...(title === undefined ? [] : [`title: ${flow(title)}`]), ...(url === undefined ? [] : [`url: ${flow(url)}`])];
  const line = `${scalar(id, { flow: false })}: { ${keys.join(', ')} }`;
  const newline = lineBreakOf(source);
  const held = parsed(source)
    .trees.map((tree) => entryOf(tree, 'sources'))
    .find((entry) => entry !== undefined);
  if (held?.value.kind === 'map' && source[held.value.start] !== '{') {
    const at = lineEnd(source, contentEnd(source, held.value));
    return { start: at, end: at, newText: `${newline}${' '.repeat(columnOf(source, held.value.entries[0]!.key.start))}${line}` };
  }
  const start = /^(?:\s*#[^\n]*\n)*/.exec(source)![0].length;
  return { start, end: start, newText: `sources:${newline}  ${line}${newline}${newline}` };
}
