import { areAlike } from '../facts/alike.ts';
import type { EntityId } from '../facts/entity.ts';
import type { References } from '../mentions/coreference.ts';
import type { KnownName } from '../mentions/known-names.ts';
import type { Mention, UnknownName } from '../mentions/mention.ts';
import type { Run } from '../mentions/runs.ts';

/** All that a block's judgement rests on besides its text and the store. */
export interface Surroundings {
  readonly index: number;
  readonly asOf: string;
  readonly kind: string;
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
  readonly known: readonly KnownName[];
  /** Entities that its runs resemble. */
  readonly near: ReadonlyMap<Run, readonly EntityId[]>;
  readonly references: References;
  /** Entities named anywhere in the draft, sorted, each as the store has it; those named before the block, in order. */
  readonly named: string;
  readonly earlier: string;
  /** Full names in the draft that nobody of the store bears and a name of the block may stand for. */
  readonly strange: string;
}

/** Whether a judgement made among the first would be the same among the second. */
export function areSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.index === b.index &&
    a.asOf === b.asOf &&
    a.kind === b.kind &&
    areSameMentions(a.mentions, b.mentions) &&
    areSameMentions(a.references.mentions, b.references.mentions) &&
    areAlike(a.references.open, b.references.open) &&
    areAlike(a.unknown, b.unknown) &&
    areAlike(a.known, b.known) &&
    areAlike(a.near, b.near) &&
    a.named === b.named &&
    a.earlier === b.earlier &&
    a.strange === b.strange
  );
}

function areSameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.from === other.from &&
        one.to === other.to &&
        one.entity === other.entity &&
        one.form === other.form &&
        one.certainty === other.certainty
      );
    })
  );
}
