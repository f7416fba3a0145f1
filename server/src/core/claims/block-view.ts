import type { Reading } from '../analyze/reading.ts';
import type { LinkedBlock } from '../mentions/linked-block.ts';
import type { Mention, UnknownName } from '../mentions/mention.ts';
import type { TokenSpan } from '../text/span.ts';
import type { DateExpression } from '../values/dates/read.ts';
import type { QuantityExpression } from '../values/quantities/read.ts';

/** A block with everything known of its tokens, each looked up by token index without searching. */
export interface BlockView {
  readonly index: number;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
  mentionAt(token: number): Mention | undefined;
  unknownAt(token: number): UnknownName | undefined;
  dateAt(token: number): DateExpression | undefined;
  quantityAt(token: number): QuantityExpression | undefined;
  /** Whether a token stands inside direct speech or another quotation that is not a mere title. */
  inSpeech(token: number): boolean;
}

/** A view of a linked block. */
export function blockView(index: number, reading: Reading, linked: LinkedBlock): BlockView {
  const { count } = reading.tokens;
  const mention = marked(linked.mentions, count);
  const unknown = marked(linked.unknown, count);
  const date = marked(reading.dates, count);
  const quantity = marked(reading.quantities, count);
  const speech = new Uint8Array(count);
  const isName = (quote: TokenSpan) => linked.mentions.some((name) => name.from <= quote.from + 1 && name.to >= quote.to - 1);
  for (const quote of reading.quotes) if (quote.kind !== 'title' && !isName(quote)) speech.fill(1, quote.from, quote.to);
  return {
    index,
    reading,
    mentions: linked.mentions,
    unknown: linked.unknown,
    mentionAt: (token) => linked.mentions[mention[token]! - 1],
    unknownAt: (token) => linked.unknown[unknown[token]! - 1],
    dateAt: (token) => reading.dates[date[token]! - 1],
    quantityAt: (token) => reading.quantities[quantity[token]! - 1],
    inSpeech: (token) => speech[token] === 1,
  };
}

function marked(spans: readonly TokenSpan[], count: number): Uint16Array {
  const marks = new Uint16Array(count);
  for (let i = 0; i < spans.length; i++) marks.fill(i + 1, spans[i]!.from, spans[i]!.to);
  return marks;
}
