import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { globSync } from 'tinyglobby';
import { root } from '../root.ts';

/** What the extension's package holds: every file of the project that `.vscodeignore` does not leave out. Sorted, relative to the project, with `/`. */
export function packagedFiles(): string[] {
  const leftOut = ignore().add(readFileSync(join(root, '.vscodeignore'), 'utf8'));
  const all = globSync('**', { cwd: root, dot: true, ignore: ['**/node_modules', '.git', '.tsbuild'] });
  return leftOut.filter(all).sort();
}
