import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'born',
  label: 'date of birth',
  summary: 'When somebody was born.',
  key: 'born',
  subjects: ['person'],
  value: 'date',
  varies: false,
  many: false,
  cues: [{ words: ['bear', 'born'], before: ['in', 'on', 'at', ''], side: 'after' }],
  constructions: ['lifespan'],
  sense: 'birth',
  sentence: '{subject} was born {on} {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, born: 1961-04-12 }
`,
    agrees: ['Ada Brandt was born in 1961.', 'Ada Brandt, born on April 12, 1961, grew up there.'],
  },
};
