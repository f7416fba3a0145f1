import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'population',
  label: 'population',
  summary: 'How many people live in a place.',
  key: 'population',
  subjects: ['place'],
  value: 'quantity',
  varies: true,
  many: false,
  cues: [{ words: ['population', 'inhabitant', 'resident'], before: ['of', ''], side: 'after' }],
  constructions: ['inhabitants'],
  sentence: '{subject} has a population of {value}',
  past: '{subject} had a population of {value}',
  example: {
    facts: `
places:
  - { name: Norrvik, kind: city, population: 41000 }
`,
    agrees: ['Norrvik has a population of 41,000.'],
  },
};
