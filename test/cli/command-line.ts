import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const CLI = join(REPOSITORY, 'server/src/cli/main.ts');

/** What this file's tests have made, for `remove`. */
const made: string[] = [];

/** How a run ended and what it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A built command line, laid out as it is installed: `dist/cli.js` beside `package.json`. */
export interface BuiltCli {
  /** The path of `dist/cli.js`. */
  readonly script: string;
  readonly run: (args: readonly string[], options: RunOptions) => Promise<Outcome>;
  /** Removes it and every folder that the tests made. */
  readonly remove: () => void;
}

/** Builds the command line, with the engine that it ships with or with the one of stand-in-engine.ts. */
export async function builtCli(engine: 'real' | 'stand-in'): Promise<BuiltCli> {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'stet-built-'));
  made.push(home);
  const outdir = join(home, 'dist');
  await build({
    entryPoints: { cli: CLI, mcp: join(REPOSITORY, 'server/src/cli/mcp/serve.ts') },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    plugins: engine === 'stand-in' ? [standIn] : [],
  });
  copyFileSync(join(REPOSITORY, 'package.json'), join(home, 'package.json'));
  const script = join(outdir, 'cli.js');
  return {
    script,
    run: (args, options) => outcomeOf([script, ...args], options),
    remove: () => {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
    },
  };
}

const standIn: Plugin = {
  name: 'stand-in engine',
  setup(plugin) {
    plugin.onResolve({ filter: /core\/analyze\/index\.ts$/ }, () => ({ path: join(import.meta.dirname, 'stand-in-engine.ts') }));
  },
};

function outcomeOf(command: readonly string[], { cwd, stdin, env = {} }: RunOptions): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, { cwd, env: { PATH: process.env.PATH, TZ: 'UTC', ...env } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (status) => done({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin ?? '');
  });
}

/** A temporary folder holding these files, by path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'stet-cli-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A facts file that is in order. */
export const FACTS = `people:
  - name: Ada Quill
    titles:
      - { title: Mayor, of: Inkwell, from: 2021-05-01 }
    source: { title: Town Register }
`;
