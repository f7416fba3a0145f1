import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, FACTS, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('stand-in');
});
afterAll(() => cli.remove());

const ROWS: [name: string, before: string, after: string, applied: number][] = [
  ['applies what is safe and nothing else, and nothing in quotations', 'A mispelt quoted blunder.\n', 'A misspelt quoted blunder.\n', 1],
  ['keeps a byte order mark and every line ending', '\ufeffA mispelt\r\nand\rmispelt\n', '\ufeffA misspelt\r\nand\rmisspelt\n', 2],
  ['goes on while fixes uncover others', 'Once or twice.', 'Once or misspelt.', 2],
  ['applies one of two that overlap', 'An overlong mispelt word.', 'An long word.', 1],
];

test.for(ROWS)('--fix %s', async ([, before, after, applied]) => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'd.md': before });
  const { err } = await cli.run(['check', '--fix', '--fail-on', 'never'], { cwd });
  expect(readFileSync(join(cwd, 'd.md'), 'utf8')).toBe(after);
  expect(err).toBe(`fixed: ${applied} finding${applied === 1 ? '' : 's'} in d.md\n`);
  expect(readdirSync(cwd).sort()).toEqual(['d.md', 'facts']);
});

test('--fix reports what is left, at its new place', async () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'd.md': 'A mispelt blunder.\n' });
  const { status, out } = await cli.run(['check', '--fix', '--format', 'json'], { cwd });
  expect(status).toBe(1);
  expect(JSON.parse(out).documents[0].findings).toMatchObject([{ text: 'blunder', start: 11 }]);
});

test('--fix leaves a draft without safe fixes untouched', async () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'd.md': 'A blunder.\n' });
  const before = statSync(join(cwd, 'd.md'), { bigint: true });
  const { err } = await cli.run(['check', '--fix'], { cwd });
  const after = statSync(join(cwd, 'd.md'), { bigint: true });
  expect([after.ino, after.mtimeNs, err]).toEqual([before.ino, before.mtimeNs, '']);
});

test('--fix keeps permissions and follows a link', async () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'kept/d.md': 'A mispelt word.\n' });
  chmodSync(join(cwd, 'kept/d.md'), 0o640);
  symlinkSync('kept/d.md', join(cwd, 'link.md'));
  await cli.run(['check', '--fix', 'link.md'], { cwd });
  expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
  expect(statSync(join(cwd, 'kept/d.md')).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(cwd, 'kept/d.md'), 'utf8')).toBe('A misspelt word.\n');
});
