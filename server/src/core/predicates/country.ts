import type { Predicate } from './predicate.ts';

export const predicate: Predicate = {
  id: 'country',
  label: 'country',
  summary: 'The country that an organisation belongs to.',
  key: 'of',
  subjects: ['organization'],
  value: 'entity',
  varies: false,
  many: false,
  cues: [],
  constructions: ['nation'],
  sense: 'container',
  sentence: '{subject} is of {value}',
  example: {
    facts: `
organizations:
  - { name: Norrvik Bank, of: Sweden }
places:
  - { name: Sweden, kind: country, demonym: Swedish }
`,
    agrees: ['The Swedish Norrvik Bank raised its rate.'],
  },
};
