import { CARDINALS } from '../languages/en/numbers.ts';
import { SPELLING_PAIRS } from '../languages/en/particles.ts';
import { AS_WRITTEN, FILLERS, QUOTED_PAIRS, QUOTED_SPELLINGS } from '../languages/en/quoting.ts';
import type { TokenSpan } from './span.ts';
import { NUMBER, POSSESSIVE, SYMBOL, type Tokens, WORD } from './tokens.ts';

/** A word of a quotation as it is compared: spelling by house style, figures, case and marks do not count. */
export interface QuotedWord extends TokenSpan {
  /** What it is compared by; empty for an editor's words in brackets, which stand for any. */
  readonly fold: string;
}

/** Words in a row, as they were said: a quotation falls into several where dots say that something is left out. */
export type QuotedPiece = readonly QuotedWord[];

/** Longest note in brackets that is taken for an editor's. */
const LONGEST_NOTE = 12;

/** The words of a quotation, cut where it is marked that words are left out. Sounds such as "uh" and a [sic] are no words of it. */
export function quotedPieces(tokens: Tokens, { from, to }: TokenSpan): QuotedPiece[] {
  const pieces: QuotedWord[][] = [];
  let piece: QuotedWord[] = [];
  const cut = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (let at = from; at < to; at++) {
    const fold = tokens.folds[at]!;
    if (fold === '[' || fold === '(') {
      const close = closing(tokens, at, to);
      const note = tokens.folds[at + 1];
      if (close === undefined || (fold === '(' && note !== AS_WRITTEN)) continue;
      if (isDots(tokens, at + 1) && close === at + 2) cut();
      else if (isGluedTo(tokens, close + 1) && close === at + 2 && note!.length === 1) {
        // "[T]he": a capital or small letter changed to fit.
        piece.push({ from: at, to: close + 2, fold: note! + (tokens.folds[close + 1] ?? '') });
        at = close + 1;
        continue;
      } else if (note !== AS_WRITTEN) piece.push({ from: at, to: close + 1, fold: '' });
      at = close;
    } else if (isDots(tokens, at)) cut();
    else if (isWord(tokens, at) && !FILLERS.has(fold)) {
      const word = wordAt(tokens, at, to);
      piece.push(word);
      at = word.to - 1;
    }
  }
  cut();
  return pieces;
}

function isWord(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return (
    kind === WORD || kind === NUMBER || kind === POSSESSIVE || (kind === SYMBOL && tokens.folds[at] === '%') || tokens.folds[at] === 'and'
  );
}

function wordAt({ folds }: Tokens, at: number, to: number): QuotedWord {
  const fold = folds[at]!;
  const pair = at + 1 < to ? QUOTED_PAIRS.get(fold)?.get(folds[at + 1]!) : undefined;
  if (pair !== undefined) return { from: at, to: at + 2, fold: pair };
  const tens = CARDINALS.get(fold) ?? 0;
  const ones = at + 2 < to && folds[at + 1] === '-' ? (CARDINALS.get(folds[at + 2]!) ?? 0) : 0;
  if (tens >= 20 && ones > 0 && ones < 10) return { from: at, to: at + 3, fold: String(tens + ones) };
  return { from: at, to: at + 1, fold: comparedAs(fold) };
}

function comparedAs(fold: string): string {
  const number = CARDINALS.get(fold);
  if (number !== undefined) return String(number);
  return QUOTED_SPELLINGS.get(fold) ?? SPELLING_PAIRS.get(fold) ?? fold;
}

function closing(tokens: Tokens, at: number, to: number): number | undefined {
  const mark = tokens.folds[at] === '[' ? ']' : ')';
  for (let i = at + 1; i < Math.min(to, at + LONGEST_NOTE); i++) if (tokens.folds[i] === mark) return i;
  return undefined;
}

/** "…", "...", ". . .": a lone stop is none. */
function isDots(tokens: Tokens, at: number): boolean {
  const fold = tokens.folds[at];
  if (fold === '…') return true;
  if (fold === undefined || fold[0] !== '.') return false;
  return fold.length > 2 || (fold === '.' && (tokens.folds[at + 1] === '.' || tokens.folds[at + 1] === '…') && !isGluedTo(tokens, at));
}

function isGluedTo(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.start[at] === tokens.end[at - 1];
}
