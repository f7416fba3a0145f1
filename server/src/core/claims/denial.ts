import { closedClass } from '../languages/en/closed-classes.ts';
import {
  CLAIM_NOUNS,
  DENIALS,
  FALSE_ADVERBS,
  FALSE_AS_PREDICATE,
  FALSE_WORDS,
  REJECTIONS,
  WRONGLY_DONE,
} from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Scope } from './scope.ts';

/** How far a noun of claiming may stand from the word that rejects it. */
const REACH = 4;

/** The stretches that the writer calls wrong or that somebody denies. */
export function denialsIn(scope: Scope): TokenSpan[] {
  const { tokens, sentence } = scope;
  const spans: TokenSpan[] = [];
  let claim = -1;
  let called = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    const fold = tokens.folds[i]!;
    if (CLAIM_NOUNS.has(fold) || fold === 'that') claim = claim < 0 ? i : claim;
    if (FALSE_WORDS.has(fold) || (FALSE_AS_PREDICATE.has(fold) && closedClass(tokens.folds[i - 1] ?? '') === 'be'))
      called = called < 0 ? i : called;
    if (FALSE_ADVERBS.has(fold) && !WRONGLY_DONE.has(tokens.folds[i + 1] ?? '')) spans.push({ from: i, to: sentence.to });
    else if (DENIALS.has(fold) && !isPlainly(tokens.folds[i - 1])) spans.push(...scope.restOfClause(i));
    else if ((REJECTIONS.has(fold) && claimNear(scope, i)) || noEvidence(scope, i)) spans.push({ from: i, to: sentence.to });
  }
  // "The claim that … is false"; "a debunked theory that …".
  if (claim >= 0 && called >= 0) spans.push({ from: Math.min(claim, called), to: sentence.to });
  return spans;
}

/** "was denied parole", "is disputed": something happened, nothing is called wrong. */
function isPlainly(before: string | undefined): boolean {
  return before === 'was' || before === 'were' || before === 'been' || before === 'the';
}

function claimNear({ tokens, sentence }: Scope, i: number): boolean {
  for (let k = i + 1; k < Math.min(sentence.to, i + 1 + REACH); k++) if (CLAIM_NOUNS.has(tokens.folds[k]!)) return true;
  return false;
}

/** "no evidence that", "no proof that". */
function noEvidence({ tokens }: Scope, i: number): boolean {
  const noun = tokens.folds[i + 1];
  return tokens.folds[i] === 'no' && (noun === 'evidence' || noun === 'proof' || noun === 'truth' || noun === 'basis');
}
