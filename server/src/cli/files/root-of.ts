import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Finds the root of a folder: the nearest at or above it that holds `stet.yaml` or `facts/`, else the working folder. Remembers every folder asked for. */
export function rootFinder(cwd: string): (folder: string) => string {
  const known = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const remembered = known.get(folder);
    if (remembered !== undefined) return remembered;
    const above = dirname(folder);
    const root = isRoot(folder) ? folder : above === folder ? cwd : rootOf(above);
    known.set(folder, root);
    return root;
  };
  return rootOf;
}

function isRoot(folder: string): boolean {
  return existsSync(join(folder, 'stet.yaml')) || isFolder(join(folder, 'facts'));
}

/** Whether a path is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
