import type { AsOf } from '../drafts/as-of.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { MentionSpan } from './mentions-of.ts';

export type { AsOf } from '../drafts/as-of.ts';

export interface AnalyzeOptions {
  readonly asOf: AsOf;
  /** Days since 1970-01-01, for `recheck`. */
  readonly today: number;
  /** Severities set by the desk, by check id. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** Asked between stages; true ends the work with what is known so far. */
  readonly cancelled?: () => boolean;
}

export interface Summary {
  readonly mentions: number;
  readonly claims: number;
  readonly supported: number;
  readonly refuted: number;
  readonly unverified: number;
}

/** What the engine has to say of one draft. Findings are sorted by start. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly mentions: readonly MentionSpan[];
  readonly summary: Summary;
}

/** Checks drafts against one store; keeps what it has worked out, by paragraph and store version. */
export interface Analyzer {
  analyze(draft: Draft, options: AnalyzeOptions): Promise<Analysis>;
}
