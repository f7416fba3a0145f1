import type { TokenSpan } from '../../text/span.ts';
import { CAPITAL, GLUED, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { DateExpression } from './expression.ts';

/** Where a reader stands. */
export interface Place {
  readonly tokens: Tokens;
  /** The first token that may be taken: neither an earlier expression's nor the sentence before's. */
  readonly floor: number;
  /** Where the expression before ends; 0 if there is none. */
  readonly taken: number;
  /** The expression before. */
  readonly previous?: DateExpression;
}

/** The fold of a token, empty beyond the paragraph. */
export function foldAt({ folds }: Tokens, at: number): string {
  return folds[at] ?? '';
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && (tokens.shape[at]! & CAPITAL) !== 0;
}

/** Whether a token stands close up to the one before it. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.shape[at]! & GLUED) !== 0;
}

/** The value of a token of up to four plain figures; NaN for any other. */
export function figuresAt(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== NUMBER) return Number.NaN;
  const fold = tokens.folds[at]!;
  return fold.length <= 4 ? Number(fold) : Number.NaN;
}

/** A year of four figures, 1000 to 2199; NaN for anything else. */
export function yearFiguresAt(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== NUMBER || tokens.folds[at]!.length !== 4) return Number.NaN;
  const value = Number(tokens.folds[at]);
  return value >= 1000 && value < 2200 ? value : Number.NaN;
}

/** Hyphen, en dash or em dash. */
export function isDash(fold: string): boolean {
  return fold === '-' || fold === '–' || fold === '—' || fold === '--';
}

/** An apostrophe that leaves something out: "’98". */
export function isApostrophe(fold: string): boolean {
  return fold === '’' || fold === "'" || fold === '‘';
}

/** Whether a token opens a sentence, quotation or line, so that its capital says nothing. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const before = tokens.folds[at - 1]!;
  return before.length === 1 && '.!?:“"‘(—–'.includes(before);
}

/** One token as a span. */
export function tokenSpan(at: number): TokenSpan {
  return { from: at, to: at + 1 };
}
