import { AFTER_ATTRIBUTION, BELIEF_VERBS, CLAIM_VERBS, FALSE_ADVERBS } from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Scope } from './governance.ts';

/** How far a speaker with an apposition may stand from the statement. */
const SPEAKER_REACH = 20;
const ADVERB_REACH = 2;

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
    const fold = tokens.folds[i]!;
    if (fold === 'according' && tokens.folds[i + 1] === 'to') {
      addAccording(scope, i, found);
      continue;
    }
    const kind = CLAIM_VERBS.has(fold) ? found.attributed : BELIEF_VERBS.has(fold) ? found.belief : undefined;
    if (kind === undefined) continue;
    const end = statementEnd(scope, i);
    const span = end === undefined ? { from: i + 1, to: sentence.to } : { from: sentence.from, to: end };
    if (span.to <= span.from) continue;
    kind.push(span);
    if (end !== undefined && falselySaid(scope, i)) found.denied.push(span);
  }
  return found;
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
function statementEnd({ tokens, sentence }: Scope, verb: number): number | undefined {
  const before = commaBefore(tokens, verb, sentence.from);
  if (before === undefined) return undefined;
  // Turned round: "…, said Ode, the mayor."
  if (before === verb - 1 && !isApposition(tokens, before, sentence.from)) return before;
  if (!isOver(tokens, verb + 1, sentence.to)) return undefined;
  if (before < verb - 1) return before;
  // "…, Ode, the mayor, said": back over the apposition to the comma before the speaker.
  const opening = commaBefore(tokens, before, sentence.from);
  return opening === undefined ? undefined : commaBefore(tokens, opening, sentence.from);
}

/** Whether the comma at `comma` closes an apposition of the subject ("Ode, the mayor, said") rather than a statement. */
function isApposition(tokens: Scope['tokens'], comma: number, from: number): boolean {
  const opening = commaBefore(tokens, comma, from);
  const quoted = tokens.text.charCodeAt(tokens.start[comma + 1]!) === 0x201d || tokens.text.charCodeAt(tokens.start[comma + 1]!) === 34;
  return opening !== undefined && !quoted && comma - opening < 12;
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
