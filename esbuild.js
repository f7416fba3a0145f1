import { chmodSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What is built: one file each, runnable with nothing beside it but package.json. */
const bundles = [
  {
    entryPoints: { cli: 'server/src/cli/main.ts' },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
  },
];

for (const bundle of bundles) {
  const { metafile } = await build({
    ...bundle,
    bundle: true,
    outdir: 'dist',
    metafile: true,
    sourcemap: false,
    legalComments: 'eof',
    logLevel: 'warning',
  });
  const name = Object.keys(bundle.entryPoints)[0];
  writeFileSync(`dist/${name}.meta.json`, JSON.stringify(metafile));
}
chmodSync('dist/cli.js', 0o755);
