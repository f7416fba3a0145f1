import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './lsp/node/node-host.ts';
import { startServer } from './lsp/server.ts';

/** Starts the language server on what the command line names: `--stdio`, `--socket=PORT` or `--node-ipc`. The process ends when the client does. */
export function startNodeServer(): void {
  const connection = createConnection();
  process.on('uncaughtException', (thrown) =>
    connection.console.error(`something went wrong inside stet itself: ${thrown.stack ?? thrown}`),
  );
  process.on('unhandledRejection', (reason) => connection.console.error(`something went wrong inside stet itself: ${String(reason)}`));
  startServer(connection, nodeHost(import.meta.url));
}
