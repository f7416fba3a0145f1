import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli } from '../cli/command-line.ts';
import { SLIPS } from './slips.ts';

const NEWSROOM = resolve(import.meta.dirname, '../../examples/newsroom');

interface Found {
  readonly check: string;
  readonly text: string;
  readonly evidence: readonly { readonly sources: readonly unknown[] }[];
  readonly fixes: readonly { readonly preferred: boolean; readonly edits: readonly { readonly newText: string }[] }[];
}

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const printed = async (...args: string[]) => (await cli.run(args, { cwd: NEWSROOM })).out;

async function findingsOf(draft: string): Promise<readonly Found[]> {
  return JSON.parse(await printed('check', '--format', 'json', `drafts/${draft}`)).documents[0].findings;
}

test('the store has no problems', async () => {
  const { status, out, err } = await cli.run(['facts', 'lint'], { cwd: NEWSROOM });
  expect({ status, err, problems: out.match(/\b(error|warning)\b/g) }).toEqual({ status: 0, err: '', problems: null });
});

test.for(['clean.md', 'notes.txt'])('%s has no finding of any severity', async (draft) => {
  expect(await findingsOf(draft)).toEqual([]);
});

test('slips.md has the intended findings and no other', async () => {
  const found = (await findingsOf('slips.md')).map(({ check, text }) => `${check}: ${text}`);
  expect(found).toEqual(SLIPS.map(({ check, text }) => `${check}: ${text}`));
});

test('the preferred fix of every slip puts back the right words', async () => {
  const mended = (await findingsOf('slips.md')).map(({ text, fixes }) => [
    text,
    fixes
      .find(({ preferred }) => preferred)
      ?.edits.map(({ newText }) => newText)
      .join(' … ') ?? null,
  ]);
  expect(mended).toEqual(SLIPS.map(({ text, mended }) => [text, mended]));
});

test('whatever rests on the store names a source', async () => {
  const unsourced = (await findingsOf('slips.md')).filter(({ evidence }) => evidence.some(({ sources }) => sources.length === 0));
  expect(unsourced).toEqual([]);
});

test('slips.md as an editor reads it', async () => {
  await expect(await printed('check', '--format', 'pretty', '--no-color', '--fail-on', 'never', 'drafts/slips.md')).toMatchFileSnapshot(
    'slips.report.txt',
  );
});
