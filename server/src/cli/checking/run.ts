import { Failure, insideTrouble } from '../failure.ts';
import { decodedText, type FileText, readTextFile } from '../files/read-text.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Io } from '../io.ts';
import type { RootRegistry } from '../roots/registry.ts';
import { checkDraft } from './check-draft.ts';
import { type DraftToCheck, folderOf } from './drafts-to-check.ts';
import type { CheckedDraft, Report } from './report.ts';
import { withSafeFixes } from './safe-fixes.ts';

export interface RunOptions {
  readonly io: Io;
  readonly roots: RootRegistry;
  readonly asOf: string | undefined;
  readonly fix: boolean;
  readonly explain: boolean;
  readonly progress: (done: number) => void;
  /** Leaves some of what is found in a draft. */
  readonly sift?: (checked: CheckedDraft) => Promise<CheckedDraft>;
}

/** What a run found, and one message for each draft that could not be checked. */
export interface RunResult {
  readonly report: Report;
  readonly failures: readonly string[];
  /** Fixes applied, by draft. */
  readonly fixed: readonly { readonly path: string; readonly applied: number }[];
}

/** Times that fixes may uncover further fixes before a draft is left as it is. */
const PASSES = 5;

/** Checks drafts one after the other; a draft that cannot be read does not stop the others. */
export async function checkAll(drafts: readonly DraftToCheck[], options: RunOptions): Promise<RunResult> {
  const documents: CheckedDraft[] = [];
  const failures: string[] = [];
  const fixed: { path: string; applied: number }[] = [];
  for (const [index, draft] of drafts.entries()) {
    options.progress(index);
    try {
      const { checked, applied } = await checkOne(draft, options);
      documents.push(options.sift ? await options.sift(checked) : checked);
      if (applied) fixed.push({ path: draft.path, applied });
    } catch (thrown) {
      failures.push(thrown instanceof Failure ? thrown.message : `${draft.path}: ${insideTrouble(thrown)}`);
    }
  }
  const byPath = new Map(documents.map(({ root }) => [root.path, root]));
  const roots = [...byPath.keys()].sort().map((path) => byPath.get(path)!);
  return { report: { documents, roots }, failures: [...new Set(failures)], fixed };
}

async function checkOne(
  draft: DraftToCheck,
  { io, roots, asOf, fix, explain }: RunOptions,
): Promise<{ checked: CheckedDraft; applied: number }> {
  const content = draft.stdin ? decodedText(await io.readStdin(), draft.path) : readTextFile(draft.file, draft.path);
  const root = await roots.open(roots.rootOf(folderOf(draft)));
  const check = (text: FileText) => checkDraft(text, { root, path: draft.path, file: draft.file, asOf, explain });
  let checked = await check(content);
  let applied = 0;
  for (let pass = 0; fix && pass < PASSES; pass++) {
    const mended = withSafeFixes(checked.text, checked.analysis.findings);
    if (!mended.applied) break;
    applied += mended.applied;
    checked = await check({ text: mended.text, bom: content.bom });
  }
  if (applied) writeAtomically(draft.file, (content.bom ? '\ufeff' : '') + checked.text, draft.path);
  return { checked, applied };
}
