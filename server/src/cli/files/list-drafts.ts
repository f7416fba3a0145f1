import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { isNeverDraft } from '../../core/drafts/never-drafts.ts';
import { gitIgnored } from './git-ignored.ts';
import { isWithin } from './paths.ts';

/** Which files of a root are drafts, relative to it. */
export interface DraftGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Never walked, whatever the globs say. */
export const PRUNED = ['**/node_modules/**', '**/.*/**'];

/** Links are not followed: what they lead to is checked where it lies, once. */
const WALK = { expandDirectories: false, followSymbolicLinks: false } as const;

/** How roots are found and what their `stet.yaml` calls drafts. */
export interface Roots {
  readonly rootOf: (folder: string) => string;
  readonly draftsOf: (root: string) => DraftGlobs;
}

/** Every draft in a folder, those of the roots below it included (`nested`) or not. Absolute paths, unsorted. */
export async function draftsIn(folder: string, roots: Roots, nested: boolean): Promise<string[]> {
  const searched = nested ? await rootsBelow(folder, roots) : [roots.rootOf(folder)];
  const ignored = gitIgnored(folder);
  // A folder that git ignores and that is named outright is meant.
  const skips = ignored(folder) ? () => false : ignored;
  const lists = await Promise.all(searched.map((root) => draftsOfRoot(root, folder, roots)));
  return lists.flat().filter((file) => !skips(file));
}

/** Drafts among the files that a glob of the command line names. Absolute paths, unsorted. */
export async function draftsMatching(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, { cwd, ...WALK, ignore: PRUNED, absolute: true });
  const ignored = gitIgnored(cwd);
  return found.map((file) => resolve(file)).filter((file) => !isNeverDraft(file) && !ignored(file));
}

async function draftsOfRoot(root: string, folder: string, { rootOf, draftsOf }: Roots): Promise<string[]> {
  const { include, exclude } = draftsOf(root);
  // A folder outside its root (which is then the working folder) or hidden in it is walked on its own.
  const base = isWithin(root, folder) && !hidden(folder.slice(root.length)) ? root : isWithin(folder, root) ? root : folder;
  const found = await glob([...include], { cwd: base, ...WALK, ignore: [...PRUNED, ...exclude], absolute: true });
  return found
    .map((file) => resolve(file))
    .filter((file) => isWithin(folder, file) && rootOf(dirname(file)) === root && !isNeverDraft(file));
}

function hidden(path: string): boolean {
  return /[\\/](?:\.|node_modules(?:[\\/]|$))/.test(path);
}

/** The roots of a folder and of all the folders in it. */
export async function rootsBelow(folder: string, { rootOf }: Pick<Roots, 'rootOf'>): Promise<string[]> {
  const folders = await glob('**', { cwd: folder, ...WALK, ignore: PRUNED, onlyDirectories: true });
  return [...new Set([folder, ...folders.map((each) => resolve(folder, each))].map(rootOf))];
}
