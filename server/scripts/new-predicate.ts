// `npm run new-predicate NAME` writes the file of a new predicate.
import { scaffold } from './scaffold.ts';

scaffold(
  'predicate',
  process.argv[2],
  (id) => `import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: '${id}',
  label: 'REPLACE: as a reader is shown it',
  summary: 'REPLACE: what it says of its subject, in one line.',
  key: '${id}',
  subjects: ['person'],
  value: 'text',
  varies: false,
  many: false,
  cues: [{ words: ['REPLACE'], before: [''], side: 'after' }],
  sentence: '{subject} REPLACE {value}',
  example: {
    facts: \`
people:
  - { name: Ada Brandt, ${id}: REPLACE }
\`,
    agrees: ['REPLACE: a sentence that agrees with the facts above.'],
  },
};
`,
);
