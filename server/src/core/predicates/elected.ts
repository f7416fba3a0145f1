import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'elected',
  label: 'election',
  summary: 'When somebody was elected.',
  key: 'elected',
  subjects: ['person'],
  value: 'date',
  varies: false,
  many: true,
  cues: [{ words: ['elect'], before: ['in', 'on', 'at', ''], side: 'after' }],
  constructions: [],
  sentence: '{subject} was elected {on} {value}',
  example: {
    facts: `
people:
  - { name: Ada Brandt, elected: 2018-09-09 }
`,
    agrees: ['Ada Brandt was elected in 2018.'],
  },
};
