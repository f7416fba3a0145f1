import { table } from './table.ts';

const bodies = {
  asOf: '2019-06-12',
  facts: `
people:
  - { name: Ines Marchetti, education: Dunstead College, employer: Harrow Institute for Tidal Study, pronouns: she/her }
  - { name: Karel Dvor, education: Pruitt University }
  - { name: Lena Voss, education: [Pruitt University, Dunstead College] }
  - { name: Hugh Teller, titles: [{ title: director, of: Harrow Institute for Tidal Study, from: 2015 }] }
  - { name: Anselm Prideaux, titles: [{ title: judge, of: Eighth District Court of Appeal, from: 2010 }] }
  - { name: Milo Castellane, titles: [{ title: organist, of: First Congregational Church of Dunmore, from: 1966, to: 2008 }] }
  - { name: Tyrell Osgood, titles: [{ title: guard, of: Port Sable Egrets, from: 2015 }] }
  - { name: Rufus Lowe }
organizations:
  - { name: Dunstead College }
  - { name: Pruitt University }
  - { name: Pruitt State University }
  - { name: Harrow Institute for Tidal Study }
  - { name: Regional Transit Alliance, abbr: RTA }
  - { name: Rural Roads Alliance, abbr: RRA }
  - { name: Campaign for Rural Buses }
  - { name: Council for Rural Schools }
  - { name: Haverstock & Low }
  - { name: Port Sable Egrets, aliases: [Egrets] }
  - { name: Kittering Herons, aliases: [Herons] }
  - { name: Norrvik Police Department }
  - { name: Eighth District Court of Appeal, of: Florida }
  - { name: Ninth District Court of Appeal, of: Florida }
  - { name: First Congregational Church of Dunmore }
  - { name: First Unitarian Church of Dunmore }
places:
  - { name: Florida, kind: state }
`,
};

table('another kind of body', bodies, [
  {
    draft: 'Ines Marchetti studied at ⟦Dunstead University⟧ in the 1980s.',
    fixed: 'Ines Marchetti studied at Dunstead College in the 1980s.',
  },
  'Ines Marchetti, a graduate of ⟦Dunstead University⟧, won.',
  'Karel Dvor graduated from ⟦Pruitt State University⟧.',
  'The Council for Rural Schools met the Campaign for Rural Buses.',
  'Norrvik Police Force officers came.',
  'Ines Marchetti graduated from Pruitt University in 1984.',
  'Ines Marchetti studied at Dunstead in the 1980s.',
  'Karel Dvor taught at Dunstead College.',
  'Lena Voss attended Pruitt University before Dunstead College.',
]);

table('a name made of two bodies’ names', bodies, [
  { draft: 'The ⟦Council⟧ for Rural Buses called it cruel.', fixed: 'The Campaign for Rural Buses called it cruel.' },
  { draft: 'The ⟦Rural⟧ Transit Alliance, or R.T.A., said so.', fixed: 'The Regional Transit Alliance, or R.T.A., said so.' },
  'The ⟦Rural⟧ Transit Alliance (RTA) said so.',
  'Ann Poe is a partner at Haverstock & ⟦Lowe⟧. Rufus Lowe is not.',
  {
    draft: 'Tyrell Osgood, a guard for the Port Sable ⟦Herons⟧, scored.',
    fixed: 'Tyrell Osgood, a guard for the Port Sable Egrets, scored.',
  },
  'Tyrell Osgood, a guard for the Port Sable Egrets, scored against the Herons.',
  'Ann Poe and Rufus Lowe met at Haverstock & Low.',
]);

table('whose officer somebody is', bodies, [
  'Anselm Prideaux, a judge on Florida’s ⟦Ninth District Court of Appeal⟧, wrote.',
  'Anselm Prideaux, a judge on Florida’s Eighth District Court of Appeal, wrote.',
  'Milo Castellane, for 42 years the organist of the ⟦First Unitarian Church of Dunmore⟧, died.',
  'Milo Castellane, who for more than 40 years was the organist of the ⟦First Unitarian Church of Dunmore⟧, died.',
  'Milo Castellane, for 42 years the organist of the First Congregational Church of Dunmore, died.',
]);
