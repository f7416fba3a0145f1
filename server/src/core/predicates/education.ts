import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'education',
  label: 'education',
  summary: 'Where somebody studied.',
  key: 'education',
  subjects: ['person'],
  value: 'entity',
  names: 'organization',
  varies: false,
  many: true,
  seldomAll: true,
  cues: [
    { words: ['graduate', 'attend', 'study'], before: ['from', 'at', ''], side: 'after' },
    { words: ['alumnus', 'alumna', 'graduate'], before: ['of'], side: 'after' },
  ],
  constructions: [],
  sentence: '{subject} studied at {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, education: Norrvik University }
`,
    agrees: ['Ada Brandt studied at Norrvik University.'],
  },
};
