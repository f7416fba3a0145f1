import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'founded',
  label: 'founding',
  summary: 'When something was founded.',
  key: 'founded',
  subjects: ['organization', 'place'],
  value: 'date',
  varies: false,
  many: false,
  cues: [{ words: ['found', 'establish', 'founding', 'form', 'charter', 'incorporate'], before: ['in', 'on', 'at', ''], side: 'after' }],
  constructions: [],
  sentence: '{subject} was founded {on} {value}',
  example: {
    facts: `
organizations:
  - { name: Norrvik Tidning, founded: 1888 }
`,
    agrees: ['Norrvik Tidning was founded in 1888.'],
  },
};
