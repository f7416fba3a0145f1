import type { FactSlice } from '../facts/fact-source.ts';
import { isRegion } from './belonging.ts';
import type { Filler } from './fillers/filler.ts';
import type { FrameSlot } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

type Odd = Extract<Filler, { state: 'differs' }>;

/** "based in South Carolina" of a firm of Spartanburg: a town that the store places nowhere may lie in any state. */
export function isWiderPlace(odd: Odd, slot: FrameSlot, { view }: SentenceView, facts: FactSlice): boolean {
  if (odd.reading !== 'other' || odd.part !== undefined) return false;
  const entityOf = (id: string | undefined) => (id === undefined ? undefined : facts.entity(id));
  const isStored = slot.values.every(
    (value) =>
      value.type === 'name' && value.kind === 'place' && !value.words.includes(',') && !isRegion(value.words, entityOf(value.entity)),
  );
  return isStored && isRegion(view.reading.tokens.folds.slice(odd.from, odd.to), entityOf(odd.entity));
}
