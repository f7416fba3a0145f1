// `npm run generate` writes everything that is made from what checks, predicates and schemas say of themselves.
// With `--check` it writes nothing, and fails with a list of what is not current.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { current, describedFiles, type Files, registryFiles } from './generate/files.ts';
import { root } from './root.ts';

const checking = process.argv.includes('--check');

const stale = outdated(registryFiles());
if (!checking) stale.forEach(write);
// While a registry is stale, what it leads to cannot be judged.
if (!checking || stale.length === 0) {
  const described = outdated(await describedFiles());
  if (!checking) described.forEach(write);
  stale.push(...described);
}

if (checking && stale.length > 0) {
  console.error(`Not current (run \`npm run generate\`):\n${stale.map(([path]) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Everything generated is current.' : `Wrote ${stale.map(([path]) => path).join(', ')}`);
}

function outdated(files: Files): [path: string, text: string | undefined][] {
  return [...files].filter(([path, text]) => current(path) !== text);
}

function write([path, text]: readonly [string, string | undefined]): void {
  const file = join(root, path);
  if (text === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
