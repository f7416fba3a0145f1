import { appended } from '../text/appended.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Frame } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

const NOWHERE: readonly TokenSpan[] = [];

/** Where the sentence names the frame's anchors. */
export function namedOf({ anchors }: Frame, { mentions }: SentenceView): readonly TokenSpan[] {
  let named: readonly TokenSpan[] = NOWHERE;
  for (const { entity, slot } of anchors) {
    const mention = slot !== -1 || entity === undefined ? undefined : mentions.find((one) => one.entity === entity);
    if (mention) named = appended(named, { from: mention.from, to: mention.to });
  }
  return named;
}

/** Whether all that a fact names of the store stands in its slots, so that a draft that misstates it names nothing of it. */
export function namesNone({ anchors, roles }: Frame): boolean {
  return roles.length > 0 && anchors.every(({ entity, slot }) => entity === undefined || slot !== -1);
}

/** Whether a sentence names one of the frame's entities, if it has any, or what the store has no entry of by its name in full. */
export function namesAny({ anchors }: Frame, sentence: SentenceView): boolean {
  const { mentions } = sentence;
  let any = false;
  for (const { entity, words, slot } of anchors) {
    if (entity === undefined) {
      if (slot === -1 && words.length > 1 && words.every((word) => sentence.foldAt(word) !== undefined)) return true;
      continue;
    }
    if (mentions.some((mention) => mention.entity === entity)) return true;
    any = true;
  }
  return !any;
}
