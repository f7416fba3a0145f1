import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registeredIds, registryModule } from '../../server/scripts/generate/registry.ts';
import { checks } from '../../server/src/core/generated/checks.ts';
import { predicates } from '../../server/src/core/generated/predicates.ts';
import { marked } from '../support/marked.ts';
import { projectFile } from '../support/project.ts';

const PLACEHOLDER = /\bREPLACE\b/;

/** Files beside the members: the contracts they are written against. */
const CONTRACTS = new Set(['check.ts', 'context.ts', 'predicate.ts']);

// Invariant 6: a check or predicate is one file; its id is the file's name is the doc's name is the diagnostic's code.
describe.each(checks)('check $id', (check) => {
  test('is named after its file', () => {
    expect(existsSync(projectFile(`server/src/core/checks/${check.id}.ts`))).toBe(true);
  });

  test('has a docs page', () => {
    expect(readFileSync(projectFile(`docs/checks/${check.id}.md`), 'utf8')).toContain(`# ${check.id}`);
  });

  test('shows what it catches, and at least two cases where it stays silent', () => {
    expect(check.catches.length).toBeGreaterThanOrEqual(1);
    expect(check.silent.length).toBeGreaterThanOrEqual(2);
    const shown = [...check.catches, ...check.silent].map(({ shows }) => shows);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('marks what it catches and says so; marks nothing where it is silent', () => {
    for (const { draft, says } of check.catches) {
      expect(marked(draft).spans).not.toEqual([]);
      expect(says).toBeTruthy();
    }
    for (const { draft, says, fixed } of check.silent) expect([marked(draft).spans, says, fixed]).toEqual([[], undefined, undefined]);
  });

  test('is written out', () => {
    expect(JSON.stringify(check)).not.toMatch(PLACEHOLDER);
    expect(check.summary).toMatch(/^[^\n]{10,120}\.$/);
    expect(check.description.length).toBeGreaterThan(40);
  });
});

describe.each(predicates)('predicate $id', (predicate) => {
  test('is named after its file', () => {
    expect(existsSync(projectFile(`server/src/core/predicates/${predicate.id}.ts`))).toBe(true);
  });

  test('has a docs page', () => {
    expect(readFileSync(projectFile(`docs/predicates/${predicate.id}.md`), 'utf8')).toContain(`# ${predicate.id}`);
  });

  test('is written out', () => {
    expect(JSON.stringify(predicate)).not.toMatch(PLACEHOLDER);
    expect(predicate.sentence).toContain('{subject}');
    expect(predicate.subjects).not.toEqual([]);
    expect(predicate.example.agrees).not.toEqual([]);
  });
});

describe.each(['check', 'predicate'] as const)('the registry of each %s', (kind) => {
  test('names every file of the folder', () => {
    const files = readdirSync(projectFile(`server/src/core/${kind}s`)).filter((name) => !CONTRACTS.has(name));
    expect(files.sort()).toEqual(registeredIds(kind).map((id) => `${id}.ts`));
  });

  test('is current', () => {
    expect(readFileSync(projectFile(`server/src/core/generated/${kind}s.ts`), 'utf8')).toBe(registryModule(kind, registeredIds(kind)));
  });
});
