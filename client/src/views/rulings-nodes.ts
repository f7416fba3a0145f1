import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ListedRuling, RulingsResult } from '../../../server/src/lsp/protocol-rulings.ts';
import { draftItem } from './draft-item.ts';
import { opening } from './opening.ts';

type Draft = RulingsResult['drafts'][number];

/** A line of the tree: a draft, and a ruling under it. */
export type RulingsNode =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'ruling'; readonly draft: Draft; readonly ruling: ListedRuling };

/** The rulings on a draft. */
export function rulingsUnder(draft: Draft): RulingsNode[] {
  return draft.rulings.map((ruling) => ({ type: 'ruling', draft, ruling }));
}

/** A line as the editor shows it. */
export function rulingsItem(node: RulingsNode): TreeItem {
  if (node.type === 'ruling') return rulingItem(node.draft, node.ruling);
  const { rulings } = node.draft;
  const count = rulings.length === 1 ? l10n.t('1 ruling') : l10n.t('{0} rulings', rulings.length);
  return draftItem(node.draft, count, TreeItemCollapsibleState.Expanded);
}

const ICONS: Readonly<Record<ListedRuling['state'], string>> = {
  stands: 'pass',
  lapsed: 'history',
  idle: 'circle-slash',
  gone: 'circle-slash',
};

function rulingItem({ uri }: Draft, ruling: ListedRuling): TreeItem {
  const { says, claim, against, reason, by, on, state, range } = ruling;
  const said = says ?? claim;
  const item = new TreeItem(said);
  const who = [by, on].filter(Boolean).join(', ');
  const become = inWords(state);
  item.description = state === 'stands' ? (reason ?? who) : become;
  item.tooltip = [said, against, [reason, who].filter(Boolean).join(' — '), become].filter(Boolean).join('\n');
  item.iconPath = new ThemeIcon(ICONS[state]);
  item.contextValue = 'ruling';
  item.accessibilityInformation = { label: [said, become, reason, who].filter(Boolean).join(', ') };
  if (range) item.command = opening({ uri, range }, l10n.t('Open the place'));
  else if (state !== 'gone') item.command = { command: 'vscode.open', title: l10n.t('Open the place'), arguments: [Uri.parse(uri)] };
  return item;
}

function inWords(state: ListedRuling['state']): string {
  const words: Readonly<Record<ListedRuling['state'], string>> = {
    stands: l10n.t('stands'),
    lapsed: l10n.t('lapsed: the fact has changed'),
    idle: l10n.t('idle: nothing is reported here'),
    gone: l10n.t('the draft is gone'),
  };
  return words[state];
}
