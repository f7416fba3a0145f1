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

table('a town and its state as one value', shared, [
  { draft: 'Ottilie Brandvold was born in Tarn Creek, ⟦Ohio⟧.', fixed: 'Ottilie Brandvold was born in Tarn Creek, Oregon.' },
  {
    draft: 'Ottilie Brandvold, a native of Tarn Creek, ⟦Wash.⟧, sings.',
    fixed: 'Ottilie Brandvold, a native of Tarn Creek, Ore., sings.',
  },
  { draft: 'Dabney College is based in Corwith, ⟦Illinois⟧.', fixed: 'Dabney College is based in Corwith, Iowa.' },
  'Ottilie Brandvold was born in Tarn Creek, Ore., and lives in Ohio.',
  'Ottilie Brandvold, born in Tarn Creek, lives in Ohio.',
  'Ottilie Brandvold, a native of Oregon, sings.',
  'Dabney College is based in Corwith.',
]);

const bodies = {
  asOf: '2024-05-02',
  facts: `
people:
  - { name: Otis Lyleworth, titles: [{ title: pastor, of: Second Baptist Church }] }
  - { name: Emil Stroud }
  - { name: Kofi Larbi }
organizations:
  - { name: Second Baptist Church, kind: church }
  - { name: St. Agnes Hospital, kind: hospital }
  - { name: Tarn Bay Church, kind: church }
  - { name: River Anglers Association }
places:
  - { name: Loring Library, kind: library }
statements:
  - The three people hurt in the ferry crash were taken to [St. Agnes Hospital].
  - "[Kofi Larbi] designed the Loring Library."
  - "[Emil Stroud] designed the Loring Gallery."
`,
};

table('bodies with names alike', bodies, [
  { draft: 'Otis Lyleworth, pastor of ⟦First Baptist Church⟧, spoke.', fixed: 'Otis Lyleworth, pastor of Second Baptist Church, spoke.' },
  {
    draft: 'Three people hurt in the ferry crash were taken to ⟦St. Anne’s Hospital⟧.',
    fixed: 'Three people hurt in the ferry crash were taken to St. Agnes Hospital.',
  },
  { draft: 'The Loring Library, designed by ⟦Emil Stroud⟧, reopens.', fixed: null },
  'Otis Lyleworth, the pastor, spoke at First Methodist Church.',
  'They met at Tarn Bay Hospital.',
  'The National River Protection Association met.',
  'The Loring Library, designed by Kofi Larbi, reopens.',
  'The Loring Gallery, designed by Emil Stroud, reopens.',
  'Emil Stroud designed the Loring Library’s reading lamps.',
]);
