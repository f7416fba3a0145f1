import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'employer',
  label: 'employer',
  summary: 'Whom somebody works for.',
  key: 'employer',
  subjects: ['person'],
  value: 'entity',
  names: 'organization',
  varies: true,
  many: true,
  cues: [{ words: ['work', 'employ', 'write'], before: ['for', 'at', 'by'], side: 'after' }],
  constructions: [],
  sentence: '{subject} works for {value}',
  past: '{subject} worked for {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, employer: Norrvik Tidning }
`,
    agrees: ['Ada Brandt works for Norrvik Tidning.'],
  },
};
