import { compareQuantities } from '../../values/quantities/compare.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import type { FrameSlot, SlotValue } from '../frame.ts';
import { nounsAfter } from '../plain-frames.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, agreesAt, type Filler, type FillerReading } from './filler.ts';

type QuantityValue = Extract<SlotValue, { type: 'quantity' }>;

const READINGS: Readonly<Record<string, FillerReading>> = {
  magnitude: 'magnitude',
  slip: 'slip',
  rounding: 'rounding',
  'hedge-wrong': 'hedge',
  other: 'other',
};

/** The amount of the sentence that counts the same thing as the slot's. */
export function quantityFiller(_slot: FrameSlot, right: QuantityValue, sentence: SentenceView, tolerance: string | undefined): Filler {
  const comparable = sentence.quantities.filter((quantity) => sameThing(quantity, right, sentence));
  let best: Filler = ABSENT;
  for (const quantity of comparable) {
    const verdict = compareQuantities(quantity, right.quantity, tolerance);
    if (verdict === 'equal' || verdict === 'rounded') return agreesAt(quantity);
    const reading = READINGS[verdict];
    if (reading === undefined) continue;
    if (best.state !== 'differs' || rank(reading) < rank(best.reading))
      best = {
        state: 'differs',
        from: quantity.parts.hedge && reading === 'hedge' ? quantity.parts.hedge.from : quantity.from,
        to: quantity.to,
        reading,
        quantity,
      };
  }
  return best;
}

/** Plain numbers are comparable only where they count the same noun; money and shares wherever the type agrees. */
function sameThing(quantity: QuantityExpression, right: QuantityValue, sentence: SentenceView): boolean {
  if (quantity.type !== 'number' || right.quantity.type !== 'number') return true;
  const nouns = nounsAfter(sentence.view, quantity.to);
  if (right.of.length === 0) return nouns.length === 0;
  return right.of.some((noun) => nouns.includes(noun)) || sentence.mentions.some((mention) => mention.from === quantity.to);
}

function rank(reading: FillerReading): number {
  return ['magnitude', 'slip', 'hedge', 'rounding', 'other'].indexOf(reading);
}
