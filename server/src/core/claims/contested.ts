import type { Filler } from './fillers/filler.ts';
import type { Frame } from './frame.ts';

/** Whether more than one place of the sentence differs from the fact, or the odd one is right for another slot. */
export function isContested(fillers: readonly Filler[], odd: number): boolean {
  const { from } = fillers[odd] as Extract<Filler, { state: 'differs' }>;
  return fillers.some((one) => (one.state === 'differs' && one.from !== from) || (one.state === 'agrees' && one.at?.from === from));
}

/**
 * "A pump made by Nordline" against "[Brandvold] makes the [Fulmar] pump": where a sentence names nothing else of a fact (`named`, the weight of what it does), and lacks
 * one of the names that the fact is about, it may tell of another such thing.
 */
export function isOfAnother({ slots }: Frame, fillers: readonly Filler[], odd: number, named: number): boolean {
  if (named > 0) return false;
  let lacks = false;
  for (let i = 0; i < fillers.length; i++) {
    const { type } = slots[i]!.values[0]!;
    if (i === odd || (type !== 'name' && type !== 'words')) continue;
    if (fillers[i]!.state === 'agrees') return false;
    lacks = true;
  }
  return lacks;
}
