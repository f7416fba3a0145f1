import { DAY_PARTS, LABELS, PLACE_WORDS } from '../../languages/en/numbers.ts';
import type { TokenSpan } from '../../text/span.ts';
import { CAPITAL, GLUED, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';

/** Marks that make a code, a time or a year of the figures hard after them ("’12"). */
const CODE_MARKS: ReadonlySet<string> = new Set(['/', ':', '#', '_', '+', '@', "'", '’', '‘']);

/** Whether a figure is part of a name, a time, a score, a code or a list's numbering: "F-16", "G7", "10:30", "24/7", "#5", "Six4Three". */
export function isPartOfName(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === WORD) {
    const besideFigure = (i: number, joint: number) => tokens.kind[i] === NUMBER && gluedTo(tokens, joint);
    return besideFigure(at - 1, at) || besideFigure(at + 1, at + 1);
  }
  if (tokens.kind[at] !== NUMBER) return false;
  if (at === 0 && (tokens.folds[1] === '.' || tokens.folds[1] === ')')) return true;
  if (gluedTo(tokens, at)) {
    const before = tokens.folds[at - 1]!;
    if (CODE_MARKS.has(before)) return true;
    if (tokens.kind[at - 1] === WORD) return true;
    if ((before === '-' || before === '–') && gluedTo(tokens, at - 1)) return true;
  }
  const after = tokens.folds[at + 1];
  return gluedTo(tokens, at + 1) && (after === '/' || after === ':' || after === '_') && gluedTo(tokens, at + 2);
}

/** Whether letters that are no unit cling to a number ("5K", "4x4"), or a part of the day follows it ("8 p.m."). */
export function isCodeOrTime(tokens: Tokens, number: TokenSpan & { readonly magnitude: number }): boolean {
  const after = number.to;
  if (after >= tokens.count || tokens.kind[after] !== WORD) return false;
  return (number.magnitude === 1 && gluedTo(tokens, after)) || DAY_PARTS.has(tokens.folds[after]!);
}

/** Whether the word before makes the number a label: "Section 230", "No. 1". */
export function isLabelled(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.kind[at - 1] !== WORD || !LABELS.has(tokens.folds[at - 1]!)) return false;
  // "no two votes", "the bill one senator wrote": words are labels only after a capital.
  return (tokens.kind[at] === NUMBER && !isTally(tokens, at)) || (tokens.shape[at]! & CAPITAL) !== 0;
}

/** "passed the bill 30-18". */
function isTally({ kind, folds }: Tokens, at: number): boolean {
  return kind[at + 2] === NUMBER && (folds[at + 1] === '-' || folds[at + 1] === '–');
}

/** Whether a bare whole number could be a year: 1500 to 2100 in four figures without a comma. */
export function looksLikeYear(text: string): boolean {
  return text.length === 4 && text >= '1500' && text <= '2100';
}

/** "72-year-old", "72 years old": ages are read elsewhere. */
export function isAgeInYears(tokens: Tokens, to: number): boolean {
  return tokens.folds[to] === PLACE_WORDS.old || (tokens.folds[to + 1] === PLACE_WORDS.old && tokens.kind[to] !== WORD);
}

/** "72," after a name and a comma. */
export function isAgeInCommas(tokens: Tokens, from: number, to: number): boolean {
  if (from === 0 || tokens.folds[from - 1] !== ',') return false;
  const after = tokens.folds[to];
  return (after === ',' || after === '.' || after === undefined) && Number(tokens.folds[from]) <= 120;
}

function gluedTo(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && (tokens.shape[at]! & GLUED) !== 0;
}
