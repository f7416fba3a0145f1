import { describe, expect, test } from 'vitest';
import { analyze } from '../support/analyze.ts';

const STALE = 'The fact should have been checked again by 2024-12-31.';

/** Findings in words: check, severity, message, and whether a fix is preferred, or safe. */
async function told(facts: string, draft: string): Promise<string[]> {
  const { findings } = await analyze({ facts, draft, asOf: '2025-03-12' });
  return findings.map(({ check, severity, message, fixes }) => {
    const fix = fixes.some(({ safe }) => safe) ? ' [safe]' : fixes.some(({ preferred }) => preferred) ? ' [fix]' : '';
    return `${check} ${severity}: ${message}${fix}`;
  });
}

describe('a fact past its recheck', () => {
  test('makes a warning of what would be an error, and says so', async () => {
    const facts = (more: string) => `organizations: [{ name: Nordline, founded: { value: 1952${more} } }]`;
    const draft = 'Nordline was founded in 1925.';
    const says = 'The draft says “1925”; the store says: Nordline was founded in 1952 (no source recorded).';
    expect(await told(facts(''), draft)).toEqual([`wrong-value error: ${says} [fix]`]);
    expect(await told(facts(', recheck: 2024-12-31'), draft)).toEqual([`wrong-value warning: ${says} ${STALE} [fix]`]);
    expect(await told(facts(', recheck: 2025-03-12'), draft)).toEqual([`wrong-value error: ${says} [fix]`]);
  });

  test('makes a warning of a title, too', async () => {
    const facts = `
people:
  - name: Ottilie Brandvold
    titles: [{ title: Secretary of Fisheries, of: Vestland, from: 2020-01-06, recheck: 2024-12-31 }]
`;
    expect(await told(facts, 'Secretary of Trade Ottilie Brandvold spoke.')).toEqual([
      `wrong-value warning: The draft says “Secretary of Trade”; the store says: Ottilie Brandvold is Secretary of Fisheries of Vestland since 2020-01-06 (no source recorded). ${STALE} [fix]`,
    ]);
  });

  test('leaves names alone, which do not go stale', async () => {
    const facts = 'places: [{ name: Vestland, never: [Westland], recheck: 2024-12-31 }]';
    expect(await told(facts, 'Talks in Westland go on.')).toEqual([
      'known-wrong-name error: “Westland” is listed as a wrong form of Vestland (no source recorded). [safe]',
    ]);
  });
});

describe('a disputed fact', () => {
  const FACTS = `
organizations:
  - { name: Nordline, kind: company, founded: { value: 1952, status: disputed, source: { title: Register } } }
  - { name: Nordline, kind: company, founded: { value: 1955, status: disputed, source: { title: Yearbook } } }
statements:
  - { says: "The Norrvik ferry disaster killed [128] people.", status: disputed }
  - { says: "The Norrvik ferry disaster killed [131] people.", status: disputed }
`;

  test('shows both sides, and prefers no fix', async () => {
    expect(await told(FACTS, 'Nordline was founded in 1925.')).toEqual([
      'wrong-value warning: The draft says “1925”; the store says: Nordline was founded in 1952 (Register). This is disputed. The other side: Nordline was founded in 1955 (Yearbook).',
    ]);
    expect(await told(FACTS, 'The Norrvik ferry disaster killed 182 people.')).toEqual([
      'wrong-value warning: The draft says “182”; the store says: The Norrvik ferry disaster killed 128 people (no source recorded). This is disputed. The other side: The Norrvik ferry disaster killed 131 people (no source recorded).',
    ]);
  });

  test('gives both sides as evidence', async () => {
    const { findings } = await analyze({ facts: FACTS, draft: 'Nordline was founded in 1925.', asOf: '2025-03-12' });
    expect(findings[0]!.evidence.map(({ statement, status }) => `${statement}: ${status}`)).toEqual([
      'Nordline was founded in 1952: disputed',
      'Nordline was founded in 1955: disputed',
    ]);
  });

  test('is silent about either side', async () => {
    for (const draft of ['Nordline was founded in 1952.', 'Nordline was founded in 1955.', 'The Norrvik ferry disaster killed 131 people.'])
      expect(await told(FACTS, draft)).toEqual([]);
  });

  test('may be a title, or a birth', async () => {
    const facts = `
people:
  - name: Ottilie Brandvold
    born: { value: 1961-04-12, status: disputed }
    titles: [{ title: Secretary of Fisheries, of: Vestland, from: 2020-01-06, status: disputed }]
  - name: Ottilie Brandvold
    born: { value: 1959, status: disputed }
`;
    expect(await told(facts, 'Secretary of Trade Ottilie Brandvold spoke.')).toEqual([
      'wrong-value warning: The draft says “Secretary of Trade”; the store says: Ottilie Brandvold is Secretary of Fisheries of Vestland since 2020-01-06 (no source recorded). This is disputed.',
    ]);
    expect(await told(facts, 'Ottilie Brandvold, 65, spoke.')).toEqual([]);
    expect(await told(facts, 'Ottilie Brandvold, 58, spoke.')).toHaveLength(1);
  });
});

describe('an unverified fact', () => {
  const FACTS = `
people:
  - name: Ottilie Brandvold
    status: unverified
    never: [Otilie Brandvold]
    born: 1961-04-12
    titles: [{ title: Secretary of Fisheries, of: Vestland, from: 2020-01-06 }]
organizations: [{ name: Nordline, founded: { value: 1952, status: unverified }, headquarters: { value: Hamre, status: unverified } }]
statements: [{ says: "Nordline employs [4,200] people.", status: unverified }]
`;

  test('contradicts nothing', async () => {
    for (const draft of [
      'Nordline was founded in 1925.',
      'Nordline employs 2,400 people.',
      'Nordline is based in Norrvik.',
      'Secretary of Trade Ottilie Brandvold, 58, was born in 1963.',
    ])
      expect(await told(FACTS, draft)).toEqual([]);
  });

  test('never makes an error of a name', async () => {
    expect(await told(FACTS, 'Otilie Brandvold spoke.')).toEqual([
      'known-wrong-name warning: “Otilie Brandvold” is listed as a wrong form of Ottilie Brandvold (no source recorded). The entry is not verified. [fix]',
    ]);
  });
});

describe('a withdrawn fact', () => {
  const FACTS = `
organizations:
  - { name: Nordline, founded: { value: 1925, status: withdrawn } }
  - { name: Nordline, founded: 1952 }
  - { name: Sudbank, founded: { value: 1912, status: withdrawn } }
`;

  test('does not speak for a claim that a fact which stands contradicts', async () => {
    expect(await told(FACTS, 'Nordline was founded in 1925.')).toEqual([
      'wrong-value error: The draft says “1925”; the store says: Nordline was founded in 1952 (no source recorded). [fix]',
    ]);
  });

  test('is caught where a draft still states it', async () => {
    expect(await told(FACTS, 'Sudbank was founded in 1912.')).toEqual([
      'withdrawn-fact warning: The desk has withdrawn this: Sudbank was founded in 1912 (no source recorded).',
    ]);
  });

  test('contradicts nothing itself', async () => {
    expect(await told(FACTS, 'Sudbank was founded in 1921. Nordline was founded in 1952.')).toEqual([]);
  });
});
