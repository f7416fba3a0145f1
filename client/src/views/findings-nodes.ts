import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { FindingsResult, ListedFinding } from '../../../server/src/lsp/protocol.ts';
import { draftItem } from './draft-item.ts';
import { opening } from './opening.ts';

type Draft = FindingsResult['drafts'][number];
type Fact = NonNullable<ListedFinding['fact']>;

interface Placed {
  readonly type: 'finding';
  readonly uri: string;
  /** Of the draft, where it does not stand above. */
  readonly path?: string;
  readonly finding: ListedFinding;
}

/** A line of the tree: a draft or a fact, and a finding under it. */
export type FindingsNode =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'fact'; readonly fact: Fact | undefined; readonly findings: readonly Placed[] }
  | Placed;

/** Findings under the drafts that they are in. */
export function byDraft(drafts: readonly Draft[]): FindingsNode[] {
  return drafts.map((draft) => ({ type: 'draft', draft }));
}

/** Findings under the facts that they go against, the fact with the most of them first; those that need no fact come last. */
export function byFact(drafts: readonly Draft[]): FindingsNode[] {
  const groups = new Map<string | undefined, { fact: Fact | undefined; findings: Placed[] }>();
  for (const { uri, path, findings } of drafts)
    for (const finding of findings) {
      const group = groups.get(finding.fact?.id) ?? { fact: finding.fact, findings: [] };
      group.findings.push({ type: 'finding', uri, path, finding });
      groups.set(finding.fact?.id, group);
    }
  const ordered = [...groups.values()].sort((a, b) => Number(!a.fact) - Number(!b.fact) || b.findings.length - a.findings.length);
  return ordered.map((group) => ({ type: 'fact', ...group }));
}

/** What stands under a line. */
export function childrenOf(node: FindingsNode): FindingsNode[] {
  if (node.type === 'draft') return node.draft.findings.map((finding) => ({ type: 'finding', uri: node.draft.uri, finding }));
  return node.type === 'fact' ? [...node.findings] : [];
}

/** A line as the editor shows it. */
export function itemOf(node: FindingsNode): TreeItem {
  if (node.type === 'draft') return draftItem(node.draft, counted(node.draft.findings.length), TreeItemCollapsibleState.Collapsed);
  return node.type === 'fact' ? factItem(node) : findingItem(node);
}

function factItem({ fact, findings }: Extract<FindingsNode, { type: 'fact' }>): TreeItem {
  const item = new TreeItem(fact?.says ?? l10n.t('Without a fact'), TreeItemCollapsibleState.Collapsed);
  item.id = fact?.id ?? '';
  item.description = String(findings.length);
  item.tooltip = `${item.label} (${counted(findings.length)})`;
  item.iconPath = new ThemeIcon(fact ? 'book' : 'dash');
  return item;
}

function counted(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

const ICONS: Readonly<Record<ListedFinding['severity'], ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

/** The words, what they should be, and where they stand; all of the message is in the tooltip. */
function findingItem({ uri, path, finding }: Placed): TreeItem {
  const { message, severity, check, range, text, instead } = finding;
  const item = new TreeItem(instead === undefined ? text : `${text} → ${instead}`);
  const line = l10n.t('line {0}', range.start.line + 1);
  item.description = [line, path ?? check].join(' · ');
  item.tooltip = `${message} (${check})`;
  item.iconPath = ICONS[severity];
  item.accessibilityInformation = { label: `${severity}: ${message} ${line}` };
  item.command = opening({ uri, range }, l10n.t('Go to the draft'));
  return item;
}
