import { ATTRIBUTES, CORRECTS, DENIES, governs, NEGATES, PLANS, SUPPOSES } from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import { PUNCTUATION, type Tokens } from '../text/tokens.ts';
import { attributionsIn } from './attribution.ts';
import { isNotice, tellsOfVersion } from './correction.ts';
import { denialsIn } from './denial.ts';
import { hypothesesIn } from './hypothesis.ts';
import { mayGovern } from './may-govern.ts';
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

const NOWHERE: readonly TokenSpan[] = [];
/** What governs most sentences. */
const PLAIN: Governance = {
  negated: NOWHERE,
  hypothetical: NOWHERE,
  question: false,
  attributed: NOWHERE,
  denied: NOWHERE,
  belief: NOWHERE,
  correction: false,
};

/** Tells what governs the parts of a sentence of a block. A sentence is searched only for what one of its words may govern. */
export function governanceIn(tokens: Tokens): (sentence: TokenSpan) => Governance {
  let notice: boolean | undefined;
  return (sentence) => {
    notice ??= isNotice(tokens);
    let may = 0;
    for (let i = sentence.from; i < sentence.to; i++) if (mayGovern(tokens, i)) may |= governs(tokens.folds[i]!);
    const question = isQuestion(tokens, sentence);
    if (may === 0 && !question && !notice) return PLAIN;
    const scope = scopeOf(tokens, sentence);
    const said = (may & ATTRIBUTES) === 0 ? undefined : attributionsIn(scope);
    const denied = [...(said?.denied ?? NOWHERE), ...((may & DENIES) === 0 ? NOWHERE : denialsIn(scope))];
    return {
      negated: (may & NEGATES) === 0 ? NOWHERE : negationsIn(scope),
      hypothetical: (may & SUPPOSES) === 0 ? NOWHERE : hypothesesIn(scope),
      question,
      attributed: said?.attributed ?? NOWHERE,
      denied: denied.length === 0 ? NOWHERE : denied.map((span) => withinQuotation(tokens, span)),
      belief: said?.belief ?? NOWHERE,
      correction: notice || ((may & CORRECTS) !== 0 && tellsOfVersion(tokens, sentence)),
    };
  };
}

/** Whether the writer states what a token says: not negated, supposed, asked, denied, merely believed or corrected. Attributed statements count as stated. */
export function isAsserted(governance: Governance, token: number): boolean {
  const { question, correction, negated, hypothetical, denied, belief } = governance;
  return (
    !question && !correction && !covers(negated, token) && !covers(hypothetical, token) && !covers(denied, token) && !covers(belief, token)
  );
}

/** Whether all that keeps a token from being stated is that it is planned: "plans to close". */
export function isPlanned(
  { question, correction, negated, hypothetical, denied, belief }: Governance,
  token: number,
  folds: readonly string[],
): boolean {
  if (question || correction || covers(negated, token) || covers(denied, token) || covers(belief, token)) return false;
  const over = hypothetical.filter(({ from, to }) => from <= token && token < to);
  return over.length > 0 && over.every(({ from }) => PLANS.has(folds[from - 1] ?? ''));
}

/** What keeps a token from being stated by the writer; undefined where nothing does. */
export function unstatedAs(
  governance: Governance,
  token: number,
): 'asked' | 'corrected' | 'negated' | 'supposed' | 'denied' | 'believed' | undefined {
  if (governance.question) return 'asked';
  if (governance.correction) return 'corrected';
  if (covers(governance.denied, token)) return 'denied';
  if (covers(governance.negated, token)) return 'negated';
  if (covers(governance.hypothetical, token)) return 'supposed';
  return covers(governance.belief, token) ? 'believed' : undefined;
}

/** Whether the writer gives what a token says to somebody else: "officials said", "according to". */
export function isAttributed({ attributed }: Governance, token: number): boolean {
  return covers(attributed, token);
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
