import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { liveWhereFactsAre } from './life.ts';

/** The browser's entry: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  let worker: Worker | undefined;

  // The transport is made here, since the host wraps `Worker`: what it makes is no instance of it, and the library would not know it.
  const transport = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  liveWhereFactsAre(context, (options) => new LanguageClient('stet', 'Stet', transport, options));
}
