import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'birthplace',
  label: 'place of birth',
  summary: 'Where somebody was born.',
  key: 'birthplace',
  subjects: ['person'],
  value: 'entity',
  names: 'place',
  varies: false,
  many: false,
  cues: [
    { words: ['bear', 'born'], before: ['in', 'at'], side: 'after' },
    { words: ['native'], before: ['of'], side: 'after' },
  ],
  constructions: ['cradle'],
  sentence: '{subject} was born in {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, birthplace: Norrvik }
`,
    agrees: ['Ada Brandt was born in Norrvik.', 'Ada Brandt, a native of Norrvik, voted.'],
  },
};
