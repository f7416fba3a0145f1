import { committedFacts } from '../../committed-facts.ts';
import { type Analyzer, createAnalyzer } from '../../core/analyze/index.ts';
import { formatOf, readDraft } from '../../core/drafts/read-draft.ts';
import { newFindings } from '../../core/findings/new-findings.ts';
import { loadStore } from '../../store/load.ts';
import { Failure } from '../failure.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import type { CheckedDraft } from './report.ts';

/** Leaves of what is found in a draft only what the facts of an earlier commit did not find. */
export function onlyNewSince(revision: string, now: Date): (checked: CheckedDraft) => Promise<CheckedDraft> {
  const analyzers = new Map<OpenRoot, Analyzer>();
  const before = (root: OpenRoot): Analyzer => {
    let analyzer = analyzers.get(root);
    if (!analyzer) {
      const files = [...factsAt(revision, root)].map(([path, text]) => ({ path, text }));
      analyzer = createAnalyzer(loadStore(files, { today: root.today, now, packs: root.packs.map(({ store }) => store) }).source);
      analyzers.set(root, analyzer);
    }
    return analyzer;
  };
  return async (checked) => {
    const { root, text, path, asOf, analysis } = checked;
    if (analysis.findings.length === 0) return checked;
    const draft = readDraft(text, path === '-' ? 'markdown' : formatOf(path));
    const prior = await before(root).analyze(draft, { asOf, today: root.today, severities: root.settings.config.checks });
    return { ...checked, analysis: { ...analysis, findings: newFindings(analysis.findings, prior.findings) } };
  };
}

function factsAt(revision: string, { folder, texts }: OpenRoot): ReadonlyMap<string, string> {
  const then = committedFacts(
    revision,
    folder,
    [...texts.keys()].filter((path) => path !== 'stet.yaml'),
  );
  if (then.kind === 'texts') return then.texts;
  throw new Failure(
    then.kind === 'no-git'
      ? '--changed-facts needs git, which is not on this machine'
      : `--changed-facts: git knows no commit “${revision}” here`,
  );
}
