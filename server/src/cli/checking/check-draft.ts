import { asOfDate } from '../../core/drafts/as-of.ts';
import { readDraft } from '../../core/drafts/read-draft.ts';
import type { FileText } from '../files/read-text.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import type { CheckedDraft } from './report.ts';

export interface CheckOptions {
  readonly root: OpenRoot;
  /** As the output shows it; its ending says which markup the draft is in. */
  readonly path: string;
  /** `--as-of`. */
  readonly asOf: string | undefined;
}

/** What the engine finds in one draft. */
export async function checkDraft({ text, bom }: FileText, { root, path, asOf }: CheckOptions): Promise<CheckedDraft> {
  const draft = readDraft(text, formatOf(path));
  const day = asOfDate({
    option: asOf,
    frontMatter: draft.frontMatter,
    path,
    setting: root.settings.config.asOf,
    timeZone: root.settings.config.timeZone,
    today: root.today,
  });
  const severities = root.settings.config.checks;
  const analysis = await root.analyzer.analyze(draft, { asOf: day, today: root.today, severities });
  return { path, text, bom, root, asOf: day, analysis };
}

function formatOf(path: string): 'markdown' | 'plain' {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) || !/\.[^./]+$/.test(path) ? 'markdown' : 'plain';
}
