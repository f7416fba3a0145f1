import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { repositoryOf } from './git-ignored.ts';
import { PRUNED } from './list-drafts.ts';
import { byCodeUnits, isWithin, shownPath } from './paths.ts';

/** The facts files of a root, relative to it and sorted; those of roots below it are not its own. */
export async function factsOfRoot(root: string, globs: readonly string[], rootOf: (folder: string) => string): Promise<string[]> {
  const files = await factsMatching(globs, root);
  return files.filter((file) => rootOf(dirname(resolve(root, file))) === root);
}

/** The files that globs name, relative to a folder and sorted. Links are followed, so that roots of one repository may share facts; a file met twice counts once. */
export async function factsMatching(globs: readonly string[], folder: string): Promise<string[]> {
  const found = await glob([...globs], { cwd: folder, ignore: PRUNED, absolute: true, expandDirectories: false });
  const files = [...new Set(found.map((file) => shownPath(folder, resolve(file))))].sort(byCodeUnits);
  const met = new Set<string>();
  return files.filter((file) => {
    const real = realPath(resolve(folder, file));
    const first = !met.has(real);
    met.add(real);
    return first;
  });
}

/** Whether a facts file is a link that leads out of its root, and out of the repository around that: so that no folder that is opened can have other files of the machine read. */
export function leadsOutside(file: string, root: string): boolean {
  return !isWithin(realPath(repositoryOf(root) ?? root), realPath(file));
}

/** Where a file lies when links are followed; a link that leads nowhere stands for itself. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
