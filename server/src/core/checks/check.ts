import type { Finding, Severity } from '../findings/finding.ts';
import type { HouseStyle } from '../values/house-style.ts';
import type { CheckContext } from './context.ts';

/** A worked example of a check. It runs as a test and is shown on the check's docs page. */
export interface CheckExample {
  /** What the example shows, as a heading would say it. */
  readonly shows: string;
  /** A facts file, as YAML. */
  readonly facts: string;
  /** House style, as `stet.yaml` sets it under `style`. */
  readonly style?: HouseStyle;
  /** A draft; what the check reports stands in ⟦ ⟧. No marks: the check stays silent. */
  readonly draft: string;
  /** ISO date. */
  readonly asOf: string;
  /** The message, word for word. Required where something is marked. */
  readonly says?: string;
  /** Severity, where it is not the check's own. */
  readonly severity?: Severity;
  /** The whole draft after the preferred fix. Absent: no fix is preferred. */
  readonly fixed?: string;
}

/** One kind of trouble. The file's name is the id, the docs page and the diagnostic's code. */
export interface Check {
  readonly id: string;
  /** Where two checks find fault with the same words, the one of the lower rank speaks: the more particular. */
  readonly rank: number;
  /** Whether it may speak, without a fix, of words inside a quotation; all others leave them alone. */
  readonly readsQuotations?: true;
  /** Loudest severity it reports at; `off` where a desk must ask for it. */
  readonly severity: Severity | 'off';
  /** One line, for the README's table and the settings. */
  readonly summary: string;
  /** Markdown for the docs page: what is reported, how loudly, what is left alone, which fixes are offered. */
  readonly description: string;
  readonly catches: readonly CheckExample[];
  /** Where it stays silent: every check shows some. */
  readonly silent: readonly CheckExample[];
  /** Findings of one draft, in any order. Never throws. */
  readonly run: (context: CheckContext) => Iterable<Finding>;
}
