import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'nationality',
  label: 'nationality',
  summary: 'Whose citizen somebody is.',
  key: 'nationality',
  subjects: ['person'],
  value: 'text',
  varies: true,
  many: true,
  cues: [],
  constructions: ['nation'],
  sentence: '{subject} is {value} by nationality',
  past: '{subject} was {value} by nationality',
  example: {
    facts: `
people:
  - { name: Ada Brandt, nationality: Swedish }
`,
    agrees: ['Swedish painter Ada Brandt was there.'],
  },
};
