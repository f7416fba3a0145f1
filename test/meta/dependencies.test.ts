import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { projectFile } from '../support/project.ts';

const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
const installed: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
const [bundledPart, buildPart] = readFileSync(projectFile('docs/dependencies.md'), 'utf8').split('## To build and test');
const bundled = rows(bundledPart!);
const builders = rows(buildPart!);

test('every dependency has one row in docs/dependencies.md, and every row of a tool is a dependency', () => {
  const named = [...bundled.keys(), ...builders.keys()];
  expect(new Set(named).size).toBe(named.length);
  expect(Object.keys(installed).filter((name) => !named.includes(name))).toEqual([]);
  expect([...builders.keys()].filter((name) => !(name in installed))).toEqual([]);
});

test('every row gives the licence that the package names', () => {
  const platform = /^node-/;
  for (const [name, cells] of [...bundled, ...builders]) {
    if (platform.test(name)) continue;
    const { license } = JSON.parse(readFileSync(projectFile(`node_modules/${name}/package.json`), 'utf8'));
    const stated = bundled.has(name) ? cells[3] : cells[2];
    expect(stated?.startsWith(license), `${name}: ${stated} is ${license}`).toBe(true);
  }
});

test('versions are exact, and Node is the same on every platform', () => {
  expect(Object.entries(installed).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(new Set(Object.values(manifest.optionalDependencies)).size).toBe(1);
});

test('what is bundled is what the table says, at about the size that it says', async () => {
  const sizes = await bundledSizes();
  expect([...sizes.keys()].sort()).toEqual([...bundled.keys()].sort());
  const off = [...sizes].filter(([name, bytes]) => {
    const stated = Number(bundled.get(name)![4]);
    return !(Math.abs(bytes / 1024 - stated) <= stated / 4);
  });
  expect(off.map(([name, bytes]) => `${name}: ${Math.round(bytes / 1024)} kB`)).toEqual([]);
});

/** Table rows by the package in their first cell; cells as written. */
function rows(markdown: string): Map<string, string[]> {
  const cells = markdown.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(cells.flatMap((row) => (/^`[^`]+`$/.test(row[0] ?? '') ? [[row[0]!.slice(1, -1), row] as const] : [])));
}

/** Bytes of each package: in the command line's bundle, which the server's is a part of; else in that of the editor's client, or of `stet mcp`. */
async function bundledSizes(): Promise<Map<string, number>> {
  const entries = ['server/src/cli/mcp/serve.ts', 'client/src/extension.ts', 'server/src/cli/main.ts'];
  return new Map((await Promise.all(entries.map(sizesIn))).flatMap((sizes) => [...sizes]));
}

async function sizesIn(entry: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    entryPoints: [projectFile(entry)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias: { yaml: projectFile('node_modules/yaml/browser/index.js') },
    external: ['vscode'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const sizes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined && bytesInOutput > 0) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return sizes;
}
