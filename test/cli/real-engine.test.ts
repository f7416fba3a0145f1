import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCli, folderWith } from './command-line.ts';

const FACTS = `people:
  - name: Ada Quill
    never: [Ada Quil]
    source: { title: Town Register }
`;

test('the command line with its own engine: a form that the store lists as wrong is found and mended', async () => {
  const cli = await builtCli('real');
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'draft.md': 'Ada Quil spoke in Inkwell on Monday.\n' });
  const found = await cli.run(['check', '--format', 'json', '--as-of', '2025-02-03'], { cwd });
  expect(found).toMatchObject({ status: 1, err: '' });
  const [document] = JSON.parse(found.out).documents;
  expect(document.findings).toMatchObject([
    { check: 'known-wrong-name', severity: 'error', entity: 'ada-quill', evidence: [{ file: 'facts/people.yaml', line: 1 }] },
  ]);
  const mended = await cli.run(['check', '--fix', '--as-of', '2025-02-03'], { cwd });
  expect(mended.status).toBe(0);
  expect(readFileSync(join(cwd, 'draft.md'), 'utf8')).toBe('Ada Quill spoke in Inkwell on Monday.\n');
  cli.remove();
});
