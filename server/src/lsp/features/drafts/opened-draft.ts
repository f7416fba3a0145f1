import type { CancellationToken } from 'vscode-languageserver';
import type { AnalyzeOptions } from '../../../core/analyze/analysis.ts';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { Checked } from '../../checking/checked.ts';
import { draftOf } from '../../checking/draft-of.ts';
import { optionsFor } from '../../checking/options-for.ts';
import type { Session } from '../../session.ts';

/** An open draft that has been checked, with what it takes to ask the engine more about it. */
export interface OpenedDraft extends Checked {
  readonly draft: Draft;
  readonly options: AnalyzeOptions;
}

/** The draft at an address; undefined for other documents, and where nobody waits any more. */
export async function openedDraft(uri: string, { checker }: Session, token: CancellationToken): Promise<OpenedDraft | undefined> {
  const checked = await checker.check(uri, token);
  const draft = checked && draftOf(checked.document);
  if (!checked || !draft) return undefined;
  const { document, root, asOf } = checked;
  const options = { ...optionsFor(document, root, asOf), cancelled: () => token.isCancellationRequested };
  return { ...checked, draft, options };
}
