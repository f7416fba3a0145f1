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
  const isName = (quote: TokenSpan) => linked.mentions.some((name) => name.from <= quote.from + 1 && name.to >= quote.to - 1);
  const speech = reading.quotes.filter((quote) => quote.kind !== 'title' && !isName(quote));
  const speechAt = finder(speech, count);
  return {
    index,
    reading,
    mentions: linked.mentions,
    unknown: linked.unknown,
    mentionAt: finder(linked.mentions, count),
    unknownAt: finder(linked.unknown, count),
    dateAt: finder(reading.dates, count),
    quantityAt: finder(reading.quantities, count),
    inSpeech: (token) => speechAt(token) !== undefined,
  };
}

/** Looks up the last of the spans that holds a token. The marks are made at the first question: nobody asks of most blocks while another is edited. */
function finder<T extends TokenSpan>(spans: readonly T[], count: number): (token: number) => T | undefined {
  if (spans.length === 0) return nothing;
  let marks: Uint16Array | undefined;
  return (token) => {
    if (!marks) {
      marks = new Uint16Array(count);
      for (let i = 0; i < spans.length; i++) marks.fill(i + 1, spans[i]!.from, spans[i]!.to);
    }
    return spans[marks[token]! - 1];
  };
}

function nothing(): undefined {
  return undefined;
}
