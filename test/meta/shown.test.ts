import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFile, projectFiles } from '../support/project.ts';

const page = readFileSync(projectFile('docs/testing.md'), 'utf8');
const section = page.slice(page.indexOf('### What shows which feature'), page.indexOf('## Where the editors come from'));
const rows = section.split('\n').flatMap((line) => (line.startsWith('| ') && !/^\| (?:---|feature)/.test(line) ? [line.split(' | ')] : []));
/** What the tests in editors are called. */
const named = projectFiles()
  .filter((path) => /^test\/e2e\/(?:page|suite)\/[^/]+\.ts$/.test(path))
  .flatMap((path) => [...readFileSync(projectFile(path), 'utf8').matchAll(/\bname: '([^']+)'/g)].map(([, name]) => name!));

test('every feature of the editor is shown by tests that there are', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const [feature, shownBy = ''] of rows) {
    const names = [...shownBy.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
    expect(names, feature).not.toEqual([]);
    expect(names.filter((name) => !named.includes(name))).toEqual([]);
  }
});
