import type { Span } from '../text/span.ts';

/** What a block of prose is to the reader; checks are quieter in some. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'caption' | 'table-cell';

/** A piece of a block's prose that stands unbroken in the source. Sorted, non-overlapping; gaps in prose are joints (a line break read as a space). */
export interface Segment {
  /** Offset in the block's `text`. */
  readonly at: number;
  /** Offset in the draft's source. */
  readonly source: number;
  readonly length: number;
  /** Only on a decoded entity (`&rsquo;`): how many source characters stand for the `length` characters of text. */
  readonly sourceLength?: number;
}

/** What markup says of a stretch of a block's text: emphasis may mark a work's title; `opaque` is code, a URL or a handle, never changed. */
export interface Markup extends Span {
  readonly kind: 'emphasis' | 'strong' | 'link' | 'opaque';
}

/** One block of prose: its text with the markup taken out, and the way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly markup: readonly Markup[];
}

/** Where a draft's as-of date came from, in the words that a reader is shown. */
export type AsOfFrom = 'option' | 'front matter' | 'file name' | 'setting' | 'today';

/** A draft taken apart: offsets are UTF-16 offsets into `source`. */
export interface Draft {
  readonly source: string;
  readonly format: 'markdown' | 'plain';
  readonly blocks: readonly Block[];
  /** Front-matter keys as written, values as text, the items of a list one a line; empty without front matter. */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** `<!-- stet: reason -->` comments: the findings on the block that follows, or the line it stands in, are let stand. */
  readonly stets: readonly Span[];
}
