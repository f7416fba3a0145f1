import { l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { REVOKE_RULING, type RevokeRulingParams } from '../../server/src/lsp/protocol-rulings.ts';
import { applyAndSave } from './apply-and-save.ts';
import type { RulingsNode } from './views/rulings-nodes.ts';
import { whyUnwritten } from './why-unwritten.ts';

/** Takes a ruling of the list back: its finding is reported again. Nothing without one, as when the command is run by itself. */
export async function revokeRuling(client: BaseLanguageClient, of: RulingsNode | undefined): Promise<void> {
  if (of?.type !== 'ruling') return;
  const { root, path: draft } = of.draft;
  const hindrance = whyUnwritten(Uri.parse(root));
  if (hindrance !== undefined) return void window.showWarningMessage(hindrance);
  const { claim, fact } = of.ruling;
  const params: RevokeRulingParams = { root, draft, claim, fact };
  const answer = await client.sendRequest<WorkspaceEdit | null>(REVOKE_RULING, params);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (!edit || !(await applyAndSave(edit))) void window.showInformationMessage(l10n.t('Stet: this ruling is not there any more.'));
}
