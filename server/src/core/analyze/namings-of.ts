import type { CheckContext } from '../checks/context.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { EntityId, EntityKind } from '../facts/entity.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a draft that stands for an entity: its name, a pronoun, or a description such as "the senator". */
export interface Naming extends Span {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly form: 'name' | 'pronoun' | 'description';
  readonly certainty: 'certain' | 'inferred';
}

/** Everything in a draft that stands for an entity of the store, pronouns included, in the order of the draft. */
export function namingsOf({ draft, views, references, facts }: CheckContext): Naming[] {
  return flatMap(views, ({ index, mentions, reading: { tokens } }) =>
    flatMap([...mentions, ...references[index]!.mentions], ({ from, to, entity, form, certainty }): Naming[] => {
      const kind = facts.entity(entity)?.kind;
      if (kind === undefined) return [];
      const { start, end } = sourceSpan(draft.blocks[index]!, tokens.start[from]!, tokens.end[to - 1]!);
      return [{ start, end, entity, kind, form: form === 'pronoun' || form === 'description' ? form : 'name', certainty }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}
