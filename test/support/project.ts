import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The absolute path of a file of the project; the project's folder without one. */
export function projectFile(path = ''): string {
  return `${root}${path}`;
}

/** The project's own files, relative to it, with `/`, sorted. Found without git, which a machine may lack. */
export function projectFiles(): string[] {
  return globSync('**', { cwd: root, dot: true, ignore: ['**/node_modules', '.git', 'dist', '.tsbuild', 'coverage'] }).sort();
}
