import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { ASK_REASON, LET_STAND, type LetStandParams } from '../../server/src/lsp/protocol.ts';
import { applyAndSave } from './apply-and-save.ts';
import { whyUnwritten } from './why-unwritten.ts';

/** The command behind “let it stand, with a reason…”: asks for one, writes the ruling, and saves the file that it stands in. An empty reason is none. */
export function askReasons(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(ASK_REASON, async (params: LetStandParams) => {
    const hindrance = whyUnwritten(Uri.parse(params.uri));
    if (hindrance !== undefined) return void window.showWarningMessage(hindrance);
    const reason = await window.showInputBox({
      title: 'Stet',
      prompt: l10n.t('Why does this stand?'),
      placeHolder: l10n.t('Seen in the register'),
    });
    if (reason === undefined) return undefined;
    const answer = await client.sendRequest<WorkspaceEdit | null>(LET_STAND, { ...params, reason: reason.trim() });
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    if (!edit || !(await applyAndSave(edit)))
      void window.showInformationMessage(l10n.t('Stet: this is no longer reported, so there is nothing to let stand.'));
    return undefined;
  });
}
