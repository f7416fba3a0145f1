import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { packagedFiles } from './files.ts';
import { contentTypes, vsixManifest } from './vsix-manifest.ts';
import { zipped } from './zip.ts';

/** An extension's package: its file name, the paths of the project that it holds, and its bytes, the same for the same files. */
export interface Vsix {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: Buffer;
}

/** Packs what was built last; build first. */
export function vsixOf(): Vsix {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = packagedFiles();
  const bytes = zipped([
    { path: 'extension.vsixmanifest', bytes: Buffer.from(vsixManifest(manifest)) },
    { path: '[Content_Types].xml', bytes: Buffer.from(contentTypes(files)) },
    ...files.map((path) => ({ path: `extension/${path}`, bytes: readFileSync(join(root, path)) })),
  ]);
  return { name: `${manifest.name}-${manifest.version}.vsix`, files, bytes };
}
