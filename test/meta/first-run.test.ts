import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadStore } from '../../server/src/store/load.ts';
import { analyze } from '../support/analyze.ts';
import { projectFile, projectFiles } from '../support/project.ts';

// The editor's modules exist only within it, so the lists are read from the text.
const listed = (file: string): string[] =>
  [
    .../= \[\n([^\]]*)\] as const/.exec(readFileSync(projectFile(`client/src/first-run/${file}.ts`), 'utf8'))![1]!.matchAll(/'([^']+)'/g),
  ].map(([, path]) => path!);
const below = (folder: string): string[] =>
  projectFiles().flatMap((path) => (path.startsWith(`examples/${folder}/`) ? [path.slice(`examples/${folder}/`.length)] : []));
const starterFacts = listed('starter').filter((path) => path.startsWith('facts/'));
const textOf = (path: string): string => readFileSync(projectFile(`examples/starter/${path}`), 'utf8');

test.each(['starter', 'newsroom'] as const)('the editor copies every file of examples/%s', (folder) => {
  expect(listed(folder === 'newsroom' ? 'sample' : folder).sort()).toEqual(below(folder).sort());
});

test('the starter is without a problem', () => {
  const now = new Date('2025-02-01T12:00:00Z');
  const files = starterFacts.map((path) => ({ path, text: textOf(path) }));
  expect(loadStore(files, { today: Math.floor(now.getTime() / 86_400_000), now }).problems).toEqual([]);
});

test('its draft shows one certain slip in a name and one in a date', async () => {
  const facts = starterFacts.map(textOf).join('\n');
  const { findings } = await analyze({ facts, draft: textOf('drafts/first-draft.md'), asOf: '2025-02-03' });
  expect(findings.map(({ check, start, end }) => [check, textOf('drafts/first-draft.md').slice(start, end)])).toEqual([
    ['known-wrong-name', 'Ada Mosse'],
    ['wrong-value', '1925'],
  ]);
});
