import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isOrdinaryWord } from '../languages/en/lexicon.ts';
import { GENERATION_SUFFIXES } from '../languages/en/names.ts';
import type { TokenSpan } from '../text/span.ts';
import { INITIAL, WORD } from '../text/tokens.ts';
import { compareWords, type WordLikeness } from '../values/names/compare-words.ts';
import { type NameWord, parsePersonName } from '../values/names/person-name.ts';
import type { NearName } from './mention.ts';

/** "Gustav Petro", "Lloyd Bentson": a full name of which one word is a slip. Middle names and initials may be missing or added. */
export function nearPersonName(view: BlockView, run: TokenSpan, entity: Entity): NearName[] {
  const { tokens } = view.reading;
  const at: number[] = [];
  for (let i = run.from; i < run.to; i++) if (tokens.kind[i] === WORD && !GENERATION_SUFFIXES.has(tokens.folds[i]!)) at.push(i);
  const found: NearName[] = [];
  for (const text of [entity.name, ...entity.aliases]) {
    const name = parsePersonName(text, text === entity.name ? entity : {});
    const stored = name.familyFirst ? [...name.family, ...name.given] : [...name.given, ...name.family];
    if (stored.length < 2) continue;
    for (const pairs of pairings(at, stored)) {
      const odd = oddPair(view, pairs);
      if (!odd) continue;
      const given = name.given.includes(odd.word);
      if (!believable(tokens.folds[odd.token]!, odd.word.fold, given)) continue;
      found.push({
        block: view.index,
        from: pairs[0]!.token,
        to: pairs.at(-1)!.token + 1,
        entity: entity.id,
        odd: { from: odd.token, to: odd.token + 1 },
        right: odd.word.text,
        reading: 'slip',
        distance: odd.distance,
      });
    }
    found.push(...droppedFirst(view, at, { entity, stored, family: name.family }));
  }
  return found;
}

interface Pair {
  readonly token: number;
  readonly word: NameWord;
}

/** Ways to lay the draft's words beside the stored ones: all of them, or first and last only with the middle left out. */
function* pairings(at: readonly number[], stored: readonly NameWord[]): Iterable<Pair[]> {
  if (at.length === stored.length) yield at.map((token, i) => ({ token, word: stored[i]! }));
  else if (at.length > stored.length && stored.length >= 2) {
    yield [...at.slice(0, stored.length - 1), at.at(-1)!].map((token, i) => ({ token, word: stored[i]! }));
  } else if (at.length >= 2)
    yield [...at.slice(0, -1).map((token, i) => ({ token, word: stored[i]! })), { token: at.at(-1)!, word: stored.at(-1)! }];
}

function oddPair(view: BlockView, pairs: readonly Pair[]): (Pair & { distance: number }) | undefined {
  const { tokens } = view.reading;
  let odd: (Pair & { distance: number }) | undefined;
  for (const pair of pairs) {
    const fold = tokens.folds[pair.token]!;
    if (fold === pair.word.fold) continue;
    const likeness: WordLikeness = compareWords(fold, pair.word.fold);
    if (likeness.kind === 'variant' && likeness.how !== 'plural') continue;
    if (odd || likeness.kind === 'other' || (tokens.shape[pair.token]! & INITIAL) !== 0) return undefined;
    odd = { ...pair, distance: likeness.kind === 'slip' ? likeness.distance : 1 };
  }
  return odd;
}

/** A word that is a name of its own is not taken for a slip on likeness alone; the caller's context may still say so. */
function believable(fold: string, right: string, given: boolean): boolean {
  if (fold.length < 3) return false;
  if (!given) return !(isOrdinaryWord(fold) && !isOrdinaryWord(right)) || fold.length > 5;
  return !isOrdinaryWord(fold) || isGivenName(fold);
}

/** "Michael Randel" for Don Michael Randel: the first name left out, the middle one kept. */
function droppedFirst(
  view: BlockView,
  at: readonly number[],
  { entity, stored, family }: { entity: Entity; stored: readonly NameWord[]; family: readonly NameWord[] },
): NearName[] {
  const { folds } = view.reading.tokens;
  if (at.length < 2 || at.length !== stored.length - 1 || family.length >= at.length || stored[1]!.fold.length < 2) return [];
  if (!at.every((token, i) => folds[token] === stored[i + 1]!.fold)) return [];
  const first = at[0]!;
  return [
    {
      block: view.index,
      from: first,
      to: at.at(-1)! + 1,
      entity: entity.id,
      odd: { from: first, to: first },
      right: stored[0]!.text,
      reading: 'dropped-word',
      distance: 0,
    },
  ];
}
