import { Uri, workspace } from 'vscode';

/**
 * Copies files of the extension into a folder, on whatever file system that is, and gives the paths that it wrote; what is there already stays.
 * File by file: on the web, the extension's own folder cannot be listed.
 */
export async function copyFiles(from: Uri, to: Uri, paths: readonly string[]): Promise<string[]> {
  const written: string[] = [];
  for (const path of paths) {
    const target = Uri.joinPath(to, path);
    if (await exists(target)) continue;
    await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.joinPath(from, path)));
    written.push(path);
  }
  return written;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
