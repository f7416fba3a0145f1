import { type Governance, governancesOf } from '../claims/governance.ts';
import type { Block } from '../drafts/draft.ts';
import { isAbbreviation } from '../languages/en/abbreviations.ts';
import { capitalRuns, type Run } from '../mentions/runs.ts';
import { type QuotedSpan, quotationsIn } from '../text/quotations.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { type DateExpression, readDates } from '../values/dates/read.ts';
import { type QuantityExpression, readQuantities } from '../values/quantities/read.ts';

/** A sentence of a block, with what governs its parts. */
export interface Sentence extends TokenSpan {
  readonly governance: Governance;
  /** Its capitalised runs. */
  readonly runs: readonly Run[];
}

/** What a block says before the store is asked: everything that depends on its text alone. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuotedSpan[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
  /** Whether a quotation is still open at its end, and so runs into the next paragraph. */
  readonly quoteOpen: boolean;
}

/** Reads one block. `quoteOpen`: the block before it ended inside a quotation. */
export function readBlock(block: Pick<Block, 'text'>, quoteOpen: boolean): Reading {
  const tokens = tokenize(block.text, isAbbreviation);
  const spans = sentencesOf(tokens);
  const dates = readDates(tokens, spans);
  const quotes = quotationsIn(tokens, quoteOpen);
  let governances: readonly Governance[] | undefined;
  const governance = (at: number) => {
    governances ??= governancesOf(tokens, spans);
    return governances[at]!;
  };
  return {
    text: block.text,
    tokens,
    sentences: spans.map(({ from, to }, i) => ({
      from,
      to,
      runs: capitalRuns(tokens, { from, to }),
      // Only sentences that something is to be said of are searched for what governs them.
      get governance() {
        return governance(i);
      },
    })),
    quotes: quotes.spans,
    dates,
    quantities: readQuantities(
      tokens,
      dates.filter((date) => date.kind !== 'duration'),
    ),
    quoteOpen: quotes.openAfter,
  };
}
