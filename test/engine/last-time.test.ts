import { table } from './table.ts';

/** When something happened last, which "since" tells of what has not happened, or happens for the first time. */
const FACTS = `
organizations:
  - { name: Sandhaven Mariners, kind: baseball team }
  - { name: Port Ellery Rovers, kind: football club }
  - { name: Larchfield City Council, kind: council }
people:
  - { name: Iva Sorrel, titles: [{ title: tennis player }] }
statements:
  - The Sandhaven Mariners last won the Coastal League pennant in [1984].
  - The Port Ellery Rovers were last relegated in [1997].
  - Iva Sorrel last played at the Harrow Open in [2011].
  - Larchfield City Council last raised property taxes in [2008].
`;

const shared = { facts: FACTS, asOf: '2016-05-23', check: 'wrong-value' };

table('what has not happened since happened last then', shared, [
  {
    draft: 'The Sandhaven Mariners have not won the Coastal League pennant since ⟦1994⟧.',
    fixed: 'The Sandhaven Mariners have not won the Coastal League pennant since 1984.',
  },
  'The Sandhaven Mariners, who haven’t won the Coastal League pennant since ⟦1994⟧, lost again.',
  'The Port Ellery Rovers have not been relegated since ⟦1979⟧.',
  'Iva Sorrel has not played at the Harrow Open since ⟦2009⟧.',
  'Larchfield City Council has not raised property taxes since ⟦2006⟧.',
  'The Sandhaven Mariners have not won the Coastal League pennant since 1984.',
  'Larchfield City Council has not raised property taxes since 2008.',
  'Larchfield City Council has not raised parking fees since 2003.',
  'The Sandhaven Mariners have not won a road game since 1994.',
  'The Sandhaven Mariners have not won the Coastal League pennant with a rookie pitcher since 1978.',
]);

table('what happens for the first time since happened last then', shared, [
  'The Sandhaven Mariners won the Coastal League pennant for the first time since ⟦1994⟧.',
  'The Port Ellery Rovers were relegated on Saturday for the first time since ⟦1979⟧.',
  'Iva Sorrel will play at the Harrow Open for the first time since ⟦2009⟧.',
  'Larchfield City Council raised property taxes for the first time since ⟦2006⟧.',
  'The Port Ellery Rovers were relegated on Saturday for the first time since 1997.',
  'Iva Sorrel will play at the Harrow Open for the first time since 2011.',
  'Larchfield City Council raised the fee for the first time since 2003.',
]);
