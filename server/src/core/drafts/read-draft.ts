import type { Draft } from './draft.ts';
import { frontMatterOf } from './front-matter.ts';
import { markdownBlocks } from './markdown.ts';
import { withOpaqueMarked } from './opaque.ts';
import { plainBlocks } from './plain.ts';

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** How a draft of this name is written: Markdown by its ending, else plain text. */
export function formatOf(path: string): Draft['format'] {
  return MARKDOWN_NAME.test(path) ? 'markdown' : 'plain';
}

/** Takes a draft apart into blocks of prose. Never throws: Markdown that the parser cannot cope with is read as plain text. */
export function readDraft(source: string, format: Draft['format']): Draft {
  return format === 'plain' ? readPlain(source) : readMarkdown(source);
}

function readPlain(source: string): Draft {
  const text = withPlainLineEnds(source);
  const blocks = plainBlocks(text, bodyStartOf(text)).map(withOpaqueMarked);
  return { source, format: 'plain', blocks, frontMatter: new Map(), stets: [] };
}

function readMarkdown(source: string): Draft {
  const text = withPlainLineEnds(source);
  const { values, bodyStart } = frontMatterOf(text, bodyStartOf(text));
  const { blocks, stets } = markdownBlocks(text, bodyStart) ?? { blocks: plainBlocks(text, bodyStart), stets: [] };
  return { source, format: 'markdown', blocks: blocks.map(withOpaqueMarked), frontMatter: values, stets };
}

/** Past a byte-order mark. */
function bodyStartOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The same text, offset for offset, with `\n` as its only line end. */
function withPlainLineEnds(source: string): string {
  return source.includes('\r') ? source.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : source;
}
