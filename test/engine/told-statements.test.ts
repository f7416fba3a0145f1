import { table } from './table.ts';

const FACTS = `
people:
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company }
  - { name: Tidewater, kind: band }
  - { name: Hamre College }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Norrvik, kind: city }
  - { name: Lysand, kind: city }
works:
  - { name: The Ferry, kind: television show }
statements:
  - "[Vestland] tried to buy 400 tons of herring from Nordline in 1998."
  - The harbor plan would cut [$85 million] from the dredging budget.
  - The Midsummer Night episode of The Ferry aired in [2005].
  - Hamre College opens a campus in [Norrvik] in 2026.
  - The old permits lapse on [Feb. 1, 2026].
  - Karin Ulfeldt was expelled from the council in [December 2024].
  - Tidewater is a [Vestlander] band.
`;

const shared = { facts: FACTS, asOf: '2025-01-30', check: 'wrong-value' };

table('what a statement itself wants or supposes', shared, [
  {
    draft: '⟦Ostland⟧ tried to buy 400 tons of herring from Nordline in 1998.',
    fixed: 'Vestland tried to buy 400 tons of herring from Nordline in 1998.',
  },
  { draft: 'The harbor plan would cut ⟦$52 million⟧ from the dredging budget.' },
  'Vestland tried to buy 400 tons of herring from Nordline in 1998.',
  'Ostland tried to buy two tugs in 1998.',
  'The harbor plan would cut $85 million from the dredging budget.',
  'If it passed, a rival plan would cut $52 million from the school budget.',
]);

table('what is to come by the statement’s own date', shared, [
  { draft: 'Hamre College will open a campus in ⟦Lysand⟧ in 2026.', fixed: 'Hamre College will open a campus in Norrvik in 2026.' },
  { draft: 'All old permits lapse on ⟦Nov. 1, 2026⟧.' },
  'Hamre College will open a campus in Norrvik in 2026.',
  'Hamre College will open a library in Lysand in 2026.',
  'All old permits lapse on Feb. 1, 2026.',
]);

table('names of another clause are no part of what is told', shared, [
  { draft: 'In the Midsummer Night episode of The Ferry, which aired in ⟦2002⟧, Captain Bo spends $400 on a hat.' },
  'In the Midsummer Night episode of The Ferry, which aired in 2005, Captain Bo spends $400 on a hat.',
  'The first episode of The Ferry aired in 2002.',
]);

table('fixes in the writer’s form', shared, [
  { draft: 'Karin Ulfeldt was expelled from the council in ⟦January⟧.', fixed: 'Karin Ulfeldt was expelled from the council in December.' },
  { draft: 'She loved the ⟦Ostlander⟧ band Tidewater.', fixed: 'She loved the Vestlander band Tidewater.' },
  'Karin Ulfeldt was expelled from the council in December.',
]);
