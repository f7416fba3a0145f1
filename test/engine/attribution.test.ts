import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Dag Torvund
    titles:
      - { title: chief executive, of: Nordline, from: 2018-05-01 }
places:
  - { name: Vestland, kind: state, demonym: Vestlander }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
statements:
  - Nordline employs [4,200] people.
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

const rows = (severity: 'error' | 'warning', drafts: readonly string[]) => drafts.map((draft) => ({ draft, severity }));

table(
  'what somebody else says is so',
  shared,
  rows('warning', [
    'Officials said that Nordline was founded in ⟦1925⟧.',
    'Officials said Nordline was founded in ⟦1925⟧.',
    'Nordline was founded in ⟦1925⟧, officials said.',
    'Nordline was founded in ⟦1925⟧, according to a guide to the port.',
    'According to a guide to the port, Nordline was founded in ⟦1925⟧.',
    'The guide claimed that Ottilie Brandvold was born in ⟦1963⟧.',
    'Ottilie Brandvold was reportedly born in ⟦1963⟧.',
    'A union leader told reporters that Nordline employs ⟦2,400⟧ people.',
  ]),
);

table(
  'what the writer says is so',
  shared,
  rows('error', [
    'Nordline was founded in ⟦1925⟧.',
    'Ottilie Brandvold was born in ⟦1963⟧, and said so on Monday.',
    'Nordline employs ⟦2,400⟧ people.',
    'By the United States register, Nordline was founded in ⟦1925⟧.',
    'Nordline was founded in ⟦1925⟧. Officials said that it was late.',
  ]),
);
