import { governs } from '../languages/en/governance.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';

const GOVERNS = wordTrait((fold) => governs(fold) !== 0);

/** Whether a token's word may govern in any way; hardly any may, so that the others need not be looked up list by list. */
export function mayGovern(tokens: Tokens, at: number): boolean {
  return (tokens.traits[at]! & GOVERNS) !== 0;
}
