import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Nils Ahlgren, pronouns: he/him }
  - { name: Erik Holm, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: bank }
  - { name: Norrvik Rovers, kind: team }
  - { name: Harbour Party, kind: party }
  - { name: Salt Party, kind: party }
  - { name: Fisheries Agency, kind: agency }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Norrvik, kind: city }
  - { name: Lysand, kind: city }
  - { name: Hamre, kind: city }
statements:
  - Nordline sold the ferry Asta to [Ostland] in [2016].
  - The Hamre tunnel cost [$3.2 billion].
  - The Vestland Senate passed the herring bill by [52 votes to 46].
  - The court sentenced Dag Torvund to [12] years in prison.
  - Asta Renn scored [31] goals in the 2023 season.
  - Nordline reported revenue of [$4.1 billion] in [2024].
  - Norrvik has [412,000] inhabitants.
  - The strike at Nordline lasted [17] days.
  - Sudbank fined Nordline [$12 million].
  - The fire in Hamre killed [23] people and injured [140].
  - The Fisheries Agency approved the [salmon] vaccine in [May 2021].
  - The storm left [90,000] homes without power.
  - The election turnout in Vestland was [71%].
  - Inflation in Vestland rose to [8.4%] in [October 2022].
  - Erik Holm led the [Harbour Party] from [1998] to [2006].
  - Karin Ulfeldt is [third] in line for the throne of Vestland.
  - Nils Ahlgren served [three] years in prison for [fraud].
  - Ottilie Brandvold visited [Ostland] on [June 4, 2024].
  - About [one in five] Vestlanders speaks [Ostlandic].
  - The Norrvik museum houses [1,200] paintings.
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('amounts: told in another way', shared, [
  'The Hamre tunnel cost ⟦$2.3 billion⟧ to build.',
  'The ⟦$2.3 billion⟧ Hamre tunnel opened to traffic.',
  'At a cost of ⟦$2.3 billion⟧, the Hamre tunnel is the dearest road in Vestland.',
  'The cost of the Hamre tunnel was ⟦$2.3 billion⟧.',
  'The court sentenced Dag Torvund to ⟦15 years⟧ in prison.',
  'Dag Torvund got ⟦15 years⟧ in prison.',
  'Dag Torvund, sentenced to ⟦15 years⟧ in prison, appealed.',
  'Dag Torvund’s ⟦15-year⟧ prison sentence was upheld.',
  'Dag Torvund was jailed for ⟦15 years⟧.',
  'Nordline reported revenue of ⟦$1.4 billion⟧ in 2024.',
  'Nordline’s revenue was ⟦$1.4 billion⟧ in 2024.',
  'Nordline’s 2024 revenue came to ⟦$1.4 billion⟧.',
  'Norrvik has ⟦142,000⟧ inhabitants.',
  'Norrvik, with ⟦142,000⟧ inhabitants, is a port.',
  'Norrvik, a city of ⟦142,000⟧ inhabitants, is a port.',
  'The strike at Nordline lasted ⟦71 days⟧.',
  'Sudbank fined Nordline ⟦$21 million⟧.',
  'Nordline was fined ⟦$21 million⟧ by Sudbank.',
  'The fire in Hamre killed ⟦32⟧ people.',
  '⟦Thirty-two⟧ people died in the fire in Hamre.',
  '⟦Thirty-two⟧ people were killed in the Hamre fire.',
  'The Hamre fire, in which ⟦32⟧ people died, began in a shop.',
  'The Fisheries Agency approved the salmon vaccine in ⟦May 2020⟧.',
  'The salmon vaccine, approved by the Fisheries Agency in ⟦March 2021⟧, works.',
  'The Fisheries Agency’s approval of the salmon vaccine in ⟦March 2021⟧ came late.',
  'The storm left ⟦9,000⟧ homes without power.',
  'Turnout in Vestland’s election was ⟦17%⟧.',
  'Turnout in the Vestland election was ⟦17 percent⟧.',
  'Inflation in Vestland rose to ⟦4.8%⟧ in October 2022.',
  'Vestland’s inflation hit ⟦4.8 percent⟧ in October 2022.',
  'Erik Holm, who led the Harbour Party from ⟦1989⟧ to 2006, has died.',
  'Erik Holm led the Harbour Party until ⟦2009⟧.',
  'Erik Holm, leader of the ⟦Salt Party⟧ from 1998 to 2006, has died.',
  'Erik Holm led the ⟦Salt Party⟧ from 1998 to 2006.',
  'Karin Ulfeldt is ⟦second⟧ in line for the throne of Vestland.',
  'Karin Ulfeldt, ⟦second⟧ in line for the throne of Vestland, spoke.',
  'Ottilie Brandvold visited Ostland on ⟦June 14, 2024⟧.',
  'Ottilie Brandvold’s visit to Ostland on ⟦June 14, 2024⟧ was short.',
  'On ⟦June 14, 2024⟧, Ottilie Brandvold visited Ostland.',
  'About ⟦one in four⟧ Vestlanders speaks Ostlandic.',
  { draft: 'The Norrvik museum houses ⟦12,000⟧ paintings.', check: 'wrong-magnitude' },
]);

table('amounts: other events and other things', shared, [
  'Nordline sold ships in 2018.',
  'Nordline sold two ferries to Ostland in 2011.',
  'Nordline sold the ferry Karin to Ostland in 2018.',
  'Nordline sold its ferry terminal in 2020.',
  'Repairs to the Hamre tunnel cost $41 million.',
  'The Hamre tunnel’s lighting cost $12 million.',
  'Cleaning the Hamre tunnel costs $3 million a year.',
  'A fire in the Hamre tunnel cost $9 million.',
  'The Hamre tunnel cost taxpayers $1.1 billion more than planned.',
  'The Hamre tunnel, first budgeted at $1.9 billion, cost $3.2 billion.',
  'Using the Hamre tunnel costs $4.',
  'Delays to the Hamre tunnel cost Nordline $200 million.',
  'The Vestland House passed the herring bill by 201 votes to 150.',
  'The Vestland Senate passed the budget by 61 votes to 37.',
  'The Vestland Senate rejected the herring bill by 49 votes to 48 in 2021.',
  'A Senate committee passed the herring bill by 9 votes to 6.',
  'Dag Torvund has served three years in prison.',
  'Dag Torvund served three of his 12 years in prison.',
  'The court sentenced Nils Ahlgren to four years in prison.',
  'The court sentenced Dag Torvund’s partner to five years in prison.',
  'Dag Torvund faces 20 years in prison.',
  'Dag Torvund could have been sentenced to 20 years in prison.',
  'Dag Torvund was also fined $2 million.',
  'Prosecutors had asked for 20 years in prison for Dag Torvund.',
  'The widow asked the court to sentence Dag Torvund to 20 years in prison.',
  'An appeals court cut Dag Torvund’s sentence to eight years in prison.',
  'Asta Renn scored three goals on Saturday.',
  'Asta Renn scored two goals in the 2023 final.',
  'Asta Renn scored 12 goals in the 2021 season.',
  'Asta Renn has scored 212 goals for Norrvik Rovers.',
  'Nordline reported revenue of $3.6 billion in 2023.',
  'Nordline reported a loss of $300 million in 2024.',
  'Nordline’s shipping division reported revenue of $1.2 billion in 2024.',
  'Nordline expects revenue of $5 billion in 2025.',
  'Nordline reported revenue of $1.1 billion in the first quarter of 2024.',
  'Norrvik had 90,000 inhabitants in 1900.',
  'Norrvik’s old town has 12,000 inhabitants.',
  'Norrvik has 3,100 taxis.',
  'Norrvik gained 12,000 inhabitants last year.',
  'The strike at Nordline cost the company $12 million.',
  'A 2011 strike at Nordline lasted 44 days.',
  'The strike at Sudbank lasted five days.',
  'The strike at Nordline began 17 days after talks broke down.',
  'Nordline fined Sudbank $3 million.',
  'Sudbank fined Lysand Motors $9 million.',
  'Sudbank lent Nordline $90 million.',
  'The fire in Hamre destroyed 40 houses.',
  'A fire in Norrvik killed four people.',
  'The 1904 fire in Hamre killed 312 people.',
  'The fire in Hamre killed 23 people, among them nine children.',
  'The Fisheries Agency approved the cod vaccine in March 2019.',
  'The Fisheries Agency rejected the salmon vaccine in March 2020.',
  'The Fisheries Agency began testing the salmon vaccine in March 2019.',
  'The Fisheries Agency received the application for the salmon vaccine in March 2020.',
  'The storm left two people dead.',
  'The storm left 400 homes without power in Lysand.',
  'The storm in 2014 left 300,000 homes without power.',
  'Turnout in Norrvik was 64%.',
  'Turnout in the Ostland election was 58%.',
  'Turnout among young voters in Vestland was 44%.',
  'Inflation in Vestland fell to 3.1% in March 2024.',
  'Inflation in Ostland rose to 9.9% in October 2022.',
  'Food prices in Vestland rose 14% in October 2022.',
  'Erik Holm led the Salt Party in 1990.',
  'Erik Holm joined the Harbour Party in 1979.',
  'Erik Holm led the Harbour Party through three elections.',
  'Nils Ahlgren led the Harbour Party from 2006 to 2011.',
  'Erik Holm led Vestland from 2001 to 2005.',
  'Karin Ulfeldt is the second child of the king of Vestland.',
  'Karin Ulfeldt’s brother is second in line for the throne of Vestland.',
  'Nils Ahlgren served two years in the army.',
  'Nils Ahlgren served four years as mayor.',
  'Nils Ahlgren was sentenced to five years in prison for fraud.',
  'Ottilie Brandvold visited Hamre on June 14, 2024.',
  'Ottilie Brandvold visited Ostland in 2022.',
  'Dag Torvund visited Ostland on June 14, 2024.',
  'Ottilie Brandvold returned from Ostland on June 6, 2024.',
  'One in three Vestlanders speaks English.',
  'The Norrvik museum sold 12 paintings.',
  'The Norrvik museum houses 300 sculptures.',
  'The Lysand museum houses 400 paintings.',
  'The Norrvik museum was built in 1200.',
]);
