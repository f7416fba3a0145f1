import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'headquarters',
  label: 'headquarters',
  summary: 'Where an organisation has its seat.',
  key: 'headquarters',
  subjects: ['organization'],
  value: 'entity',
  names: 'place',
  varies: true,
  many: false,
  cues: [{ words: ['base', 'headquarter', 'headquarters'], before: ['in', 'at'], side: 'after' }],
  constructions: ['site'],
  sentence: '{subject} has its headquarters in {value}',
  past: '{subject} had its headquarters in {value}',
  example: {
    facts: `
organizations:
  - { name: Norrvik Tidning, headquarters: Norrvik }
`,
    agrees: ['Norrvik Tidning is based in Norrvik.'],
  },
};
