import type { Reading } from '../analyze/reading.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import type { QuotedSpan } from '../text/quotations.ts';
import { type QuotedPiece, quotedPieces } from '../text/quoted-words.ts';
import type { TokenSpan } from '../text/span.ts';

/** What somebody is quoted with in one block: one stretch between marks, or several that only "she said" parts. */
export interface Passage extends TokenSpan {
  /** The stretches between marks, in order; empty for a block quotation, which needs none. */
  readonly marked: readonly QuotedSpan[];
  readonly pieces: readonly QuotedPiece[];
}

/** Farthest that two stretches may stand apart. */
const LONGEST_GAP = 16;

/** The passages of a block, outer ones before those quoted inside them. `whole`: the block is a quotation without marks. */
export function passagesIn(reading: Reading, whole: boolean): Passage[] {
  const { tokens, quotes } = reading;
  const passages: Passage[] = [];
  if (whole) passages.push({ from: 0, to: tokens.count, marked: [], pieces: quotedPieces(tokens, { from: 0, to: tokens.count }) });
  let chain: QuotedSpan[] = [];
  const settle = () => {
    if (chain.length > 0)
      passages.push({ from: chain[0]!.from, to: chain.at(-1)!.to, marked: chain, pieces: chainedPieces(chain, reading) });
    chain = [];
  };
  let end = -1;
  for (const quote of quotes) {
    if (quote.from < end) {
      passages.push({ from: quote.from, to: quote.to, marked: [quote], pieces: quotedPieces(tokens, quote) });
      continue;
    }
    if (chain.length > 0 && !isInterruption(chain.at(-1)!, quote, reading)) settle();
    chain = [...chain, quote];
    end = quote.to;
  }
  settle();
  return passages;
}

/** “…,” she said, “…”: nothing between two stretches but whose words they are. */
function isInterruption(before: QuotedSpan, after: QuotedSpan, { tokens }: Reading): boolean {
  if (after.from - before.to > LONGEST_GAP) return false;
  for (let at = before.to + 1; at < after.from - 1; at++) if (SPEECH_VERBS.has(tokens.folds[at]!)) return true;
  return false;
}

/** After a comma the sentence goes on; after a stop another one begins, and others may have stood between. */
function chainedPieces(chain: readonly QuotedSpan[], { tokens }: Reading): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  chain.forEach((quote, i) => {
    const [first, ...others] = quotedPieces(tokens, quote);
    if (first === undefined) return;
    const goesOn = i > 0 && pieces.length > 0 && tokens.folds[quote.from - 2] === ',' && !endsSentence(tokens.folds[chain[i - 1]!.to - 1]);
    if (goesOn) pieces.push([...pieces.pop()!, ...first]);
    else pieces.push(first);
    pieces.push(...others);
  });
  return pieces;
}

function endsSentence(fold: string | undefined): boolean {
  return fold === '.' || fold === '!' || fold === '?' || fold === '…';
}
