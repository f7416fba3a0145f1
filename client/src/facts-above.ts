import { type TextDocument, Uri, workspace } from 'vscode';

/** Whether a draft that was opened on its own, in no folder of the workspace, lies below a `stet.yaml` or a folder of facts. */
export async function hasFactsAbove({ uri, languageId }: TextDocument): Promise<boolean> {
  if (uri.scheme !== 'file' || (languageId !== 'markdown' && languageId !== 'plaintext')) return false;
  if (workspace.getWorkspaceFolder(uri)) return false;
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    if ((await exists(folder, 'stet.yaml')) || (await exists(folder, 'facts'))) return true;
    if (Uri.joinPath(folder, '..').path === folder.path) return false;
  }
}

async function exists(folder: Uri, name: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(folder, name));
    return true;
  } catch {
    return false;
  }
}
