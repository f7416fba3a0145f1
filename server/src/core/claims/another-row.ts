import type { Filler } from './fillers/filler.ts';
import type { Frame } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * "Asta’s second favorite novel", "the third novel set on an island": an ordinal that counts in another row than the fact's, since somebody
 * whom the fact names is not there, or it is somebody else's.
 */
export function isOfAnotherRow({ anchors }: Frame, sentence: SentenceView, odd: Extract<Filler, { state: 'differs' }>): boolean {
  if (odd.quantity?.type !== 'ordinal') return false;
  const { mentions, view } = sentence;
  const isMissing = anchors.some(
    ({ entity, slot }) => slot === -1 && entity !== undefined && !mentions.some((mention) => mention.entity === entity),
  );
  if (isMissing) return true;
  const holder = sentence.syntax().phrases.find(({ own, head }) => own <= odd.from && odd.to <= head);
  const owner = holder?.possessor;
  if (!owner) return false;
  const named = mentions.find(({ from, to }) => from <= owner.head && owner.head < to);
  return named ? !anchors.some(({ entity }) => entity === named.entity) : view.unknownAt(owner.head) !== undefined;
}
