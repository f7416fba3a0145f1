import { workspace } from 'vscode';

/** Globs of one of Stet's settings, of all folders of the window: they are relative to a root, which may be any folder below one. */
export function globsOf(setting: 'facts' | 'packs' | 'drafts'): string[] {
  const folders = workspace.workspaceFolders ?? [undefined];
  const globs = folders.flatMap((folder) => workspace.getConfiguration('stet', folder?.uri).get<readonly string[]>(setting, []));
  return [...new Set(globs)].map((glob) => (glob.startsWith('**/') ? glob : `**/${glob}`));
}
