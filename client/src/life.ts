import type { ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerTools } from './assistants.ts';
import { registerCommands } from './commands.ts';
import { onceFactsAreFound } from './facts-search.ts';
import { silent } from './heard.ts';

/** Makes a client that is not started; each entry knows one way to run the server. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/**
 * Starts the server once there are facts to check against, and stops it with the extension. Before that, only the commands are
 * there: even the client's library is loaded no sooner, since it takes longer than all else together.
 */
export function liveWhereFactsAre(context: ExtensionContext, makeClient: MakeClient): void {
  let client: BaseLanguageClient | undefined;
  const heard = silent(context);
  const look = onceFactsAreFound(context, async () => {
    const { begin } = await import('./begin.ts');
    client = await begin(context, makeClient, heard);
  });
  // The editor's watchers may not have been there in time for what Stet writes itself.
  const written = async (uris: readonly Uri[]): Promise<void> => {
    const changes = uris.map((uri) => ({ uri: uri.toString(), type: CREATED }));
    await Promise.all([look(), client?.sendNotification('workspace/didChangeWatchedFiles', { changes })]);
  };
  registerCommands(context, { running: () => client, heard, written });
  registerTools(context, () => client);
}

/** `FileChangeType.Created` of the protocol, whose library is not loaded before it is needed. */
const CREATED = 1;
