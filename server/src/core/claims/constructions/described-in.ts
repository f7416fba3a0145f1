import { isFunctionWord, isOrganizationNoun } from '../../languages/en/lexicon.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { Stated } from './construction.ts';

const ARTICLES = new Set(['a', 'an', 'the']);

/** The nouns and the prepositions that tell of a place. */
export interface Description {
  readonly isKind: (fold: string) => boolean;
  readonly links: ReadonlySet<string>;
}

/** "…, a commune in Herefordshire", "…, a publisher in Norrvik": the name of the place in which what a noun of these, or for a body, tells of is said to be. */
export function describedIn({ mention, sentence }: Stated, { isKind, links }: Description): TokenSpan | undefined {
  const { view } = sentence;
  const { tokens } = view.reading;
  const { folds } = tokens;
  let at = mention.to + 1;
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[at] ?? '')) return undefined;
  at++;
  let seen = false;
  while (at < sentence.span.to && tokens.kind[at] === WORD && !isFunctionWord(folds[at]!) && !view.mentionAt(at)) {
    if (isKind(folds[at]!) || isOrganizationNoun(folds[at]!)) seen = true;
    at++;
  }
  if (!links.has(folds[at] ?? '') || !seen) return undefined;
  return view.mentionAt(at + 1) ?? view.unknownAt(at + 1);
}
