/** A text without its marks, and the spans that stood in ⟦ ⟧, in UTF-16 offsets into that text. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a text whose spans stand in ⟦ ⟧; marks do not nest. Throws where a mark has no partner, since a test would then check nothing. */
export function marked(source: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const part of source.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      if (open >= 0) throw new Error(`⟦ within ⟦ in: ${source}`);
      open = text.length;
    } else if (part === '⟧') {
      if (open < 0) throw new Error(`⟧ without ⟦ in: ${source}`);
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += part;
  }
  if (open >= 0) throw new Error(`⟦ without ⟧ in: ${source}`);
  return { text, spans };
}

/** The text with ⟦ ⟧ round each span: the way back, so that a failed test shows what was marked. */
export function withMarks(text: string, spans: Iterable<{ readonly start: number; readonly end: number }>): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return result + text.slice(done);
}
