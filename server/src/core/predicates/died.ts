import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'died',
  label: 'date of death',
  summary: 'When somebody died.',
  key: 'died',
  subjects: ['person'],
  value: 'date',
  varies: false,
  many: false,
  cues: [{ words: ['die', 'death'], before: ['in', 'on', 'at', ''], side: 'after' }],
  constructions: ['lifespan'],
  sense: 'death',
  sentence: '{subject} died {on} {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, died: 2019-03-02 }
`,
    agrees: ['Ada Brandt died in 2019.'],
  },
};
