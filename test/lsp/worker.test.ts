import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { createProtocolConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { projectFile } from '../support/project.ts';
import { PEOPLE } from './support/norrvik.ts';

/** What a browser gives a worker, as far as the server uses it. */
const BROWSER = `
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

test('the worker for browsers needs nothing of Node, and sees files through the client', async () => {
  const { outputFiles } = await build({
    entryPoints: [projectFile('server/src/browser.ts')],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    alias: { yaml: projectFile('node_modules/yaml/browser/index.js') },
    write: false,
  });
  const script = outputFiles[0]!.text;
  const worker = new Worker(`${BROWSER}\n(function (require, process, Buffer, setImmediate, module, exports) {${script}\n})();`, {
    eval: true,
  });
  const broken = new Promise((_, reject) => void worker.on('error', reject));
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  connection.onRequest('stet/stat', ({ uri }: { uri: string }) => (uri === 'memfs:/desk/facts' ? { kind: 'folder' } : null));
  connection.onRequest('stet/findFiles', () => ({ paths: ['facts/people.yaml'] }));
  connection.onRequest('stet/readFile', ({ uri }: { uri: string }) => (uri.endsWith('/people.yaml') ? { text: PEOPLE } : null));
  const draft = 'memfs:/desk/bridge.md';
  const pushed = new Promise((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', (told: { uri: string }) => {
      if (told.uri === draft) resolve(told);
    });
  });
  connection.listen();
  const folder = { uri: 'memfs:/desk', name: 'desk' };
  const initialized = connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [folder],
    capabilities: {},
    initializationOptions: { clientFiles: true },
  });
  await Promise.race([initialized, broken]);
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: draft, languageId: 'markdown', version: 1, text: 'Ada Brant opened the bridge.\n' };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  expect(await Promise.race([pushed, broken])).toMatchObject({ diagnostics: [{ code: 'known-wrong-name' }] });
  connection.dispose();
  await worker.terminate();
});
