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

/** What a text says by itself. */
export interface TextReading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
}

/** What a block says before the store is asked: everything that depends on its text, and on whether it begins inside a quotation. */
export interface Reading extends TextReading {
  readonly quotes: readonly QuotedSpan[];
  /** Whether a quotation is still open at its end, and so runs into the next paragraph. */
  readonly quoteOpen: boolean;
}

/** Reads one block. `quoteOpen`: the block before it ended inside a quotation. */
export function readBlock({ text }: Pick<Block, 'text'>, quoteOpen: boolean): Reading {
  return withQuotations(readTexts([text])[0]!, quoteOpen);
}

/** Reads texts, stage by stage as blocks are judged (judge-block.ts). */
export function readTexts(texts: readonly string[]): readonly TextReading[] {
  const tokens = texts.map((text) => tokenize(text, isAbbreviation));
  const spans = tokens.map(sentencesOf);
  const dates = tokens.map((each, i) => cutToSize(readDates(each, spans[i])));
  const quantities = tokens.map((each, i) => cutToSize(readQuantities(each, withoutDurations(dates[i]!))));
  return texts.map((text, i) => {
    const governs = governanceIn(tokens[i]!);
    return {
      text,
      tokens: tokens[i]!,
      sentences: spans[i]!.map((span) => new GovernedSentence(span, cutToSize(capitalRuns(tokens[i]!, span)), governs)),
      dates: dates[i]!,
      quantities: quantities[i]!,
    };
  });
}

/** The reading of a block of that text. */
export function withQuotations({ text, tokens, sentences, dates, quantities }: TextReading, quoteOpen: boolean): Reading {
  const { spans, openAfter } = quotationsIn(tokens, quoteOpen);
  return { text, tokens, sentences, dates, quantities, quotes: spans, quoteOpen: openAfter };
}

function withoutDurations(dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.some(isDuration) ? dates.filter((date) => !isDuration(date)) : dates;
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
