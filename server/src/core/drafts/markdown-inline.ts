import type { Tree, TreeCursor } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { BlockBuilder } from './block-builder.ts';
import type { Block, BlockKind, Markup } from './draft.ts';
import { decodedEntity } from './entities.ts';
import { type LinkParts, linkLabels, linkParts, normalLabel } from './markdown-links.ts';
import { stetsIn } from './stets.ts';

/** What a Markdown body holds. */
export interface MarkdownBody {
  readonly blocks: Block[];
  readonly stets: Span[];
}

const LINE_BREAK_TAG = /^<br\b/i;
const FOOTNOTE = /^\^\S+$/;
const SOFT_HYPHEN = '\u00ad';

/** Reads the inline content of one leaf block after another. Offsets of tree nodes count from `offset`. */
export class BlockReader {
  readonly source: string;
  readonly offset: number;
  readonly #tree: Tree;
  #labels: ReadonlySet<string> | undefined;
  #body: MarkdownBody = { blocks: [], stets: [] };
  #builder: BlockBuilder;
  #captions: BlockBuilder[] = [];

  constructor(source: string, offset: number, tree: Tree) {
    this.source = source;
    this.offset = offset;
    this.#tree = tree;
    this.#builder = new BlockBuilder(source);
  }

  /** Adds the block at the cursor, then captions of the images in it, to the body; the cursor ends where it began. */
  read(cursor: TreeCursor, kind: BlockKind, body: MarkdownBody): void {
    this.#body = body;
    this.#captions = [];
    this.#builder = new BlockBuilder(this.source);
    this.#children(cursor, cursor.from + this.offset, cursor.to + this.offset);
    this.#addBlock(this.#builder, kind);
    for (const caption of this.#captions) this.#addBlock(caption, 'caption');
  }

  #addBlock(builder: BlockBuilder, kind: BlockKind): void {
    const block = builder.done(kind);
    if (block !== undefined) this.#body.blocks.push(block);
  }

  /** The prose between two offsets of the source, within the node at the cursor. */
  #children(cursor: TreeCursor, from: number, to: number): void {
    let at = from;
    if (cursor.firstChild()) {
      do {
        const start = cursor.from + this.offset;
        const end = cursor.to + this.offset;
        if (start < at || end > to) continue;
        this.#builder.add(at, isMovedBreak(cursor, this.source, start) ? start - 1 : start);
        at = this.#inline(cursor, start, end);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.#builder.add(at, to);
  }

  /** Reads one inline node and returns where prose goes on. Markup that is not named here gives no prose. */
  #inline(cursor: TreeCursor, start: number, end: number): number {
    const builder = this.#builder;
    const { length } = builder;
    switch (cursor.name) {
      case 'Emphasis':
        return this.#marked('emphasis', cursor, { start: start + 1, end: end - 1 }, end);
      case 'StrongEmphasis':
        return this.#marked('strong', cursor, { start: start + 2, end: end - 2 }, end);
      case 'Link':
        return this.#link(cursor, linkParts(cursor, this.source, this.offset), end);
      case 'Image':
        this.#image(cursor, linkParts(cursor, this.source, this.offset));
        return end;
      case 'Escape':
        builder.add(start + 1, end);
        return end;
      case 'Entity': {
        const reference = this.source.slice(start, end);
        const text = decodedEntity(reference);
        if (text === undefined) builder.add(start, end);
        else if (text !== SOFT_HYPHEN) builder.decoded(text, start, end);
        return end;
      }
      case 'InlineCode': {
        const ticks = /^`*/.exec(this.source.slice(start, end))![0].length;
        builder.add(start + ticks, end - ticks);
        builder.mark('opaque', length);
        return end;
      }
      case 'Autolink':
        builder.add(start + 1, end - 1);
        builder.mark('opaque', length);
        return end;
      case 'HardBreak':
        builder.joint();
        return end;
      case 'HTMLTag':
        if (LINE_BREAK_TAG.test(this.source.slice(start, start + 4))) builder.joint();
        return end;
      case 'Comment':
        this.#body.stets.push(...stetsIn(this.source, start, end));
        return end;
      default:
        return end;
    }
  }

  #marked(kind: Markup['kind'], cursor: TreeCursor, inside: Span, end: number): number {
    const { length } = this.#builder;
    this.#children(cursor, inside.start, inside.end);
    this.#builder.mark(kind, length);
    return end;
  }

  /** A link's text; brackets that lead nowhere ("[sic]") are prose. */
  #link(cursor: TreeCursor, parts: LinkParts, end: number): number {
    const { text } = parts;
    if (parts.inline || this.#isLabel(parts.label)) return this.#marked('link', cursor, text, end);
    if (FOOTNOTE.test(parts.label)) return this.#builder.length === 0 && this.source[end] === ':' ? end + 1 : end;
    this.#builder.add(text.start - 1, text.start);
    this.#children(cursor, text.start, text.end);
    this.#builder.add(text.end, end);
    return end;
  }

  #isLabel(label: string): boolean {
    this.#labels ??= linkLabels(this.#tree, this.source, this.offset);
    return this.#labels.has(normalLabel(label));
  }

  /** An image's alternative text and title are captions of their own. */
  #image(cursor: TreeCursor, parts: LinkParts): void {
    const outer = this.#builder;
    this.#builder = new BlockBuilder(this.source);
    this.#captions.push(this.#builder);
    this.#children(cursor, parts.text.start, parts.text.end);
    this.#builder = outer;
    if (parts.title === undefined) return;
    const title = new BlockBuilder(this.source);
    title.add(parts.title.start, parts.title.end);
    this.#captions.push(title);
  }
}

/** A line-breaking backslash that changed places with the space after it (see markdown.ts). */
function isMovedBreak(cursor: TreeCursor, source: string, start: number): boolean {
  return source.charCodeAt(start) === 32 && cursor.to - cursor.from === 2 && cursor.name === 'HardBreak';
}
