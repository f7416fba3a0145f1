import { commands, EventEmitter, type ExtensionContext, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type InitializationOptions, STATUS, type StatusParams } from '../../server/src/lsp/protocol.ts';
import { documentsToCheck } from './documents.ts';
import { answerFileRequests } from './file-requests.ts';
import { askReasons } from './let-stand.ts';
import type { MakeClient } from './life.ts';
import { showStatus } from './status.ts';
import { showViews } from './views/show-views.ts';

/** Starts the server, and yields its client without waiting for it: what is asked of it before it is ready is asked then. */
export async function begin(context: ExtensionContext, makeClient: MakeClient): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Stet', { log: true });
  const docs = Uri.joinPath(context.extensionUri, 'docs/checks').toString();
  const client = await makeClient({
    documentSelector: documentsToCheck(),
    outputChannel: output,
    diagnosticCollectionName: 'stet',
    initializationOptions: { clientFiles: true, addFactCommand: true, asksReasons: true, docs } satisfies InitializationOptions,
    markdown: { supportThemeIcons: true },
  });
  // Buttons of the editor show only where there are facts.
  void commands.executeCommand('setContext', 'stet.active', true);
  answerFileRequests(client);
  const statuses = new EventEmitter<StatusParams>();
  client.onNotification(STATUS, (status: StatusParams) => statuses.fire(status));
  context.subscriptions.push(
    output,
    client,
    statuses,
    showStatus(client, statuses.event),
    showViews(client, statuses.event),
    askReasons(client),
  );
  client.start().catch((failure: unknown) => output.error(`The server did not start: ${failure}`));
  return client;
}
