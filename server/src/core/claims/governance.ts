import type { TokenSpan } from '../text/span.ts';
import { PUNCTUATION, type Tokens } from '../text/tokens.ts';
import { attributionsIn } from './attribution.ts';
import { isCorrection } from './correction.ts';
import { denialsIn } from './denial.ts';
import { hypothesesIn } from './hypothesis.ts';
import { negationsIn } from './negation.ts';
import { scopeOf } from './scope.ts';

/** Which tokens of a sentence are not plainly stated by the writer. Spans are token indexes of the block; they may overlap. */
export interface Governance {
  readonly negated: readonly TokenSpan[];
  /** Supposed, imagined, wanted, or only possible. */
  readonly hypothetical: readonly TokenSpan[];
  /** The whole sentence asks. */
  readonly question: boolean;
  /** Given to somebody else, who may be right or wrong. */
  readonly attributed: readonly TokenSpan[];
  /** Called wrong by the writer, or denied by somebody. */
  readonly denied: readonly TokenSpan[];
  /** What somebody thinks. */
  readonly belief: readonly TokenSpan[];
  /** Part of a correction notice. */
  readonly correction: boolean;
}

/** What governs the parts of one sentence. */
export function governanceOf(tokens: Tokens, sentence: TokenSpan): Governance {
  const scope = scopeOf(tokens, sentence);
  const { attributed, belief, denied } = attributionsIn(scope);
  return {
    negated: negationsIn(scope),
    hypothetical: hypothesesIn(scope),
    question: isQuestion(tokens, sentence),
    attributed,
    denied: [...denied, ...denialsIn(scope)].map((span) => withinQuotation(tokens, span)),
    belief,
    correction: isCorrection(tokens, sentence),
  };
}

/** Whether the writer states what a token says: not negated, supposed, asked, denied, merely believed or corrected. Attributed statements count as stated. */
export function isAsserted(governance: Governance, token: number): boolean {
  const { question, correction, negated, hypothetical, denied, belief } = governance;
  return !question && !correction && ![negated, hypothetical, denied, belief].some((spans) => covers(spans, token));
}

/** A word inside quotation marks denies nothing outside them. */
function withinQuotation({ folds }: Tokens, span: TokenSpan): TokenSpan {
  for (let at = span.from; at < span.to; at++) {
    if (folds[at] === '“') return span;
    if (folds[at] === '”') return { from: span.from, to: at };
  }
  return span;
}

/** Whether one of the spans holds the token. */
export function covers(spans: readonly TokenSpan[], token: number): boolean {
  return spans.some(({ from, to }) => from <= token && token < to);
}

function isQuestion(tokens: Tokens, { from, to }: TokenSpan): boolean {
  for (let i = to - 1; i >= from && tokens.kind[i] === PUNCTUATION; i--) if (tokens.text[tokens.start[i]!] === '?') return true;
  return false;
}
