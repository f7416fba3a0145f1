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

const SPELT = {
  asOf: '2024-05-14',
  facts: `
people:
  - { name: Kwon Tae-seok, order: family-first, occupation: novelist }
  - { name: Kyle Vander Heulen, occupation: trooper }
  - { name: Denise Vandertolen, occupation: pilot }
  - { name: Lotte De Groot, occupation: florist }
  - { name: Joost van den Okkeren, occupation: architect }
  - { name: Perpetua Lindqvist-Oyele, occupation: harpist }
  - { name: Greta Lindquist, occupation: flutist }
  - { name: Ruth Ann Pickersgyll, occupation: teacher }
  - { name: "D'Angelo Whitmore", occupation: quarterback }
  - { name: Xiomara Delgadillo, titles: [{ title: city clerk, of: Tarnley, from: 2010 }] }
  - { name: Jean-Luc Thibodel, titles: [{ title: chef, of: Belle Anse, from: 2010 }] }
organizations:
  - { name: Belle Anse, kind: restaurant }
places:
  - { name: Tarnley, kind: city }
`,
};

table('names of several parts', { ...SPELT, check: 'misspelt-name' }, [
  { draft: 'The novel by Kwon Tae-⟦suk⟧ sold well.', fixed: 'The novel by Kwon Tae-seok sold well.' },
  { draft: 'Kyle ⟦Vanderheulen⟧ was there.', fixed: 'Kyle Vander Heulen was there.' },
  { draft: 'Denise ⟦Van der Tolen⟧ was there.', fixed: 'Denise Vandertolen was there.' },
  { draft: 'Lotte ⟦DeGroot⟧ was there.', fixed: 'Lotte De Groot was there.' },
  { draft: 'It was designed by Joost van ⟦der⟧ Okkeren.', fixed: 'It was designed by Joost van den Okkeren.' },
  { draft: 'Perpetua ⟦Lindquist⟧-Oyele played.', fixed: 'Perpetua Lindqvist-Oyele played.' },
  {
    draft: 'Perpetua Lindqvist-Oyele played. Ms. ⟦Lindquist⟧-Oyele was 83.',
    fixed: 'Perpetua Lindqvist-Oyele played. Ms. Lindqvist-Oyele was 83.',
  },
  { draft: 'Ruth ⟦Anne⟧ Pickersgyll was there.', fixed: 'Ruth Ann Pickersgyll was there.' },
  { draft: '⟦DeAngelo⟧ Whitmore was there.' },
]);

table('the given name of somebody whose family name comes first, after a form of address', { ...SPELT, check: 'misspelt-name' }, [
  { draft: 'Kwon Tae-seok read. “It is new,” Mr. ⟦Tae-seok⟧ said.', fixed: 'Kwon Tae-seok read. “It is new,” Mr. Kwon said.' },
  'Kwon Tae-seok read. “It is new,” Mr. Kwon said. Tae-seok, as friends call him, bowed.',
]);

table('a name that begins as the right one does, and an office that the store has once', { ...SPELT, check: 'wrong-name' }, [
  { draft: 'Xiomara ⟦Delgado⟧, the city clerk, was there.', fixed: 'Xiomara Delgadillo, the city clerk, was there.' },
  { draft: 'Jean-⟦Louis⟧ Thibodel, the chef at Belle Anse, cooked.', fixed: 'Jean-Luc Thibodel, the chef at Belle Anse, cooked.' },
]);

table('other names of several parts', SPELT, [
  'Kwon Tae-seok met Kwon Min-jae.',
  'Lotte de Groot met Denise Vandertolen and Kyle Vander Heulen.',
  'Xiomara Delgado, a dancer, was there.',
  'Xiomara Baker, the city clerk, was there.',
  'Jean-Louis Thibodel, a plumber, was there.',
  'Greta Lindquist met Perpetua Lindqvist-Oyele.',
  'The Lindquist-Pickersgyll wedding is on Friday.',
]);
