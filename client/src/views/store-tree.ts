import { EventEmitter, env, l10n, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  STORE_GROUPS,
  STORE_MEMBERS,
  type StoreGroup,
  type StoreGroupsResult,
  type StoreMember,
  type StoreMembersResult,
} from '../../../server/src/lsp/protocol.ts';
import { groupName, ICONS } from './names.ts';
import { opening } from './opening.ts';

type Root = StoreGroupsResult['roots'][number];

/** A line of the tree: a folder, where there are several; a group of its store; a member of that. */
export type StoreNode =
  | { readonly type: 'root'; readonly root: Root }
  | { readonly type: 'group'; readonly root: string; readonly group: StoreGroup; readonly count: number }
  | { readonly type: 'member'; readonly group: StoreGroup; readonly member: StoreMember };

/** The desk's store as a tree: kinds with their entities, facts to check again, conflicts. It asks only for what is unfolded. */
export function storeTree(client: BaseLanguageClient): TreeDataProvider<StoreNode> & { refresh(): void } {
  const changed = new EventEmitter<undefined>();
  return {
    onDidChangeTreeData: changed.event,
    refresh: () => changed.fire(undefined),
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node?.type === 'root') return groupsOf(node.root);
      if (node?.type === 'group') {
        const { members } = await client.sendRequest<StoreMembersResult>(STORE_MEMBERS, { root: node.root, group: node.group });
        return members.map((member) => ({ type: 'member', group: node.group, member }));
      }
      if (node) return [];
      const roots = (await client.sendRequest<StoreGroupsResult>(STORE_GROUPS)).roots.filter(({ groups }) => groups.length > 0);
      return roots.length === 1 ? roots.flatMap(groupsOf) : roots.map((root) => ({ type: 'root', root }));
    },
  };
}

function groupsOf({ uri, groups }: Root): StoreNode[] {
  return groups.map((group) => ({ type: 'group', root: uri, ...group }));
}

function itemOf(node: StoreNode): TreeItem {
  if (node.type === 'root') {
    const item = new TreeItem(workspace.asRelativePath(Uri.parse(node.root.uri)), TreeItemCollapsibleState.Expanded);
    item.iconPath = ThemeIcon.Folder;
    return item;
  }
  if (node.type === 'group') {
    const item = new TreeItem(groupName(node.group), TreeItemCollapsibleState.Collapsed);
    item.id = `${node.root} ${node.group}`;
    item.description = String(node.count);
    item.iconPath = new ThemeIcon(ICONS[node.group]);
    return item;
  }
  const { label, detail, entity, place } = node.member;
  const item = new TreeItem(label);
  if (entity) item.contextValue = 'entity';
  item.tooltip = label;
  if (detail !== undefined) item.description = described(node.group, detail);
  // A pack may have a million entities: they are searched, not listed.
  item.command = place ? opening(place, l10n.t('Open the entry')) : { command: 'stet.searchStore', title: l10n.t('Search the store') };
  return item;
}

function described(group: StoreGroup, detail: string): string {
  if (group === 'stale') return l10n.t('due {0}', detail);
  return group === 'pack' ? l10n.t('{0} entries', Number(detail).toLocaleString(env.language)) : detail;
}
