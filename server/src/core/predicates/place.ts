import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'place',
  label: 'place of an event',
  summary: 'Where an event took place.',
  key: 'place',
  subjects: ['event'],
  value: 'entity',
  names: 'place',
  varies: false,
  many: false,
  cues: [{ words: ['hold', 'take', 'open', 'begin', 'start', 'fight', 'happen', 'occur'], before: ['in', 'at', 'near'], side: 'after' }],
  constructions: ['site'],
  sentence: '{subject} took place in {value}',
  example: {
    facts: `
events:
  - { name: Harbour Fair, date: 2024-06-01, place: Norrvik }
`,
    agrees: ['The Harbour Fair was held in Norrvik.'],
  },
};
