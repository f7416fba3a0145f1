import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    birthplace: Norrvik
    party: Harbour Party
    nationality: Vestland
    elected: 2018-09-09
    education: Norrvik University
    relatives:
      - { relation: daughter, of: Emil Brandvold }
  - name: Tomas Ferrand
    pronouns: he/him
    born: 1930-11-02
    died: 2004-07-19
    birthplace: Lysand
    nationality: Ostland
    occupation: composer
  - name: Ida Quellen
    pronouns: she/her
    born: 1975
    employer: Nordline
    party: Republican
    titles:
      - { title: U.S. Representative, of: Ohio, from: 2019-01-03 }
places:
  - { name: Norrvik, kind: city, in: Vestland, population: 412000 }
  - { name: Lysand, kind: city, in: Ostland }
  - { name: Hamre, kind: city, in: Vestland }
  - { name: Vestland, kind: country, demonym: Vestlander, capital: Norrvik }
  - { name: Ostland, kind: country, demonym: Ostlander, capital: Lysand }
  - { name: Kelby, kind: town, in: Ohio }
  - { name: Ohio, kind: state }
  - { name: Iowa, kind: state }
organizations:
  - { name: Nordline, kind: company, founded: 1952, headquarters: Hamre }
  - { name: Norrvik University, kind: university, founded: 1889 }
  - { name: Harbour Party, kind: party }
  - { name: Meadow Party, kind: party }
  - { name: Sea Rescue League, abbr: SRL, founded: 1921, headquarters: Lysand }
works:
  - { name: Harbour Act, kind: law, date: 1961-09-04 }
  - { name: The Long Quay, kind: novel, by: Ida Quellen, date: 2011 }
  - { name: Lysand Treaty, kind: treaty, date: 1987-05-30 }
events:
  - { name: Harbour Fair, date: 2024-06-01, place: Norrvik }
  - { name: Battle of Skerry Sound, date: 1658-10-29 }
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('born and died', shared, [
  { draft: 'Ottilie Brandvold was born in ⟦1963⟧.', severity: 'error', fixed: 'Ottilie Brandvold was born in 1961.' },
  {
    draft: 'Ottilie Brandvold, who was born on ⟦April 21, 1961⟧, grew up by the sea.',
    fixed: 'Ottilie Brandvold, who was born on April 12, 1961, grew up by the sea.',
  },
  { draft: 'Born in ⟦1916⟧, Ottilie Brandvold grew up by the sea.' },
  {
    draft: 'Ottilie Brandvold grew up by the sea. She was born in ⟦1964⟧.',
    severity: 'warning',
    fixed: 'Ottilie Brandvold grew up by the sea. She was born in 1961.',
  },
  { draft: 'Tomas Ferrand died in ⟦2005⟧.', fixed: 'Tomas Ferrand died in 2004.' },
  {
    draft: 'Tomas Ferrand, who died on ⟦June 19, 2004⟧, wrote nine operas.',
    fixed: 'Tomas Ferrand, who died on July 19, 2004, wrote nine operas.',
  },
  'Ottilie Brandvold was born on 12 April 1961.',
  'Ottilie Brandvold was born in April 1961, in the spring that the ferry sank.',
  'Ottilie Brandvold was born in the 1960s.',
  'Ottilie Brandvold’s son was born in 1990.',
  'Ottilie Brandvold was 12 when her brother was born in 1973.',
  'Tomas Ferrand died in 2004, aged 73.',
  'Tomas Ferrand’s widow died in 2011.',
  'Tomas Ferrand’s first opera was born in 1955 in a cold room.',
]);

table('birthplace', shared, [
  { draft: 'Ottilie Brandvold was born in ⟦Hamre⟧.', fixed: 'Ottilie Brandvold was born in Norrvik.' },
  { draft: 'Tomas Ferrand, born in ⟦Norrvik⟧, wrote nine operas.' },
  'Ottilie Brandvold was born in Norrvik and lives in Hamre.',
  'Ottilie Brandvold was born in Vestland.',
  'Ottilie Brandvold moved to Lysand in 1980.',
  'Ottilie Brandvold’s mother was born in Lysand.',
]);

table('elected', shared, [
  { draft: 'Ottilie Brandvold was elected in ⟦2017⟧.', fixed: 'Ottilie Brandvold was elected in 2018.' },
  {
    draft: 'Ottilie Brandvold, elected on ⟦Sept. 8, 2018⟧, has two children.',
    fixed: 'Ottilie Brandvold, elected on Sept. 9, 2018, has two children.',
  },
  'Ottilie Brandvold was elected in 2018 and took office in 2019.',
  'Ottilie Brandvold was elected to the board of the opera in 2009.',
  'Ottilie Brandvold, elected in September 2018, has two children.',
]);

table('founded', shared, [
  { draft: 'Nordline was founded in ⟦1925⟧.', severity: 'error', fixed: 'Nordline was founded in 1952.' },
  { draft: 'Founded in ⟦1953⟧, Nordline runs nine ferries.', fixed: 'Founded in 1952, Nordline runs nine ferries.' },
  { draft: 'Nordline, established in ⟦1953⟧, runs nine ferries.' },
  {
    draft: 'Nordline runs nine ferries. The company was founded in ⟦1953⟧.',
    severity: 'warning',
    fixed: 'Nordline runs nine ferries. The company was founded in 1952.',
  },
  { draft: 'The Sea Rescue League, founded in ⟦1912⟧, has 40 boats.', fixed: 'The Sea Rescue League, founded in 1921, has 40 boats.' },
  { draft: 'The SRL was founded in ⟦1912⟧.', fixed: 'The SRL was founded in 1921.' },
  'Nordline, founded in 1952, runs nine ferries.',
  'Nordline bought a yard that was founded in 1911.',
  'Nordline’s rival was founded in 1960.',
  'Norrvik University, founded in 1889, has 9,000 students. Its law school was founded in 1924.',
  'Nordline opened its second yard in 1977.',
]);

table('headquarters', shared, [
  { draft: 'Nordline is based in ⟦Norrvik⟧.', fixed: 'Nordline is based in Hamre.' },
  {
    draft: 'Nordline, which has its headquarters in ⟦Lysand⟧, runs nine ferries.',
    fixed: 'Nordline, which has its headquarters in Hamre, runs nine ferries.',
  },
  {
    draft: 'The Sea Rescue League, headquartered in ⟦Hamre⟧, has 40 boats.',
    fixed: 'The Sea Rescue League, headquartered in Lysand, has 40 boats.',
  },
  'Nordline, based in Hamre, has offices in Norrvik and Lysand.',
  'Nordline opened an office in Lysand.',
  'Nordline has a contract with a yard that is based in Lysand.',
]);

table('capitals', shared, [
  { draft: 'The capital of Vestland is ⟦Hamre⟧.' },
  { draft: 'Talks resumed in ⟦Hamre⟧, the capital of Vestland.', fixed: 'Talks resumed in Norrvik, the capital of Vestland.' },
  { draft: 'Talks resumed in Vestland’s capital, ⟦Hamre⟧.', fixed: 'Talks resumed in Vestland’s capital, Norrvik.' },
  'Talks resumed in Norrvik, the capital of Vestland.',
  'Talks resumed in the Vestlander capital, Norrvik.',
  'Hamre, once the capital of a duchy, is in Vestland.',
  'Hamre is two hours north of the capital of Vestland.',
  'Hamre calls itself the herring capital of Vestland.',
]);

table('party', shared, [
  { draft: 'Rep. Ida Quellen, a ⟦Democrat⟧, voted no.', fixed: 'Rep. Ida Quellen, a Republican, voted no.' },
  { draft: 'Rep. Ida Quellen (⟦D⟧-Ohio) voted no.' },
  { draft: '⟦Democratic⟧ Rep. Ida Quellen voted no.' },
  { draft: 'Rep. Ida Quellen (R-⟦Iowa⟧) voted no.' },
  'Rep. Ida Quellen, a Republican, voted no.',
  'Rep. Ida Quellen (R-Ohio) voted no.',
  'Rep. Ida Quellen, R-Ohio, voted no with two Democrats.',
  'Ottilie Brandvold, of the Harbour Party, debated the leader of the Meadow Party.',
  'Rep. Ida Quellen beat a Democrat by 900 votes.',
  'Rep. Ida Quellen criticized Democratic leaders.',
]);

table('nationality', shared, [
  'Ostlander composer Tomas Ferrand wrote nine operas.',
  'Vestlander critics admired Tomas Ferrand.',
  'Tomas Ferrand studied with a Vestlander composer.',
]);

table('works and events', shared, [
  { draft: 'The Harbour Act was passed in ⟦1962⟧.', fixed: 'The Harbour Act was passed in 1961.' },
  { draft: 'The ⟦1962⟧ Harbour Act is still in force.', fixed: 'The 1961 Harbour Act is still in force.' },
  { draft: 'The Harbour Act of ⟦1962⟧ is still in force.', fixed: 'The Harbour Act of 1961 is still in force.' },
  { draft: 'The Lysand Treaty was signed on ⟦May 13, 1987⟧.', fixed: 'The Lysand Treaty was signed on May 30, 1987.' },
  { draft: 'The two countries signed the Lysand Treaty in ⟦1978⟧.' },
  { draft: '“The Long Quay,” published in ⟦2012⟧, sold well.', fixed: '“The Long Quay,” published in 2011, sold well.' },
  { draft: 'The Harbour Fair was held in ⟦Hamre⟧.', fixed: 'The Harbour Fair was held in Norrvik.' },
  { draft: 'The Harbour Fair opened on ⟦June 2, 2024⟧.', fixed: 'The Harbour Fair opened on June 1, 2024.' },
  { draft: '⟦Ottilie Brandvold⟧ wrote “The Long Quay.”', fixed: null },
  { draft: '“The Long Quay” was written by ⟦Ottilie Brandvold⟧.' },
  'The Harbour Act was passed in 1961 and amended in 1998.',
  'In 1998, Parliament amended the Harbour Act.',
  'The Harbour Act, passed in 1961, was challenged in court in 1975.',
  'The Lysand Treaty, signed in 1987, took effect in 1989.',
  '“The Long Quay,” Ida Quellen’s novel of 2011, was translated in 2014.',
  'Ottilie Brandvold reviewed “The Long Quay.”',
  'The 2023 Harbour Fair drew 40,000 visitors.',
  'The next Harbour Fair will be held in Hamre in 2026.',
  'The Battle of Skerry Sound was fought on Oct. 29, 1658.',
]);

table('where a place lies', shared, [
  { draft: 'The plant is in Kelby, ⟦Iowa⟧.', fixed: 'The plant is in Kelby, Ohio.' },
  'The plant is in Kelby, Ohio.',
  'Delegates came from Kelby, Norrvik and Hamre.',
  'They flew from Kelby to Iowa.',
]);

table('relatives', shared, [
  'Ottilie Brandvold, the daughter of Emil Brandvold, sailed early.',
  'Emil Brandvold’s daughter Ottilie sailed early.',
]);
