import { type QuotationKind, quotationKind } from './quotation-kinds.ts';
import { type Mark, type MarkFamily, markAt, markEnd } from './quotation-marks.ts';
import type { TokenSpan } from './span.ts';
import { type Tokens, WORD } from './tokens.ts';

/** What stands between quotation marks: the tokens inside, and the offsets of the marks in the block's text. */
export interface QuotedSpan extends TokenSpan {
  readonly kind: QuotationKind;
  /** Offset of the opening mark; 0 if it opened in a paragraph before. */
  readonly open: number;
  /** Offset after the closing mark, or after the last token if nothing closes it here. */
  readonly close: number;
}

/** The quotations of one paragraph. */
export interface ParagraphQuotations {
  /** Sorted by start, an outer one before those inside it. */
  readonly spans: readonly QuotedSpan[];
  /** Whether a quotation is still open at the end. */
  readonly openAfter: boolean;
}

/** Quotations of paragraphs in a row. */
export function quotationsOf(paragraphs: readonly Tokens[]): readonly (readonly QuotedSpan[])[] {
  let open = false;
  return paragraphs.map((tokens) => {
    const { spans, openAfter } = quotationsIn(tokens, open);
    open = openAfter;
    return spans;
  });
}

/** Indexes of the opening mark (-1: in a paragraph before) and of the token after the last one inside. */
interface Pair {
  readonly from: number;
  readonly to: number;
  /** Whether the token at `to` is the mark that closes it. */
  readonly closed: boolean;
}

interface OpenMark {
  readonly family: MarkFamily;
  readonly at: number;
}

/**
 * Quotations of one paragraph. An unclosed double mark runs to the paragraph's end; an unclosed single one counts
 * only where it begins the paragraph, since it may be an apostrophe. `openBefore` matters where the paragraph does
 * not open again but closes: then the quotation began before it.
 */
export function quotationsIn(tokens: Tokens, openBefore: boolean): ParagraphQuotations {
  const open: OpenMark[] = [];
  const pairs: Pair[] = [];
  let pending = openBefore;
  for (let i = 0; i < tokens.count; i++) {
    const mark = markAt(tokens, i);
    if (mark === undefined) continue;
    const match = mark.closes ? matching(open, mark, tokens, i) : -1;
    if (match >= 0) {
      pairs.push({ from: open[match]!.at, to: i, closed: true });
      open.length = match;
    } else if (mark.opens) {
      const forgotten = forgottenOf(open, mark);
      if (forgotten >= 0) {
        pairs.push({ from: open[forgotten]!.at, to: i, closed: false });
        open.length = forgotten;
      }
      open.push({ family: mark.family, at: i });
    } else if (pending && mark.closes && pairs.length === 0 && open.length === 0 && !mark.family.endsWith('single')) {
      pairs.push({ from: -1, to: i, closed: true });
    }
    pending &&= open.length === 0 && pairs.length === 0;
  }
  const outermost = open.find(({ family, at }) => !family.endsWith('single') || at === 0);
  if (outermost !== undefined) pairs.push({ from: outermost.at, to: tokens.count, closed: false });
  pairs.sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    spans: pairs.filter(({ from, to }) => to > from + 1).map((pair) => quotedSpan(tokens, pair)),
    openAfter: outermost !== undefined,
  };
}

/** The open mark of the same family, which the writer forgot to close; -1 if none. */
function forgottenOf(open: readonly OpenMark[], mark: Mark): number {
  return open.findIndex(({ family }) => family === mark.family && !family.endsWith('single'));
}

/** The open mark that this one closes; -1 if none, or if it is rather an apostrophe. */
function matching(open: readonly OpenMark[], mark: Mark, tokens: Tokens, i: number): number {
  for (let m = open.length - 1; m >= 0; m--) {
    const { family, at } = open[m]!;
    if (family !== mark.family && !(family === 'straight single' && mark.family === 'single')) continue;
    if (at === i - 1 && mark.opens) return -1;
    if (family.endsWith('single') && isPluralPossessive(tokens, i)) return -1;
    // A straight mark at the front of a word opens, unless there is nothing else that it could close.
    if (mark.opens && family === 'straight double' && opensRather(tokens, i)) return -1;
    return m;
  }
  return -1;
}

/** "the students’ books" inside single marks: s, a mark, a small word, and another mark that can close further on. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (tokens.kind[before] !== WORD || !tokens.folds[before]!.endsWith('s') || i + 1 >= tokens.count) return false;
  if (tokens.kind[i + 1] !== WORD || tokens.text.charCodeAt(tokens.start[i + 1]!) < 97) return false;
  for (let k = i + 1, limit = Math.min(tokens.count, i + 40); k < limit; k++) {
    const mark = markAt(tokens, k);
    if (mark?.family.endsWith('single')) return mark.closes;
  }
  return false;
}

function opensRather(tokens: Tokens, i: number): boolean {
  const spaceBefore = i > 0 && tokens.start[i]! > tokens.end[i - 1]!;
  const gluedAfter = i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i];
  return spaceBefore && gluedAfter;
}

function quotedSpan(tokens: Tokens, { from, to, closed }: Pair): QuotedSpan {
  const inside = { from: from + 1, to };
  return {
    from: inside.from,
    to,
    kind: quotationKind(tokens, inside),
    open: from < 0 ? 0 : tokens.start[from]!,
    close: closed ? markEnd(tokens, to) : tokens.end[to - 1]!,
  };
}
