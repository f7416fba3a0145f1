import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'in',
  label: 'location',
  summary: 'The place that a place lies in.',
  key: 'in',
  subjects: ['place'],
  value: 'entity',
  varies: false,
  many: false,
  cues: [],
  constructions: ['place'],
  sense: 'container',
  sentence: '{subject} is in {value}',
  example: {
    facts: `
places:
  - { name: Norrvik, kind: city, in: Sweden }
  - { name: Sweden, kind: country }
`,
    agrees: ['He lives in Norrvik, Sweden.'],
  },
};
