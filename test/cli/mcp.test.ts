import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

const FACTS = `people:
  - name: Adélie Quill
    aliases: [Addie Quill]
    born: 1971-02-03
    titles:
      - { title: Mayor, of: Inkwell, from: 2021-05-01, verified: 2025-01-02 }
    source: { title: Town Register, url: "https://register.example/quill" }
  - { name: Bo Reed, id: bo-elder, source: { title: Register }, description: the baker }
  - { name: Bo Reed, id: bo-younger, source: { title: Register } }
  - { name: Cy Vane, born: 1950, source: { title: Register }, embargo: 2999-01-01 }
places:
  - { name: Inkwell, source: { title: Register } }
`;

let cli: BuiltCli;
let folder: string;
let client: Client;

beforeAll(async () => {
  cli = await builtCli('real');
  folder = folderWith({ 'facts/people.yaml': FACTS, 'desk/keep.txt': '' });
  client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli.script, 'mcp'], cwd: join(folder, 'desk') }));
});
afterAll(async () => {
  await client.close();
  cli.remove();
});

test('it has two tools, and says that they only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['stet_lookup', true],
    ['stet_check', true],
  ]);
  expect(client.getServerVersion()?.name).toBe('stet');
});

test('a name gets what the facts above the folder say of it, with sources', async () => {
  const { entity, facts } = await answer('stet_lookup', { name: 'addie quill' });
  expect(entity).toMatchObject({ name: 'Adélie Quill', kind: 'person', aliases: ['Addie Quill'] });
  expect(facts).toContainEqual({
    statement: 'Adélie Quill is Mayor of Inkwell since 2021-05-01',
    file: '../facts/people.yaml',
    line: 5,
    sources: [{ title: 'Town Register', url: 'https://register.example/quill' }],
    verified: '2025-01-02',
  });
  expect(facts).toContainEqual(expect.objectContaining({ statement: 'Adélie Quill was born on 1971-02-03' }));
});

test('a place is told of whom the facts name with it', async () => {
  const { facts } = await answer('stet_lookup', { name: 'Inkwell' });
  expect(facts).toContainEqual(expect.objectContaining({ statement: 'Adélie Quill is Mayor of Inkwell since 2021-05-01' }));
});

test('a name of two people gets both to choose from, one of nobody what is near it', async () => {
  expect((await answer('stet_lookup', { name: 'Bo Reed' })).candidates).toMatchObject([
    { id: 'bo-elder', description: 'the baker' },
    { id: 'bo-younger' },
  ]);
  expect(await answer('stet_lookup', { name: 'Adelie Quil' })).toEqual({ candidates: [], suggestions: ['Adélie Quill'] });
});

test('what is under embargo is neither told nor suggested', async () => {
  expect(await answer('stet_lookup', { name: 'Cy Vane' })).toEqual({ candidates: [], suggestions: [] });
  expect(JSON.stringify(await answer('stet_lookup', { name: 'Cy Vanes' }))).not.toContain('Cy Vane"');
});

test('a text gets its findings with their evidence', async () => {
  const text = 'Adélie Quill, born in 1972, is the mayor of Inkwell.\n';
  const { asOf, findings, path } = await answer('stet_check', { text, asOf: '2025-03-12' });
  expect({ asOf, path }).toEqual({ asOf: '2025-03-12', path: undefined });
  expect(findings).toMatchObject([
    { check: 'wrong-value', text: '1972', evidence: [{ file: '../facts/people.yaml', sources: [{ title: 'Town Register' }] }] },
  ]);
});

test('the day decides', async () => {
  const text = 'Adélie Quill is the mayor of Inkwell.\n';
  expect((await answer('stet_check', { text, asOf: '2025-03-12' })).findings).toEqual([]);
  const { summary } = await answer('stet_check', { text, asOf: '2019-03-12' });
  expect(summary).toMatchObject({ supported: 0 });
});

test.each([
  ['stet_check', { text: 'Words.', asOf: '12 March' }, 'asOf needs a day such as 2025-09-16, not “12 March”'],
  ['stet_check', {}, 'stet_check needs “text”'],
  ['stet_lookup', { name: 7 }, 'stet_lookup needs “name” as text'],
  ['stet_lookup', { nmae: 'Bo' }, 'stet_lookup has no argument “nmae”; it has name'],
])('%s with %j is told what was wrong', async (name, args, said) => {
  expect(await client.callTool({ name, arguments: args })).toMatchObject({ isError: true, content: [{ type: 'text', text: said }] });
});

test('a tool that there is not is an error of the protocol', async () => {
  await expect(client.callTool({ name: 'stet_write', arguments: {} })).rejects.toThrow('there is no tool “stet_write”');
});

test('facts that have been edited since are read again', async () => {
  writeFileSync(join(folder, 'facts/people.yaml'), FACTS.replace('1971-02-03', '1972-02-03'));
  const { facts } = await answer('stet_lookup', { name: 'Addie Quill' });
  expect(facts).toContainEqual(expect.objectContaining({ statement: 'Adélie Quill was born on 1972-02-03' }));
});

test('it ends when its input does, and takes no operands', async () => {
  expect(await cli.run(['mcp'], { cwd: folder })).toEqual({ status: 0, out: '', err: '' });
  expect(await cli.run(['mcp', 'story.md'], { cwd: folder })).toMatchObject({ status: 2, out: '' });
});

async function answer(name: string, args: Record<string, string>): Promise<Record<string, unknown>> {
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
  const [content] = result.content as { type: string; text: string }[];
  expect(JSON.parse(content!.text)).toEqual(result.structuredContent);
  return result.structuredContent as Record<string, unknown>;
}
