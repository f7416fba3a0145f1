import { EventEmitter, type ExtensionContext } from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';

/** What the server tells of its own accord, for everybody who wants to hear it. */
export interface Heard {
  /** A draft was checked. */
  readonly statuses: EventEmitter<StatusParams>;
  /** Facts or settings have changed, or the server has come to life. */
  readonly facts: EventEmitter<void>;
}

/** Nothing heard yet. */
export function silent({ subscriptions }: ExtensionContext): Heard {
  const heard = { statuses: new EventEmitter<StatusParams>(), facts: new EventEmitter<void>() };
  subscriptions.push(heard.statuses, heard.facts);
  return heard;
}
