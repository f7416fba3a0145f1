import {
  BILLS,
  CONDITIONALS,
  FICTION_MARKS,
  FICTIONS,
  FUTURE,
  INDEFINITE,
  INTENTIONS,
  INVERTED,
  MODALS,
  REQUESTS,
} from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import { CAPITAL, GLUED, type Tokens, WORD } from '../text/tokens.ts';
import type { Scope } from './scope.ts';

/** "the would-be governor of Ohio". */
const WOULD_BE_REACH = 7;
/** Words of a title and name between "a" and "would". */
const LONGEST_NAME = 6;

/** The stretches of a sentence that are supposed, imagined, wanted or only possible. */
export function hypothesesIn(scope: Scope): TokenSpan[] {
  const { tokens, sentence } = scope;
  const spans: TokenSpan[] = [];
  let conditional = false;
  if (isFiction(scope)) return [{ from: sentence.from, to: sentence.to }];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (CONDITIONALS.has(tokens.folds[i]!) || (i === sentence.from && isInverted(tokens, i))) {
      conditional ||= tokens.folds[i] !== 'whether';
      spans.push(...conditionSpans(scope, i));
    }
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    const fold = tokens.folds[i]!;
    if ((isModal(tokens, i) && !(fold === 'would' && BILLS.has(tokens.folds[i - 1] ?? ''))) || (conditional && FUTURE.has(fold)))
      spans.push(...modalSpans(scope, i));
    else if (INTENTIONS.has(fold) && tokens.folds[i + 1] === 'to') spans.push(...scope.restOfClause(i + 1));
    else if (REQUESTS.has(fold)) spans.push(...requestSpans(scope, i));
  }
  return spans;
}

/** How far into its sentence a work of fiction is named that the sentence tells of. */
const FICTION_REACH = 6;

/** "In the film, …", "in an alternate history", "the novelist imagines". */
function isFiction({ tokens, sentence }: Scope): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const fold = tokens.folds[i]!;
    if (FICTION_MARKS.has(fold)) return true;
    const fronted =
      tokens.folds[sentence.from] === 'in' && i < sentence.from + FICTION_REACH && tokens.text[tokens.start[i + 1] ?? 0] === ',';
    if (fronted && FICTIONS.has(fold)) return true;
  }
  return false;
}

/** "asked the court to sentence him to 15 years": what is asked for, from its "to" on. */
function requestSpans(scope: Scope, i: number): TokenSpan[] {
  const { tokens } = scope;
  for (let k = i + 1; k <= i + LONGEST_NAME && k < tokens.count && tokens.kind[k] === WORD; k++)
    if (tokens.folds[k] === 'to') return scope.restOfClause(k);
  return [];
}

/** Had she won; Were he to run; Should the bill pass. */
function isInverted(tokens: Tokens, i: number): boolean {
  return INVERTED.has(tokens.folds[i]!) && tokens.text.includes(',', tokens.end[i]);
}

function conditionSpans(scope: Scope, i: number): TokenSpan[] {
  const rest = scope.restOfClause(i);
  if (!INVERTED.has(scope.tokens.folds[i]!)) return rest;
  const { tokens, sentence } = scope;
  for (let k = i; k < sentence.to; k++) if (tokens.text[tokens.start[k]!] === ',') return [{ from: i, to: k }];
  return rest;
}

function isModal(tokens: Tokens, i: number): boolean {
  const fold = tokens.folds[i]!;
  if (MODALS.has(fold)) return (tokens.shape[i]! & CAPITAL) === 0;
  // She’d be: a contraction of "would" before a bare verb, of "had" before "been".
  const next = tokens.folds[i + 1];
  return fold.endsWith('d') && /['’]d$/.test(tokens.text.slice(tokens.start[i], tokens.end[i])) && (next === 'be' || next === 'have');
}

function modalSpans(scope: Scope, i: number): TokenSpan[] {
  const { tokens } = scope;
  const wouldBe = tokens.folds[i + 1] === '-' && tokens.folds[i + 2] === 'be' && (tokens.shape[i + 1]! & GLUED) !== 0;
  if (!wouldBe) return scope.restOfClause(i).map((span, n) => (n === 0 ? { from: imaginaryHolder(scope, i), to: span.to } : span));
  const to = Math.min(scope.sentence.to, i + WOULD_BE_REACH);
  for (let k = i + 3; k < to; k++) if (tokens.kind[k] !== WORD) return [{ from: i, to: k }];
  return [{ from: i, to }];
}

/** Where "a President Ode" begins before its modal; the modal itself if there is no such thing. */
function imaginaryHolder({ tokens, sentence }: Scope, modal: number): number {
  let at = modal - 1;
  while (at > sentence.from && modal - at < LONGEST_NAME && (tokens.shape[at]! & CAPITAL) !== 0 && tokens.kind[at] === WORD) at--;
  return at < modal - 1 && at >= sentence.from && INDEFINITE.has(tokens.folds[at]!) ? at : modal;
}
