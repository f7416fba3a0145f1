import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'occupation',
  label: 'occupation',
  summary: 'What somebody does.',
  key: 'occupation',
  subjects: ['person'],
  value: 'title',
  varies: true,
  many: true,
  cues: [],
  constructions: ['position'],
  sense: 'office',
  sentence: '{subject} works as {value}',
  past: '{subject} worked as {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, occupation: painter }
`,
    agrees: ['Ada Brandt, a painter, was there.'],
  },
};
