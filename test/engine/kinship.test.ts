import { table } from './table.ts';

const shared = {
  asOf: '2024-05-02',
  check: 'wrong-value',
  facts: `
people:
  - { name: Caspar Hurst, died: 1961 }
  - { name: Roger Tane, relatives: [{ relation: grandson, of: Caspar Hurst }] }
  - { name: Ada Brandt, relatives: [{ relation: daughter, of: Nils Brandt }, { relation: half-sister, of: Lea Brandt }] }
  - { name: Nils Brandt }
  - { name: Lea Brandt, relatives: [{ relation: sister-in-law, of: Roger Tane }] }
`,
};

table('kinship', shared, [
  { draft: 'Roger Tane, a ⟦son⟧ of Caspar Hurst, sold the mill.', fixed: 'Roger Tane, a grandson of Caspar Hurst, sold the mill.' },
  { draft: 'Caspar Hurst’s ⟦nephew⟧, Roger Tane, sold the mill.', fixed: 'Caspar Hurst’s grandson, Roger Tane, sold the mill.' },
  { draft: 'Caspar Hurst’s eldest ⟦son⟧ Roger Tane sold the mill.', fixed: 'Caspar Hurst’s eldest grandson Roger Tane sold the mill.' },
  {
    draft: 'Caspar Hurst, the ⟦uncle⟧ of Roger Tane, built the mill.',
    fixed: 'Caspar Hurst, the grandfather of Roger Tane, built the mill.',
  },
  { draft: 'Lea Brandt is the ⟦sister⟧ of Roger Tane.', fixed: 'Lea Brandt is the sister-in-law of Roger Tane.' },
  { draft: 'Nils Brandt’s ⟦son⟧ Ada Brandt sings.', fixed: 'Nils Brandt’s daughter Ada Brandt sings.' },
  'Roger Tane, a grandson of Caspar Hurst, sold the mill.',
  'Caspar Hurst, the grandfather of Roger Tane, built the mill.',
  'Roger Tane and his son met the widow of Caspar Hurst.',
  'Roger Tane is not a son of Caspar Hurst.',
  'Was Roger Tane a son of Caspar Hurst?',
  // Less exact, but right.
  'Ada Brandt, a sister of Lea Brandt, sings.',
  // Somebody else's.
  'Ada Brandt, whose brother is a friend of Nils Brandt, sings.',
  'Roger Tane, the son of Caspar Hurst’s cook, sold the mill.',
  'The niece of Nils Brandt met Ada Brandt.',
]);

table('kinship, told by a pronoun or “whose”', shared, [
  { draft: 'Nils Brandt died on Monday in Mud Lake. The death was confirmed by his ⟦sister⟧, Ada Brandt.' },
  { draft: 'Nils Brandt spoke at the Hamre City Council. His ⟦sister⟧, Ada Brandt, listened.' },
  'Nils Brandt met Otto Lerch. His sister, Ada Brandt, listened.',
  { draft: 'Caspar Hurst left the mill to his ⟦son⟧, Roger Tane.', fixed: 'Caspar Hurst left the mill to his grandson, Roger Tane.' },
  {
    draft: 'Roger Tane, whose ⟦uncle⟧, Caspar Hurst, built the mill, spoke.',
    fixed: 'Roger Tane, whose grandfather, Caspar Hurst, built the mill, spoke.',
  },
  {
    draft: 'Survivors of Nils Brandt include his ⟦sister⟧, Ada Brandt.',
    fixed: 'Survivors of Nils Brandt include his daughter, Ada Brandt.',
  },
  'Caspar Hurst left the mill to his grandson, Roger Tane.',
  'Roger Tane, whose grandfather, Caspar Hurst, built the mill, spoke.',
  'Roger Tane, whose uncle sold Caspar Hurst the mill, spoke.',
  'Caspar Hurst left the mill to his son, and Roger Tane got nothing.',
]);

const MARRIED = `
people:
  - { name: Nils Brekkan, pronouns: he/him }
  - { name: Hanna Brekkan, relatives: [{ relation: wife, of: Nils Brekkan }] }
  - { name: Lana Brekkan, relatives: [{ relation: sister, of: Nils Brekkan }] }
  - { name: Tor Brekkan, relatives: [{ relation: father, of: Nils Brekkan }] }
  - { name: Olga Brekkan, relatives: [{ relation: wife, of: Tor Brekkan, to: 1980 }] }
`;

table('a relative of whom there is one, under another name', { facts: MARRIED, asOf: '2025-03-12', check: 'wrong-value' }, [
  {
    draft: 'Nils Brekkan came with his wife, ⟦Johanna Brekkan⟧.',
    severity: 'warning',
    fixed: 'Nils Brekkan came with his wife, Hanna Brekkan.',
  },
  { draft: 'Nils Brekkan’s father, ⟦Olaf⟧, came.' },
  'Nils Brekkan came with his wife, Hanna.',
  'Nils Brekkan’s first wife, Ida Moe, came.',
  'Nils Brekkan’s sister, Laura Brekkan, came.',
  'Tor Brekkan’s wife, Ida Brekkan, came.',
  'In 1990 Nils Brekkan came with his wife, Ida Moe.',
  'Dag Ode said that Nils Brekkan had met his wife, Ida Moe.',
  'Nils Brekkan came with his mother, Ida Moe.',
]);

const MOURNED = {
  asOf: '2024-05-02',
  check: 'wrong-value',
  facts: `
people:
  - { name: Julian Marsh, born: 1929-08-23 }
  - { name: Clara Marsh, relatives: [{ relation: niece, of: Julian Marsh }] }
  - { name: Beth Marsh, relatives: [{ relation: daughter, of: Julian Marsh }] }
  - { name: Otto Vale }
  - { name: Xaver Brill, relatives: [{ relation: nephew, of: Otto Vale }, { relation: son, of: Karl Brill }] }
  - { name: Karl Brill }
`,
};

table('whose relative somebody is, where only the story says', MOURNED, [
  {
    draft: 'Julian Marsh died on Saturday. Clara Marsh, a ⟦daughter⟧, confirmed the death.',
    fixed: 'Julian Marsh died on Saturday. Clara Marsh, a niece, confirmed the death.',
  },
  'Julian Marsh died on Saturday. He is survived by a ⟦sister⟧, Beth Marsh.',
  'Julian Marsh died on Saturday. Survivors include a ⟦daughter⟧, Clara Marsh, and a daughter, Beth Marsh.',
  'Julian Marsh died on Saturday. Clara Marsh, a niece, and Beth Marsh, a daughter, confirmed the death.',
  'Julian Marsh died on Saturday. Beth Marsh, a mother of two, confirmed the death.',
  'Julian Marsh died on Saturday. Beth Marsh, a widow, confirmed the death.',
  'Otto Vale left. Clara Marsh, a daughter of the cook, stayed.',
  'Clara Marsh, a sister at the abbey, stayed.',
]);

table('a relative who is something else besides', MOURNED, [
  { draft: 'Xaver Brill, a councilman and the ⟦son of Otto Vale⟧, waved.', fixed: null },
  'Xaver Brill, a councilman and a nephew of Otto Vale, waved.',
  'Clara Marsh, a ⟦daughter⟧ of the yard’s founder, Julian Marsh, waved.',
  'Clara Marsh, a niece of the yard’s founder, Julian Marsh, waved.',
  'Clara Marsh, a daughter of the yard’s cook, met Julian Marsh.',
]);
