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

/** Two lists, each in order, as one. Of what begins at one place the first list's comes first. */
export function merged<T extends { readonly from: number }>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const all = a.concat(b);
  let i = 0;
  let j = 0;
  for (let at = 0; at < all.length; at++) all[at] = j === b.length || (i < a.length && a[i]!.from <= b[j]!.from) ? a[i++]! : b[j++]!;
  return all;
}

/** Sorts what begins somewhere by where it begins, in place. Most lists are in order already, and are not copied to be sorted. */
export function inOrder<T extends { readonly from: number }>(items: T[]): T[] {
  for (let i = 1; i < items.length; i++) if (items[i - 1]!.from > items[i]!.from) return items.sort((a, b) => a.from - b.from);
  return items;
}
