import type { FrameAnchor } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** How much of a fact a sentence agrees with, by weight. */
export interface Tally {
  won: number;
  of: number;
  inferred: boolean;
  named: number;
}

/** Adds what a fact names to the tally: in full where the sentence names it, in part where it is named nearby or may be meant. */
export function countAnchor(anchor: FrameAnchor, sentence: SentenceView, tally: Tally): void {
  tally.of += anchor.weight;
  const mention = anchor.entity === undefined ? undefined : sentence.mentions.find((one) => one.entity === anchor.entity);
  if (mention) {
    tally.won += anchor.weight;
    tally.named += anchor.weight;
    if (mention.certainty === 'inferred') tally.inferred = true;
  } else if (anchor.entity === undefined && anchor.words.every((word) => sentence.foldAt(word) !== undefined)) {
    tally.won += anchor.weight;
    tally.named += anchor.weight;
  } else if (anchor.kind !== undefined && sentence.open.some((open) => open.kind === anchor.kind)) {
    tally.won += anchor.weight * 0.6;
    tally.named += anchor.weight * 0.3;
    tally.inferred = true;
  } else if (anchor.entity !== undefined && (sentence.nearby.has(anchor.entity) || sentence.earlier.has(anchor.entity))) {
    const share = sentence.nearby.has(anchor.entity) ? 0.5 : 0.25;
    tally.won += anchor.weight * share;
    tally.named += anchor.weight * share * 0.5;
    tally.inferred = true;
  }
}
