import { table } from './table.ts';

const FACTS = `
people:
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Nils Ulfeldt, pronouns: he/him }
  - { name: Erik Holm }
places:
  - { name: Vestland, kind: country }
works:
  - { name: Public Lands Act, kind: law, date: 1959 }
statements:
  - The zip lock was invented by [Karin Ulfeldt].
  - Tern Books was founded by [Karin Ulfeldt] in 1978.
  - Erik Holm was the [14th] president of Vestland.
  - Juno Farrow is the [granddaughter] of the painter Alban Farrow.
  - The Public Lands Act [bars] drilling within a mile of a river.
  - The court [upheld] the Hamre zoning law.
  - Section [14] of the Harbors Act sets the fine for dumping.
`;

const shared = { facts: FACTS, asOf: '2024-10-01', check: 'wrong-value' };

table('who did it, where nothing else of the fact is in the store', shared, [
  '⟦Nils Ulfeldt⟧, who invented the zip lock, never made a penny.',
  'Tern Books, which ⟦Erik Holm⟧ founded in 1978, is for sale.',
  'Nils Ulfeldt, who sold the zip lock, never made a penny.',
  'Tern Books, which Erik Holm left in 1980, is for sale.',
  'Karin Ulfeldt, who invented the zip lock, never made a penny.',
]);

table('which of several', shared, [
  'The ⟦13th⟧ president of Vestland, Erik Holm, planted the oak.',
  {
    draft: 'The fine for dumping is set by Section ⟦41⟧ of the Harbors Act.',
    fixed: 'The fine for dumping is set by Section 14 of the Harbors Act.',
  },
  'The 14th president of Vestland, Erik Holm, planted the oak.',
  'The 13th guest, Erik Holm, planted the oak.',
  'Section 41 of the Harbors Act deals with lights.',
]);

table('words of which only one can be right', shared, [
  {
    draft: 'Juno Farrow, a ⟦great-granddaughter⟧ of the painter Alban Farrow, spoke.',
    fixed: 'Juno Farrow, a granddaughter of the painter Alban Farrow, spoke.',
  },
  'Juno Farrow, a ⟦niece⟧ of the painter Alban Farrow, spoke.',
  { draft: 'The Public Lands Act has ⟦allowed⟧ drilling within a mile of a river since 1959.', fixed: null },
  { draft: 'The court ⟦overturned⟧ the Hamre zoning law.', fixed: 'The court upheld the Hamre zoning law.' },
  'Juno Farrow, a granddaughter of the painter Alban Farrow, spoke.',
  'Juno Farrow, whose son knew a great-granddaughter of Caspar Hurst, spoke of the painter Alban Farrow.',
  'The Public Lands Act has barred drilling within a mile of a river since 1959.',
  'The Public Lands Act does not allow drilling within a mile of a river.',
  'A court in Norrvik overturned the Lysand zoning law.',
  'The court affirmed the Hamre zoning law.',
]);
