import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli } from '../cli/command-line.ts';
import { mended, type Reported } from './mended.ts';
import { SLIPS } from './slips.ts';

const NEWSROOM = resolve(import.meta.dirname, '../../examples/newsroom');

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const run = (...args: string[]) => cli.run(args, { cwd: NEWSROOM });

async function findingsOf(draft: string): Promise<readonly Reported[]> {
  const { out } = await run('check', '--format', 'json', `drafts/${draft}`);
  return JSON.parse(out).documents[0].findings;
}

test('the store has no problems', async () => {
  const { status, out, err } = await run('facts', 'lint', '--format', 'json');
  expect({ status, err, problems: JSON.parse(out).stores.map(({ problems }: { problems: unknown[] }) => problems) }).toEqual({
    status: 0,
    err: '',
    problems: [[]],
  });
});

test.for(['clean.md', 'notes.txt'])('%s has no finding of any severity', async (draft) => {
  expect(await findingsOf(draft)).toEqual([]);
});

test('slips.md has the intended findings and no other, each mended as intended', async () => {
  const draft = readFileSync(resolve(NEWSROOM, 'drafts/slips.md'), 'utf8');
  const found = (await findingsOf('slips.md')).map((finding) => `${finding.check}: ${finding.text} → ${mended(finding, draft)}`);
  expect(found).toEqual(SLIPS.map((slip) => `${slip.check}: ${slip.text} → ${slip.mended}`));
});

test('whatever rests on the store names a source', async () => {
  const unsourced = (await findingsOf('slips.md')).filter(({ evidence }) => evidence.some(({ sources }) => sources.length === 0));
  expect(unsourced).toEqual([]);
});

test('slips.md as an editor reads it', async () => {
  const { out } = await run('check', '--format', 'pretty', '--no-color', '--fail-on', 'never', 'drafts/slips.md');
  await expect(out).toMatchFileSnapshot('slips.report.txt');
});
