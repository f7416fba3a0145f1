import { commands, l10n, Uri, window, workspace } from 'vscode';
import { copyFiles } from './copy-files.ts';

/** What a new facts store begins with, below `examples/starter`. */
const STARTER = [
  'stet.yaml',
  'facts/people.facts.yaml',
  'facts/places.facts.yaml',
  'facts/statements.facts.yaml',
  'facts/sources.facts.yaml',
  'drafts/first-draft.md',
] as const;

/** Puts a commented store of invented facts, and a draft with two slips, into a folder: the one given, else the workspace's. What is there already is left as it is; `written` is told of what was not. */
export async function createStore(
  extension: Uri,
  { given, written }: { readonly given: Uri | undefined; readonly written: (files: readonly Uri[]) => Promise<void> },
): Promise<void> {
  const folder = given ?? (await folderAsked());
  if (!folder) return;
  const made = await copyFiles(Uri.joinPath(extension, 'examples/starter'), folder, STARTER);
  await written(made.map((path) => Uri.joinPath(folder, path)));
  if (made.length === 0) {
    void window.showInformationMessage(l10n.t('There is a facts store in this folder already; nothing was changed.'));
  }
  // The draft last, so that it is in front with its findings.
  for (const path of ['facts/people.facts.yaml', 'drafts/first-draft.md']) {
    await window.showTextDocument(Uri.joinPath(folder, path), { preview: false });
  }
}

async function folderAsked(): Promise<Uri | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const [only] = workspaceFolders;
  if (only) return only.uri;
  const open = l10n.t('Open Folder…');
  const chosen = await window.showInformationMessage(l10n.t('Open the folder that your drafts are in first.'), open);
  if (chosen === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}
