import { KIN_PREFIXES, type Kin, kinOf } from '../languages/en/kinship.ts';
import type { TokenSpan } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';
import type { SentenceView } from './sentence-view.ts';

/** Begins a word of kinship, unless a hyphen follows. */
const TELLS_KIN = wordTrait((fold) => kinOf(fold) !== undefined);

/** The word of kinship that begins at a token, hyphens and all ("great-uncle", "son-in-law"); nothing in direct speech or within a name. */
export function kinWordAt({ view, span }: SentenceView, at: number): { readonly word: TokenSpan; readonly kin: Kin } | undefined {
  const { folds, kind, traits } = view.reading.tokens;
  if (kind[at] !== WORD || ((traits[at]! & TELLS_KIN) === 0 && folds[at + 1] !== '-')) return undefined;
  let to = at + 1;
  while (to + 1 < span.to && folds[to] === '-' && kind[to + 1] === WORD) to += 2;
  const kin = kinOf(to === at + 1 ? folds[at]! : folds.slice(at, to).join(''));
  if (!kin || view.inSpeech(at) || view.mentionAt(at) || KIN_PREFIXES.has(folds[at - 1] ?? '') || folds[at - 1] === '-') return undefined;
  return { word: { from: at, to }, kin };
}

/** Whether one kinship is the other. A half-brother is a brother, if told less exactly. */
export function isSameKin(said: Kin, stored: Kin): boolean {
  const relation = said.relation === stored.relation || (said.relation === 'sibling' && stored.relation === 'half-sibling');
  return relation && (said.gender === undefined || stored.gender === undefined || said.gender === stored.gender);
}
