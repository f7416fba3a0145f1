import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { liveWhereFactsAre } from './life.ts';

/** The desktop's entry: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debugged = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  liveWhereFactsAre(context, (options) => new LanguageClient('stet', 'Stet', { run: server, debug: debugged }, options));
}
