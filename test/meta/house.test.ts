import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFile, projectFiles } from '../support/project.ts';

const CODE = /\.(?:ts|js)$/;
/** Data, not code: made by a script, or plain lists of words. */
const DATA = /\/generated\/|\/languages\/[a-z]+\/(?:data\/|titles\.ts$)|^server\/scripts\/lexicon\/noun-heads\.ts$/;

const code = projectFiles().filter((path) => CODE.test(path) && !DATA.test(path));
const read = (path: string) => readFileSync(projectFile(path), 'utf8');

describe('code', () => {
  test('a file has 300 lines at most, and the median is under 100', () => {
    const lengths = code.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(100);
  });

  test('is never called utils', () => {
    expect(code.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/i.test(path))).toEqual([]);
  });

  // Written in two halves, so that this file is not its own finding.
  const unfinished = new RegExp(
    `\\b(?:TO${'DO'}|FIX${'ME'}|XX${'X'}|HA${'CK'})\\b|@ts-(?:ignore|nocheck|expect-error)|\\b(?:test|it|describe)\\.(?:only|skip|todo)\\b`,
  );
  test('leaves nothing for later, and skips no test', () => {
    const found = code.flatMap((path) => {
      const lines = read(path).split('\n');
      return lines.flatMap((line, index) => (unfinished.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
    });
    expect(found.filter((line) => !line.startsWith('test/meta/house.test.ts'))).toEqual([]);
  });
});

describe('the changelog', () => {
  test('has a section for what is not released yet', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]\n+### \w+\n+- /m);
  });
});

describe('documents', () => {
  const pages = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('test/'));
  test.each(pages)('every relative link of %s leads somewhere', (path) => {
    const known = new Set(projectFiles());
    const prose = read(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    const missing = links.filter((target) => !/^[a-z]+:/i.test(target) && !leads(path, target, known));
    expect(missing).toEqual([]);
  });
});

function leads(from: string, target: string, known: ReadonlySet<string>): boolean {
  const path = decodeURI(new URL(target, `file:///${from}`).pathname)
    .slice(1)
    .replace(/\/$/, '');
  return known.has(path) || [...known].some((file) => file.startsWith(`${path}/`));
}
