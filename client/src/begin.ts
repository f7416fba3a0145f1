import { commands, type ExtensionContext, Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { FACTS_CHANGED, type InitializationOptions, STATUS, type StatusParams } from '../../server/src/lsp/protocol.ts';
import { SHOW_CARD } from '../../server/src/lsp/protocol-cards.ts';
import { documentsToCheck } from './documents.ts';
import { answerFileRequests } from './file-requests.ts';
import type { Heard } from './heard.ts';
import { askReasons } from './let-stand.ts';
import type { MakeClient } from './life.ts';
import { knownName } from './proof/sign-off.ts';
import { showStatus } from './status.ts';
import { trustedActions } from './untrusted-actions.ts';
import { showViews } from './views/show-views.ts';

/** Starts the server, and yields its client without waiting for it: what is asked of it before it is ready is asked then. */
export async function begin(context: ExtensionContext, makeClient: MakeClient, heard: Heard): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Stet', { log: true });
  const docs = Uri.joinPath(context.extensionUri, 'docs/checks').toString();
  const by = knownName(context);
  const client = await makeClient({
    documentSelector: documentsToCheck(),
    outputChannel: output,
    diagnosticCollectionName: 'stet',
    initializationOptions: {
      clientFiles: true,
      addFactCommand: true,
      asksReasons: true,
      showsCards: true,
      docs,
      ...(by === undefined ? {} : { by }),
    } satisfies InitializationOptions,
    middleware: { provideCodeActions: trustedActions },
    // What hovers say may run this command and no other.
    markdown: { supportThemeIcons: true, isTrusted: { enabledCommands: [SHOW_CARD] } },
  });
  // Buttons of the editor show only where there are facts.
  void commands.executeCommand('setContext', 'stet.active', true);
  answerFileRequests(client);
  listen(client, heard);
  context.subscriptions.push(output, client, showStatus(client, heard.statuses.event), showViews(client, heard), askReasons(client));
  client.start().catch((failure: unknown) => output.error(`The server did not start: ${failure}`));
  return client;
}

/** Listens to a client. A client passes each message on to one listener only. */
function listen(client: BaseLanguageClient, { statuses, facts }: Heard): void {
  client.onNotification(STATUS, (status: StatusParams) => statuses.fire(status));
  client.onNotification(FACTS_CHANGED, () => facts.fire());
  client.onDidChangeState(({ newState }) => newState === State.Running && facts.fire());
}
