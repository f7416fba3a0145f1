import {
  CancellationTokenSource,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FINDINGS, type FindingsResult, type ListedFinding } from '../../../server/src/lsp/protocol.ts';
import { opening } from './opening.ts';

type Draft = FindingsResult['drafts'][number];

/** A line of the tree: a draft, or a finding in one. */
export type FindingsNode =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'finding'; readonly uri: string; readonly finding: ListedFinding };

/** The findings of all drafts, by draft. */
export interface FindingsTree extends TreeDataProvider<FindingsNode> {
  /** Has all drafts looked at again, once somebody looks. */
  refresh(): void;
  /** Has one draft looked at again. */
  update(uri: string): Promise<void>;
}

const ICONS: Readonly<Record<ListedFinding['severity'], ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

/** The tree of findings. Nothing is checked before it is first shown; what was asked before a change is called off. */
export function findingsTree(client: BaseLanguageClient): FindingsTree {
  const changed = new EventEmitter<undefined>();
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
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node?.type === 'draft') return node.draft.findings.map((finding) => ({ type: 'finding', uri: node.draft.uri, finding }));
      if (node) return [];
      const mine = asked ?? ask();
      asked = mine;
      try {
        const drafts = [...(await mine.drafts).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return drafts.map((draft) => ({ type: 'draft', draft }));
      } catch (failure) {
        if (asked === mine) asked = undefined;
        if (mine.stop.token.isCancellationRequested) return [];
        throw failure;
      }
    },
  };
}

/** One form for all spellings of an address: the server’s own may differ from the editor’s in what is percent-encoded. */
function keyOf(uri: string): string {
  return Uri.parse(uri).toString();
}

function itemOf(node: FindingsNode): TreeItem {
  if (node.type === 'draft') {
    const { uri, path, findings } = node.draft;
    const item = new TreeItem(Uri.parse(uri), TreeItemCollapsibleState.Collapsed);
    item.id = uri;
    item.label = path.slice(path.lastIndexOf('/') + 1);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    item.description = [String(findings.length), folder].filter(Boolean).join('  ');
    item.iconPath = ThemeIcon.File;
    return item;
  }
  const { message, severity, check, range } = node.finding;
  const item = new TreeItem(message);
  item.description = l10n.t('line {0}', range.start.line + 1);
  item.tooltip = `${message} (${check})`;
  item.iconPath = ICONS[severity];
  item.accessibilityInformation = { label: `${severity}: ${message}` };
  item.command = opening({ uri: node.uri, range }, l10n.t('Go to the draft'));
  return item;
}
