import type { Tree, TreeCursor } from '@lezer/common';
import type { BlockKind } from './draft.ts';
import { BlockReader, type MarkdownBody } from './markdown-inline.ts';
import { markdownParser } from './markdown-parser.ts';
import { stetsIn } from './stets.ts';

/** Container nodes and the kind of the prose in them. */
const CONTAINERS: ReadonlyMap<string, BlockKind | undefined> = new Map([
  ['Blockquote', 'quotation'],
  ['ListItem', 'list-item'],
  ['BulletList', undefined],
  ['OrderedList', undefined],
  ['Table', undefined],
  ['TableHeader', undefined],
  ['TableRow', undefined],
]);
/** A table's row of dashes with a space after it, which the parser would not take: a dash is lent to it instead. */
const PADDED_DELIMITERS = /^([ \t>|:-]*-)(:?[ \t]*\|) $/gm;
/** A backslash breaks a line only at its very end, so it changes places with the space that stands for a carriage return. */
const PADDED_BACKSLASH = /(?<!\\)\\ \n/g;
const HEADING = /^(?:ATX|Setext)Heading/;

/** The prose of a Markdown body that starts at `from`; line ends must be `\n`. Undefined if the parser gave up (nesting too deep). */
export function markdownBlocks(source: string, from: number): MarkdownBody | undefined {
  try {
    const tree = markdownParser.parse(parserText(source.slice(from)));
    return readTree(tree, source, from);
  } catch {
    return undefined;
  }
}

function readTree(tree: Tree, source: string, offset: number): MarkdownBody {
  const body: MarkdownBody = { blocks: [], stets: [] };
  const reader = new BlockReader(source, offset, tree);
  const cursor = tree.cursor();
  const kinds: BlockKind[] = [];
  let kind: BlockKind = 'paragraph';
  if (!cursor.firstChild()) return body;
  for (;;) {
    const { name } = cursor;
    if (CONTAINERS.has(name) && cursor.firstChild()) {
      kinds.push(kind);
      // A list in a block quote is still quoted matter.
      if (kind !== 'quotation') kind = CONTAINERS.get(name) ?? kind;
      continue;
    }
    readLeaf(reader, cursor, kind, body);
    while (!cursor.nextSibling()) {
      if (kinds.length === 0) return body;
      cursor.parent();
      kind = kinds.pop()!;
    }
  }
}

function readLeaf(reader: BlockReader, cursor: TreeCursor, kind: BlockKind, body: MarkdownBody): void {
  const { name } = cursor;
  if (name === 'Paragraph') reader.read(cursor, kind, body);
  else if (name === 'TableCell') reader.read(cursor, kind === 'quotation' ? kind : 'table-cell', body);
  else if (HEADING.test(name)) reader.read(cursor, kind === 'quotation' ? kind : 'heading', body);
  else if (name === 'CommentBlock' || name === 'HTMLBlock')
    body.stets.push(...stetsIn(reader.source, cursor.from + reader.offset, cursor.to + reader.offset));
}

/** What the parser is given: offset for offset the same text, but for what a space at a line's end would spoil. */
function parserText(text: string): string {
  return text.replaceAll(PADDED_DELIMITERS, '$1-$2').replaceAll(PADDED_BACKSLASH, ' \\\n');
}
