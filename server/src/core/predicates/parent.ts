import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'parent',
  label: 'parent organisation',
  summary: 'What an organisation is part of.',
  key: 'parent',
  subjects: ['organization'],
  value: 'entity',
  names: 'organization',
  varies: true,
  many: false,
  cues: [
    { words: ['own'], before: ['by'], side: 'after' },
    { words: ['part', 'subsidiary', 'unit', 'division', 'arm'], before: ['of'], side: 'after' },
    { words: ['parent'], before: [''], side: 'before' },
  ],
  constructions: [],
  sense: 'container',
  sentence: '{subject} is part of {value}',
  past: '{subject} was part of {value}',
  example: {
    facts: `
organizations:
  - { name: Norrvik Tidning, parent: Brandt Media }
`,
    agrees: ['Norrvik Tidning is owned by Brandt Media.'],
  },
};
