import { cutToSize } from '../text/cut-to-size.ts';
import type { Block, BlockKind, Markup, Segment } from './draft.ts';

interface OpenSegment {
  at: number;
  source: number;
  length: number;
  sourceLength?: number;
}

/** Gathers one block's prose from pieces of the source; a class because it owns what grows. Line ends must be `\n`. */
export class BlockBuilder {
  readonly #source: string;
  #text = '';
  #segments: OpenSegment[] = [];
  #markup: Markup[] = [];
  /** True at first, so that a block does not begin with a space. */
  #joint = true;
  #lineEnd = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Characters of text so far, counting a joint that the next piece will bring. */
  get length(): number {
    return this.#text.length + (this.#joint && this.#text !== '' && !this.#text.endsWith(' ') ? 1 : 0);
  }

  /** Takes over prose of the source, line ends in it becoming joints. */
  add(from: number, to: number): void {
    let at = from;
    while (at < to) {
      // Remembered, since one long line may come in many pieces.
      if (this.#lineEnd < at) {
        const found = this.#source.indexOf('\n', at);
        this.#lineEnd = found < 0 ? this.#source.length : found;
      }
      const lineEnd = this.#lineEnd;
      if (lineEnd >= to) {
        this.#piece(at, to);
        return;
      }
      let end = lineEnd;
      while (end > at && isBlank(this.#source.charCodeAt(end - 1))) end--;
      this.#piece(at, end);
      this.joint();
      at = lineEnd + 1;
    }
  }

  /** A line break: read as one space if prose follows. */
  joint(): void {
    this.#joint = true;
    this.#trim();
  }

  /** Text that stands for other source characters, as `&amp;` does for an ampersand. */
  decoded(text: string, from: number, to: number): void {
    this.#close();
    this.#segments.push({ at: this.#text.length, source: from, length: text.length, sourceLength: to - from });
    this.#text += text;
  }

  /** Notes what markup says of the text since `start`. */
  mark(kind: Markup['kind'], start: number): void {
    if (this.#text.length > start) this.#markup.push({ kind, start, end: this.#text.length });
  }

  /** The block, or undefined if it holds no prose. */
  done(kind: BlockKind): Block | undefined {
    this.#trim();
    const text = this.#text;
    if (text.trim() === '') return undefined;
    const markup = this.#markup
      .map((mark) => (mark.end > text.length ? { ...mark, end: text.length } : mark))
      .filter(({ start, end }) => start < end);
    markup.sort((a, b) => a.start - b.start || b.end - a.end);
    return { kind, text, segments: cutToSize(this.#segments) as readonly Segment[], markup };
  }

  /** Takes blanks off the end; a decoded one stays. */
  #trim(): void {
    for (let last = this.#segments.at(-1); last !== undefined && last.sourceLength === undefined; last = this.#segments.at(-1)) {
      let { length } = last;
      while (length > 0 && isBlank(this.#text.charCodeAt(last.at + length - 1))) length--;
      if (length === last.length) return;
      this.#text = this.#text.slice(0, last.at + length);
      last.length = length;
      if (length > 0) return;
      this.#segments.pop();
    }
  }

  #piece(from: number, to: number): void {
    let start = from;
    if (this.#joint) while (start < to && isBlank(this.#source.charCodeAt(start))) start++;
    if (start >= to) return;
    this.#close();
    const last = this.#segments.at(-1);
    if (
      last?.sourceLength === undefined &&
      last !== undefined &&
      last.source + last.length === start &&
      last.at + last.length === this.#text.length
    ) {
      last.length += to - start;
    } else {
      this.#segments.push({ at: this.#text.length, source: start, length: to - start });
    }
    this.#text += this.#source.slice(start, to);
  }

  #close(): void {
    if (!this.#joint) return;
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    this.#joint = false;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
