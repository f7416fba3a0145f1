import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'capital',
  label: 'capital',
  summary: 'The capital of a place.',
  key: 'capital',
  subjects: ['place'],
  value: 'entity',
  names: 'place',
  varies: true,
  many: false,
  cues: [
    { words: ['capital'], before: [''], side: 'before' },
    { words: ['capital'], before: [''], side: 'after' },
  ],
  constructions: [],
  sentence: 'The capital of {subject} is {value}',
  past: 'The capital of {subject} was {value}',
  example: {
    facts: `
places:
  - { name: Vestland, kind: country, capital: Norrvik }
`,
    agrees: ['Norrvik, the capital of Vestland, was quiet.'],
  },
};
