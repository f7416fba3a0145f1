import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFile } from '../support/project.ts';

/** A line that breaks an invariant (`rule`: what must catch it) or keeps it (no rule), at the place where it would stand. */
type Line = readonly [file: string, line: string, rule?: string];

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const from = (module: string) => `import { it } from '${module}';`;

const invariants: readonly (readonly [invariant: string, lines: readonly Line[]])[] = [
  [
    'Core imports only core, and in core/drafts the few pure packages that docs/dependencies.md lists for it',
    [
      ['server/src/core/text/a.ts', from('../drafts/draft.ts')],
      ['server/src/core/text/a.ts', from('./span.ts')],
      ['server/src/core/text/a.ts', from('node:fs'), IMPORTS],
      ['server/src/core/text/a.ts', from('yaml'), IMPORTS],
      ['server/src/core/text/a.ts', from('@lezer/markdown'), IMPORTS],
      ['server/src/core/text/a.ts', from('../../store/load.ts'), IMPORTS],
      ['server/src/core/text/a.ts', from('../../cli/io.ts'), IMPORTS],
      ['server/src/core/text/a.ts', from('../../lsp/server.ts'), IMPORTS],
      ['server/src/core/text/a.ts', `export const it = await import('yaml');`, IMPORTS],
      ['server/src/core/drafts/a.ts', from('@lezer/markdown')],
      ['server/src/core/drafts/a.ts', from('yaml')],
      ['server/src/core/drafts/a.ts', from('valibot'), IMPORTS],
      ['server/src/core/drafts/a.ts', from('../../store/load.ts'), IMPORTS],
    ],
  ],
  [
    'Core is pure: no console, no clock, no chance',
    [
      ['server/src/core/text/a.ts', 'console.log(1);', 'lint/suspicious/noConsole'],
      ['server/src/core/text/a.ts', 'export const now = Date.now();', 'plugin'],
      ['server/src/core/text/a.ts', 'export const now = new Date();', 'plugin'],
      ['server/src/core/text/a.ts', 'export const die = Math.random();', 'plugin'],
      ['server/src/core/text/a.ts', 'export const epoch = new Date(0);'],
      ['server/src/cli/a.ts', 'export const now = new Date();'],
    ],
  ],
  [
    'Store imports only core/facts and core/values',
    [
      ['server/src/store/yaml/a.ts', from('../../core/facts/entity.ts')],
      ['server/src/store/a.ts', from('../core/values/dates/edtf.ts')],
      ['server/src/store/a.ts', from('./load.ts')],
      ['server/src/store/a.ts', from('yaml')],
      ['server/src/store/a.ts', from('valibot')],
      ['server/src/store/a.ts', from('../core/checks/check.ts'), IMPORTS],
      ['server/src/store/a.ts', from('../core/analyze/index.ts'), IMPORTS],
      ['server/src/store/a.ts', from('../cli/io.ts'), IMPORTS],
      ['server/src/store/a.ts', from('ignore'), IMPORTS],
    ],
  ],
  [
    'The command line and the language server never import each other',
    [
      ['server/src/cli/a.ts', from('../lsp/server.ts'), IMPORTS],
      ['server/src/lsp/a.ts', from('../cli/io.ts'), IMPORTS],
      ['server/src/cli/a.ts', from('../store/load.ts')],
    ],
  ],
  [
    'The client is thin: it imports only vscode, vscode-languageclient and the protocol that it shares with the server',
    [
      ['client/src/a.ts', from('vscode')],
      ['client/src/a.ts', from('vscode-languageclient/node')],
      ['client/src/a.ts', from('./life.ts')],
      ['client/src/views/a.ts', from('../heard.ts')],
      ['client/src/views/a.ts', from('../../../server/src/lsp/protocol.ts')],
      ['client/src/views/a.ts', from('../../../server/src/lsp/signal.ts'), IMPORTS],
      ['client/src/views/a.ts', from('../../../test/support/project.ts'), IMPORTS],
      ['client/src/a.ts', from('../../server/src/lsp/protocol.ts')],
      ['client/src/a.ts', from('../../server/src/lsp/protocol-cards.ts')],
      ['client/src/a.ts', from('../../server/src/lsp/server.ts'), IMPORTS],
      ['client/src/a.ts', from('../../server/src/core/text/span.ts'), IMPORTS],
      ['client/src/a.ts', from('node:fs'), IMPORTS],
      ['client/src/a.ts', from('yaml'), IMPORTS],
    ],
  ],
  [
    'Checks never import checks, predicates never predicates',
    [
      ['server/src/core/checks/a.ts', from('./wrong-value.ts'), IMPORTS],
      ['server/src/core/checks/a.ts', from('../predicates/title.ts'), IMPORTS],
      ['server/src/core/checks/a.ts', from('../generated/checks.ts'), IMPORTS],
      ['server/src/core/checks/a.ts', from('./check.ts')],
      ['server/src/core/checks/a.ts', from('../predicates/predicate.ts')],
      ['server/src/core/predicates/a.ts', from('./title.ts'), IMPORTS],
      ['server/src/core/predicates/a.ts', from('../checks/wrong-value.ts'), IMPORTS],
      ['server/src/core/predicates/a.ts', from('./predicate.ts')],
    ],
  ],
  [
    'Nothing written by a user is turned into a regular expression or code',
    [
      ['server/src/core/text/a.ts', 'export const made = (text: string) => new RegExp(text);', GLOBALS],
      ['server/src/store/a.ts', 'export const made = (text: string) => RegExp(text);', GLOBALS],
      ['server/src/store/a.ts', 'export const made = (text: string) => new Function(text);', GLOBALS],
      ['server/src/core/text/a.ts', 'export const made = (text: string) => eval(text);', 'lint/security/noGlobalEval'],
    ],
  ],
];

const scratch = mkdtempSync(join(tmpdir(), 'stet-invariants-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Each line in a file of its own, so that one run of the linter judges them all. */
const samples = invariants
  .flatMap(([, lines]) => lines)
  .map((line, index) => ({ line, path: line[0].replace('a.ts', `sample-${index}.ts`) }));
let rulesBroken: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const config = JSON.parse(readFileSync(projectFile('biome.json'), 'utf8'));
  writeFileSync(join(scratch, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  cpSync(projectFile('server/scripts/lint'), join(scratch, 'server/scripts/lint'), { recursive: true });
  for (const { line, path } of samples) {
    mkdirSync(join(scratch, dirname(path)), { recursive: true });
    writeFileSync(join(scratch, path), `${line[1]}\n`);
  }
  const biome = projectFile('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: scratch,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string | { file: string } } }[] };
  const broken = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    broken.set(path, [...(broken.get(path) ?? []), category]);
  }
  rulesBroken = broken;
}, 30_000);

describe.each(invariants)('%s', (_, lines) => {
  test.each(lines)('%s: %s', (...line) => {
    const { path } = samples.find((sample) => sample.line === lines.find((known) => known[0] === line[0] && known[1] === line[1]))!;
    const guards = [IMPORTS, GLOBALS, 'plugin', 'lint/suspicious/noConsole', 'lint/security/noGlobalEval'];
    const bites = (rulesBroken.get(path) ?? []).filter((rule) => guards.includes(rule));
    expect(bites).toEqual(line[2] === undefined ? [] : [line[2]]);
  });
});

describe('Core is compiled without Node and without the DOM, and cannot see the store', () => {
  test.each([
    ['export const it = process.argv;', 'TS2591'],
    ['export const it = document.title;', 'TS2584'],
    ['export const it = setTimeout(() => {}, 1);', 'TS2304'],
    [`export { it } from '../store/a.ts';`, 'TS6059'],
    ['export const it = [1, 2].at(-1);', undefined],
  ])('%s', (line, code) => {
    const folder = mkdtempSync(join(scratch, 'types-'));
    mkdirSync(join(folder, 'core'));
    mkdirSync(join(folder, 'store'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    symlinkSync(projectFile('node_modules'), join(folder, 'node_modules'), 'junction');
    const options = { rootDir: '.', outDir: '../out', tsBuildInfoFile: '../out/.tsbuildinfo' };
    writeFileSync(
      join(folder, 'core/tsconfig.json'),
      JSON.stringify({ extends: projectFile('server/src/core/tsconfig.json'), compilerOptions: options, include: ['*.ts'] }),
    );
    writeFileSync(join(folder, 'core/a.ts'), line);
    writeFileSync(join(folder, 'store/a.ts'), 'export const it = 1;');
    const errors = errorsOf(join(folder, 'core'));
    expect(code === undefined ? errors.length === 0 : errors.includes(code), errors.join()).toBe(true);
  });
});

function errorsOf(project: string): string[] {
  try {
    execFileSync(process.execPath, [projectFile('node_modules/typescript/bin/tsc'), '-p', project], { encoding: 'utf8' });
    return [];
  } catch (failure) {
    const { stdout } = failure as { stdout: string };
    return [...new Set([...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code!))];
  }
}
