import { foldedName } from '../facts/name-words.ts';
import { type StateForms, stateOf } from '../languages/en/us-states.ts';
import { isCapitalised } from '../mentions/runs.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';

/** A state of the United States as a draft writes it, with the folded words of its full name. */
export interface StateHere extends TokenSpan {
  readonly words: readonly string[];
}

/** "W.Va.", "North Dakota" and "Dist. of Columbia" are at most as long, hyphens counted. */
const LONGEST = 3;

/** The state whose name, abbreviation or postal letters begin at a token, the longest that fits. */
export function stateAt(tokens: Tokens, from: number, end: number): StateHere | undefined {
  if (!isCapitalised(tokens, from)) return undefined;
  for (let to = Math.min(from + LONGEST, end); to > from; to--) {
    const written = tokenText(tokens, from, to);
    const state = stateOf(written);
    if (state && isWritten(state, written)) return { from, to, words: foldedName(state.full) };
  }
  return undefined;
}

/** "Me" is no state, though "ME" and "Me." are. */
function isWritten({ postal, short, full }: StateForms, written: string): boolean {
  return written === postal || written === short || written === full || (written.length > 2 && written === full.toUpperCase());
}
