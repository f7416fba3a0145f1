import { table } from './table.ts';

const FACTS = `
people:
  - { name: Hester Quillon, titles: [{ title: singer }] }
organizations:
  - { name: Dunlow Rope Works, aliases: [Dunlow works], founded: 1871, dissolved: 1968, headquarters: Dunlow }
  - { name: Carver Instruments, kind: company, headquarters: Selby Falls, founded: 1921, dissolved: 2009 }
works:
  - { name: Tin Roof, kind: album, by: Hester Quillon, date: 2011 }
events:
  - { name: Thread and Loom, date: 2020-09-10/2021-04-08, place: Orrin Museum }
  - { name: Selby Jazz Festival, date: 2021-07-03/2021-07-11, place: Selby Falls }
  - { name: Selby Book Fair, date: 2021-07-05 }
statements:
  - Carver Instruments employs about [2,300] people in [Selby Falls].
`;

const shared = { facts: FACTS, asOf: '2021-03-19', check: 'wrong-value' };

table('when a house closed for good', shared, [
  {
    draft: 'When the Dunlow works closed in ⟦1971⟧, the town lost its band.',
    fixed: 'When the Dunlow works closed in 1968, the town lost its band.',
  },
  'The closing of the Dunlow Rope Works in ⟦1971⟧ cost the town its band.',
  'The Dunlow works shut its gates in ⟦1971⟧.',
  'The Dunlow works, closed in ⟦1971⟧, will become flats.',
  'The Dunlow works closed for repairs in 1951.',
  'The Dunlow works closed its paint shop in 1951.',
  'The Dunlow works closed temporarily in 1951.',
  'The last looms at the Dunlow works closed down in 1951.',
  'Carver Instruments folded its paint shop into another in 1979.',
  'A fire closed the Dunlow works for a month in 1951.',
  'The Dunlow works store closed in 1951.',
]);

table('the first and the last day of what lasts', shared, [
  {
    draft: '“Thread and Loom” runs through ⟦April 18⟧ at the Orrin Museum.',
    fixed: '“Thread and Loom” runs through April 8 at the Orrin Museum.',
  },
  '“Thread and Loom,” on view through ⟦April 18⟧, is worth the trip.',
  'The Selby Jazz Festival, from July 3 to ⟦July 12⟧, will have 40 acts.',
  'The Selby Jazz Festival runs from ⟦July 2⟧ to July 11.',
  'The Selby Jazz Festival closes on ⟦July 12⟧.',
  'The Selby Jazz Festival will be held from July 3 through July 11.',
  'The Selby Jazz Festival will not open until July 3.',
  'Tickets for the Selby Jazz Festival are on sale until July 10.',
  'The Selby Jazz Festival’s box office is open until July 10.',
  'The Selby Jazz Festival has been extended through July 18.',
  'A show at the Selby Jazz Festival runs through July 9.',
  'The Selby Jazz Festival opens on July 3, and the Selby Book Fair ends on July 5.',
  'The Selby Jazz Festival is free until July 5.',
]);

table('where a firm is based, and what a region may hold', shared, [
  'Carver Instruments, a ⟦Norwell⟧-based maker of scales, hired 40 people.',
  'The ⟦Norwell⟧-based Carver Instruments hired 40 people.',
  'South Carolina-based Carver Instruments hired 40 people.',
  'Carver Instruments is based in South Carolina.',
  'Carver Instruments, based in Cobb County, hired 40 people.',
]);

table('the writer’s own words behind what somebody fears', shared, [
  { draft: 'Lawmakers fear for Carver Instruments, which employs ⟦23,000⟧ people in Selby Falls.', check: 'wrong-magnitude' },
  'Lawmakers fear that Carver Instruments employs 23,000 people in Selby Falls.',
]);

table('the year before a debut', shared, [
  'Hester Quillon’s ⟦2013⟧ debut, “Tin Roof,” was quieter.',
  'Hester Quillon’s 2013 tour, after “Tin Roof,” was longer.',
]);
