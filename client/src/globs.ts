/** Where nobody looks for facts or drafts. */
export const NOWHERE = '**/{node_modules,.git}/**';

/** Globs of a setting for the whole workspace: they are relative to a root, which may be any folder of it. */
export function withFolders(globs: readonly string[]): string[] {
  return globs.map((glob) => (glob.startsWith('**/') ? glob : `**/${glob}`));
}
