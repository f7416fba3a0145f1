import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const FACTS = 'organizations:\n  - { name: Nordline, founded: 1952, source: { title: Register } }\n';
const DRAFT = '---\ndate: 2025-03-12\n---\n\nNordline was founded in 1925.\n';
const CLAIM = 'nordline/founded/1925';

async function ruled(): Promise<string> {
  const cwd = folderWith({ 'facts/a.yaml': FACTS, 'drafts/story.md': DRAFT });
  const { out } = await cli.run(['check', '--format', 'json'], { cwd });
  const [finding] = JSON.parse(out).documents[0].findings;
  expect(finding.claim).toBe(CLAIM);
  writeFileSync(join(cwd, 'stet.rulings.yaml'), rulings(finding.fact));
  return cwd;
}

function rulings(fact: string): string {
  return `# Ours.
rulings:
  - { draft: drafts/gone.md, claim: nordline/founded/1911, fact: 0e }
  # Asked the yard.
  - draft: drafts/story.md
    claim: ${CLAIM}
    says: "1925"
    against: Nordline was founded in 1952
    reason: the first yard
    by: Inga
    on: 2025-03-12
    fact: ${fact}
`;
}

test('a ruling takes its finding from the report, and the summary counts it', async () => {
  const cwd = await ruled();
  expect(await cli.run(['check'], { cwd })).toEqual({ status: 0, out: 'No findings in 1 draft; 1 more let stand\n', err: '' });
  const { out } = await cli.run(['check', '--format', 'json'], { cwd });
  expect(JSON.parse(out).documents[0].summary.ruled).toBe(1);
});

test('sarif has it as a suppressed result, with its reason', async () => {
  const { out } = await cli.run(['check', '--format', 'sarif'], { cwd: await ruled() });
  const [run] = JSON.parse(out).runs;
  expect(run.results.map(({ suppressions }: { suppressions: object }) => suppressions)).toEqual([
    [{ kind: 'external', justification: 'the first yard' }],
  ]);
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('wrong-value');
});

test('it lapses when the fact changes', async () => {
  const cwd = await ruled();
  writeFileSync(join(cwd, 'facts/a.yaml'), FACTS.replace('1952', '1953'));
  expect((await cli.run(['check'], { cwd })).status).toBe(1);
  expect((await cli.run(['rulings', 'list'], { cwd })).out).toContain(
    `${CLAIM} lapsed: the fact has changed, and the finding is reported again`,
  );
});

test('list tells what stands and what does not', async () => {
  const cwd = await ruled();
  expect((await cli.run(['rulings', 'list'], { cwd })).out).toBe(`drafts/gone.md
  nordline/founded/1911 the draft is gone

drafts/story.md
  ${CLAIM} stands
    “1925” against: Nordline was founded in 1952
    the first yard — by Inga, 2025-03-12

2 rulings
`);
  writeFileSync(join(cwd, 'drafts/story.md'), 'Nordline was founded in 1952.\n');
  const { out } = await cli.run(['rulings', 'list', '--format', 'json'], { cwd });
  expect(JSON.parse(out).rulings[1]).toEqual({
    ...{ draft: 'drafts/story.md', claim: CLAIM, says: '1925', against: 'Nordline was founded in 1952', reason: 'the first yard' },
    ...{ by: 'Inga', on: '2025-03-12', fact: expect.any(String), state: 'idle' },
  });
});

test('revoke takes it back, and nothing else', async () => {
  const cwd = await ruled();
  const wrong = await cli.run(['rulings', 'revoke', 'drafts/story.md', 'nordline/founded/1926'], { cwd });
  expect(wrong).toMatchObject({ status: 2, err: `stet: no ruling on nordline/founded/1926 in drafts/story.md; did you mean ${CLAIM}?\n` });
  const done = await cli.run(['rulings', 'revoke', 'story.md', CLAIM], { cwd: join(cwd, 'drafts') });
  expect(done).toMatchObject({ status: 0, err: `revoked: ${CLAIM} in drafts/story.md\n` });
  expect(readFileSync(join(cwd, 'stet.rulings.yaml'), 'utf8')).toBe(
    '# Ours.\nrulings:\n  - { draft: drafts/gone.md, claim: nordline/founded/1911, fact: 0e }\n  # Asked the yard.\n',
  );
  expect((await cli.run(['check'], { cwd })).status).toBe(1);
});

test('a file that cannot be read is named, and its findings are reported', async () => {
  const cwd = await ruled();
  writeFileSync(join(cwd, 'stet.rulings.yaml'), rulings('0e').replace('    fact:', '    fakt:'));
  const { status, err } = await cli.run(['check', '--strict'], { cwd });
  expect(status).toBe(2);
  expect(err).toContain('stet.rulings.yaml:12: A ruling has no key `fakt`; did you mean `fact`?');
});
