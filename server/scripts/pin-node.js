// Puts the Node that package.json pins first on the path of every npm script. Runs after an install, on whatever Node
// the machine has, and so is plain JavaScript. npm 11 links the binary by itself; npm 10 drops that link again when it
// discards the packages of the other platforms, which carry a binary of the same name.
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const system = process.platform === 'win32' ? 'win' : process.platform;
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`].find((name) =>
  existsSync(join(modules, name, 'bin', file)),
);
const link = join(modules, '.bin', file);

if (pinned === undefined) {
  console.error(`No pinned Node for ${process.platform}-${process.arch}: the scripts run on ${process.version} and want 22.18 or newer.`);
} else if (process.platform === 'win32' || !existsSync(link)) {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === 'win32') linkOrCopy(join(modules, pinned, 'bin', file), link);
  else symlinkSync(join('..', pinned, 'bin', file), link);
}

/** A hard link works in every Windows shell and needs no right to make symbolic links; a copy where links are not to be had. */
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
