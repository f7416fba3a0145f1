import { APPROXIMATORS, NEGATION_SPARED, NEGATIONS, NEGATIVE_VERBS, SET_ASIDE } from '../languages/en/governance.ts';
import { lemma } from '../languages/en/lexicon.ts';
import { verbForm } from '../languages/en/verb-forms.ts';
import type { TokenSpan } from '../text/span.ts';
import { DOTTED } from '../text/tokens.ts';
import { mayGovern } from './may-govern.ts';
import type { Scope } from './scope.ts';

/** How far "rather than" and "instead of" reach. */
const ASIDE_REACH = 8;

/** The stretches of a sentence that are negated: from the word that negates to the end of its clause, or to "but". */
export function negationsIn(scope: Scope): TokenSpan[] {
  const { tokens, sentence } = scope;
  const spans: TokenSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!mayGovern(tokens, i)) continue;
    const fold = tokens.folds[i]!;
    const next = tokens.folds[i + 1] ?? '';
    if (isNegation(scope, i) && tokens.text[tokens.start[i - 1] ?? 0] === ',' && i > sentence.from)
      spans.push({ from: i, to: asideEnd(scope, i) });
    else if (APPROXIMATORS.has(fold) && isVerb(next)) spans.push(...scope.restOfClause(i));
    else if (isNegation(scope, i)) spans.push(...untilBut(scope, scope.restOfClause(i)));
    else if (NEGATIVE_VERBS.has(fold) && next === 'to') spans.push(...scope.restOfClause(i + 1));
    else if (SET_ASIDE.get(fold) === next) spans.push({ from: i, to: asideEnd(scope, i) });
  }
  return spans;
}

/** "nearly died", not "nearly 300" or "almost all". */
function isVerb(fold: string): boolean {
  const form = verbForm(fold);
  return (form === 'past' || form === 'preterite' || form === 'participle') && lemma(fold, 'verb') !== fold;
}

function isNegation({ tokens }: Scope, i: number): boolean {
  const fold = tokens.folds[i]!;
  const next = tokens.folds[i + 1] ?? '';
  if (fold === 'no') return (tokens.shape[i]! & DOTTED) === 0 && !NEGATION_SPARED.has(next) && tokens.folds[i - 1] !== 'or';
  return NEGATIONS.has(fold) && !(fold === 'not' && NEGATION_SPARED.has(next));
}

/** "not the governor but the mayor": what comes after "but" is stated. */
function untilBut({ tokens }: Scope, spans: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = [];
  for (const { from, to } of spans) {
    const but = tokens.folds.indexOf('but', from);
    if (but >= from && but < to) return but > from ? [...kept, { from, to: but }] : kept;
    kept.push({ from, to });
  }
  return kept;
}

function asideEnd({ tokens, sentence }: Scope, from: number): number {
  const limit = Math.min(sentence.to, from + ASIDE_REACH);
  for (let i = from; i < limit; i++) if (tokens.text[tokens.start[i]!] === ',') return i;
  return limit;
}
