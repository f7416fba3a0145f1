import { type ExtensionContext, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
import { documentsToCheck } from './documents.ts';
import { onceFactsAreFound } from './facts-search.ts';
import { answerFileRequests } from './file-requests.ts';
import { showStatus } from './status.ts';

/** Makes a client that is not started; each entry knows one way to run the server. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server once there are facts to check against, and stops it with the extension. Before that, only the commands are there. */
export function liveWhereFactsAre(context: ExtensionContext, makeClient: MakeClient): void {
  let client: BaseLanguageClient | undefined;
  registerCommands(context, () => client);

  onceFactsAreFound(context, () => {
    const output = window.createOutputChannel('Stet', { log: true });
    const docs = Uri.joinPath(context.extensionUri, 'docs/checks').toString();
    client = makeClient({
      documentSelector: documentsToCheck(),
      outputChannel: output,
      diagnosticCollectionName: 'stet',
      initializationOptions: { clientFiles: true, docs } satisfies InitializationOptions,
      markdown: { supportThemeIcons: true },
    });
    answerFileRequests(client);
    context.subscriptions.push(output, client, showStatus(client));
    client.start().catch((failure: unknown) => output.error(`The server did not start: ${failure}`));
  });
}
