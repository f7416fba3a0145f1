import { table } from './table.ts';

/** How long what lasts does, told right behind its name. */
const FACTS = `
events:
  - { name: "Ilse Komar: Paper Weather", kind: exhibition, date: 2017-02-11/2017-05-14, place: Dunning Gallery }
  - { name: Harbor Film Festival, date: 2017-04-06/2017-04-15, place: Wexcombe }
  - { name: Wexcombe Cup, kind: regatta, date: 2017-06-02/2017-06-05 }
organizations:
  - { name: Dunning Gallery, kind: gallery }
places:
  - { name: Wexcombe, kind: city }
`;

const shared = { facts: FACTS, asOf: '2017-03-30', check: 'wrong-value' };

table('the last day of an event', shared, [
  {
    draft: '“Ilse Komar: Paper Weather” is on view at the Dunning Gallery through ⟦May 24⟧.',
    fixed: '“Ilse Komar: Paper Weather” is on view at the Dunning Gallery through May 14.',
  },
  '“Ilse Komar: Paper Weather,” at the Dunning Gallery through ⟦April 14⟧, is a marvel.',
  'The Harbor Film Festival in Wexcombe runs through ⟦April 16⟧.',
  'The Wexcombe Cup ends ⟦June 6⟧.',
  '“Ilse Komar: Paper Weather,” at the Dunning Gallery through May 14, is a marvel.',
  'The Harbor Film Festival runs until April 16.',
  'The Harbor Film Festival runs through Saturday.',
  'Tickets for the Harbor Film Festival are on sale through April 10.',
  'The 2016 Harbor Film Festival ran through April 17.',
]);

table('from the first day to the last', shared, [
  'The Harbor Film Festival, ⟦April 5⟧-15, will show 40 films.',
  'The Harbor Film Festival, which runs April 6 to ⟦16⟧, will show 40 films.',
  'The Wexcombe Cup takes place from ⟦June 3⟧ to June 5.',
  'The Wexcombe Cup will be held June 2 to 5.',
  'The Harbor Film Festival (April 6-15) will show 40 films.',
  'The Harbor Film Festival will show documentaries April 7-9.',
  'Last year the Harbor Film Festival ran from April 8 to 17.',
]);
