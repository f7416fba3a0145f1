import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottoline Crewe
    titles:
      - { title: Governor, of: Vestmark, from: 2020-01-01 }
      - { title: Mayor, of: Harsund, from: 2010-01-01, to: 2019-12-31 }
  - name: Mark Tolland
    titles:
      - { title: Director of the Vestmark Bureau of Mines, of: Vestmark, from: 2022-01-01 }
  - name: Wendel Harkaway
    titles:
      - { title: Secretary of Health and Human Services, of: Vestmark, from: 2021-03-01 }
      - { title: director, of: Harsund Water Board, from: 2012-01-01, to: 2018-01-01 }
places:
  - { name: Vestmark, kind: country, demonym: Vestmarker }
  - { name: Harsund, kind: city, in: Vestmark }
  - { name: Colombia, kind: country, demonym: Colombian }
  - { name: South Africa, kind: country, demonym: South African }
  - { name: Latvia, kind: country, demonym: Latvian }
  - { name: Brunei, kind: country, demonym: Bruneian }
  - { name: Somalia, kind: country, demonym: Somali }
organizations:
  - { name: Harsund Water Board, kind: agency }
`;

const shared = { facts: FACTS, asOf: '2024-05-14' };

table('another place that only looks like one of the store', shared, [
  'The laws of 14 states and the District of Columbia differ.',
  'He drove from British Columbia to Columbia, S.C., in a week.',
  'Shops in Columbia were closed.',
  'They came from Asia, the Middle East and South America.',
  'She was the first Latina on the bench.',
  'Ruth Brunai spoke first. “No,” Brunai said of the plan.',
]);

table('a slip of a place all the same', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Talks in Colombia stalled. The army of ⟦Columbia⟧ said so.',
    fixed: 'Talks in Colombia stalled. The army of Colombia said so.',
  },
  { draft: 'The city’s ⟦Somalian⟧ community met.', fixed: 'The city’s Somali community met.' },
]);

table('a given name that is a word, before a family name of the store', shared, [
  'Grant Crewe, a baker, spoke. Rose Crewe did not.',
  'Will Tolland, 19, a student, and Mark Tolland Moss disagreed.',
  'CreweThe paper’s own archive is below. Ottoline CreweThe end.',
]);

table('what stands at the end of a link is no name', shared, [
  'Rep. Ines Field warns of delay MORE (D-Ohio) said no. Sen. Gus Orr warns of haste MORE (R-Iowa) said yes.',
]);

table('what belongs to a title and what does not', shared, [
  'Former Harsund Mayor Ottoline Crewe won the election.',
  'FILE PHOTO - Gov. Ottoline Crewe waves.',
  'Ottoline Crewe was meeting Ambassador Ines Field.',
  'Ottoline Crewe is Gov. Ines Field’s guest.',
  'Former candidate Gov. Ottoline Crewe spoke.',
  'HHS Secretary Wendel Harkaway spoke.',
  'Wendel Harkaway, the former deputy director of the Harsund Water Board, spoke.',
]);
