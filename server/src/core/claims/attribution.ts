import {
  AFTER_ATTRIBUTION,
  BEFORE_NOUN,
  BELIEF_VERBS,
  CLAIM_VERBS,
  COORDINATORS,
  FALSE_ADVERBS,
  SUBJECT_PRONOUNS,
} from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import { CAPITAL, UPPER } from '../text/tokens.ts';
import { mayGovern } from './may-govern.ts';
import { quotationEnd, type Scope } from './scope.ts';

/** How far a speaker with an apposition may stand from the statement. */
const SPEAKER_REACH = 20;
const ADVERB_REACH = 2;
/** Ode said late on Tuesday that … */
const THAT_REACH = 6;
const LONGEST_APPOSITION = 12;

/** Stretches given to somebody else, thought by somebody, and given to somebody who is called wrong. */
export interface Attributions {
  readonly attributed: TokenSpan[];
  readonly belief: TokenSpan[];
  readonly denied: TokenSpan[];
}

/** Finds "Ode said that …", "…, Ode said", "according to Ode, …", "Ode believes …". */
export function attributionsIn(scope: Scope): Attributions {
  const found: Attributions = { attributed: [], belief: [], denied: [] };
  const { tokens, sentence } = scope;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!mayGovern(tokens, i)) continue;
    const fold = tokens.folds[i]!;
    if (fold === 'according' && tokens.folds[i + 1] === 'to') {
      addAccording(scope, i, found);
      continue;
    }
    const kind = CLAIM_VERBS.has(fold) ? found.attributed : BELIEF_VERBS.has(fold) ? found.belief : undefined;
    if (kind === undefined || BEFORE_NOUN.has(tokens.folds[i - 1] ?? '') || isPartOfName(scope, i)) continue;
    const end = statementEnd(scope, i);
    const span = end === undefined ? { from: i + 1, to: quotationEnd(tokens, i + 1, sentence.to) } : { from: sentence.from, to: end };
    if (span.to <= span.from) continue;
    if (kind === found.belief) kind.push(...believed(scope, span));
    else kind.push(span);
    if (end !== undefined && falselySaid(scope, i)) found.denied.push(span);
  }
  return found;
}

/** "They fear for Gantry Motors, which employs 2,300": what a clause adds behind a comma is the writer's own. */
function believed({ clauses }: Scope, span: TokenSpan): TokenSpan[] {
  const own = clauses.filter(({ kind, from, to }) => kind !== 'relative' && from < span.to && span.from < to);
  return own.map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }));
}

/** "The United States": a capital within a sentence is no verb's, unless all of it is in capitals. */
function isPartOfName({ tokens, sentence }: Scope, at: number): boolean {
  return at > sentence.from && (tokens.shape[at]! & (CAPITAL | UPPER)) === CAPITAL && (tokens.shape[at - 1]! & CAPITAL) !== 0;
}

function addAccording({ tokens, sentence }: Scope, i: number, found: Attributions): void {
  if (i > sentence.from + 1) {
    found.attributed.push({ from: sentence.from, to: i });
    return;
  }
  const comma = commaFrom(tokens, i, sentence.to);
  if (comma !== undefined) found.attributed.push({ from: comma + 1, to: sentence.to });
}

/** Where the statement ends that a verb at `verb` follows ("…, Ode said"); undefined if the statement comes after the verb. */
function statementEnd(scope: Scope, verb: number): number | undefined {
  const { tokens, sentence } = scope;
  const before = commaBefore(tokens, verb, sentence.from);
  // "Reve won, and said so": the verb has the subject of what stands before it.
  if (before === undefined || leadsOn(scope, verb) || COORDINATORS.has(tokens.folds[verb - 1] ?? '')) return undefined;
  // Turned round: "…, said Ode, the mayor."
  if (before >= verb - 2 && !isApposition(scope, before, verb)) return before;
  if (!isOver(tokens, verb + 1, sentence.to)) return undefined;
  if (before < verb - 1) return before;
  // "…, Ode, the mayor, said": back over the apposition to the comma before the speaker.
  const opening = commaBefore(tokens, before, sentence.from);
  return opening === undefined ? undefined : commaBefore(tokens, opening, sentence.from);
}

/** "said that", "said Tuesday that", "said she": the statement follows. */
function leadsOn({ tokens, sentence }: Scope, verb: number): boolean {
  const next = tokens.folds[verb + 1] ?? '';
  if (verb + 1 < sentence.to && SUBJECT_PRONOUNS.has(next)) return true;
  for (let i = verb + 1; i < Math.min(sentence.to, verb + THAT_REACH); i++) if (tokens.folds[i] === 'that') return true;
  return false;
}

/** Whether the comma before the verb closes an apposition or a clause about the subject ("Ode, the mayor, said") rather than a statement. */
function isApposition({ tokens, sentence, clauses }: Scope, comma: number, verb: number): boolean {
  if (comma < verb - 1) return false;
  const clauseAt = (at: number) => clauses.find(({ from, to }) => from <= at && at < to);
  if (clauseAt(comma - 1)?.clause !== clauseAt(verb)?.clause) return true;
  const opening = commaBefore(tokens, comma, sentence.from);
  return opening !== undefined && comma - opening < LONGEST_APPOSITION;
}

/** Whether nothing but a stop, or an adverbial, follows the verb. */
function isOver(tokens: Scope['tokens'], at: number, to: number): boolean {
  if (at >= to) return true;
  const char = tokens.text[tokens.start[at]!]!;
  return char === '.' || char === ',' || char === ';' || AFTER_ATTRIBUTION.has(tokens.folds[at]!);
}

function falselySaid({ tokens }: Scope, verb: number): boolean {
  for (let i = verb - ADVERB_REACH; i <= verb + ADVERB_REACH; i++) if (FALSE_ADVERBS.has(tokens.folds[i] ?? '')) return true;
  return false;
}

/** The nearest comma before a token, or a closing mark right after one, given as the comma's index. */
function commaBefore(tokens: Scope['tokens'], at: number, from: number): number | undefined {
  for (let i = at - 1; i > Math.max(from, at - SPEAKER_REACH); i--) if (tokens.text[tokens.start[i]!] === ',') return i;
  return undefined;
}

function commaFrom(tokens: Scope['tokens'], at: number, to: number): number | undefined {
  for (let i = at; i < to; i++) if (tokens.text[tokens.start[i]!] === ',') return i;
  return undefined;
}
