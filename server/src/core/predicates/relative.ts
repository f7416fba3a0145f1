import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'relative',
  label: 'relative',
  summary: 'Whose relative somebody is.',
  key: 'relatives',
  subjects: ['person'],
  value: 'entity',
  names: 'person',
  varies: false,
  many: true,
  cues: [{ words: ['{as}'], before: ['of'], side: 'after' }],
  constructions: [],
  sentence: '{subject} is the {as} of {value}',
  past: '{subject} was the {as} of {value}',
  example: {
    facts: `
people:
  - name: Ada Brandt
    relatives:
      - { relation: daughter, of: Nils Brandt }
`,
    agrees: ['Ada Brandt is the daughter of Nils Brandt.'],
  },
};
