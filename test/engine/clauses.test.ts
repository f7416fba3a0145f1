import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
organizations:
  - { name: Hamre College, founded: 1871 }
  - { name: Nordline, kind: company }
  - { name: Salt Records, kind: label }
places:
  - { name: Norrvik Light, kind: lighthouse }
  - { name: Hamre, kind: city }
statements:
  - The Norrvik Light was built in [1857].
  - The Norrvik Light was automated in [1985].
  - Ottilie Brandvold was arrested on [March 8, 2018].
  - Ottilie Brandvold was charged with smuggling on [March 9, 2018].
  - Nordline recalled [182,000] heaters in [February 2018].
  - The fire at the Lysand mill killed [17] people.
  - Unemployment in Hamre fell by [two] percentage points in 2016.
  - Salt Records released its first album in [1966].
  - Inflation in Hamre rose to [7.2 percent] in February 2018.
  - Hamre owes its pension fund [€240 million].
  - Nordline left the museum [$600,000].
`;

const shared = { facts: FACTS, asOf: '2018-03-12', check: 'wrong-value' };

table('whose verb a date or an amount is', shared, [
  'The Norrvik Light, built in ⟦1875⟧ and automated in 1985, is sinking.',
  'The Norrvik Light was built in 1857 and automated in ⟦1995⟧.',
  'Ottilie Brandvold was arrested on ⟦Wednesday⟧ and charged with smuggling the next day.',
  'Inflation in Hamre rose to ⟦7.8 percent⟧ in February, from 6.1 percent in January.',
  'The Norrvik Light, built in 1857 and automated in 1985, is sinking.',
  'The Norrvik Light, built in 1857, was painted red in 1875 and automated in 1985.',
  'Ottilie Brandvold was arrested on Thursday and charged with smuggling the next day.',
  'Inflation in Hamre rose to 7.8 percent in March, from 7.2 percent in February.',
  'Inflation in Hamre rose to 7.2 percent in February, from 7.8 percent in January.',
]);

table('clauses in another order', shared, [
  'Nordline, which in February recalled ⟦128,000⟧ heaters, is for sale.',
  'The cause of the fire at the Lysand mill, which killed ⟦seven⟧ people last week, is not known.',
  'In 2016 unemployment in Hamre fell by ⟦three percentage points⟧.',
  'Salt Records, whose first album was released in ⟦1968⟧, is for sale.',
  { draft: 'Nordline left ⟦$60,000⟧ to the museum.', check: 'wrong-magnitude' },
  { draft: 'To the museum, Nordline left ⟦$60,000⟧.', check: 'wrong-magnitude' },
  {
    draft: 'The city of Hamre owes ⟦$240 million⟧ to its pension fund.',
    fixed: 'The city of Hamre owes €240 million to its pension fund.',
  },
  'Nordline, which in March recalled 12,000 kettles, is for sale.',
  'The cause of the fire at the Hamre mill, which killed seven people last week, is not known.',
  'In 2017 unemployment in Hamre fell by three percentage points.',
  'Nordline, whose rival’s first album was released in 1968, is for sale.',
  'Salt Records, whose second album was released in 1968, is for sale.',
  'Nordline left $60,000 to the library.',
  'Hamre owes its pension fund €240 million ($260 million).',
]);

table('“the NOUN” for what is called so', shared, [
  'The students of Hamre College are on strike. The college was founded in ⟦1817⟧.',
  'The Norrvik Light is sinking. The lighthouse was built in ⟦1875⟧.',
  'The students of Hamre College are on strike. The college was founded in 1871.',
  'The students of Hamre College are on strike. The school of music was founded in 1817.',
  'The Norrvik Light is sinking. The quay was built in 1875.',
  'The students of Hamre College burnt a flag. The museum was founded in 1817.',
]);
