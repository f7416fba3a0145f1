import { describe, expect, test } from 'vitest';
import type { SilenceReason } from '../../server/src/core/findings/silence.ts';
import { type Analyzed, silencesIn } from '../support/analyze.ts';
import { marked } from '../support/marked.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    birthplace: Norrvik
    source: { title: Register, date: 2024 }
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - { name: Nils Brandvold }
  - { name: Viktor Amsel }
places:
  - { name: Norrvik, kind: city }
  - { name: Hamre, kind: city }
  - { name: Vestland, kind: state }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
statements:
  - Nordline employs [4,200] people.
  - Nordline employed [2,900] people in 1990.
  - { says: "Nordline built the [Hamre] ferry.", many: true }
quotes:
  - { speaker: Ottilie Brandvold, on: 2024-05-01, text: "The harbour of Norrvik was never ours to sell, and whoever says otherwise has not read the charter of 1811." }
`;

/** The draft with the claim in ⟦ ⟧, the reason, and its words. */
type Row = readonly [draft: string, reason: SilenceReason, message: string];

const ROWS: readonly Row[] = [
  ['Ottilie Brandvold was born in ⟦1961⟧.', 'agrees', '“1961” agrees with: Ottilie Brandvold was born on 1961-04-12 (Register, 2024).'],
  ['⟦Viktor Amsel⟧ left.', 'agrees', '“Viktor Amsel” agrees with: The name is Viktor Amsel (no source recorded).'],
  [
    '⟦Gov.⟧ Ottilie Brandvold left.',
    'agrees',
    '“Gov.” agrees with: Ottilie Brandvold is Governor of Vestland since 2020-01-06 (Register, 2024).',
  ],
  ['“Nordline was founded in ⟦1925⟧,” the guide said.', 'quoted', '“1925” stands in a quotation: these are the speaker’s words.'],
  [
    'Nordline was not founded in ⟦1925⟧.',
    'negated',
    'The sentence says of “1925” that it is not so. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  [
    'If Nordline had been founded in ⟦1925⟧, it would be a hundred years old.',
    'supposed',
    '“1925” is supposed, wanted or possible here, not stated. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  [
    'Was Nordline founded in ⟦1925⟧?',
    'asked',
    '“1925” stands in a question. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  [
    'A blog post wrongly said that Nordline was founded in ⟦1925⟧.',
    'denied',
    '“1925” belongs to what the text calls wrong, or somebody denies. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  [
    'Many in Hamre believe that Nordline was founded in ⟦1925⟧.',
    'believed',
    '“1925” is what somebody thinks, not what the text states. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  [
    'Correction: An earlier version of this article said that Nordline was founded in ⟦1925⟧.',
    'corrected',
    '“1925” stands in a correction notice. Stated, it would go against: Nordline was founded in 1952 (no source recorded).',
  ],
  ['Then ⟦Tor Lund⟧ left.', 'unknown-name', 'The store has nobody and nothing called “Tor Lund”.'],
  [
    'Nordline employs ⟦2,900⟧ people.',
    'supported-elsewhere',
    'Another fact speaks for “2,900”: Nordline employed 2,900 people in 1990 (no source recorded). It would go against: Nordline employs 4,200 people (no source recorded).',
  ],
  [
    'Nordline will employ ⟦5,000⟧ people.',
    'another-claim',
    '“5,000” is another time, part or subject than that of a fact that comes near it: Nordline employs 4,200 people (no source recorded).',
  ],
  ['Nordline built the ⟦Norrvik⟧ ferry.', 'agrees', '“Norrvik” agrees with: The name is Norrvik (no source recorded).'],
  [
    'Nordline built the ⟦Lysand⟧ ferry.',
    'several-values',
    '“Lysand” may be true beside what the store has: Nordline built the Hamre ferry (no source recorded).',
  ],
  [
    '“The harbour of Norrvik was never ours to sell, and whoever says otherwise has not read the charter of ⟦1811⟧,” Brandvold said.',
    'agrees',
    '“1811” agrees with: Ottilie Brandvold, 2024-05-01: “The harbour of Norrvik was never ours to sell, and whoever says otherwise has not read the charter of 1811.” (no source recorded).',
  ],
  [
    '⟦Sailing instructor⟧ Ottilie Brandvold left.',
    'other-titles',
    'The store holds other titles of Ottilie Brandvold, which does not make “Sailing instructor” wrong.',
  ],
  ['⟦Sailing instructor⟧ Viktor Amsel left.', 'no-fact', 'The store says nothing of “Sailing instructor”.'],
  ['Viktor Amsel crossed the sound in ⟦1999⟧.', 'no-fact', 'The store says nothing of “1999”.'],
  ['Viktor Amsel crossed the sound ⟦recently⟧.', 'vague-date', '“recently” does not say which days are meant.'],
  ['Nordline was founded in ⟦1925⟧. <!-- stet: the first yard -->', 'let-stand', '“1925” was let stand: the first yard.'],
  ['Follow @⟦Nordline⟧ there.', 'no-prose', '“Nordline” stands in code, an address or a file name.'],
];

async function explained(draft: string, more: Partial<Analyzed> = {}) {
  const { text, spans } = marked(draft);
  const silences = await silencesIn({ facts: FACTS, draft: text, asOf: '2025-03-12', ...more });
  return silences.filter(({ start, end }) => start === spans[0]!.start && end === spans[0]!.end);
}

describe('why nothing was reported', () => {
  test.each(ROWS)('%s', async (draft, reason, message) => {
    expect((await explained(draft)).map((silence) => [silence.reason, silence.message])).toEqual([[reason, message]]);
  });

  test('of a name that fits two, once the hint has been given', async () => {
    const found = await explained('Brandvold came. ⟦Brandvold⟧ left.');
    expect(found.map(({ reason, message }) => [reason, message])).toEqual([
      ['ambiguous', '“Brandvold” may be Ottilie Brandvold or Nils Brandvold; the text does not say which.'],
    ]);
  });

  test('of a name that comes near one', async () => {
    const found = await explained('⟦Viktor Haugen⟧ left.');
    expect(found.map(({ reason, message }) => [reason, message])).toEqual([
      ['near-name', '“Viktor Haugen” comes near Viktor Amsel, but may well be another name.'],
    ]);
  });

  test('because the check is switched off', async () => {
    const found = await explained('Nordline was founded in ⟦1925⟧.', { severities: new Map([['wrong-value', 'off']]) });
    expect(found.map(({ reason, message }) => [reason, message])).toEqual([
      [
        'switched-off',
        'Switched off by the desk: wrong-value. The draft says “1925”; the store says: Nordline was founded in 1952 (no source recorded).',
      ],
    ]);
  });

  test('is not told of what is reported, nor of fiction', async () => {
    expect(await explained('Nordline was founded in ⟦1925⟧.')).toEqual([]);
    expect(
      await silencesIn({ facts: FACTS, draft: '---\nfiction: true\n---\n\nNordline was founded in 1925.', asOf: '2025-03-12' }),
    ).toEqual([]);
  });

  test('stands in the order of the draft, names that stand again too', async () => {
    const silences = await silencesIn({ facts: FACTS, draft: 'Viktor Amsel left in 1999.\n\nAmsel came back.', asOf: '2025-03-12' });
    expect(silences.map(({ kind, claim }) => `${kind} ${claim}`)).toEqual([
      'name viktor-amsel/name/viktor amsel',
      'date -/date/1999',
      'name viktor-amsel/name/amsel',
    ]);
  });
});
