import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factAgainst } from '../../server/src/core/findings/ruling.ts';
import { analyze } from '../support/analyze.ts';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const PEOPLE = `people:
  - name: Ada Moss
    never: [Ada Mosse]
    born: 1960-04-19
    source: { title: Register }
    titles:
      - { title: Mayor, of: Tern, from: 2019-05-06 }
`;
const LINES = '{"stet":"person","name":"Bo Lund","never":["Bo Lunt"],"born":1984}\n{"stet":"person","name":"Cleo","born":"never"}\n';
const SLIPS = 'Ada Mosse and Bo Lunt met.\n';

describe('facts build, import and export', () => {
  test('a pack is built, used, shown and exported', async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'lines.jsonl': LINES, 'd.md': SLIPS });
    const built = await cli.run(['facts', 'build', 'lines.jsonl', '-o', 'facts/lund.stetpack', '--title', 'Lunds'], { cwd });
    expect(built).toMatchObject({ status: 0, out: '' });
    expect(built.err).toMatch(
      /^left out: 1 × a part of an entry: `born` takes a date\nmade facts\/lund.stetpack: 2 entries, 1 fact, 0\.0 MB\n$/,
    );
    const { out, status } = await cli.run(['check', 'd.md', '--format', 'json'], { cwd });
    const report = JSON.parse(out);
    expect({ status, found: report.documents[0].findings.map(({ text }: { text: string }) => text) }).toEqual({
      status: 1,
      found: ['Ada Mosse', 'Bo Lunt'],
    });
    expect(report.stores[0].packs.map(({ file, entities }: { file: string; entities: number }) => [file, entities])).toEqual([
      ['facts/lund.stetpack', 2],
      ['starter.stetpack', 184],
    ]);
    const shown = await cli.run(['facts', 'show', 'Lund'], { cwd });
    expect(shown.out).toContain('pack “Lunds”');
    const exported = await cli.run(['facts', 'export', 'jsonl', 'facts/lund.stetpack'], { cwd });
    expect(exported.out).toBe(
      '{"stet":"person","name":"Bo Lund","id":"bo-lund","never":["Bo Lunt"],"born":{"value":"1984"}}\n{"stet":"person","name":"Cleo","id":"cleo"}\n',
    );
    const popolo = await cli.run(['facts', 'export', 'popolo'], { cwd });
    expect(JSON.parse(popolo.out).persons[0]).toMatchObject({
      name: 'Ada Moss',
      memberships: [{ role: 'Mayor', area: { name: 'Tern' }, start_date: '2019-05-06' }],
    });
  });

  test('a facts file is made of a table, zipped or not', async () => {
    const table = 'name,born,titles.title,titles.from\nAda Moss,1960-04-19,Mayor,2019-05-06\n';
    const cwd = folderWith({ 't.csv': table, 't2.csv.gz': gzipSync(table) });
    const expected = `# Imported from t.csv (CC0).
people:
  - name: Ada Moss
    born: 1960-04-19
    titles:
      - title: Mayor
        from: 2019-05-06
    source:
      - title: Town hall
        retrieved: 2026-01-02
    licence: CC0
`;
    const options = ['--source', 'Town hall', '--licence', 'CC0', '--retrieved', '2026-01-02'];
    expect(await cli.run(['facts', 'import', 'csv', 't.csv', ...options], { cwd })).toEqual({
      status: 0,
      out: expected,
      err: 'taken: 1 entry\n',
    });
    await cli.run(['facts', 'import', 'csv', 't2.csv.gz', '-o', 'new.facts.yaml', ...options], { cwd });
    expect(readFileSync(join(cwd, 'new.facts.yaml'), 'utf8')).toBe(expected.replace('t.csv', 't2.csv.gz'));
    expect((await cli.run(['facts', 'lint'], { cwd })).status).toBe(0);
  });

  test.each([
    [
      ['import', 'csf', 'x'],
      'facts import needs a format, one of jsonl, popolo, congress-legislators, wikidata, csv, not “csf” (did you mean csv?)',
    ],
    [['import', 'csv'], 'facts import takes one file, such as stet facts import csv council.csv'],
    [['import', 'csv', 'none.csv'], 'none.csv: no such file'],
    [['import', 'popolo', 'd.md'], 'd.md: is no JSON: Unexpected "A" at chunk position "0" (absolute position "0") in state BOM_OR_START'],
    [['import', 'csv', 'd.md', '-o', 'x.txt'], '--out needs a name that ends in .yaml, .stetpack or .jsonl, not “x.txt”'],
    [['build'], 'facts build needs --out, a name that ends in .stetpack'],
    [['export', 'pdf'], 'facts export needs a format, one of jsonl, popolo, claimreview, not “pdf”'],
    [['export', 'jsonl', 'broken.stetpack'], 'broken.stetpack: is no pack of facts'],
  ])('%j', async (args, said) => {
    const cwd = folderWith({ 'd.md': SLIPS, 'broken.stetpack': 'no' });
    expect(await cli.run(['facts', ...args], { cwd })).toEqual({ status: 2, out: '', err: `stet: ${said}\n` });
    expect(readdirSync(cwd).sort()).toEqual(['broken.stetpack', 'd.md']);
  });
});

describe('facts export claimreview', () => {
  test('tells of rulings that stand and have a reason', async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'd.md': 'It rained. Ada Moss was born in 1961 in Tern. It snowed.\n' });
    const { findings } = await analyze({ facts: PEOPLE, draft: readFileSync(join(cwd, 'd.md'), 'utf8'), asOf: '2026-01-02' });
    const [finding] = findings;
    const ruling = `rulings:\n  - draft: d.md\n    claim: ${finding!.claim}\n    fact: ${factAgainst(finding!)}\n    reason: The register is wrong.\n    by: B. Lund\n    on: 2026-01-02\n`;
    writeFileSync(join(cwd, 'stet.rulings.yaml'), ruling);
    const exported = JSON.parse((await cli.run(['facts', 'export', 'claimreview', '--url', 'https://tern.example/'], { cwd })).out);
    expect(exported).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: 'Ada Moss was born in 1961 in Tern.',
        datePublished: '2026-01-02',
        author: { '@type': 'Person', name: 'B. Lund' },
        itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', url: 'https://tern.example/d.md' } },
        reviewRating: { '@type': 'Rating', alternateName: 'Stands' },
        reviewBody: 'The register is wrong.',
      },
    ]);
  });
});

describe('facts stale', () => {
  const stale = `people:
  - { name: Ada Moss, born: { value: 1960, verified: 2024-01-01, recheck: 30 days } }
  - { name: Bo Lund, born: { value: 1984, recheck: 2026-02-10 } }
  - { name: Cleo Berg, born: { value: 1990, recheck: 2020-01-01, status: withdrawn } }
`;
  const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-02-01') / 1000) };

  test('lists what is past its recheck, the longest overdue first', async () => {
    const cwd = folderWith({ 'facts/people.yaml': stale });
    const { status, out, err } = await cli.run(['facts', 'stale', '--within', '14'], { cwd, env });
    expect({ status, err }).toEqual({ status: 1, err: '1 of 2 overdue\n' });
    expect(out).toBe(
      '2024-01-31  Ada Moss, date of birth: 1960\n            facts/people.yaml:2, verified 2024-01-01\n2026-02-10 (not yet)  Bo Lund, date of birth: 1984\n            facts/people.yaml:3\n',
    );
    const json = await cli.run(['facts', 'stale', '--format', 'json'], { cwd, env });
    expect(JSON.parse(json.out).map(({ says }: { says: string }) => says)).toEqual(['Ada Moss, date of birth: 1960']);
  });
});

describe('check --changed-facts', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'ignore' });
  const draft = '---\ndate: 2025-01-01\n---\n\nAda Moss was born on April 19, 1960. She met Ada Mosse.\n';

  test('shows what the new facts contradict, and nothing that was wrong before', async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'd.md': draft });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'facts');
    expect((await cli.run(['check', '--changed-facts', '--format', 'github'], { cwd })).out).toBe('');
    writeFileSync(join(cwd, 'facts/people.yaml'), PEOPLE.replace('1960-04-19', '1962-04-19'));
    const { status, out } = await cli.run(['check', '--changed-facts', '--format', 'json'], { cwd });
    const checks = JSON.parse(out).documents[0].findings.map(({ check }: { check: string }) => check);
    expect({ status, checks }).toEqual({ status: 1, checks: ['wrong-value'] });
    git(cwd, 'commit', '-qam', 'changed');
    expect(
      JSON.parse((await cli.run(['check', '--changed-facts', '--since', 'HEAD~1', '--format', 'json'], { cwd })).out).documents[0].findings,
    ).toHaveLength(1);
  });

  test('needs a commit that there is', async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'd.md': draft });
    const outcome = await cli.run(['check', '--changed-facts', '--since', '--help-me'], { cwd });
    expect(outcome.status).toBe(2);
    git(cwd, 'init', '-q');
    const { err, status } = await cli.run(['check', '--changed-facts', '--since', 'v9', '--quiet'], { cwd });
    expect({ status, err }).toEqual({ status: 2, err: 'stet: --changed-facts: git knows no commit “v9” here\n' });
    expect((await cli.run(['check', '--since', 'v9'], { cwd })).err).toBe('stet: --since goes with --changed-facts\n');
  });
});

describe('facts that cannot be used', () => {
  /** What is said of the store, and what is still found in the draft. */
  async function heeded(cwd: string) {
    const { out, err } = await cli.run(['check', 'd.md', '--format', 'json', '--fail-on', 'never'], { cwd });
    const { documents, stores } = JSON.parse(out);
    return {
      found: documents[0].findings.map(({ text }: { text: string }) => text),
      problems: stores[0].problems
        .filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ message }: { message: string }) => message),
      err,
    };
  }

  test('a broken pack, and one that is no file', async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'facts/a.stetpack': 'STETPACKxxxxxxxxxxxxxxxxxxxxxxxxx', 'd.md': SLIPS });
    mkdirSync(join(cwd, 'facts/b.stetpack'));
    const { found, problems } = await heeded(cwd);
    expect(found).toEqual(['Ada Mosse']);
    expect(problems).toEqual([
      'This pack was made by a newer Stet (format 2021161080; this one reads 1): update Stet, or build the pack again. Its facts are not used.',
    ]);
  });

  test('a facts file of 50 MB', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'facts/people.yaml': PEOPLE, 'd.md': SLIPS });
    const big = join(cwd, 'facts/big.yaml');
    writeFileSync(big, 'people:\n');
    const chunk = '  - { name: Person of No Importance, born: 1960 }\n'.repeat(20_000);
    for (let size = 0; size < 50_000_000; size += chunk.length) appendFileSync(big, chunk);
    const { found, problems } = await heeded(cwd);
    expect(found).toEqual(['Ada Mosse']);
    expect(problems[0]).toMatch(/^facts\/big.yaml: is too large \(\d+\.\d MB; at most 8 MB are read\)$/);
  });

  test('a bomb of aliases, and an alias of itself', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)}people: *i\n`;
    const cwd = folderWith({
      'facts/people.yaml': PEOPLE,
      'facts/bomb.yaml': bomb,
      'facts/circle.yaml': 'people: &a [*a, *a]\n',
      'd.md': SLIPS,
    });
    const { found, problems } = await heeded(cwd);
    expect(found).toEqual(['Ada Mosse']);
    expect(problems.length).toBeGreaterThan(1);
  });

  test('a link out of the folder is not read, one within it is', async () => {
    const outside = folderWith({ 'secret.yaml': 'people:\n  - { name: Bo Lund, never: [Bo Lunt] }\n' });
    const cwd = folderWith({
      'facts/people.yaml': PEOPLE,
      'shared/lund.yaml': 'people:\n  - { name: Cleo Berg, never: [Cleo Borg] }\n',
      'd.md': `${SLIPS}Cleo Borg too.\n`,
    });
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'facts/secret.yaml'));
    symlinkSync('../shared/lund.yaml', join(cwd, 'facts/lund.yaml'));
    const { found, problems } = await heeded(cwd);
    expect(found).toEqual(['Ada Mosse', 'Cleo Borg']);
    expect(problems).toEqual(['facts/secret.yaml: is a link that leads out of this folder and its repository, and is not read']);
    expect(existsSync(join(outside, 'secret.yaml'))).toBe(true);
  });
});
