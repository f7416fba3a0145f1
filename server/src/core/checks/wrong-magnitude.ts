import { oddRole } from '../findings/odd-role.ts';
import type { Check } from './check.ts';

const FACTS = `
organizations:
  - { name: Nordline, kind: company }
places:
  - { name: Vestland, kind: country, population: 5.4 million }
  - { name: Ostland, kind: country }
statements:
  - Vestland received about [$14 billion] in loans from Ostland.
  - Nordline carried [1,500,000] passengers in [2023].
`;

export const check: Check = {
  id: 'wrong-magnitude',
  rank: 7,
  severity: 'error',
  summary: 'The right figures at the wrong power of ten: million for billion.',
  description: `Reports an amount whose figures are those of a fact while its order of magnitude is another: a million for a billion, a nought or a group of three figures too many or too few.
An error, but a warning where the subject is inferred (through a pronoun or description).
Amounts of another currency, unit or noun are not compared, and small bare numbers (5 and 50) are just other numbers, which \`wrong-value\` reports.
The fix changes the magnitude word or the figures alone, in the writer's own form.`,
  catches: [
    {
      shows: 'Million for billion',
      facts: FACTS,
      draft: 'Vestland has received about ⟦$14 million⟧ in loans from Ostland.',
      asOf: '2025-01-15',
      says: 'The draft says “$14 million”; the store says: Vestland received about $14 billion in loans from Ostland (no source recorded).',
      fixed: 'Vestland has received about $14 billion in loans from Ostland.',
    },
    {
      shows: 'In the style of the desk',
      facts: FACTS,
      draft: 'Vestland has received ⟦$14m⟧ in loans from Ostland.',
      asOf: '2025-01-15',
      says: 'The draft says “$14m”; the store says: Vestland received about $14 billion in loans from Ostland (no source recorded).',
      fixed: 'Vestland has received $14bn in loans from Ostland.',
    },
    {
      shows: 'A nought left out',
      facts: FACTS,
      draft: 'Nordline carried ⟦150,000⟧ passengers in 2023.',
      asOf: '2025-01-15',
      says: 'The draft says “150,000”; the store says: Nordline carried 1,500,000 passengers in 2023 (no source recorded).',
      fixed: 'Nordline carried 1,500,000 passengers in 2023.',
    },
    {
      shows: 'A population',
      facts: FACTS,
      draft: 'Vestland has a population of ⟦5.4 billion⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “5.4 billion”; the store says: Vestland has a population of 5.4 million (no source recorded).',
      fixed: 'Vestland has a population of 5.4 million.',
    },
  ],
  silent: [
    {
      shows: 'The same amount written otherwise',
      facts: FACTS,
      draft: 'Vestland received $14,000 million in loans from Ostland.',
      asOf: '2025-01-15',
    },
    { shows: 'Another currency', facts: FACTS, draft: 'Vestland received €14 million in loans from Ostland.', asOf: '2025-01-15' },
    {
      shows: 'A direct quotation',
      facts: FACTS,
      draft: '“Vestland received $14 million in loans from Ostland,” he said.',
      asOf: '2025-01-15',
    },
    { shows: 'Another year', facts: FACTS, draft: 'Nordline carried 150,000 passengers in 1988.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.frames) {
      const { outcome } = judged.match;
      if (outcome.kind !== 'refuted' || outcome.filler.reading !== 'magnitude') continue;
      const found = oddRole(judged, context, { check: 'wrong-magnitude' });
      if (found) yield found;
    }
  },
};
