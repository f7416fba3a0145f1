import { type Governance, governanceIn } from '../claims/governance.ts';
import type { Block } from '../drafts/draft.ts';
import { isAbbreviation } from '../languages/en/abbreviations.ts';
import { capitalRuns, type Run } from '../mentions/runs.ts';
import { cutToSize } from '../text/cut-to-size.ts';
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
  const governs = governanceIn(tokens);
  return {
    text: block.text,
    tokens,
    sentences: spans.map((span) => new GovernedSentence(span, capitalRuns(tokens, span), governs)),
    quotes: quotes.spans,
    dates: cutToSize(dates),
    quantities: cutToSize(readQuantities(tokens, dates.some(isDuration) ? dates.filter((date) => !isDuration(date)) : dates)),
    quoteOpen: quotes.openAfter,
  };
}

function isDuration({ kind }: DateExpression): boolean {
  return kind === 'duration';
}

/** Only sentences that something is to be said of are searched for what governs them; a class, since a getter on every object costs more than it saves. */
class GovernedSentence implements Sentence {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly Run[];
  readonly #governs: (sentence: TokenSpan) => Governance;
  #governance: Governance | undefined;

  constructor({ from, to }: TokenSpan, runs: readonly Run[], governs: (sentence: TokenSpan) => Governance) {
    this.from = from;
    this.to = to;
    this.runs = runs;
    this.#governs = governs;
  }

  get governance(): Governance {
    this.#governance ??= this.#governs(this);
    return this.#governance;
  }
}
