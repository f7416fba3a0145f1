import type { Reading } from '../analyze/reading.ts';
import type { LinkedBlock } from '../mentions/linked-block.ts';
import type { Mention, UnknownName } from '../mentions/mention.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { QuotedSpan } from '../text/quotations.ts';
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
  /** What a pronoun or description that ends before this token stands for: "the museum" before "’s director". */
  describedBefore(token: number): Mention | undefined;
  unknownAt(token: number): UnknownName | undefined;
  dateAt(token: number): DateExpression | undefined;
  quantityAt(token: number): QuantityExpression | undefined;
  /** Whether a token stands inside direct speech or another quotation that is not a mere title. */
  inSpeech(token: number): boolean;
}

const NOTHING_DESCRIBED: readonly Mention[] = [];

/** A view of a linked block; `described`: what its pronouns and descriptions stand for, where that is known. */
export function blockView(index: number, reading: Reading, linked: LinkedBlock, described = NOTHING_DESCRIBED): BlockView {
  return new LookedUp(index, reading, linked, described);
}

/** A class, since six functions for each block cost more to make and to keep than what they answer. */
class LookedUp implements BlockView {
  readonly index: number;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
  readonly #described: readonly Mention[];
  readonly #mention: Finder<Mention>;
  readonly #unknown: Finder<UnknownName>;
  readonly #date: Finder<DateExpression>;
  readonly #quantity: Finder<QuantityExpression>;
  readonly #speech: Finder<QuotedSpan>;

  constructor(index: number, reading: Reading, { mentions, unknown }: LinkedBlock, described: readonly Mention[]) {
    this.index = index;
    this.reading = reading;
    this.mentions = mentions;
    this.unknown = unknown;
    this.#described = described;
    this.#mention = finder(mentions);
    this.#unknown = finder(unknown);
    this.#date = finder(reading.dates);
    this.#quantity = finder(reading.quantities);
    this.#speech = finder(reading.quotes.length === 0 ? reading.quotes : reading.quotes.filter((quote) => isSpeech(quote, mentions)));
  }

  mentionAt(token: number): Mention | undefined {
    return at(this.#mention, token);
  }

  describedBefore(token: number): Mention | undefined {
    return this.#described.find(({ to }) => to === token);
  }

  unknownAt(token: number): UnknownName | undefined {
    return at(this.#unknown, token);
  }

  dateAt(token: number): DateExpression | undefined {
    return at(this.#date, token);
  }

  quantityAt(token: number): QuantityExpression | undefined {
    return at(this.#quantity, token);
  }

  inSpeech(token: number): boolean {
    return at(this.#speech, token) !== undefined;
  }
}

/** Marks of a name or a mere title are no speech. */
function isSpeech(quote: QuotedSpan, mentions: readonly Mention[]): boolean {
  return quote.kind !== 'title' && !mentions.some((name) => name.from <= quote.from + 1 && name.to >= quote.to - 1);
}

/** Spans to be looked up by token. */
interface Finder<T> {
  readonly spans: readonly T[];
  /** Where each span begins and ends, one after another: spans are of many shapes, which makes reading their own fields dear. */
  readonly bounds: readonly number[];
  /** The number, from 1, of the last span over each token, made when many spans are first asked for. */
  marks: Uint16Array | undefined;
}

/** So few spans are sooner looked through than marked. */
const FEW = 12;
const NOTHING: Finder<never> = { spans: [], bounds: [], marks: undefined };

function finder<T extends TokenSpan>(spans: readonly T[]): Finder<T> {
  if (spans.length === 0) return NOTHING;
  const bounds: number[] = [];
  for (const { from, to } of spans) bounds.push(from, to);
  return { spans, bounds: cutToSize(bounds), marks: undefined };
}

/** The last of the spans that holds a token. */
function at<T>(finder: Finder<T>, token: number): T | undefined {
  const { spans, bounds } = finder;
  if (spans.length > FEW) return spans[marksOf(finder)[token]! - 1];
  for (let i = bounds.length - 2; i >= 0; i -= 2) if (token >= bounds[i]! && token < bounds[i + 1]!) return spans[i >> 1];
  return undefined;
}

function marksOf<T>(finder: Finder<T>): Uint16Array {
  if (!finder.marks) {
    const { bounds } = finder;
    let end = 0;
    for (const bound of bounds) end = Math.max(end, bound);
    finder.marks = new Uint16Array(end);
    for (let i = 0; i < bounds.length; i += 2) finder.marks.fill(i / 2 + 1, bounds[i], bounds[i + 1]);
  }
  return finder.marks;
}
