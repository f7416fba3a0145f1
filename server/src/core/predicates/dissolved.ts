import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'dissolved',
  label: 'dissolution',
  summary: 'When an organisation ceased to exist.',
  key: 'dissolved',
  subjects: ['organization'],
  value: 'date',
  varies: false,
  many: false,
  cues: [
    {
      words: ['dissolve', 'disband', 'fold', 'fail', 'collapse', 'close', 'closing', 'closure', 'shut', 'liquidate', 'defunct'],
      before: ['in', 'on', 'at', ''],
      side: 'after',
    },
  ],
  constructions: [],
  sentence: '{subject} was dissolved {on} {value}',
  example: {
    facts: `
organizations:
  - { name: Norrvik Tidning, dissolved: 1999 }
`,
    agrees: ['Norrvik Tidning was dissolved in 1999.'],
  },
};
