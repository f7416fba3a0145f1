import { quoteWords } from '../facts/quote-index.ts';
import type { Quote } from '../facts/statement.ts';
import { isFunctionWord } from '../languages/en/lexicon.ts';
import { type AlignedRun, type Alignment, alignWords } from '../text/align-words.ts';
import { flatMap } from '../text/flat-map.ts';
import type { QuotedPiece } from '../text/quoted-words.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Passage } from './passages.ts';

/** Where a draft's quotation and the stored one part. `draft` are tokens of the block, `stored` tokens of the stored text; either may be empty. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing';
  readonly draft: TokenSpan;
  readonly stored: TokenSpan;
}

/** A stretch of the draft's and the stored quotation that stand side by side. Tokens, as in `Difference`. */
export interface SideBySide extends Omit<Difference, 'kind'> {
  readonly kind: AlignedRun['kind'];
}

/** A passage that repeats a stored quotation, word for word or all but. */
export interface Repetition {
  readonly passage: Passage;
  readonly quote: Quote;
  /** Other stored quotations that it repeats as well: the same words from somebody else. */
  readonly alike: readonly Quote[];
  /** Share of the words' weight that agrees, 0 to 1; 1 for word for word. */
  readonly likeness: number;
  /** Weight of what agrees: how distinctive it is. A content word weighs 5, a function word 2. */
  readonly weight: number;
  /** Share of the stored words that it goes over, 0 to 1. */
  readonly share: number;
  /** In the draft's order. */
  readonly runs: readonly SideBySide[];
}

const CONTENT = 5;
const FUNCTION = 2;
/** Below this, a passage is another quotation. */
const LEAST_LIKENESS = 0.6;
const LEAST_WEIGHT = 12;
const LEAST_SHARE = 0.6;
/** What stands beyond the end of a piece is looked for in the other pieces if it is as long as this. */
const OVERHANG = 4;
/** So many other words at an end are another text. */
const OTHER_END = 3;
const ALIKE = 0.8;

/** The stored quotation that a passage repeats: one that it repeats word for word if there is any, else the likest. */
export function repetitionOf(passage: Passage, candidates: readonly Quote[]): Repetition | undefined {
  const found = flatMap(candidates, (quote) => heldAgainst(passage, quote) ?? []);
  const best = found.reduce<Repetition | undefined>((best, one) => (best === undefined || isCloser(one, best) ? one : best), undefined);
  if (!best) return undefined;
  const alike = found.filter((one) => one !== best && one.likeness >= best.likeness && one.weight >= best.weight * ALIKE);
  return { ...best, alike: alike.map(({ quote }) => quote) };
}

function isCloser(a: Repetition, b: Repetition): boolean {
  return a.likeness > b.likeness || (a.likeness === b.likeness && a.weight > b.weight);
}

/** Where a repetition differs from what is stored. Empty if it does not. */
export function differencesIn({ runs }: Repetition): Difference[] {
  return runs.filter((run): run is Difference => run.kind !== 'same');
}

function heldAgainst(passage: Passage, quote: Quote): Repetition | undefined {
  const { pieces } = quoteWords(quote);
  let agreed = 0;
  let edited = 0;
  let covered = 0;
  const runs: SideBySide[] = [];
  for (const { piece, stored, alignment } of apart(flatMap(passage.pieces, (piece) => laidAlong(piece, pieces)))) {
    agreed += alignment.agreed;
    edited += alignment.edited;
    covered += alignment.runs.at(-1)!.stored.to - alignment.runs[0]!.stored.from;
    runs.push(...alignment.runs.map((run) => sideBySide(run, piece, stored)));
  }
  if (agreed < LEAST_WEIGHT) return undefined;
  const words = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { passage, quote, alike: [], likeness: agreed / (agreed + edited), weight: agreed, share: Math.min(1, covered / words), runs };
}

/** Of pieces that lie along the same stored words only the likest does, and what is altered must be telling by itself. */
function apart(laid: readonly Laid[]): Laid[] {
  const kept: Laid[] = [];
  const overlaps = (a: Laid, b: Laid) =>
    a.stored === b.stored &&
    a.alignment.runs[0]!.stored.from < b.alignment.runs.at(-1)!.stored.to &&
    b.alignment.runs[0]!.stored.from < a.alignment.runs.at(-1)!.stored.to;
  for (const one of [...laid].sort((a, b) => b.alignment.agreed - b.alignment.edited - (a.alignment.agreed - a.alignment.edited))) {
    const { agreed, edited } = one.alignment;
    if ((edited === 0 || agreed >= LEAST_WEIGHT) && !kept.some((other) => overlaps(one, other))) kept.push(one);
  }
  return laid.filter((one) => kept.includes(one));
}

interface Laid {
  readonly piece: QuotedPiece;
  readonly stored: QuotedPiece;
  readonly alignment: Alignment;
}

/** A piece laid along the stored piece that it fits best, and what stands beyond its ends along the others. */
function laidAlong(piece: QuotedPiece, pieces: readonly QuotedPiece[]): Laid[] {
  let best: Laid | undefined;
  for (const stored of pieces) {
    const whole = alignWords({ draft: piece.map(foldOf), stored: stored.map(foldOf), weightOf });
    const alignment = whole && withoutOtherEnds(whole);
    if (!alignment || !isLike(alignment, piece, stored)) continue;
    if (!best || alignment.agreed - alignment.edited > best.alignment.agreed - best.alignment.edited) best = { piece, stored, alignment };
  }
  if (!best) return [];
  const { runs } = best.alignment;
  const others = pieces.filter((other) => other !== best.stored);
  const beyond = (part: QuotedPiece) => (others.length === 0 || part.length < OVERHANG ? [] : laidAlong(part, others));
  return [...beyond(piece.slice(0, runs[0]!.draft.from)), best, ...beyond(piece.slice(runs.at(-1)!.draft.to))];
}

/** Where the draft goes on with several words of its own, it quotes something else besides: what follows is no alteration. */
function withoutOtherEnds({ runs, agreed, edited }: Alignment): Alignment | undefined {
  const isOther = (run: AlignedRun) => run.kind !== 'same' && run.draft.to - run.draft.from >= OTHER_END;
  const from = isOther(runs[0]!) ? 1 : 0;
  const to = isOther(runs.at(-1)!) ? runs.length - 1 : runs.length;
  if (from >= to) return undefined;
  const cut = [...runs.slice(0, from), ...runs.slice(to)].reduce((sum, run) => sum + run.edited, 0);
  return { runs: runs.slice(from, to), agreed, edited: edited - cut };
}

function isLike({ runs, agreed, edited }: Alignment, piece: QuotedPiece, stored: QuotedPiece): boolean {
  if (agreed / (agreed + edited) < LEAST_LIKENESS) return false;
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const ofDraft = (last.draft.to - first.draft.from) / piece.length;
  const ofStored = (last.stored.to - first.stored.from) / stored.length;
  return ofDraft >= LEAST_SHARE || ofStored >= LEAST_SHARE;
}

function sideBySide({ kind, draft, stored }: AlignedRun, piece: QuotedPiece, right: QuotedPiece): SideBySide {
  return { kind, draft: tokensOf(piece, draft), stored: tokensOf(right, stored) };
}

/** The tokens of words in a row; for none, the place before the next one. */
function tokensOf(words: QuotedPiece, { from, to }: { readonly from: number; readonly to: number }): TokenSpan {
  if (from < to) return { from: words[from]!.from, to: words[to - 1]!.to };
  const at = from < words.length ? words[from]!.from : words.at(-1)!.to;
  return { from: at, to: at };
}

function foldOf({ fold }: { readonly fold: string }): string {
  return fold;
}

function weightOf(word: string): number {
  return isFunctionWord(word) || word === "'s" ? FUNCTION : CONTENT;
}
