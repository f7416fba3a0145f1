// Builds what runs outside this project: one file each, with nothing beside it but package.json.
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { noticesOf } from './server/scripts/notices.ts';

const every = {
  outdir: 'dist',
  bundle: true,
  // The build of yaml for Node requires its modules at run time; the one for browsers is plain ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const node = { ...every, platform: 'node', target: 'node20' };
const browser = { ...every, outdir: 'dist/browser', platform: 'browser', target: 'es2022' };
// An editor loads its extensions as CommonJS, which this package is not, and knows that by .cjs.
const client = { format: 'cjs', external: ['vscode'], minify: true };

// Packages that are CommonJS, such as the language server's, require Node's modules at run time.
const head = "#!/usr/bin/env node\nimport { createRequire as requirer } from 'node:module';\nconst require = requirer(import.meta.url);";

const built = await Promise.all([
  build({ ...node, entryPoints: { cli: 'server/src/cli/main.ts', server: 'server/src/server.ts' }, format: 'esm', banner: { js: head } }),
  build({ ...node, entryPoints: { mcp: 'server/src/cli/mcp/serve.ts' }, format: 'esm', minify: true }),
  build({ ...browser, entryPoints: { server: 'server/src/browser.ts' }, format: 'iife' }),
  build({ ...node, ...client, entryPoints: { extension: 'client/src/extension.ts' }, outExtension: { '.js': '.cjs' } }),
  build({ ...browser, ...client, entryPoints: { extension: 'client/src/extension.web.ts' }, outExtension: { '.js': '.cjs' } }),
  build({
    ...browser,
    outdir: 'dist/webview',
    entryPoints: { proof: 'client/webview/proof.ts', card: 'client/webview/card.ts' },
    format: 'iife',
    minify: true,
  }),
]);
chmodSync('dist/cli.js', 0o755);
// In browsers, older editors look for every extension under a name that ends in .js.
copyFileSync('dist/browser/extension.cjs', 'dist/browser/extension.cjs.js');
writeFileSync('dist/NOTICES.md', noticesOf(built.map(({ metafile }) => metafile)));
