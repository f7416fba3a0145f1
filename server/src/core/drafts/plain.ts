import { BlockBuilder } from './block-builder.ts';
import type { Block } from './draft.ts';

/** No editor wraps lines wider than this, so a chunk with a longer line is not hard-wrapped. */
const WIDEST_WRAP = 120;
const SENTENCE_END = /[.!?…]['"’”)\]]*$/;
const CAPITAL_START = /^['"‘“([]*\p{Lu}/u;

interface Line {
  readonly start: number;
  /** Trailing space not counted. */
  readonly end: number;
}

/**
 * Paragraphs of plain text with `\n` line ends. Blank lines separate them; lines between are joined as soft-wrapped,
 * except that a line starts a paragraph of its own if (a) some line of the chunk is too long to have been wrapped,
 * (b) it is indented more than the line before, or (c) the line before ends a sentence well short of the chunk's
 * width and this one starts with a capital.
 */
export function plainBlocks(source: string, from: number): Block[] {
  const blocks: Block[] = [];
  let chunk: Line[] = [];
  for (let at = from; at <= source.length; ) {
    const found = source.indexOf('\n', at);
    const lineEnd = found < 0 ? source.length : found;
    const line = trimmed(source, at, lineEnd);
    if (line === undefined) {
      addChunk(source, chunk, blocks);
      chunk = [];
    } else chunk.push(line);
    at = lineEnd + 1;
  }
  addChunk(source, chunk, blocks);
  return blocks;
}

function trimmed(source: string, start: number, end: number): Line | undefined {
  let last = end;
  while (last > start && source.charCodeAt(last - 1) <= 32) last--;
  return last > start ? { start, end: last } : undefined;
}

function addChunk(source: string, lines: readonly Line[], blocks: Block[]): void {
  if (lines.length === 0) return;
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  let builder = new BlockBuilder(source);
  const close = () => {
    const block = builder.done('paragraph');
    if (block !== undefined) blocks.push(block);
    builder = new BlockBuilder(source);
  };
  for (let i = 0; i < lines.length; i++) {
    if (i > 0) {
      if (startsParagraph(source, lines[i - 1]!, lines[i]!, width)) close();
      else builder.joint();
    }
    builder.add(firstInk(source, lines[i]!), lines[i]!.end);
  }
  close();
}

function startsParagraph(source: string, before: Line, line: Line, width: number): boolean {
  if (width > WIDEST_WRAP) return true;
  if (firstInk(source, line) - line.start > firstInk(source, before) - before.start) return true;
  const short = before.end - before.start < width * 0.75;
  return short && SENTENCE_END.test(source.slice(before.start, before.end)) && CAPITAL_START.test(source.slice(line.start, line.start + 8));
}

function firstInk(source: string, line: Line): number {
  let at = line.start;
  while (at < line.end && source.charCodeAt(at) <= 32) at++;
  return at;
}
