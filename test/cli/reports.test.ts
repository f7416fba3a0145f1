import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, FACTS, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('stand-in');
});
afterAll(() => cli.remove());

const DATED = '---\ndate: 2025-09-16\n---\n\n';

function complaints(schemaFile: string, value: unknown): unknown {
  const { $schema, id, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', schemaFile), 'utf8'));
  // SARIF's schema is of draft 4: beside `id` and `$schema` it uses nothing that draft 7 reads otherwise.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

async function printed(format: string, files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, ...files });
  return (await cli.run(['check', '--format', format, ...args], { cwd })).out;
}

test('json has the shape of its schema, and offsets that fit the file', async () => {
  const text = `\ufeff${DATED}Ünïcode 😀 and a blunder,\r\nthen a mispelt word and a percent.\r\n`;
  const report = JSON.parse(await printed('json', { 'd.md': text, 'clean.md': 'Well.\n' }));
  expect(complaints('report.schema.json', report)).toEqual([]);
  const findings = report.documents.find(({ path }: { path: string }) => path === 'd.md').findings;
  expect(findings.map(({ text }: { text: string }) => text)).toEqual(['blunder', 'mispelt', 'percent']);
  for (const { start, end, text: said } of findings) expect(text.slice(start, end)).toBe(said);
  expect(findings[1].range).toEqual({ start: { line: 5, character: 7 }, end: { line: 5, character: 14 } });
  expect(findings[1].fixes[0].edits).toEqual([{ start: findings[1].start, end: findings[1].end, newText: 'misspelt' }]);
  expect(findings[0]).toMatchObject({ evidence: [{ file: 'facts/people.yaml', line: 1 }] });
});

test('json orders keys as documented and leaves out what is not known', async () => {
  const { documents } = JSON.parse(await printed('json', { 'd.md': 'A blunder.' }));
  expect(Object.keys(documents[0])).toEqual(['path', 'asOf', 'asOfFrom', 'summary', 'findings']);
  expect(Object.keys(documents[0].findings[0])).toEqual([
    'check',
    'predicate',
    'claim',
    'fact',
    'severity',
    'message',
    'start',
    'end',
    'range',
    'text',
    'entity',
    'inQuote',
    'evidence',
    'fixes',
  ]);
});

test('sarif is valid against the published schema', async () => {
  const log = JSON.parse(
    await printed('sarif', { 'a b/ö#.md': 'A 😀 blunder and a mispelt.\nA quibble.\n', 'facts/bad.yaml': 'people: [{ nmae: x }]\n' }, '.'),
  );
  expect(complaints('sarif-2.1.0-rtm.5.json', log)).toEqual([]);
  const [run] = log.runs;
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'note']);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'a%20b/%C3%B6%23.md' },
    region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 13, charOffset: 5, charLength: 7 },
  });
  expect(run.results[1].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('misspelt');
  expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({
    id: 'wrong-value',
    helpUri: expect.stringContaining('wrong-value'),
  });
  expect(run.invocations[0].toolConfigurationNotifications.length).toBeGreaterThan(0);
});

test('sarif of a clean draft is valid as well', async () => {
  expect(complaints('sarif-2.1.0-rtm.5.json', JSON.parse(await printed('sarif', { 'd.md': 'Well.\n' })))).toEqual([]);
});

test('github escapes what would end a message or a property', async () => {
  const out = await printed('github', { 'a,b:c%.md': 'A percent, a wobble and an aside.\n' });
  expect(out).toBe(
    [
      '::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=3,endColumn=10,title=wrong-value::100%25 wrong:%0Aread, and “mend”%0D',
      '::warning file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=14,endColumn=20,title=wrong-value::The draft says “wobble”.',
      '::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=28,endColumn=33,title=wrong-value::The draft says “aside”.',
      '',
    ].join('\n'),
  );
});

test('pretty shows the line, the fact and the fix, and sums up', async () => {
  const out = await printed('pretty', { 'd.md': `${DATED}A 😀 blunder here.\n`, 'clean.md': 'Well.\n' });
  expect(out).toBe(
    `d.md read as of 2025-09-16 (front matter)

d.md:5:6 error wrong-value
  The draft says “blunder”.
  5 │ A 😀 blunder here.
    │      ^^^^^^^
  fact  Ada Quill is mayor of Inkwell — facts/people.yaml:2 (Town Register,
        Inkwell, 2024; verified 2025-01-02)
  fix   Change to “feat”

1 finding in 1 of 2 drafts (1 error)
`,
  );
});

test('pretty cuts a long line round what it marks, and never splits a wide character', async () => {
  const out = await printed('pretty', { 'd.md': `${'漢字 '.repeat(40)}blunder ${'word '.repeat(40)}\n` });
  const [line = '', carets = ''] = out.split('\n').slice(4);
  const before = line.slice(0, line.indexOf('blunder'));
  const wide = [...before].filter((letter) => /[漢字]/.test(letter)).length;
  expect(line).toMatch(/^ {2}1 │ ….*blunder.*…$/);
  expect(before.length + wide).toBe(carets.indexOf('^'));
  expect(line.length + [...line].filter((letter) => /[漢字]/.test(letter)).length).toBeLessThanOrEqual(80);
});

test('pretty lets no control character of a draft reach the terminal', async () => {
  const out = await printed('pretty', { 'd.md': 'A \u001b[2J\u0007blunder\u202e here.\n' });
  for (const control of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(control);
});

test('quiet leaves the summary out', async () => {
  expect(await printed('pretty', { 'd.md': 'Well.\n' }, '--quiet')).toBe('');
  expect(await printed('pretty', { 'd.md': 'Well.\n' })).toBe('No findings in 1 draft\n');
});

test.for(['pretty', 'json', 'sarif', 'github'])('%s: the same bytes twice, however the drafts are spelled', async (format) => {
  const cwd = folderWith({
    'facts/people.yaml': FACTS,
    'x/b.md': 'A blunder.\n',
    'x/a.md': 'A wobble.\n',
    'z/facts/p.yaml': FACTS,
    'z/c.md': 'A quibble.\n',
  });
  const env = { SOURCE_DATE_EPOCH: '1735732800' };
  const runs = [['.'], ['./z/../', 'x/b.md'], [cwd], ['z', 'x']].map((args) =>
    cli.run(['check', '--format', format, ...args], { cwd, env }),
  );
  const outs = (await Promise.all(runs)).map(({ out }) => out);
  expect(new Set(outs).size).toBe(1);
  expect(outs[0]).not.toContain(cwd);
});
