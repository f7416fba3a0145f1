import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isWithin, shownPath } from './paths.ts';

/** Tells which files the `.gitignore` files from a folder down name; those above it count as far up as its repository reaches. Paths are absolute. */
export function gitIgnored(folder: string): (file: string) => boolean {
  const top = repositoryOf(folder) ?? folder;
  const known = new Map<string, Ignore | undefined>();
  const rulesIn = (dir: string): Ignore | undefined => {
    if (!known.has(dir)) known.set(dir, readRules(dir));
    return known.get(dir);
  };
  return (file) => {
    // The nearest folder that says anything of the file has the last word.
    for (let dir = dirname(file); isWithin(top, dir); dir = dirname(dir)) {
      const verdict = rulesIn(dir)?.test(shownPath(dir, file));
      if (verdict?.ignored) return true;
      if (verdict?.unignored || dirname(dir) === dir) return false;
    }
    return false;
  };
}

/** The repository that a folder lies in, by its top folder. */
export function repositoryOf(folder: string): string | undefined {
  for (let dir = folder; ; dir = dirname(dir)) {
    if (existsSync(join(dir, '.git'))) return dir;
    if (dirname(dir) === dir) return undefined;
  }
}

function readRules(dir: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(dir, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
