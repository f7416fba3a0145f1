import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { projectFile } from '../support/project.ts';
import { PEOPLE } from './support/norrvik.ts';

const home = mkdtempSync(join(realpathSync(tmpdir()), 'stet-lsp-'));
const cli = join(home, 'dist/cli.js');
const desk = join(home, 'a désk');
const draft = pathToFileURL(join(desk, 'bridge.md')).href;

beforeAll(async () => {
  await build({
    entryPoints: { cli: projectFile('server/src/cli/main.ts') },
    outdir: join(home, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias: { yaml: projectFile('node_modules/yaml/browser/index.js') },
    banner: { js: "import { createRequire as requirer } from 'node:module'; const require = requirer(import.meta.url);" },
  });
  copyFileSync(projectFile('package.json'), join(home, 'package.json'));
  mkdirSync(join(desk, 'facts'), { recursive: true });
  writeFileSync(join(desk, 'facts/people.yaml'), PEOPLE);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const lsp = (...args: string[]) => spawn(process.execPath, [cli, 'lsp', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => void child.on('exit', resolve));
const overStdio = (child: ChildProcess) =>
  createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));

/** What the server says of a draft with one slip on this disk. */
async function findings(connection: ProtocolConnection): Promise<readonly Diagnostic[]> {
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const pushed = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: Diagnostic[] }) => resolve(diagnostics));
  });
  const textDocument = { uri: draft, languageId: 'markdown', version: 1, text: 'Ada Brant opened the bridge.\n' };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return pushed;
}

test('over stdio, on real files: findings, then status 0 after shutdown and exit', async () => {
  const child = lsp('--stdio');
  const status = ended(child);
  const connection = overStdio(child);
  expect((await findings(connection)).map(({ code }) => code)).toEqual(['known-wrong-name']);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await status).toBe(0);
});

test('an exit without a shutdown, or a client that hangs up, is status 1', async () => {
  const [told, left] = [lsp('--stdio'), lsp('--stdio')];
  const statuses = Promise.all([ended(told), ended(left)]);
  const connection = overStdio(told);
  await findings(connection);
  await connection.sendNotification('exit');
  left.stdin.end();
  expect(await statuses).toEqual([1, 1]);
});

test('over a socket', async () => {
  const listening = createServer();
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as { port: number };
  const accepted = new Promise<ProtocolConnection>((resolve) => {
    listening.on('connection', (socket) =>
      resolve(createProtocolConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket))),
    );
  });
  const child = lsp(`--socket=${port}`);
  const status = ended(child);
  const connection = await accepted;
  expect(await findings(connection)).toHaveLength(1);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await status).toBe(0);
  listening.close();
});

test('over the channel of a Node parent', async () => {
  const child = spawn(process.execPath, [cli, 'lsp', '--node-ipc', `--clientProcessId=${process.pid}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const status = ended(child);
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  expect(await findings(connection)).toHaveLength(1);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await status).toBe(0);
});

test.each([
  [[], 'stet: lsp needs one of --stdio, --socket=PORT and --node-ipc\n'],
  [['--stdio', '--socket=1'], 'stet: lsp needs one of --stdio, --socket=PORT and --node-ipc\n'],
  [['--node-ipc'], 'stet: --node-ipc is for a Node process that starts stet with a channel\n'],
])('stet lsp %j is refused', async (args, message) => {
  const child = lsp(...args);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect(await ended(child)).toBe(2);
  expect(said).toBe(message);
});
