import { table } from './table.ts';

const FACTS = `
people:
  - { name: Tor Woodroof }
  - { name: Girard B. Tveit }
  - { name: Ty Feely }
  - { name: Vessalo }
  - { name: Nora Quist }
  - name: Nils Brekkan
    titles:
      - { title: landlord, of: Anchor Inn }
organizations:
  - { name: Anchor Inn }
  - { name: Pipolate }
works:
  - { name: Letters from Spain, kind: album, by: Nora Quist, date: 1960 }
  - { name: Lend Me a Lantern, kind: musical, date: 1956 }
places:
  - { name: Port Aveline, kind: city }
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'misspelt-name' };

table('a slip that is itself a word, but a rare one', shared, [
  { draft: 'The part of Tor ⟦Woodruff⟧ went to a tenor.', severity: 'warning', fixed: 'The part of Tor Woodroof went to a tenor.' },
  'Woodruff grew by the wall. Sweet Woodruff is a herb.',
  'Ida Woodruff, a botanist, was there.',
]);

table('a first name of two letters tells who is meant', shared, [
  { draft: 'Ty ⟦Fealy⟧ flew 35 missions.', fixed: 'Ty Feely flew 35 missions.' },
  'Bo Fealy flew 35 missions.',
]);

table('a middle initial vouches for a first name', shared, [
  { draft: 'At left is Col. ⟦Gerand⟧ B. Tveit of Hamre.', fixed: 'At left is Col. Girard B. Tveit of Hamre.' },
  'At left is Col. Gerand C. Tveit of Hamre.',
  'At left is Col. Gerand Tveit of Hamre.',
  'At left is Col. Harold B. Tveit of Hamre.',
]);

table('a name of one word', shared, [
  { draft: 'The band opened for ⟦Vessala⟧ in June.', severity: 'warning', fixed: 'The band opened for Vessalo in June.' },
  { draft: '⟦Pipoalte⟧, the drinks maker, sold its plant.', severity: 'warning', fixed: 'Pipolate, the drinks maker, sold its plant.' },
  'Petra Vessala and Mr. Vassalo were at the plant.',
  'Papolato, an old family, sold its plant.',
]);

table('the title of a work with one word wrong', shared, [
  { draft: 'Nora Quist’s Letters from ⟦Pain⟧ is out again.', severity: 'warning', fixed: 'Nora Quist’s Letters from Spain is out again.' },
  { draft: 'She was a star in Lend Me a ⟦Lanternist⟧ in 1956.', fixed: 'She was a star in Lend Me a Lantern in 1956.' },
  'Letters from Hamre came on Tuesday. Letters from pain patients came too.',
  'He asked, “Lend Me a Ladder,” in a song.',
]);

table('a family name under a role at a house', { ...shared, check: 'wrong-name' }, [
  {
    draft: 'Nils ⟦Bruun⟧, landlord of the Anchor Inn, has shut the bar.',
    fixed: 'Nils Brekkan, landlord of the Anchor Inn, has shut the bar.',
  },
  'Nils Bruun, a guest of the Anchor Inn, has left the bar.',
  'Nils Bruun, landlord of the Crown Inn, has shut the bar.',
]);

table('a longer place name that begins like a known one', shared, [
  { draft: 'The ferry to Port ⟦Avelina⟧ sank.', severity: 'error' },
  'Records from Port Avelina County schools were cited.',
]);

table('somebody new of nearly the same family name', shared, [
  { draft: 'Tor Woodroof sang. Later ⟦Woodrof⟧ left.', severity: 'error' },
  'Tor Woodroof sang. Ms. Woodrof of Hamre has built a stage.',
]);

table(
  'one word from each of two bodies',
  {
    facts: `
organizations:
  - { name: Larkspur Memorial Hospital }
  - { name: Fennimore General Hospital }
`,
    asOf: '2025-03-14',
    check: 'misspelt-name',
  },
  [
    'They were taken to Larkspur ⟦General⟧ Hospital. The tuba went to Fennimore General Hospital.',
    'They were taken to Larkspur General Hospital.',
  ],
);
