import type { AnalyzeOptions } from '../../core/analyze/analysis.ts';
import { type AsOfAnswer, asOfDate } from '../../core/drafts/as-of.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { formatOf, readDraft } from '../../core/drafts/read-draft.ts';
import { rulingsOn } from '../../store/rulings/rulings.ts';
import { shownPath } from '../files/paths.ts';
import type { FileText } from '../files/read-text.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import type { CheckedDraft } from './report.ts';

export interface CheckOptions {
  readonly root: OpenRoot;
  /** As the output shows it; its ending says which markup the draft is in. */
  readonly path: string;
  /** Absolute: where it lies, or would. */
  readonly file: string;
  /** `--as-of`. */
  readonly asOf: string | undefined;
  /** Whether to say as well why nothing was reported. */
  readonly explain?: boolean;
}

type ReadOptions = AnalyzeOptions & { readonly asOf: AsOfAnswer };

/** What the engine finds in one draft. */
export async function checkDraft({ text, bom }: FileText, given: CheckOptions): Promise<CheckedDraft> {
  const { root, path, explain = false } = given;
  const { draft, options } = readToCheck(text, given);
  const analysis = await root.analyzer.analyze(draft, options);
  const silences = explain ? await root.analyzer.explain(draft, options) : undefined;
  return { path, text, bom, root, asOf: options.asOf, analysis, ...(silences && { silences }) };
}

/** A draft taken apart, with all that the engine is told beside it. */
export function readToCheck(
  text: string,
  { root, path, file, asOf }: CheckOptions,
): { readonly draft: Draft; readonly options: ReadOptions } {
  const { config } = root.settings;
  // What comes from standard input without a name may have front matter, so it is read as Markdown.
  const draft = readDraft(text, path === '-' ? 'markdown' : formatOf(path));
  const day = asOfDate({ draft, path, option: asOf, setting: config.asOf, timeZone: config.timeZone, today: root.today });
  const rulings = rulingsOn(shownPath(root.folder, file), root.rulings);
  return { draft, options: { asOf: day, today: root.today, severities: config.checks, style: config.style, rulings } };
}
