import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../../languages/en/numbers-hedges.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';

type Phrase = readonly [words: readonly string[], hedge: Hedge];

const BEFORE = grouped(HEDGES_BEFORE, (words) => words.at(-1)!);
const AFTER = grouped(HEDGES_AFTER, (words) => words[0]!);

/** The hedge of a figure, and the tokens that say it. */
export interface FoundHedge {
  readonly hedge: Hedge;
  readonly at: TokenSpan;
}

/** The hedge that stands hard before or after a figure's tokens, the longest phrase winning. */
export function hedgeOf(tokens: Tokens, from: number, to: number): FoundHedge | undefined {
  const before = from > 0 ? BEFORE.get(tokens.folds[from - 1]!) : undefined;
  for (const [words, hedge] of before ?? [])
    if (standsAt(tokens, from - words.length, words)) return { hedge, at: { from: from - words.length, to: from } };
  const after = to < tokens.count ? AFTER.get(tokens.folds[to]!) : undefined;
  for (const [words, hedge] of after ?? []) if (standsAt(tokens, to, words)) return { hedge, at: { from: to, to: to + words.length } };
  return undefined;
}

function standsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return at >= 0 && words.every((word, i) => tokens.folds[at + i] === word);
}

function grouped(
  phrases: readonly (readonly [string, Hedge])[],
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [phrase, hedge] of phrases) {
    const words = phrase.split(' ');
    const key = keyOf(words);
    groups.set(
      key,
      [...(groups.get(key) ?? []), [words, hedge] as const].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return groups;
}
