import { Disposable, type Event, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';
import { documentsToCheck } from './documents.ts';
import { wordsOf } from './status-words.ts';

/** A language status item for the draft in front: the day that it is read at, where that came from, and what was found. */
export function showStatus(client: BaseLanguageClient, statuses: Event<StatusParams>): Disposable {
  const reported = new Map<string, StatusParams>();
  const documents = documentsToCheck();
  const item = languages.createLanguageStatusItem('stet.status', documents);
  item.name = 'Stet';
  let front = '';

  const show = (): void => {
    const shown = window.activeTextEditor?.document;
    // The output, a search or a comment counts as an editor too, but not as what the status is about.
    if (shown && languages.match(documents, shown) > 0) front = client.code2ProtocolConverter.asUri(shown.uri);
    const status = reported.get(front);
    const stopped = client.state === State.Stopped || client.state === State.StartFailed;
    const { text, detail, warns } = wordsOf(status, { starting: client.state === State.Starting, stopped });
    item.text = text;
    item.detail = detail;
    item.busy = client.state === State.Starting;
    item.severity = stopped ? LanguageStatusSeverity.Error : warns ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = stopped
      ? { command: 'stet.restart', title: l10n.t('Restart Server') }
      : { command: 'stet.checkWorkspace', title: l10n.t('Check Workspace') };
  };

  const told = statuses((status) => {
    reported.set(status.uri, status);
    show();
  });
  const turned = window.onDidChangeActiveTextEditor(show);
  const changed = client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) reported.clear();
    show();
  });
  show();
  return Disposable.from(item, told, turned, changed);
}
