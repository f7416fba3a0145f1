import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    aliases: [Ottilie Maren Brandvold]
    pronouns: she/her
    titles:
      - { title: Governor, of: Vestmark, from: 2021-01-04 }
  - name: Henrik Solbakken
    pronouns: he/him
    titles:
      - { title: Mayor, of: Harsund, from: 2019-10-01 }
  - name: Inés Quiroga Belmonte
    given: Inés
    family: Quiroga Belmonte
    titles:
      - { title: President, of: Almeria del Sur, from: 2023-05-10 }
  - name: Joost van der Meulen
    titles:
      - { title: chief executive, of: Polderbank, from: 2020-03-01 }
  - name: Tariq al-Fasiri
    titles:
      - { title: Foreign Minister, of: Marzouna, from: 2022-02-02 }
  - name: Zdeněk Hlávka
    titles:
      - { title: Prime Minister, of: Bohuslavia, from: 2024-01-15 }
  - name: Maura Finch-Delaney
    titles:
      - { title: editor, of: Harsund Courier, from: 2015-01-01 }
  - name: Siobhán O’Ruark
    titles:
      - { title: Attorney General, of: Vestmark, from: 2021-01-04 }
  - name: Han Do-jin
    order: family-first
    titles:
      - { title: Unification Minister, of: Haeju Republic, from: 2023-08-01 }
  - name: Theodore Larkspur
    aliases: [Ted Larkspur]
    titles:
      - { title: Senator, of: Vestmark, from: 2017-01-03 }
  - name: Calvin Strode Jr.
    titles:
      - { title: police chief, of: Harsund, from: 2018-06-01 }
places:
  - { name: Vestmark, kind: state, demonym: Vestmarker }
  - { name: Harsund, kind: city, in: Vestmark }
  - { name: Marzouna, kind: country, demonym: Marzounan, never: [Marzuna] }
  - { name: Bohuslavia, kind: country, demonym: Bohuslavian }
organizations:
  - { name: Polderbank, kind: company }
  - { name: Narlund Instrument, kind: company }
  - { name: Harsund Courier, kind: newspaper }
  - { name: National Institute of Fisheries Research, abbr: NIFR, kind: agency }
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('a slip under a title that fixes who is meant', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Gov. Ottilie ⟦Brandvald⟧ signed the ferry bill on Tuesday.',
    severity: 'error',
    fixed: 'Gov. Ottilie Brandvold signed the ferry bill on Tuesday.',
  },
  {
    draft: 'Gov. ⟦Otillie⟧ Brandvold signed the ferry bill on Tuesday.',
    severity: 'error',
    fixed: 'Gov. Ottilie Brandvold signed the ferry bill on Tuesday.',
  },
  {
    draft: 'Henrik ⟦Solbaken⟧, the mayor of Harsund, welcomed the crews.',
    fixed: 'Henrik Solbakken, the mayor of Harsund, welcomed the crews.',
  },
  { draft: 'Harsund Mayor Henrik ⟦Sollbakken⟧ welcomed the crews.', fixed: 'Harsund Mayor Henrik Solbakken welcomed the crews.' },
  {
    draft: 'The mayor of Harsund, Henrik ⟦Solbakker⟧, welcomed the crews.',
    fixed: 'The mayor of Harsund, Henrik Solbakken, welcomed the crews.',
  },
  {
    draft: 'Polderbank’s chief executive, Joost van der ⟦Muelen⟧, declined to comment.',
    fixed: 'Polderbank’s chief executive, Joost van der Meulen, declined to comment.',
  },
  { draft: 'Foreign Minister Tariq al-⟦Fassiri⟧ of Marzouna landed at noon.' },
  { draft: 'Prime Minister Zdeněk ⟦Hlavko⟧ of Bohuslavia left the talks early.' },
  { draft: 'Attorney General Siobhán ⟦O’Ruarc⟧ opened an inquiry.', fixed: 'Attorney General Siobhán O’Ruark opened an inquiry.' },
  { draft: 'Sen. Ted ⟦Larkspurr⟧ voted no.', fixed: 'Sen. Ted Larkspur voted no.' },
  { draft: 'Police Chief Calvin ⟦Stroode⟧ Jr. said the road would stay shut.' },
]);

table('a slip on second reference', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Ottilie Brandvold toured the docks. Later ⟦Brandvald⟧ met the union.',
    severity: 'error',
    fixed: 'Ottilie Brandvold toured the docks. Later Brandvold met the union.',
  },
  {
    draft: 'Ottilie Brandvold toured the docks.\n\nThe union said ⟦Brandvolt’s⟧ visit was overdue.'.replace(
      '⟦Brandvolt’s⟧',
      '⟦Brandvolt⟧’s',
    ),
    severity: 'error',
    fixed: 'Ottilie Brandvold toured the docks.\n\nThe union said Brandvold’s visit was overdue.',
  },
  { draft: 'Inés Quiroga Belmonte won in May. ⟦Quiroja⟧ Belmonte takes office next week.' },
  { draft: 'Tariq al-Fasiri flew in. The crowd cheered al-⟦Fasari⟧.' },
  { draft: 'Henrik Solbakken opened the pool. “It is cold,” ⟦Solbaken⟧ said.', severity: 'error' },
]);

table('a family name alone under an office', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Gov. ⟦Brandvlod⟧ signed the ferry bill on Tuesday.',
    severity: 'error',
    fixed: 'Gov. Brandvold signed the ferry bill on Tuesday.',
  },
  { draft: 'The crews were welcomed by Mayor ⟦Solbaken⟧ of Harsund.', fixed: 'The crews were welcomed by Mayor Solbakken of Harsund.' },
  // Under no office, under another, or under one that too many hold.
  'The ferry bill was Brandvlod’s idea.',
  'Mr. Brandvlod signed the ferry bill on Tuesday.',
  'Judge Brandvlod signed the ferry bill on Tuesday.',
  'Mayor Brandvlod signed the ferry bill on Tuesday.',
  'Chief Solbaken welcomed the crews.',
  // Somebody of that name.
  'Ida Brandvlod has farmed here for years. Gov. Brandvlod of Ostmark, her sister, has not.',
]);

table('a given name in two halves, or with a short form of its own', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Unification Minister Han ⟦Od⟧-jin spoke for an hour.',
    fixed: 'Unification Minister Han Do-jin spoke for an hour.',
  },
  'Unification Minister Han Do-jin spoke for an hour.',
  'Han Ho-jin, a cellist, played for an hour.',
  { draft: '⟦Theodor⟧ Larkspur, a Vestmark senator, voted no.', fixed: 'Theodore Larkspur, a Vestmark senator, voted no.' },
  'Teddy Larkspur, a Vestmark senator, voted no.',
]);

table('right in another form', shared, [
  'Gov. Ottilie Maren Brandvold signed the bill. Brandvold’s staff cheered, and Ms. Brandvold thanked them.',
  'President Quiroga Belmonte arrived late; Quiroga left early.',
  'Joost van der Meulen spoke. Van der Meulen’s shares fell.',
  'Tariq al-Fasiri spoke. Al-Fasiri then left, and Mr. al-Fasiri’s car followed.',
  'Prime Minister Zdenek Hlavka of Bohuslavia arrived.',
  'Prime Minister Zdene\u030Ck Hla\u0301vka of Bohuslavia arrived.',
  "Attorney General Siobhan O'Ruark opened an inquiry. O'Ruark’s office had no comment.",
  'Han Do-jin met the families. Mr. Han wept, and Minister Han Do Jin promised more.',
  'Sen. Theodore “Ted” Larkspur voted no. Sen. Ted Larkspur said why. So did T. Larkspur.',
  'Chief Calvin Strode Jr. spoke. Strode, who is 51, took questions. Calvin Strode’s deputy did not.',
  'The Brandvolds and the Solbakkens have dined together for years. Ottilie Brandvold denied it.',
  'GOV. BRANDVOLD SIGNS FERRY BILL',
  '# Brandvold, Solbakken Clash Over Harsund Ferry\n\nGov. Ottilie Brandvold and Mayor Henrik Solbakken clashed on Monday.',
  'Maura Finch-Delaney, the editor, resigned. Finch-Delaney’s successor was not named.',
  'Marzouna’s foreign minister, Tariq al-Fasiri, and the Marzounans in his party flew home.',
]);

table('upper case keeps its case', { ...shared, check: 'misspelt-name' }, [
  { draft: 'GOV. OTTILIE ⟦BRANDVALD⟧ SIGNS FERRY BILL', fixed: 'GOV. OTTILIE BRANDVOLD SIGNS FERRY BILL' },
]);

table('a form under never', { ...shared, check: 'known-wrong-name' }, [
  { draft: 'Rebels in ⟦Marzuna⟧ agreed to talks.', severity: 'error', fixed: 'Rebels in Marzouna agreed to talks.' },
  { draft: '⟦Marzuna⟧’s rebels agreed to talks.', fixed: 'Marzouna’s rebels agreed to talks.' },
  { draft: 'The ⟦Marzunan⟧ army agreed to talks.', check: 'misspelt-name', fixed: 'The Marzounan army agreed to talks.' },
  'Marzuna University opened a campus abroad.',
  'She teaches at the University of North Marzuna.',
]);

table('organisations', { ...shared, check: 'misspelt-name' }, [
  'The NIFR counted the cod, the National Institute of Fisheries Research said.',
  { draft: 'The ⟦Harsand⟧ Courier printed the letter.', fixed: 'The Harsund Courier printed the letter.' },
  'The Harsund Herald printed the letter.',
]);

table('a headline, whose ordinary words part names', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'Narlund ⟦Instruments⟧ to Close Two Plants',
    fixed: 'Narlund Instrument to Close Two Plants',
  },
  { draft: '⟦Narlunde⟧ Instrument to Close Two Plants', fixed: 'Narlund Instrument to Close Two Plants' },
  { draft: '⟦NARLUNDE⟧ INSTRUMENT TO CLOSE TWO PLANTS', fixed: 'NARLUND INSTRUMENT TO CLOSE TWO PLANTS' },
  { draft: 'GOV. ⟦BRANDVLOD⟧ VETOES TAX CUT', fixed: 'GOV. BRANDVOLD VETOES TAX CUT' },
  'GOV. BRANDVOLD VETOES TAX CUT',
  'Narlund Instrument to Close Two Plants',
  'Norlund Singers to Close Two Concerts',
]);

table('a small word in a long name', { ...shared, check: 'misspelt-name' }, [
  {
    draft: 'The National Institute ⟦for⟧ Fisheries Research counted cod.',
    fixed: 'The National Institute of Fisheries Research counted cod.',
  },
  'The National Institute of Fisheries Research counted cod.',
  'The national institute for fisheries research counted cod.',
]);

table('another given name or a blend under an office with one holder', { ...shared, check: 'wrong-name' }, [
  {
    draft: 'Vestmark Gov. ⟦Astrid⟧ Brandvold signed the bill.',
    severity: 'error',
    fixed: 'Vestmark Gov. Ottilie Brandvold signed the bill.',
  },
  { draft: 'Mayor ⟦Ottilie⟧ Solbakken of Harsund cut the ribbon.', severity: 'error' },
  { draft: 'Bohuslavian Prime Minister ⟦Pavel⟧ Hlávka left early.', fixed: 'Bohuslavian Prime Minister Zdeněk Hlávka left early.' },
]);

table('somebody else', shared, [
  'Astrid Brandvold, a dentist from Harsund, spoke against the bill.',
  'Gov. Ottilie Brandvold and her brother, Nils Brandvold, attended.',
  'Ottilie Brandvold spoke. Her husband, Jens Brandvold, listened. Jens Brandvold left early.',
  'Henrik Solberg, a fisherman, said the mayor of Harsund never called.',
  'Councilman Henrik Solbakke Moen voted no.',
  'Dr. Inés Quintana treated the wounded.',
  'Ted Lark, a teacher, asked Sen. Ted Larkspur a question.',
  'Calvin Strode Sr., his father, was chief before him.',
  'The Brandvold Foundation gave $3 million to the hospital.',
  'The march began on Solbakken Street and ended at the Larkspur Hotel.',
  'Brandvold Township has 900 residents.',
  'Joost Vermeulen, an analyst, covers Polderbank.',
  'Maura Finch, a columnist at the Harsund Courier, retired.',
]);

const WORDS = `
people:
  - name: Alma May
    titles:
      - { title: Mayor, of: Harsund, from: 2020-01-01 }
  - name: Dorian Bush
    titles:
      - { title: police commissioner, of: Harsund, from: 2020-01-01 }
  - name: Petra Major
    titles:
      - { title: fire chief, of: Harsund, from: 2020-01-01 }
  - name: Silas Young
  - name: Justice Okonedo
  - name: Rosalind Marsh
places:
  - { name: Harsund, kind: city }
  - { name: Center, kind: town, in: Vestmark }
  - { name: Reading Falls, kind: town }
`;

table('names that are ordinary words', { facts: WORDS, asOf: '2025-03-12' }, [
  'Alma May said the road may open in May.',
  'Commissioner Dorian Bush said the fire had started in the bush.',
  'Petra Major said the blaze was a major one. A major in the army agreed.',
  'May was the wettest month on record. In May, many moved away.',
  'Young voters turned out in large numbers, and Silas Young thanked them.',
  'Justice was slow. Justice Department lawyers declined to comment.',
  'The marsh flooded. Rosalind Marsh’s house in the marsh was spared.',
  'Mays and Bushes fill the phone book. Mary Mays, a nurse, is one.',
  'The center of town was closed. The Center for Rural Health is in the town of Center.',
  'Maj. Lena Holt said the drill would last until mid-May.',
]);

const FAMILY = `
people:
  - name: Nils Aakre
    titles:
      - { title: Senator, of: Vestmark, from: 1999-01-03, to: 2016-12-31 }
  - name: Nina Aakre
    relatives:
      - { relation: daughter, of: Nils Aakre }
    titles:
      - { title: Representative, of: Vestmark, from: 2019-01-03 }
  - name: Gerald Pruett Sr.
    titles:
      - { title: Mayor, of: Dunmere, from: 1980-01-01, to: 1992-01-01 }
  - name: Gerald Pruett Jr.
    titles:
      - { title: Mayor, of: Dunmere, from: 2022-01-01 }
places:
  - { name: Vestmark, kind: state }
  - { name: Dunmere, kind: city }
`;

table('family members and namesakes never cross', { facts: FAMILY, asOf: '2025-03-12' }, [
  'Rep. Nina Aakre spoke at the service. Aakre’s father served three terms.',
  'Former Sen. Nils Aakre and his daughter, Rep. Nina Aakre, were there.',
  'Nils Aakre retired in 2016. Nina Aakre was elected two years later.',
  'Mayor Gerald Pruett Jr. broke ground. His father, former Mayor Gerald Pruett Sr., watched.',
  'Mayor Gerald Pruett broke ground on Monday.',
  { draft: '⟦Aakre⟧ said the vote was close.', check: 'ambiguous-name', severity: 'hint', fixed: null },
]);

table('no fix within quoted words is applied unseen', shared, [
  { draft: 'Ottilie Brandvold waved. “I told ⟦Brandvald⟧ to stay home,” a heckler shouted.', safe: false },
  '“Governor Brandvald is a fraud,” the flyer read.',
  { draft: '> Gov. Ottilie ⟦Brandvald⟧ signed the bill.', safe: false },
]);
