import type { Analysis } from '../../core/analyze/index.ts';
import type { AsOfAnswer } from '../../core/drafts/as-of.ts';
import type { Silence } from '../../core/findings/silence.ts';
import type { OpenRoot } from '../roots/open-root.ts';

/** One draft and what was found in it. Offsets of the findings are into `text`, which has no byte order mark. */
export interface CheckedDraft {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  readonly root: OpenRoot;
  readonly asOf: AsOfAnswer;
  readonly analysis: Analysis;
  /** Why nothing was reported of the rest; absent unless it was asked for. */
  readonly silences?: readonly Silence[];
}

/** Everything that a run of `check` found, drafts and roots sorted by path. */
export interface Report {
  readonly documents: readonly CheckedDraft[];
  readonly roots: readonly OpenRoot[];
}
