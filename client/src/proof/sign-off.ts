import { type ExtensionContext, l10n, type Uri, window } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { SIGN_OFF, type SignOffParams, type SignOffResult } from '../../../server/src/lsp/protocol.ts';
import { applyAndSave } from '../apply-and-save.ts';
import { whyUnwritten } from '../why-unwritten.ts';

/** Under which the name on proofs is remembered on this machine. */
const NAME = 'stet.proof.name';

/** The name that goes on proofs and rulings, where it was asked for before. */
export function knownName({ globalState }: ExtensionContext): string | undefined {
  return globalState.get<string>(NAME);
}

/** Signs a claim off in the reader's name, or takes that back; the file that this stands in is saved. Says why where that cannot be. Asks for the name once. */
export async function signOff(client: BaseLanguageClient, draft: Uri, claim: string, context: ExtensionContext): Promise<void> {
  const hindrance = whyUnwritten(draft);
  if (hindrance !== undefined) return void window.showWarningMessage(hindrance);
  const by = knownName(context) ?? (await askName());
  if (!by) return;
  await context.globalState.update(NAME, by);
  const params: SignOffParams = { uri: client.code2ProtocolConverter.asUri(draft), claim, by };
  const answer = await client.sendRequest<SignOffResult>(SIGN_OFF, params);
  if ('why' in answer) return void window.showWarningMessage(reasonFor(answer.why));
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit as WorkspaceEdit);
  if (!(await applyAndSave(edit)))
    void window.showWarningMessage(l10n.t('Stet: stet.signoffs.yaml could not be written, so nothing was signed off.'));
}

function reasonFor(why: 'unsaved' | 'gone' | 'unfit'): string {
  if (why === 'unsaved') return l10n.t('Save the draft first: sign-offs are kept beside it, by its name.');
  if (why === 'gone') return l10n.t('The draft has changed, and does not make this claim any more.');
  return l10n.t('Stet: stet.signoffs.yaml is not written as a list of entries, one below the other.');
}

async function askName(): Promise<string | undefined> {
  const name = await window.showInputBox({ title: l10n.t('Sign off'), prompt: l10n.t('Your name, as it goes on the proof') });
  return name?.trim();
}
