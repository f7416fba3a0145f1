// Builds what runs outside this project: one file each, with nothing beside it but package.json.
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: { cli: 'server/src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The build of yaml for Node requires its modules at run time; the one for browsers is plain ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'eof',
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
