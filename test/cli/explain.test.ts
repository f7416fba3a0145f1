import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const FILES = {
  'facts/a.yaml': 'organizations:\n  - { name: Nordline, founded: 1952, source: { title: Register } }\n',
  'story.md':
    '\ufeff---\ndate: 2025-03-12\n---\n\nNordline, founded in 1925, sails.\n\nWas Nordline founded in 1911? In 2016 Tor Lund asked.\n',
};

test('--explain lists, after the findings of each draft, why nothing was reported of the rest', async () => {
  const { out, status } = await cli.run(['check', '--explain'], { cwd: folderWith(FILES) });
  expect(status).toBe(1);
  expect(out.slice(out.indexOf('story.md:5:1 '))).toBe(`story.md:5:1 agrees
  “Nordline” agrees with: The name is Nordline (Register).
story.md:7:5 agrees
  “Nordline” agrees with: The name is Nordline (Register).
story.md:7:25 asked
  “1911” stands in a question. Stated, it would go against: Nordline was founded
  in 1952 (Register).
story.md:7:34 no-fact
  The store says nothing of “2016”.
story.md:7:39 unknown-name
  The store has nobody and nothing called “Tor Lund”.

1 finding in 1 of 1 draft (1 error)
`);
});

test('json has them as explanations, in the shape of its schema, and only when asked', async () => {
  const cwd = folderWith(FILES);
  const { out } = await cli.run(['check', '--explain', '--format', 'json'], { cwd });
  const report = JSON.parse(out);
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/report.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  const { explanations } = report.documents[0];
  for (const { start, end, text } of explanations) expect(FILES['story.md'].slice(start, end)).toBe(text);
  expect(explanations[2]).toMatchObject({
    reason: 'asked',
    kind: 'fact',
    claim: 'nordline/founded/1911',
    text: '1911',
    range: { start: { line: 6, character: 24 } },
    evidence: [{ statement: 'Nordline was founded in 1952', file: 'facts/a.yaml', line: 1 }],
  });
  const without = await cli.run(['check', '--format', 'json'], { cwd });
  expect(JSON.parse(without.out).documents[0].explanations).toBeUndefined();
});
