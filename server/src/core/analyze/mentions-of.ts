import type { CheckContext } from '../checks/context.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the draft's source that names an entity of the store. */
export interface MentionSpan extends Span {
  readonly entity: EntityId;
  /** `inferred` where only the context says who is meant. */
  readonly certainty: 'certain' | 'inferred';
}

/** Everything that a draft names, in the order of the draft. Names in other clothes (pronouns, "the senator") are not among them. */
export function mentionsOf({ draft, views }: CheckContext): MentionSpan[] {
  const spans: MentionSpan[] = [];
  for (const { index, mentions, reading } of views) {
    for (const { from, to, entity, certainty } of mentions) {
      const { start, end } = sourceSpan(draft.blocks[index]!, reading.tokens.start[from]!, reading.tokens.end[to - 1]!);
      spans.push({ start, end, entity, certainty });
    }
  }
  return spans;
}
