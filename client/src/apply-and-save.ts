import { Uri, type WorkspaceEdit, workspace } from 'vscode';

/** Makes an edit and saves the files that it is of; tells whether it could be made. */
export async function applyAndSave(edit: WorkspaceEdit): Promise<boolean> {
  if (!(await workspace.applyEdit(edit))) return false;
  const written = new Set(edit.entries().map(([uri]) => uri.toString()));
  // Not `workspace.save`, which saves only what an editor shows.
  for (const uri of written) await (await workspace.openTextDocument(Uri.parse(uri))).save();
  return true;
}
