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

/** A stored quotation's words, as drafts are read. Worked out once for those that a draft may repeat. */
export function quoteWords(quote: Quote): QuoteWords {
  let words = known.get(quote);
  if (!words) {
    words = wordsOf(quote);
    known.set(quote, words);
  }
  return words;
}

function wordsOf({ text }: Quote): QuoteWords {
  const tokens = tokenize(text, isAbbreviation);
  return { tokens, pieces: quotedPieces(tokens, { from: 0, to: tokens.count }) };
}

/** Indexes quotations by the rarest word of every few (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003). Linear in their length. */
export function quoteIndex(quotes: readonly Quote[]): QuoteIndex {
  // Words as numbers: each is looked up once, and counted and compared as often as wanted.
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const texts = quotes.map((quote) => wordsOf(quote).pieces.map((piece) => piece.map(({ fold }) => numbered(fold))));
  const holders: number[][] = counts.map(() => []);
  texts.forEach((pieces, at) => {
    for (const piece of pieces) {
      for (const word of rarestOfWindows(piece, counts)) {
        const list = holders[word]!;
        if (list.at(-1) !== at) list.push(at);
      }
    }
  });
  return {
    sharing: (words) => {
      const lists = [...new Set(words)].flatMap((word) => [holders[ids.get(word) ?? -1] ?? NOBODY]);
      return candidates(lists).map((at) => quotes[at]!);
    },
  };

  function numbered(word: string): number {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
      // Words in brackets stand for any, and none is found by them.
      counts.push(word === '' ? Infinity : 0);
    }
    counts[id]!++;
    return id;
  }
}

const NOBODY: readonly number[] = [];

function rarestOfWindows(words: readonly number[], counts: readonly number[]): number[] {
  const chosen: number[] = [];
  for (let from = 0; from === 0 || from + WINDOW <= words.length; from++) {
    let rarest = from;
    for (let at = from + 1; at < Math.min(words.length, from + WINDOW); at++)
      if (counts[words[at]!]! <= counts[words[rarest]!]!) rarest = at;
    const word = words[rarest];
    if (word !== undefined && counts[word] !== Infinity && chosen.at(-1) !== word) chosen.push(word);
  }
  return chosen;
}

/** Quotations that hold the passage's words, weighed by how few others hold them. */
function candidates(all: readonly (readonly number[])[]): number[] {
  const lists = all.filter((list) => list.length > 0);
  const rare = lists.filter((list) => list.length <= COMMON);
  const weights = new Map<number, number>();
  for (const list of rare.length > 0 ? rare : lists.slice(0, 1))
    for (const at of list.slice(0, COMMON)) weights.set(at, (weights.get(at) ?? 0) + 1 / list.length);
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}
