import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Expected } from './suite/expected.ts';

const MANIFEST = {
  name: 'stet-suite',
  publisher: 'stet',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  type: 'commonjs',
  contributes: { notebooks: [{ type: 'stet-suite-notes', displayName: 'Notes', selector: [{ filenamePattern: '*.stet-notes' }] }] },
};

/** Bundles the suite, with what it expects, as an extension that does nothing: one folder for Node and the web. Yields the folder. */
export async function bundledSuite(scratch: string, expected: readonly Expected[]): Promise<string> {
  const folder = join(scratch, 'suite');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  // test-web complains aloud where an extension has no translations.
  writeFileSync(join(folder, 'package.nls.json'), '{}');
  await build({
    entryPoints: [fileURLToPath(new URL('suite/index.ts', import.meta.url))],
    outfile: join(folder, 'index.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { STET_EXPECTED: JSON.stringify(expected) },
    logLevel: 'warning',
  });
  return folder;
}
