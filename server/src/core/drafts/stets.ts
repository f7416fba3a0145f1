import type { Span } from '../text/span.ts';

const STET_OPENING = /<!--\s*stet(?!\w|-(?!->))/gi;

/** The spans of `<!-- stet: reason -->` comments within a stretch of the source; an unclosed one is none. */
export function stetsIn(source: string, from: number, to: number): Span[] {
  const stets: Span[] = [];
  const text = source.slice(from, to);
  for (const { index } of text.matchAll(STET_OPENING)) {
    const close = text.indexOf('-->', index);
    if (close < 0) break;
    stets.push({ start: from + index, end: from + close + 3 });
  }
  return stets;
}
