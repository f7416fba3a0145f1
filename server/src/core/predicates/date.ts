import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'date',
  label: 'date of a work or event',
  summary: 'When a work came out, a law was enacted or an event took place.',
  key: 'date',
  subjects: ['work', 'event'],
  value: 'date',
  varies: false,
  many: false,
  cues: [
    {
      words: [
        'publish',
        'release',
        'enact',
        'pass',
        'sign',
        'adopt',
        'air',
        'open',
        'begin',
        'start',
        'hold',
        'premiere',
        'issue',
        'appear',
        'set',
        'schedule',
        'slate',
        'happen',
        'fight',
        'run',
        'play',
        'stage',
        'celebrate',
      ],
      before: ['in', 'on', 'at', 'for', ''],
      side: 'after',
    },
  ],
  constructions: ['year', 'day', 'days'],
  sentence: '{subject} is dated {value}',
  example: {
    facts: `
works:
  - { name: Harbour Act, kind: law, date: 1961-09-04 }
`,
    agrees: ['The Harbour Act was passed in 1961.', 'The 1961 Harbour Act is still in force.'],
  },
};
