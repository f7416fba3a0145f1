import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { PRUNED } from './list-drafts.ts';
import { byCodeUnits, shownPath } from './paths.ts';

/** Where a root keeps its facts, unless its `stet.yaml` says otherwise. */
export const DEFAULT_FACTS = ['facts/**/*.{yaml,yml,json}', '**/*.facts.{yaml,yml,json}'];

/** The facts files of a root, relative to it and sorted; those of roots below it are not its own. */
export async function factsOfRoot(root: string, globs: readonly string[], rootOf: (folder: string) => string): Promise<string[]> {
  const files = await factsMatching(globs, root);
  return files.filter((file) => rootOf(dirname(resolve(root, file))) === root);
}

/** The files that globs name, relative to a folder and sorted. */
export async function factsMatching(globs: readonly string[], folder: string): Promise<string[]> {
  const found = await glob([...globs], { cwd: folder, ignore: PRUNED, absolute: true, expandDirectories: false });
  return [...new Set(found.map((file) => shownPath(folder, resolve(file))))].sort(byCodeUnits);
}
