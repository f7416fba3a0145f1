/** A text with its ⟦marks⟧ taken out, and the spans that they marked, in the order in which they open. Marks may nest. */
export function marked(source: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of source) {
    if (char === '⟦') open.push(spans.push({ start: text.length, end: text.length }) - 1);
    else if (char === '⟧') spans[open.pop()!]!.end = text.length;
    else text += char;
  }
  return { text, spans };
}
