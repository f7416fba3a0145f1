import { CancellationTokenSource, EventEmitter, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FINDINGS, type FindingsResult } from '../../../server/src/lsp/protocol.ts';
import { keyOf } from '../key-of.ts';
import { byDraft, byFact, childrenOf, type FindingsNode, itemOf } from './findings-nodes.ts';

type Draft = FindingsResult['drafts'][number];

/** What the findings stand under: the draft that they are in, or the fact that they go against. */
export type Grouping = 'draft' | 'fact';

/** The findings of all drafts. */
export interface FindingsTree extends TreeDataProvider<FindingsNode> {
  /** Has all drafts looked at again, once somebody looks. */
  refresh(): void;
  /** Has one draft looked at again. */
  update(uri: string): Promise<void>;
  group(by: Grouping): void;
}

/** The tree of findings, by draft at first. Nothing is checked before it is first shown; what was asked before a change is called off. */
export function findingsTree(client: BaseLanguageClient): FindingsTree {
  const changed = new EventEmitter<undefined>();
  let grouping: Grouping = 'draft';
  let asked: { readonly drafts: Promise<Map<string, Draft>>; readonly stop: CancellationTokenSource } | undefined;
  const ask = () => {
    const stop = new CancellationTokenSource();
    const answer = client.sendRequest<FindingsResult>(FINDINGS, {}, stop.token);
    return { stop, drafts: answer.then(({ drafts }) => new Map(drafts.map((draft) => [keyOf(draft.uri), draft]))) };
  };
  return {
    onDidChangeTreeData: changed.event,
    refresh() {
      asked?.stop.cancel();
      asked = undefined;
      changed.fire(undefined);
    },
    async update(uri) {
      const before = asked;
      if (!before) return;
      const drafts = await before.drafts;
      const [draft] = (await client.sendRequest<FindingsResult>(FINDINGS, { uri })).drafts;
      if (before !== asked) return;
      if (draft) drafts.set(keyOf(uri), draft);
      else drafts.delete(keyOf(uri));
      changed.fire(undefined);
    },
    group(by) {
      grouping = by;
      changed.fire(undefined);
    },
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node) return childrenOf(node);
      const mine = asked ?? ask();
      asked = mine;
      try {
        const drafts = [...(await mine.drafts).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return grouping === 'draft' ? byDraft(drafts) : byFact(drafts);
      } catch (failure) {
        if (asked === mine) asked = undefined;
        if (mine.stop.token.isCancellationRequested) return [];
        throw failure;
      }
    },
  };
}
