import type { AsOf } from '../drafts/as-of.ts';
import type { Draft } from '../drafts/draft.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { RuledFinding, Ruling } from '../findings/ruling.ts';
import type { Silence } from '../findings/silence.ts';
import type { NewEntry } from '../proposals/new-entry.ts';
import type { NewStatement } from '../proposals/new-statement.ts';
import type { Span } from '../text/span.ts';
import type { HouseStyle } from '../values/house-style.ts';
import type { DraftClaim } from './draft-claim.ts';
import type { MentionSpan } from './mentions-of.ts';
import type { Naming } from './namings-of.ts';

export type { AsOf } from '../drafts/as-of.ts';

export interface AnalyzeOptions {
  readonly asOf: AsOf;
  /** Days since 1970-01-01, for `recheck`. */
  readonly today: number;
  /** Severities set by the desk, by check id. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  readonly style?: HouseStyle;
  /** The rulings on this draft: what they cover is not reported. */
  readonly rulings?: readonly Ruling[];
  /** Asked between stages; true ends the work with what is known so far. */
  readonly cancelled?: () => boolean;
}

export interface Summary {
  readonly mentions: number;
  readonly claims: number;
  readonly supported: number;
  readonly refuted: number;
  readonly unverified: number;
  /** Findings that somebody has let stand. */
  readonly ruled: number;
}

/** What the engine has to say of one draft. Findings are sorted by start. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly ruled: readonly RuledFinding[];
  readonly mentions: readonly MentionSpan[];
  /** Everything of the store that its names could mean. Facts about nobody of these, and about nobody whom they have to do with, say nothing of the draft. */
  readonly asked: readonly EntityId[];
  readonly summary: Summary;
}

/** What there is to say of a draft that says nothing. */
export const NOTHING_FOUND: Analysis = {
  findings: [],
  ruled: [],
  mentions: [],
  asked: [],
  summary: { mentions: 0, claims: 0, supported: 0, refuted: 0, unverified: 0, ruled: 0 },
};

/** What a draft offers to the store at one place. */
export interface Proposals {
  readonly entry?: NewEntry;
  readonly statement?: NewStatement;
}

/** Checks drafts against one store; keeps what it has worked out, by paragraph and store version. */
export interface Analyzer {
  analyze(draft: Draft, options: AnalyzeOptions): Promise<Analysis>;
  /** Every claim of the draft with how it stands, in order: for a proof, an outline, a tick in the margin. Worked out only when asked for. */
  claims(draft: Draft, options: AnalyzeOptions): Promise<readonly DraftClaim[]>;
  /** All that stands for an entity of the store, pronouns and descriptions included. Worked out only when asked for. */
  namings(draft: Draft, options: AnalyzeOptions): Promise<readonly Naming[]>;
  /**
   * Why nothing was reported of the names and claims of a draft that have no finding, in order; with `at`, an offset of the source,
   * those of its block alone. Worked out only when asked for. Of fiction nothing is said.
   */
  explain(draft: Draft, options: AnalyzeOptions, at?: number): Promise<readonly Silence[]>;
  /** Tells of any stretch of the draft what the store could be given from it: the name there that it lacks, the sentence there as a fact. */
  proposals(draft: Draft, options: AnalyzeOptions): Promise<(span: Span) => Proposals>;
}
