import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'title',
  label: 'title or office',
  summary: 'The titles and offices somebody holds or held, of what, from when to when.',
  key: 'titles',
  subjects: ['person'],
  value: 'title',
  varies: true,
  many: true,
  cues: [],
  constructions: ['position'],
  sense: 'office',
  sentence: '{subject} is {value}{of}{term}',
  past: '{subject} was {value}{of}{term}',
  example: {
    facts: `
people:
  - name: Ada Brandt
    titles:
      - { title: Mayor, of: Norrvik, from: 2020-01-01 }
places:
  - { name: Norrvik, kind: city }
`,
    agrees: ['Mayor Ada Brandt opened the bridge.', 'Ada Brandt, the mayor of Norrvik, opened the bridge.'],
  },
};
