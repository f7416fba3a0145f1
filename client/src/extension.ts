import type { ExtensionContext } from 'vscode';
import { liveWhereFactsAre } from './life.ts';

/** The desktop's entry. */
export function activate(context: ExtensionContext): void {
  liveWhereFactsAre(context, async (options) => (await import('./node-client.ts')).nodeClient(context, options));
}
