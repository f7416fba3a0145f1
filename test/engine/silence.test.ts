import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    birthplace: Norrvik
    elected: 2018-09-09
    party: Harbour Party
    titles:
      - { title: Mayor, of: Norrvik, from: 2012-01-01, to: 2019-12-31 }
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Dag Torvund
    pronouns: he/him
    born: 1970
    titles:
      - { title: chief executive, of: Nordline, from: 2018-05-01 }
  - name: Signe Halvard
    pronouns: she/her
    titles:
      - { title: Senator, of: Vestland, from: 2015-01-03 }
places:
  - { name: Norrvik, kind: city, in: Vestland, population: 412000 }
  - { name: Hamre, kind: city, in: Vestland }
  - { name: Vestland, kind: state, demonym: Vestlander, capital: Norrvik }
organizations:
  - { name: Nordline, kind: company, founded: 1952, headquarters: Hamre }
  - { name: Sudbank, kind: bank, founded: 1921, headquarters: Norrvik }
  - { name: Harbour Party, kind: party }
works:
  - { name: Harbour Act, kind: law, date: 1961-09-04 }
statements:
  - The Norrvik ferry disaster killed [128] people on [March 3, 1994].
  - Nordline employs [4,200] people.
  - The Hamre tunnel cost [$3.2 billion].
  - Nordline sold the shipyard to [Sudbank] in [2019].
  - Ottilie Brandvold won the governor's race with [52.3%] of the vote.
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('quotations', shared, [
  '“Ottilie Brandvold was born in 1963,” the man said.',
  '"Nordline was founded in 1925," the guide told visitors.',
  'The guide said, ‘Nordline was founded in 1925.’',
  '“Nordline,” the guide said, “was founded in 1925, I think.”',
  '“Nordline was founded in 1925, and nobody remembers why.\n\n“It employs 2,400 people,” the guide said.',
  'The sign reads “Sudbank, founded 1912, Hamre.”',
  'Dag Torvund said the tunnel “cost $2.3 billion, not a penny less.”',
  '“Mayor Brandvold opened the road,” reads a plaque at the quay.',
  '“He told me, ‘Nordline employs 2,400 people,’ and laughed,” she said.',
]);

table('negation', shared, [
  'Ottilie Brandvold was not born in Hamre.',
  'Nordline was not founded in 1925.',
  'The Hamre tunnel did not cost $2.3 billion.',
  'Nordline never employed 2,400 people.',
  'Signe Halvard is not the governor of Vestland.',
  'Neither Dag Torvund nor Signe Halvard is the governor of Vestland.',
  'Nordline isn’t based in Norrvik.',
]);

table('questions', shared, [
  'Was Ottilie Brandvold born in Hamre?',
  'Did the Hamre tunnel cost $2.3 billion?',
  'Is Signe Halvard the governor of Vestland?',
  'Was Nordline founded in 1925 or in 1952?',
]);

table('hypotheses', shared, [
  'If Nordline were based in Norrvik, the port would be fuller.',
  'Had the Hamre tunnel cost $2.3 billion, the state would have saved money.',
  'Signe Halvard would be the first governor of Vestland from the islands.',
  'Nordline could be based in Norrvik by 2030.',
  'Unless Nordline employs 5,000 people, it gets no tax break.',
  'Signe Halvard hopes to become governor of Vestland.',
  'Nordline plans to employ 6,000 people.',
]);

table('beliefs and denials', shared, [
  'Many in Hamre believe that Nordline was founded in 1925.',
  'Some thought that Ottilie Brandvold was born in Hamre.',
  'Dag Torvund falsely claimed that the Hamre tunnel cost $2.3 billion.',
  'The claim that Ottilie Brandvold was born in Hamre is false.',
  'Ottilie Brandvold denied that she was born in Hamre.',
  'There is no evidence that Nordline employs 2,400 people.',
  'A blog post wrongly said that Nordline was founded in 1925.',
]);

table('correction notices', shared, [
  'Correction: An earlier version of this article said that Nordline was founded in 1925. It was founded in 1952.',
  'An earlier version of this article misstated the year in which Ottilie Brandvold was born. She was born in 1961, not 1963.',
  'Because of an editing error, an article on Tuesday misstated the cost of the Hamre tunnel. It was $3.2 billion, not $2.3 billion.',
]);

table('fiction, stets and what is no prose', shared, [
  '---\nfiction: true\n---\n\nNordline was founded in 1925.',
  'Nordline was founded in 1925. <!-- stet: the first yard, see the history of the port -->',
  'The file is called `Nordline was founded in 1925`.',
  '```\nNordline was founded in 1925.\n```',
  '<!-- Nordline was founded in 1925. -->',
  'See [the page](https://example.org/nordline-was-founded-in-1925).',
]);

table('other true things of the same people', shared, [
  'Ottilie Brandvold moved to Hamre in 1983 and taught at a school there.',
  'Ottilie Brandvold, who has lived in Hamre since 1983, commutes by ferry.',
  'Ottilie Brandvold’s grandfather was born in Hamre in 1899.',
  'Ottilie Brandvold married in 1988. Her first child was born in 1990.',
  'Ottilie Brandvold visited Hamre on March 5.',
  'Ottilie Brandvold spoke at a school that was founded in 1925.',
  'Ottilie Brandvold took office in January 2020.',
  'Ottilie Brandvold signed 128 bills in 2024.',
  'Gov. Ottilie Brandvold has a 46% approval rating, a Sudbank poll found.',
  'Ottilie Brandvold is expected to run again in 2026.',
  'Before she ran for governor, Ottilie Brandvold had been mayor of Norrvik for eight years.',
  'Ottilie Brandvold and Signe Halvard met in 2009, when both were on the school board.',
  'Sen. Signe Halvard, who was elected in 2014, leads the budget committee.',
  'Sen. Signe Halvard has asked the governor for a meeting.',
  'Dag Torvund joined Nordline in 1998 as an engineer.',
  'Dag Torvund earned $2.3 million last year.',
  'Dag Torvund sold 4,000 shares in 2021.',
  'Dag Torvund graduated in 1994 and moved to Hamre.',
  'Torvund’s brother, a dentist, was born in 1966.',
]);

table('other true things of the same organisations', shared, [
  'Nordline bought two ferries in 2019 for $90 million.',
  'Nordline laid off 240 people in January.',
  'Nordline carried 4.2 million passengers last year.',
  'Nordline opened an office in Norrvik in 1999.',
  'Nordline, founded in 1952 in Hamre, went public in 1986.',
  'Nordline’s union, founded in 1955, called a strike.',
  'Nordline’s shares fell 6 percent on Tuesday.',
  'Sudbank lent Nordline $310 million in 2017.',
  'Sudbank opened 12 branches in Hamre in 2023.',
  'The shipyard was built in 1934.',
  'Sudbank’s chief executive, Nora Vang, joined in 2022.',
  'The Harbour Party lost three seats in 2021.',
  'The Harbour Party’s leader, Tor Lund, resigned.',
]);

table('other true things of the same places and works', shared, [
  'The Hamre tunnel opened in 2016 and carries 11,000 cars a day.',
  'The Hamre bridge cost $900 million.',
  'The toll in the Hamre tunnel is $4.50.',
  'A ferry sank off Norrvik in 1978, killing 31 people.',
  'The Norrvik ferry disaster led to 40 lawsuits.',
  'Some 9,000 people marched in Norrvik on Saturday.',
  'Norrvik was founded in 1380 by monks.',
  'Hamre, with 88,000 people, is the second city of Vestland.',
  'Vestland’s first capital was Hamre, until 1814.',
  'Vestland Mayor of the Year Tor Lund lives in Hamre.',
  'The Harbour Act was amended in 1998 and again in 2011.',
  'Under the Harbour Act, ships pay $120 a day.',
  'Critics of the Harbour Act gathered 128,000 signatures by 2004.',
  'The race for governor drew 52 percent of voters.',
]);

table('namesakes and strangers', shared, [
  'Nora Brandvold, a nurse from Hamre, was born in 1990.',
  'Mayor Lise Halvard of Eidsund thanked the crews.',
  'Signe Holm, a senator’s aide, called back.',
  'The Nordline Tower was built in 1988.',
  'The Brandvold family has fished here since 1790.',
]);
