// `npm run new-check NAME` writes the file of a new check.
import { scaffold } from './scaffold.ts';

scaffold(
  'check',
  process.argv[2],
  (id) => `import type { Check } from './check.ts';

const FACTS = \`
people:
  - { name: Ada Brandt, born: 1961-04-12 }
\`;

export const check: Check = {
  id: '${id}',
  rank: 50,
  severity: 'warning',
  summary: 'REPLACE: what it reports, in one line.',
  description: \`REPLACE: what is reported and how loudly, what is left alone, which fixes are offered.\`,
  catches: [
    {
      shows: 'REPLACE: the slip, as a heading',
      facts: FACTS,
      draft: 'REPLACE: a sentence with ⟦the slip⟧ in it.',
      asOf: '2025-01-15',
      says: 'REPLACE: the message, word for word.',
    },
  ],
  silent: [
    { shows: 'REPLACE: a right sentence', facts: FACTS, draft: 'REPLACE', asOf: '2025-01-15' },
    { shows: 'REPLACE: one that only looks wrong', facts: FACTS, draft: 'REPLACE', asOf: '2025-01-15' },
  ],
  run: () => [],
};
`,
);
