/** A stretch of a text: UTF-16 offsets, `end` exclusive. Which text is said where the span is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph's tokens: token indexes, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two token spans share at least one token. */
export function tokensOverlap(a: TokenSpan, b: TokenSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Sorts what begins somewhere by where it begins, in place. Most lists are in order already, and are not copied to be sorted. */
export function inOrder<T extends { readonly from: number }>(items: T[]): T[] {
  for (let i = 1; i < items.length; i++) if (items[i - 1]!.from > items[i]!.from) return items.sort((a, b) => a.from - b.from);
  return items;
}
