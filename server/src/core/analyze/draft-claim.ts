import type { Assertion, ClaimKind } from '../claims/assertions.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Evidence, Finding } from '../findings/finding.ts';
import type { RuledFinding } from '../findings/ruling.ts';
import type { Span } from '../text/span.ts';

/** How a claim stands to the store; `ruled`: somebody has let it stand against a fact. */
export type ClaimState = Assertion['state'] | 'ruled';

/** One thing that a draft asserts and a fact-checker would tick. Offsets into the draft's source. */
export interface DraftClaim extends Span {
  /** Unique in the draft, and the same after edits elsewhere: the key, and from its second claim on which one of that key it is (`…#2`). */
  readonly id: string;
  /** `claimKey`: the same for the same claim wherever it stands. */
  readonly key: string;
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  /** Whom or what it is about, where that is known. */
  readonly entity?: EntityId;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** The facts that it agrees with, or goes against; for a name, where the store has it. */
  readonly evidence: readonly Evidence[];
  /** What is reported of it. */
  readonly finding?: Finding;
  /** What would be, had nobody let it stand. */
  readonly ruled?: RuledFinding;
}
