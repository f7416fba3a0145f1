import type { ExtensionContext } from 'vscode';
import { liveWhereFactsAre } from './life.ts';

/** The browser's entry. */
export function activate(context: ExtensionContext): void {
  liveWhereFactsAre(context, async (options) => (await import('./worker-client.ts')).workerClient(context, options));
}
