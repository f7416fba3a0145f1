import { isAbbreviation } from '../languages/en/abbreviations.ts';
import { type QuotedPiece, quotedPieces } from '../text/quoted-words.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import type { Quote } from './statement.ts';

/** Stored quotations, findable by the words of a passage. */
export interface QuoteIndex {
  /** The quotations that share the rarest words with a passage, given as folded words; the likeliest first, at most 8. */
  sharing(words: readonly string[]): readonly Quote[];
}

/** Of as many words in a row, the rarest is indexed: whoever repeats so many words unaltered is found. */
const WINDOW = 4;
const MOST_CANDIDATES = 8;
/** Words that more quotations are indexed by tell nothing, unless a passage has none that is rarer. */
const COMMON = 200;

/** A stored quotation taken apart. */
export interface QuoteWords {
  readonly tokens: Tokens;
  readonly pieces: readonly QuotedPiece[];
}

const known = new WeakMap<Quote, QuoteWords>();

/** A stored quotation's words, as drafts are read. Worked out once. */
export function quoteWords(quote: Quote): QuoteWords {
  let words = known.get(quote);
  if (!words) {
    const tokens = tokenize(quote.text, isAbbreviation);
    words = { tokens, pieces: quotedPieces(tokens, { from: 0, to: tokens.count }) };
    known.set(quote, words);
  }
  return words;
}

/** Indexes quotations by the rarest word of every few (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003). Linear in their length. */
export function quoteIndex(quotes: readonly Quote[]): QuoteIndex {
  const texts = quotes.map((quote) => quoteWords(quote).pieces.map((piece) => piece.map(({ fold }) => fold)));
  const counts = new Map<string, number>();
  for (const pieces of texts) for (const word of new Set(pieces.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  texts.forEach((pieces, at) => {
    for (const word of new Set(pieces.flatMap((piece) => rarestOfWindows(piece, counts)))) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  });
  return {
    sharing: (words) => candidates([...new Set(words)], holders).map((at) => quotes[at]!),
  };
}

function rarestOfWindows(words: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const chosen: string[] = [];
  for (let from = 0; from === 0 || from + WINDOW <= words.length; from++) {
    let rarest: string | undefined;
    for (let at = from; at < Math.min(words.length, from + WINDOW); at++) {
      const word = words[at]!;
      if (word !== '' && (rarest === undefined || counts.get(word)! <= counts.get(rarest)!)) rarest = word;
    }
    if (rarest !== undefined) chosen.push(rarest);
  }
  return chosen;
}

/** Quotations that hold the passage's words, weighed by how few others hold them. */
function candidates(words: readonly string[], holders: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = words.map((word) => holders.get(word) ?? []).filter((list) => list.length > 0);
  const rare = lists.filter((list) => list.length <= COMMON);
  const weights = new Map<number, number>();
  for (const list of rare.length > 0 ? rare : lists.slice(0, 1))
    for (const at of list.slice(0, COMMON)) weights.set(at, (weights.get(at) ?? 0) + 1 / list.length);
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}
