// What a folder of 500 drafts costs the editor's server: checked whole, then after a fact or a draft has changed. Run by `npm run
// bench:workspace` on the built server, a process of its own, whose processor time is told beside the time that passed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { draftText, factsText } from './workspace/made-up-newsroom.ts';

const DRAFTS = 500;

interface Report {
  readonly uri: string;
  readonly kind: string;
  readonly resultId: string;
  readonly items?: readonly { readonly code: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
const facts = join(folder, 'facts', 'people.yaml');
mkdirSync(join(folder, 'facts'));
writeFileSync(facts, factsText());
for (let i = 0; i < DRAFTS; i++) writeFileSync(join(folder, `story-${i}.md`), draftText(i));

const server = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli.js'), 'lsp', '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
for (const method of ['workspace/diagnostic/refresh', 'client/registerCapability', 'window/workDoneProgress/create'])
  connection.onRequest(method, () => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: null,
  rootUri: null,
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'newsroom' }],
  capabilities: {
    workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: { relatedInformation: true } },
  },
});
await connection.sendNotification('initialized', {});

const listed = async (): Promise<readonly Report[]> =>
  (await connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds: [] })).items;
const changed = (file: string, text: string) => {
  writeFileSync(file, text);
  return connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
};
const change = async (what: string, file: string, from: string, to: string) => {
  await changed(file, readFileSync(file, 'utf8').replace(from, to));
  await measured(what, listed);
};

await listed();
console.log(
  await measured(`${DRAFTS} drafts of ${Math.round(draftText(0).length / 102.4) / 10} KB`, () =>
    connection.sendRequest('stet/checkWorkspace', { on: true }),
  ),
);
const reports = await measured('the list of problems', listed);
const rows = reports.flatMap(({ items }) => items ?? []);
console.log(`  ${rows.length} rows, of which ${rows.filter(({ code }) => code === 'more-places').length} stand for several`);
await measured('the same again', listed);
await change('a fact changed about somebody whom every draft names', facts, 'born: 1930', 'born: 1931');
await change('one about somebody whom a few drafts name', facts, 'born: 1963', 'born: 1964');
await change('a person added', facts, 'people:\n', 'people:\n  - { name: Wilhelmina Quackenbos }\n');
await change('a town renamed, which a twentieth of the people belong to', facts, 'name: Aldertown', 'name: Aldertowne');
await change('one draft changed', join(folder, 'story-7.md'), 'spoke', 'talked');
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
rmSync(folder, { recursive: true });

async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [before, start] = [processorTime(), performance.now()];
  const result = await work();
  const passed = Math.round(performance.now() - start);
  console.log(`${what}: ${processorTime() - before} ms of the processor, ${passed} ms in all, ${memory()} MB`);
  return result;
}

function processorTime(): number {
  const ticks = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(' ');
  return (Number(ticks[13]) + Number(ticks[14])) * 10;
}

function memory(): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1024);
}
