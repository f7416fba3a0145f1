import { l10n, ProgressLocation, window } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { CHECK_WORKSPACE, type CheckWorkspaceParams, type CheckWorkspaceResult } from '../../server/src/lsp/protocol.ts';

/** Has every draft of the workspace checked, open or not; from then on the Problems view is kept up to date for all of them. Null if the reader called it off. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<CheckWorkspaceResult> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Stet: checking the workspace'), cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const workDoneToken = crypto.randomUUID();
    let shown = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
      if (told.kind !== 'report') return;
      const done = told.percentage ?? shown;
      progress.report({ increment: done - shown, ...(told.message === undefined ? {} : { message: told.message }) });
      shown = done;
    });
    try {
      const params: CheckWorkspaceParams = { on: true, workDoneToken };
      return await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, params, token);
    } catch (failure) {
      if (token.isCancellationRequested) return null;
      throw failure;
    } finally {
      listening.dispose();
    }
  });
}

/** Has the Problems view list the findings of open drafts alone again. */
export async function closeWorkspace(client: BaseLanguageClient): Promise<void> {
  await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, { on: false } satisfies CheckWorkspaceParams);
}
