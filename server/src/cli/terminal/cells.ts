const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
const TAB_WIDTH = 4;

/** Blocks drawn two cells wide: Hangul, CJK and its punctuation, full-width forms (Unicode Standard Annex 11, wide and full-width). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}]+$/u;

/** How many cells a text takes in a terminal, emoji and East Asian letters counting two. */
export function cells(text: string): number {
  if (ASCII.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of segmenter.segment(text)) sum += graphemeCells(segment);
  return sum;
}

/** The longest start of a text that fits in so many cells, never splitting what is drawn as one. */
export function startWithin(text: string, width: number): string {
  let taken = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    taken += graphemeCells(segment);
    if (taken > width) return text.slice(0, index);
  }
  return text;
}

/** The longest end of a text that fits in so many cells. */
export function endWithin(text: string, width: number): string {
  const segments = [...segmenter.segment(text)];
  let taken = 0;
  for (const { segment, index } of segments.reverse()) {
    taken += graphemeCells(segment);
    if (taken > width) return text.slice(index + segment.length);
  }
  return text;
}

/** A text as it may be shown in a terminal: tabs as spaces, control characters as a visible sign, so that no draft can steer the screen. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, ' '.repeat(TAB_WIDTH))
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}

function graphemeCells(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}
