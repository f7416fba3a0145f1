import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

// The language server as a web worker. It sees files only through the client.
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port2.onmessage = () => turns.shift()?.();

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: new Map(),
  now: () => new Date(),
  // A message, since browsers hold back timers that follow one another.
  turn: () =>
    new Promise((resolve) => {
      turns.push(resolve);
      port1.postMessage(undefined);
    }),
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});
