import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
  - { name: Karin Ulfeldt, pronouns: she/her }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: bank }
  - { name: Brightwater, kind: company }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Norrvik, kind: city }
  - { name: Lysand, kind: city }
  - { name: Hamre, kind: city }
statements:
  - Vestland received about [$14 billion] in loans from Ostland since [2004].
  - "[64%] of Vestland's electricity comes from wind."
  - Nordline sold [Brightwater] to [Sudbank] in [2019].
  - The Norrvik ferry disaster killed [128] people on [March 3, 1994].
  - Vestland was last suspended from the fishing pact in [1997].
  - Karin Ulfeldt won the mayoral race with [52.3%] of the vote.
  - The Hamre tunnel cost [$3.2 billion].
  - The Hamre tunnel is [11.4] kilometers long.
  - Nordline employs [4,200] people.
  - The court sentenced Dag Torvund to [12] years in prison.
  - Ostland, Vestland and Sorland founded the Fisheries Council in [1973].
  - The jury in [Lysand] convicted Dag Torvund of [fraud|embezzlement].
  - The inquiry named [Norrvik; Hamre; Lysand] as flooded cities.
  - says: Nordline has ordered ships from [Hamre Yard].
    many: true
  - says: The storm cut power to about [90,000] homes in Norrvik.
    tolerance: 5%
  - The Vestland Senate passed the herring bill on [Tuesday, Feb. 11, 2025].
  - Ottilie Brandvold led the fleet talks in [2001] and [2006].
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('amounts of money', shared, [
  {
    draft: 'Vestland has received about ⟦$14 million⟧ in loans from Ostland since 2004.',
    check: 'wrong-magnitude',
    fixed: 'Vestland has received about $14 billion in loans from Ostland since 2004.',
  },
  { draft: 'Since 2004, Vestland has received ⟦$41 billion⟧ in loans from Ostland.' },
  { draft: 'The Hamre tunnel cost ⟦$2.3 billion⟧.', severity: 'error', fixed: 'The Hamre tunnel cost $3.2 billion.' },
  { draft: 'The Hamre tunnel, which cost ⟦$3.2 million⟧, opened last year.', check: 'wrong-magnitude' },
  'Vestland has received nearly $14 billion in loans from Ostland since 2004.',
  'Vestland has received $14 billion in Ostlander loans.',
  'The Hamre tunnel cost more than $3 billion.',
  'The Hamre tunnel cost 3.2 billion dollars.',
  'Vestland received $2 billion in loans from Ostland in 2011.',
  'Vestland received $600 million in loans from the World Bank.',
  'A second Hamre tunnel would cost $5 billion.',
  'The Hamre tunnel cost Karin Ulfeldt her job.',
]);

table('percentages', shared, [
  { draft: '⟦46%⟧ of Vestland’s electricity comes from wind.', fixed: '64% of Vestland’s electricity comes from wind.' },
  { draft: 'Wind provides ⟦46 percent⟧ of Vestland’s electricity.' },
  {
    draft: 'Karin Ulfeldt won the mayoral race with ⟦53.2%⟧ of the vote.',
    fixed: 'Karin Ulfeldt won the mayoral race with 52.3% of the vote.',
  },
  { draft: 'Karin Ulfeldt took ⟦53.2 percent⟧ of the vote in the mayoral race.' },
  'Karin Ulfeldt won the mayoral race with more than half of the vote.',
  'Karin Ulfeldt won the mayoral race with 52.3 percent of the vote.',
  'In Norrvik, Karin Ulfeldt won 61% of the vote among women.',
  'Wind provides 64 percent of Vestland’s electricity.',
  'Nearly two thirds of Vestland’s electricity comes from wind.',
  'Just 9% of Ostland’s electricity comes from wind.',
]);

table('years and dates', shared, [
  { draft: 'Nordline sold Brightwater to Sudbank in ⟦2018⟧.', severity: 'error', fixed: 'Nordline sold Brightwater to Sudbank in 2019.' },
  { draft: 'In ⟦2018⟧, Nordline sold Brightwater to Sudbank.' },
  { draft: 'Brightwater was sold to Sudbank by Nordline in ⟦2018⟧.' },
  { draft: 'Vestland was last suspended from the fishing pact in ⟦1979⟧.' },
  {
    draft: 'The Norrvik ferry disaster killed 128 people on ⟦March 5, 1994⟧.',
    fixed: 'The Norrvik ferry disaster killed 128 people on March 3, 1994.',
  },
  { draft: 'The Fisheries Council was founded by Ostland, Vestland and Sorland in ⟦1937⟧.' },
  { draft: 'The Vestland Senate passed the herring bill on ⟦Feb. 12, 2025⟧.' },
  'Nordline sold Brightwater to Sudbank in 2019.',
  'Vestland was suspended from the fishing pact in 1988 and again in 1997.',
  'The Norrvik ferry disaster of 1994 killed 128 people.',
  'Sudbank sold bonds in 2018.',
  'Nordline bought Brightwater in 2009.',
  'Ottilie Brandvold led the fleet talks in 2006.',
  'The Vestland Senate passed the herring bill on Tuesday, Feb. 11, 2025.',
  'The Vestland Senate passed the budget on March 4, 2025.',
]);

table('numbers', shared, [
  { draft: 'The Norrvik ferry disaster killed ⟦182⟧ people.', fixed: 'The Norrvik ferry disaster killed 128 people.' },
  { draft: 'Nordline employs ⟦2,400⟧ people.', fixed: 'Nordline employs 4,200 people.' },
  { draft: 'Nordline, which employs ⟦42,000⟧ people, reports on Friday.', check: 'wrong-magnitude' },
  { draft: 'The court sentenced Dag Torvund to ⟦21 years⟧ in prison.', fixed: 'The court sentenced Dag Torvund to 12 years in prison.' },
  { draft: 'Dag Torvund was sentenced to ⟦21 years⟧ in prison.' },
  { draft: 'The Hamre tunnel is ⟦14.1⟧ kilometers long.'.replace('⟦14.1⟧ kilometers', '⟦14.1 kilometers⟧') },
  { draft: 'The storm cut power to about ⟦19,000⟧ homes in Norrvik.' },
  'The storm cut power to about 92,000 homes in Norrvik.',
  'The storm cut power to almost 90,000 homes in Norrvik.',
  'The storm cut power to 300 homes in Hamre.',
  'Nordline employs 4,200 people, and Sudbank employs 900.',
  'Nordline employs about 4,000 people.',
  'Nordline employs 310 people at its Hamre yard.',
  'Nordline will hire 150 people this spring.',
  'Dag Torvund was sentenced to twelve years in prison.',
  'The prosecutor asked the court to sentence Dag Torvund to 15 years in prison.',
  'The Norrvik ferry disaster killed 128 people, 31 of them children.',
]);

table('names', shared, [
  { draft: 'Nordline sold Brightwater to ⟦Hamre Bank⟧ in 2019.', fixed: 'Nordline sold Brightwater to Sudbank in 2019.' },
  { draft: 'The jury in ⟦Norrvik⟧ convicted Dag Torvund of fraud.', fixed: 'The jury in Lysand convicted Dag Torvund of fraud.' },
  'The jury in Lysand convicted Dag Torvund of embezzlement.',
  'Nordline has ordered ships from Lysand Yard.',
  'Nordline sold Coldwater to Hamre Bank in 2012.',
  'Sudbank sold Brightwater to Hamre Bank in 2022.',
]);

table('closed lists', shared, [
  'The inquiry named Hamre, Lysand and Norrvik as flooded cities.',
  'The inquiry named Norrvik among the flooded cities.',
  'The inquiry named Karin Ulfeldt as a witness.',
]);

table(
  'another fact speaks for the sentence',
  {
    ...shared,
    facts: `
organizations:
  - { name: Nordline, kind: company }
  - { name: Norrvik Rovers, kind: team }
people:
  - { name: Asta Renn }
events:
  - { name: Coast Cup, date: 2024-08-10 }
statements:
  - Norrvik Rovers won the Coast Cup in [2018].
  - Norrvik Rovers won the Coast Cup in [2022].
  - Asta Renn scored [31] goals in 2023.
  - Asta Renn scored [27] goals in 2024.
  - Nordline reported a profit of [$310 million] for 2022.
  - Nordline reported a profit of [$290 million] for 2023.
`,
  },
  [
    'Norrvik Rovers won the Coast Cup in 2018.',
    'Norrvik Rovers won the Coast Cup in 2022.',
    'Norrvik Rovers won the Coast Cup in 2018 and 2022.',
    'Asta Renn scored 27 goals in 2024 after 31 in 2023.',
    'Asta Renn scored 27 goals in 2024.',
    'Nordline reported a profit of $290 million for 2023, down from $310 million for 2022.',
    { draft: 'Asta Renn scored ⟦13⟧ goals in 2023.', fixed: 'Asta Renn scored 31 goals in 2023.' },
    { draft: 'Nordline reported a profit of ⟦$310 billion⟧ for 2022.', check: 'wrong-magnitude' },
  ],
);
