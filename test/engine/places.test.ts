import { table } from './table.ts';

const shared = {
  asOf: '2024-05-02',
  check: 'wrong-value',
  facts: `
people:
  - { name: Ottilie Brandvold, birthplace: "Tarn Creek, Oregon" }
places:
  - { name: Sisson Creek, kind: town, in: Oregon }
  - { name: Oregon, kind: state, aliases: [Ore.] }
  - { name: Washington State, kind: state, aliases: [Wash.] }
organizations:
  - { name: Dabney College, headquarters: "Corwith, Iowa" }
`,
};

table('the state after a town', shared, [
  { draft: 'She lives in Sisson Creek, ⟦Wash.⟧, with a dog.', fixed: 'She lives in Sisson Creek, Ore., with a dog.' },
  { draft: 'SISSON CREEK, ⟦Wash.⟧ — The fire is out.', fixed: 'SISSON CREEK, Ore. — The fire is out.' },
  { draft: 'She moved to Sisson Creek, ⟦Wash.⟧ He stayed.', fixed: 'She moved to Sisson Creek, Ore. He stayed.' },
  // States that the store does not hold.
  { draft: 'A Sisson Creek, ⟦N.D.⟧, man was hurt.', fixed: 'A Sisson Creek, Ore., man was hurt.' },
  { draft: 'Sisson Creek, ⟦North Dakota⟧, was empty.', fixed: 'Sisson Creek, Oregon, was empty.' },
  { draft: 'Write to Sisson Creek, ⟦ID⟧.', fixed: 'Write to Sisson Creek, OR.' },
  'She lives in Sisson Creek, Ore., with a dog.',
  'SISSON CREEK, Ore. — The fire is out.',
  'The fire left Sisson Creek, Me and the dog.',
  'It has shops in Sisson Creek, New York, and Boston.',
  'He stopped in Sisson Creek, Ohio and Iowa.',
  'He stopped in Sisson Creek, Idaho, and Iowa.',
  'Wash the ore in the creek.',
]);
