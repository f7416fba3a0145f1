import { commands, Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Heard } from '../heard.ts';
import { findingsTree, type Grouping } from './findings-tree.ts';
import { rulingsTree } from './rulings-tree.ts';
import { storeTree } from './store-tree.ts';

/** The views of the store, of the findings and of what has been let stand, kept up to date with drafts and facts. */
export function showViews(client: BaseLanguageClient, { statuses, facts }: Heard): Disposable {
  const store = storeTree(client);
  const findings = findingsTree(client);
  const rulings = rulingsTree(client);
  const refresh = (): void => {
    store.refresh();
    findings.refresh();
    rulings.refresh();
  };
  const group = (by: Grouping): void => {
    findings.group(by);
    void commands.executeCommand('setContext', 'stet.findingsBy', by);
  };
  return Disposable.from(
    window.createTreeView('stet.store', { treeDataProvider: store, showCollapseAll: true }),
    window.createTreeView('stet.findings', { treeDataProvider: findings, showCollapseAll: true }),
    window.createTreeView('stet.rulings', { treeDataProvider: rulings, showCollapseAll: true }),
    commands.registerCommand('stet.refreshViews', refresh),
    commands.registerCommand('stet.groupByFact', () => group('fact')),
    commands.registerCommand('stet.groupByDraft', () => group('draft')),
    facts.event(refresh),
    statuses.event(({ uri }) => {
      void findings.update(uri).catch(() => {});
      rulings.update(uri);
    }),
  );
}
