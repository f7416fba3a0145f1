import { oddRole } from '../findings/odd-role.ts';
import type { Check } from './check.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, elected: 2011-09-12 }
organizations:
  - { name: Nordline, kind: company, founded: 1998-05-01 }
places:
  - { name: Vestland, kind: country }
statements:
  - Vestland was suspended from the fishing pact in [1997].
  - Vestland rejoined the fishing pact in [1999].
  - The ministry banned herring nets in the Norrvik fjord in [1994].
`;

export const check: Check = {
  id: 'wrong-order',
  rank: 7,
  severity: 'warning',
  summary: 'An order or distance in time that the dates of the store do not bear out.',
  description: `Reports a count of years or months that the store's date does not bear out: from the draft's own day ("five years ago") or from a year named in the same sentence or the one before ("three years later", "the next year").
What has lasted cannot have lasted longer than since it came about ("have banned for nearly a century", "since 1950").
Round numbers and hedges ("about 20 years ago", "more than a decade") are given the room that they ask for, and where several years may be counted from, one that fits is enough.`,
  catches: [
    {
      shows: 'Years ago',
      facts: FACTS,
      draft: 'Ottilie Brandvold was elected ⟦eight years ago⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “eight years ago”; the store says: Ottilie Brandvold was elected on 2011-09-12 (no source recorded).',
      fixed: 'Ottilie Brandvold was elected 13 years ago.',
    },
    {
      shows: 'Years later',
      facts: FACTS,
      draft: 'Vestland was suspended from the fishing pact in 1997. It rejoined the pact ⟦five years later⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “five years later”; the store says: Vestland rejoined the fishing pact in 1999 (no source recorded).',
      fixed: 'Vestland was suspended from the fishing pact in 1997. It rejoined the pact in 1999.',
    },
    {
      shows: 'Longer than since it came about',
      facts: FACTS,
      draft: 'The ministry has banned herring nets in the Norrvik fjord ⟦for nearly a century⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “for nearly a century”; the store says: The ministry banned herring nets in the Norrvik fjord in 1994 (no source recorded).',
    },
  ],
  silent: [
    { shows: 'A round number', facts: FACTS, draft: 'Nordline was founded nearly three decades ago.', asOf: '2025-01-15' },
    { shows: 'A hedge', facts: FACTS, draft: 'Ottilie Brandvold was elected more than 10 years ago.', asOf: '2025-01-15' },
    {
      shows: 'Another year to count from',
      facts: FACTS,
      draft: 'After the storms of 1994, Vestland was suspended in 1997. It rejoined the fishing pact five years later.',
      asOf: '2025-01-15',
    },
    {
      shows: 'It may have begun later',
      facts: FACTS,
      draft: 'The ministry has banned herring nets in the Norrvik fjord for ten years.',
      asOf: '2025-01-15',
    },
    { shows: 'A negation', facts: FACTS, draft: 'Ottilie Brandvold was not elected eight years ago.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.frames) {
      const { outcome } = judged.match;
      if (outcome.kind !== 'refuted' || outcome.filler.reading !== 'order') continue;
      const found = oddRole(judged, context, { check: 'wrong-order', loudest: 'warning' });
      if (found) yield found;
    }
  },
};
