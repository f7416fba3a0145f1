import { table } from './table.ts';

const FACTS = `
people:
  - { name: Tamsin Wolfe, pronouns: she/her, died: 2018-03-08 }
  - { name: Dag Torvund, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company, founded: 1946 }
  - { name: Sudbank, kind: bank, founded: 1951 }
  - { name: Hamre Museum, kind: museum }
works:
  - { name: Kiln, kind: play, by: Tamsin Wolfe, date: 2001 }
  - { name: The Glove Counter, kind: play, by: Tamsin Wolfe, date: 2009 }
statements:
  - Tamsin Wolfe won the Halloran Prize in [2003] for “[Kiln].”
  - Tamsin Wolfe won the Halloran Prize in [2010] for “[The Glove Counter].”
  - The Hamre Bridge opened in [1931].
  - The Lysand Bridge opened in [1958].
  - Dag Torvund retired in [1998].
  - The Hamre Museum reopens on [May 4, 2018].
  - Otley holds its hearing on the Millrace Dam on [March 21, 2018].
`;

const shared = { facts: FACTS, asOf: '2018-03-12', check: 'wrong-value' };

table('the verb of a subject that a clause or an apposition follows', shared, [
  { draft: 'Tamsin Wolfe, a playwright whose plots baffled two generations, died on ⟦Friday⟧ in Hamre.', asOf: '2018-03-10' },
  'Dag Torvund, who founded a bank and wrote three novels, retired in ⟦1989⟧.',
  'Dag Torvund, a clerk hired at the bank in 1951, retired in ⟦1989⟧ and moved to Hamre.',
  'Nordline, the seed company that two brothers-in-law started in ⟦1964⟧, is for sale.',
  'Sudbank owns Nordline, a company founded in ⟦1964⟧ by two brothers.',
  'Her first play, “Kiln,” came out in ⟦2009⟧.',
  'Dag Torvund, who founded a bank in 1951 and sold it in 1989, retired in 1998.',
  'Dag Torvund, a clerk hired at the bank in 1951, retired in 1998 and died in 2011.',
  'Sudbank, which owns the yard that two brothers started in 1964, was founded in 1951.',
  'Officials said a company founded in 1964 by two brothers had sued Nordline.',
  'In Hamre, the company opened a yard in 1964.',
  'Her first play, “Kiln,” came out in 2001.',
]);

table('the year of a neighbour in the same sentence', shared, [
  { draft: 'Nordline was founded in ⟦1951⟧, Sudbank in 1951.', fixed: 'Nordline was founded in 1946, Sudbank in 1951.' },
  'Nordline was founded in 1946; Sudbank, in ⟦1946⟧.',
  'Nordline was founded in ⟦1951⟧ and Sudbank was founded in 1951.',
  'Sudbank, which was founded in ⟦1946⟧, bought Nordline, which was founded in 1946.',
  '“Kiln” was first staged in ⟦2009⟧ and “The Glove Counter” in 2009.',
  'The Hamre Bridge opened in ⟦1958⟧, 27 years before the Lysand Bridge.',
  'Tamsin Wolfe won the Halloran Prize in ⟦2001⟧ for “Kiln” and in 2010 for “The Glove Counter.”',
  'Nordline was founded in 1946, Sudbank in 1951.',
  'Tamsin Wolfe won the Halloran Prize in 2003 for “Kiln” and in 2010 for “The Glove Counter.”',
  'The Hamre Bridge opened in 1931, closed in 1950 and opened again in 1960.',
  'The two bridges opened in 1931 and in 1958.',
]);

table('what is to come on a day', shared, [
  'The Hamre Museum will reopen on ⟦May 14⟧ with a new wing.',
  'The Hamre Museum is to reopen on ⟦May 14⟧.',
  'The Hamre Museum, which plans to reopen on ⟦May 14⟧, has hired 40 guards.',
  'The Hamre Museum is due to reopen on ⟦May 14⟧.',
  'The future of the Millrace Dam will be argued at a hearing in Otley on ⟦March 12⟧. Comments may be sent until March 12.',
  'The Hamre Museum is to reopen on May 4.',
  'The Hamre Museum was to reopen on April 2, but the roof leaked.',
  'The Hamre Museum was expected to reopen on April 2, but the roof leaked.',
  'The Hamre Museum will hold a gala on May 14.',
  'If the roof holds, the Hamre Museum may reopen on April 4.',
  'The plan is to reopen the Hamre Museum on May 14.',
]);
