import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'party',
  label: 'party',
  summary: 'The party somebody belongs to.',
  key: 'party',
  subjects: ['person'],
  value: 'entity',
  varies: true,
  many: false,
  cues: [],
  constructions: ['party'],
  sentence: '{subject}’s party is {value}',
  past: '{subject}’s party was {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, party: Republican }
`,
    agrees: ['Ada Brandt, a Republican, voted no.'],
  },
};
