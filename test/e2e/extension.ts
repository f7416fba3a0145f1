import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './editors/place.ts';

/** Packs the built extension, as `npm run package` does, and yields the path of the .vsix. Throws if that fails. */
export function packedExtension(): string {
  const { status } = spawnSync(process.execPath, ['server/scripts/package.ts'], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be packed.');
  const { name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return join(project, `${name}-${version}.vsix`);
}
