import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ludovica Sforim, born: 1896, died: 1964, occupation: painter, pronouns: she/her }
  - { name: Arne Kvist, pronouns: he/him, died: 2006-02-11 }
organizations:
  - { name: Nordline, kind: shipping company, founded: 1919 }
  - { name: Hamre Museum, kind: museum }
  - { name: Hamre College, kind: college, founded: 1868-11-02 }
works:
  - { name: Night Laundry, kind: painting, by: Ludovica Sforim, date: 1938 }
  - { name: Clean Rivers Act, kind: law, date: 1977 }
events:
  - { name: Quarry Lane school fire, date: 1978-01-26 }
  - { name: Hamre flood, date: 1934 }
statements:
  - Fire destroyed the Pinewick library in [1921].
  - The railroad came to Pinewick in [1923].
  - The Hamre Museum bought “Night Laundry” in [1966].
  - The Skagen Dam was finished in [1936].
`;

const shared = { facts: FACTS, asOf: '2019-06-14', check: 'wrong-order' };

table('years from one event to another', shared, [
  {
    draft: 'The Pinewick library burned in 1921, two years ⟦after⟧ the railroad reached the town.',
    fixed: 'The Pinewick library burned in 1921, two years before the railroad reached the town.',
  },
  {
    draft: 'The Pinewick library burned in 1921, ⟦four years⟧ before the railroad reached Pinewick.',
    fixed: 'The Pinewick library burned in 1921, two years before the railroad reached Pinewick.',
  },
  'The Hamre Museum bought “Night Laundry” two years ⟦before⟧ the death of its maker, Ludovica Sforim, and hung it in a stairwell.',
  'The Hamre Museum bought “Night Laundry” ⟦12 years⟧ after Ludovica Sforim died.',
  'The Skagen Dam was finished in 1936, ⟦12 years⟧ after the Hamre flood.',
  'Nordline was founded ⟦five years⟧ before the Hamre flood.',
  '⟦Ten years⟧ after the Quarry Lane school fire, the school was rebuilt in 1998.',
  'The Pinewick library burned in 1921, two years before the railroad reached the town.',
  'The Hamre Museum bought “Night Laundry” two years after the death of its maker, Ludovica Sforim, and hung it in a stairwell.',
  'Ten years after the Quarry Lane school fire, the school was rebuilt.',
  'The dam at Lysand was finished in 1946, 12 years after the Hamre flood.',
  'Two years after the Hamre flood victims were named, the Skagen Dam was finished.',
  'The house was sold three years after Arne Kvist’s widow died.',
  'If Nordline had been founded five years before the Hamre flood, it would have sunk.',
]);

table('years from an event until now', shared, [
  {
    draft: '⟦Twenty years⟧ after the Quarry Lane school fire, the county has agreed to release the report.',
    fixed: '41 years after the Quarry Lane school fire, the county has agreed to release the report.',
  },
  '⟦More than 60 years⟧ after the Clean Rivers Act was passed, the river still smells.',
  'Forty-one years after the Quarry Lane school fire, the county has agreed to release the report.',
  'More than 40 years after the Clean Rivers Act was passed, the river still smells.',
  'Three years after Arne Kvist died, the house was sold.',
]);

table('anniversaries of “its founding”, and those to come in a year that is told', shared, [
  {
    draft: 'Nordline marked the ⟦90th⟧ anniversary of its founding in January.',
    fixed: 'Nordline marked the 100th anniversary of its founding in January.',
  },
  'Hamre College will mark the ⟦100th⟧ anniversary of its founding this fall with a parade.',
  'Nordline marked the 100th anniversary of its founding in January.',
  'Hamre College will mark the 151st anniversary of its founding on Nov. 2.',
  'Nordline celebrated the 50th anniversary of its founding in 1969.',
  'Hamre College will mark the 160th anniversary of its founding with a parade.',
]);
