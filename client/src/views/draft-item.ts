import { ThemeIcon, TreeItem, type TreeItemCollapsibleState, Uri } from 'vscode';

/** A draft as a line of a tree: its name, its folder, and how much there is below it. */
export function draftItem(
  { uri, path }: { readonly uri: string; readonly path: string },
  count: string,
  state: TreeItemCollapsibleState,
): TreeItem {
  const item = new TreeItem(Uri.parse(uri), state);
  item.id = uri;
  item.label = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  item.description = [folder, count].filter(Boolean).join(' · ');
  item.iconPath = ThemeIcon.File;
  return item;
}
