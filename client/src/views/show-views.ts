import { commands, Disposable, type Event, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { FACTS_CHANGED, type StatusParams } from '../../../server/src/lsp/protocol.ts';
import { findingsTree } from './findings-tree.ts';
import { storeTree } from './store-tree.ts';

/** The views of the store and of the findings, kept up to date with drafts and facts. `statuses` tells of each draft that was checked. */
export function showViews(client: BaseLanguageClient, statuses: Event<StatusParams>): Disposable {
  const store = storeTree(client);
  const findings = findingsTree(client);
  const refresh = (): void => {
    store.refresh();
    findings.refresh();
  };
  return Disposable.from(
    window.createTreeView('stet.store', { treeDataProvider: store, showCollapseAll: true }),
    window.createTreeView('stet.findings', { treeDataProvider: findings, showCollapseAll: true }),
    commands.registerCommand('stet.refreshViews', refresh),
    client.onNotification(FACTS_CHANGED, refresh),
    statuses(({ uri }) => void findings.update(uri).catch(() => {})),
    client.onDidChangeState(({ newState }) => newState === State.Running && refresh()),
  );
}
