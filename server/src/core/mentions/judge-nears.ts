import type { JudgedNear, JudgedTitle } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isOrdinaryWord } from '../languages/en/lexicon.ts';
import type { NearName } from './mention.ts';

interface NearsToJudge {
  readonly view: BlockView;
  readonly nears: readonly NearName[];
  readonly facts: FactSlice;
  readonly named: ReadonlySet<EntityId>;
  /** Titles that the text would give the entity if it were meant, with what the store says to them. */
  readonly titlesFor: (near: NearName) => readonly JudgedTitle[];
}

const LONG_ENOUGH = 5;

/** How far each near name is to be believed: fixed by a title or an earlier mention, likely by itself, or neither. */
export function judgeNears({ view, nears, facts, named, titlesFor }: NearsToJudge): JudgedNear[] {
  return nears.map((near) => {
    const rivals = nears.filter(
      (other) => other !== near && other.entity !== near.entity && other.odd.from === near.odd.from && other.distance <= near.distance,
    ).length;
    const title = titlesFor(near).find(({ verdict }) => verdict.kind === 'supported')?.claim;
    const judged = { near, rivals, ...(title ? { title } : {}) };
    const kind = facts.entity(near.entity)?.kind;
    const words = near.to - near.from;
    if (near.fixedBy !== undefined) return { ...judged, sure: rivals === 0, likely: rivals === 0 };
    if (title) return { ...judged, sure: true, likely: true };
    if (kind !== 'person') return { ...judged, sure: words >= 2 && near.reading === 'slip', likely: near.reading === 'slip' || words >= 3 };
    return {
      ...judged,
      sure: named.has(near.entity) && near.distance <= 1 && words > 1 && trusted(near, view),
      likely: near.reading === 'slip' && words > 1 && trusted(near, view),
    };
  });
}

/** The odd word is nobody's name and no ordinary word, and long enough for one letter to be a slip. */
function trusted(near: NearName, view: BlockView): boolean {
  const odd = view.reading.tokens.folds[near.odd.from]!;
  return odd.length >= LONG_ENOUGH - 1 && near.right.length >= LONG_ENOUGH - 1 && !isGivenName(odd) && !isOrdinaryWord(odd);
}
