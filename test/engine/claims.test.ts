import { describe, expect, test } from 'vitest';
import { analyze, claimsIn } from '../support/analyze.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
places:
  - { name: Vestland, kind: state, demonym: Vestlander }
organizations:
  - { name: Nordline, kind: company, founded: 1952, headquarters: Hamre }
statements:
  - The Hamre tunnel cost [$3.2 billion].
`;

async function listed(draft: string): Promise<string[]> {
  const claims = await claimsIn({ facts: FACTS, draft, asOf: '2025-03-12' });
  return claims.map(({ start, end, kind, state, id }) => `${state} ${kind} “${draft.slice(start, end)}” ${id}`);
}

describe('the claims of a draft', () => {
  test('stand in order with their states', async () => {
    const draft = [
      'Gov. Ottilie Brandvold, born in 1961, met Tor Lund on Tuesday.',
      'Nordline was founded in 1925. The Hamre tunnel cost $3.2 billion and took 12 years.',
      '“It opened in 2016,” Brandvold said.',
    ].join('\n\n');
    expect(await listed(draft)).toEqual([
      'agrees title “Gov.” ottilie-brandvold/title/gov',
      'agrees name “Ottilie Brandvold” ottilie-brandvold/name/ottilie brandvold',
      'agrees fact “1961” ottilie-brandvold/born/1961',
      'unknown name “Tor Lund” -/name/tor lund',
      'unknown date “Tuesday” -/date/tuesday',
      'agrees name “Nordline” nordline/name/nordline',
      'contradicted fact “1925” nordline/founded/1925',
      'unknown name “Hamre” -/name/hamre',
      'agrees fact “$3.2 billion” -/statement/3200000000 USD',
      'unknown date “12 years” -/date/12 year',
      'quoted date “2016” -/date/2016',
      'agrees name “Brandvold” ottilie-brandvold/name/brandvold',
    ]);
  });

  test('do not agree with a fact that the sentence only comes near', async () => {
    const facts = 'organizations: [{ name: Nordline }]\nstatements: ["[Nordline] opened its first yard on [June 30, 1952]."]\n';
    const draft = 'Nordline has grown. When it opened the yard in Hamre, it rained.';
    const claims = await claimsIn({ facts, draft, asOf: '2025-03-12' });
    expect(claims.map(({ start, end, state }) => `${state} ${draft.slice(start, end)}`)).toEqual(['agrees Nordline', 'unknown Hamre']);
  });

  test('give the facts, and the sentence', async () => {
    const draft = 'It rained. Nordline was founded in 1952.';
    const [, founded] = await claimsIn({ facts: FACTS, draft, asOf: '2025-03-12' });
    expect(founded!.evidence.map(({ statement }) => statement)).toEqual(['Nordline was founded in 1952']);
    expect(draft.slice(founded!.sentence.start, founded!.sentence.end)).toBe('Nordline was founded in 1952.');
  });

  test('keep their identity when the draft is edited elsewhere, and when a date is written another way', async () => {
    const before = await listed('Ottilie Brandvold was born on April 12, 1961.');
    const after = await listed('It rained.\n\nTor Lund says that she was born there, and Ottilie Brandvold was born on 12 April 1961.');
    const born = 'ottilie-brandvold/born/1961-04-12';
    expect(before.filter((line) => line.includes('born/'))).toEqual([`agrees fact “April 12, 1961” ${born}`]);
    expect(after.filter((line) => line.includes('born/'))).toEqual([`agrees fact “12 April 1961” ${born}`]);
  });

  test('of one key are told apart by their order', async () => {
    const lines = await listed('Nordline was founded in 1925. That is right: Nordline was founded in 1925.');
    expect(lines.filter((line) => line.startsWith('contradicted'))).toEqual([
      'contradicted fact “1925” nordline/founded/1925',
      'contradicted fact “1925” nordline/founded/1925#2',
    ]);
  });
});

describe('rulings', () => {
  const draft = 'Nordline was founded in 1925.';

  test('take a finding from the report, and are counted', async () => {
    const { findings } = await analyze({ facts: FACTS, draft, asOf: '2025-03-12' });
    const [{ claim, evidence }] = findings as [(typeof findings)[0]];
    const rulings = [{ claim, fact: evidence[0]!.fact, reason: 'the first yard' }];
    const ruled = await analyze({ facts: FACTS, draft, asOf: '2025-03-12', rulings });
    expect(ruled.findings).toEqual([]);
    expect(ruled.summary.ruled).toBe(1);
    expect(ruled.ruled.map(({ reason }) => reason)).toEqual(['the first yard']);
    const claims = await claimsIn({ facts: FACTS, draft, asOf: '2025-03-12', rulings });
    expect(claims.map(({ state, key }) => `${state} ${key}`)).toEqual(['agrees nordline/name/nordline', 'ruled nordline/founded/1925']);
  });

  test('lapse when the fact changes, and not when it is only verified again', async () => {
    const { findings } = await analyze({ facts: FACTS, draft, asOf: '2025-03-12' });
    const rulings = [{ claim: findings[0]!.claim, fact: findings[0]!.evidence[0]!.fact }];
    const changed = FACTS.replace('founded: 1952', 'founded: 1953');
    expect((await analyze({ facts: changed, draft, asOf: '2025-03-12', rulings })).findings).toHaveLength(1);
    const again = FACTS.replace('founded: 1952', 'founded: { value: 1952, verified: 2025-03-01 }');
    expect((await analyze({ facts: again, draft, asOf: '2025-03-12', rulings })).findings).toEqual([]);
  });

  test('of a comment in the draft are counted too, with their reason', async () => {
    const text = `${draft} <!-- stet: the first yard, see the history of the port -->`;
    const { findings, ruled } = await analyze({ facts: FACTS, draft: text, asOf: '2025-03-12' });
    expect(findings).toEqual([]);
    expect(ruled.map(({ finding, reason }) => [finding.claim, reason])).toEqual([
      ['nordline/founded/1925', 'the first yard, see the history of the port'],
    ]);
  });
});
