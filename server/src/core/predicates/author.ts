import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'author',
  label: 'author',
  summary: 'Who wrote, directed or made a work.',
  key: 'by',
  subjects: ['work'],
  value: 'entity',
  varies: false,
  many: true,
  cues: [
    { words: ['write', 'author', 'compose', 'direct', 'create', 'paint', 'record'], before: [''], side: 'before' },
    { words: ['write', 'author', 'compose', 'direct', 'create', 'paint', 'record'], before: ['by'], side: 'after' },
  ],
  constructions: [],
  sentence: '{subject} is by {value}',
  example: {
    facts: `
people:
  - name: Ada Brandt
works:
  - { name: The Long Quay, kind: novel, by: Ada Brandt }
`,
    agrees: ['Ada Brandt wrote “The Long Quay.”'],
  },
};
