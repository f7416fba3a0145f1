import { EventEmitter, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULINGS, type RulingsResult } from '../../../server/src/lsp/protocol-rulings.ts';
import { keyOf } from '../key-of.ts';
import { type RulingsNode, rulingsItem, rulingsUnder } from './rulings-nodes.ts';

/** What has been let stand, by draft. */
export interface RulingsTree extends TreeDataProvider<RulingsNode> {
  /** Has all of it looked at again, once somebody looks. */
  refresh(): void;
  /** Heeds that a draft was checked. */
  update(uri: string): void;
}

/** The tree of rulings. Nothing is asked before it is first shown. */
export function rulingsTree(client: BaseLanguageClient): RulingsTree {
  const changed = new EventEmitter<undefined>();
  let shown: ReadonlySet<string> = new Set();
  return {
    onDidChangeTreeData: changed.event,
    refresh: () => changed.fire(undefined),
    update: (uri) => shown.has(keyOf(uri)) && changed.fire(undefined),
    getTreeItem: rulingsItem,
    async getChildren(node) {
      if (node) return node.type === 'draft' ? rulingsUnder(node.draft) : [];
      const { drafts } = await client.sendRequest<RulingsResult>(RULINGS, {});
      shown = new Set(drafts.map(({ uri }) => keyOf(uri)));
      return drafts.map((draft) => ({ type: 'draft', draft }));
    },
  };
}
