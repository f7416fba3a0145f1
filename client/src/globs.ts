import { workspace } from 'vscode';

/** Globs of one of Stet's settings, for the whole workspace: they are relative to a root, which may be any folder of it. */
export function globsOf(setting: 'facts' | 'packs' | 'drafts'): string[] {
  const globs = workspace.getConfiguration('stet').get<readonly string[]>(setting, []);
  return globs.map((glob) => (glob.startsWith('**/') ? glob : `**/${glob}`));
}
