import type { Span } from '../span.ts';

/** A part of a block-style YAML file: a section or one of its items, found by lines alone. */
export interface Stretch extends Span {
  /** The parts below it: the items of a section, or the keys of an item. */
  readonly parts: readonly Span[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly content: string;
}

/** The top-level sections of a file whose YAML is broken, each with its items. Empty if the file is not in block style. */
export function sectionsOf(text: string): Stretch[] {
  const lines = linesIn(text);
  const heads = lines.flatMap((line, at) => (line.indent === 0 && /^["'\p{L}][^#]*?:(\s|$)/u.test(line.content) ? [at] : []));
  return heads.map((head, nth) => {
    const body = lines.slice(head + 1, heads[nth + 1] ?? lines.length);
    const end = body.at(-1)?.end ?? lines[head]!.end;
    return { start: lines[head]!.start, end, parts: partsAt(body, body.find((line) => line.content !== '')?.indent ?? 0) };
  });
}

/** The keys of an item below its first line, as offsets into its text. */
export function keysBelow(item: string): Span[] {
  const [first, ...rest] = linesIn(item);
  if (!first) return [];
  const dash = /^-\s+/.exec(first.content)?.[0].length ?? 2;
  return partsAt(rest, first.indent + dash);
}

/** Stretches from each line of the given indentation to the next one. */
function partsAt(lines: readonly Line[], indent: number): Span[] {
  const starts = lines.flatMap((line, at) => (line.content !== '' && line.indent <= indent ? [at] : []));
  return starts.map((from, nth) => ({ start: lines[from]!.start, end: lines[(starts[nth + 1] ?? lines.length) - 1]!.end }));
}

/** Lines with their breaks; those that are blank or a comment count as empty. */
function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const broken = text.indexOf('\n', start);
    const end = broken === -1 ? text.length : broken + 1;
    const line = text.slice(start, end).trimEnd();
    const content = line.trimStart();
    lines.push({ start, end, indent: line.length - content.length, content: content.startsWith('#') ? '' : content });
    start = end;
  }
  return lines;
}
