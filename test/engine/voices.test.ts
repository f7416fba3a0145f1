import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
  - { name: Dag Torvund, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
  - { name: Sudbank, kind: bank }
places:
  - { name: Vestland, kind: country }
  - { name: Norrvik, kind: city }
statements:
  - Nordline employs [4,200] people.
  - The Hamre tunnel cost [$3.2 billion].
  - Sudbank bought Nordline in [2019].
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('stated all the same', shared, [
  'Nordline, which denied wrongdoing, employs ⟦2,400⟧ people.',
  'Dag Torvund said that Nordline employs ⟦2,400⟧ people.',
  'Nordline employs ⟦2,400⟧ people, Dag Torvund said.',
  'According to Dag Torvund, Nordline employs ⟦2,400⟧ people.',
  'Officials said the Hamre tunnel cost ⟦$2.3 billion⟧.',
  'The Hamre tunnel did cost ⟦$2.3 billion⟧.',
  'Sudbank, not Norbank, bought Nordline in ⟦2009⟧.',
  'Although it had no cash, Sudbank bought Nordline in ⟦2009⟧.',
  'Sudbank finally bought Nordline in ⟦2009⟧.',
  'It was in ⟦2009⟧ that Sudbank bought Nordline.',
  'Sudbank went on to buy Nordline in ⟦2009⟧.',
  'Nordline, whose ships are old, was bought by Sudbank in ⟦2009⟧.',
  'When Sudbank bought Nordline in ⟦2009⟧, shares rose.',
  'Having bought Nordline in ⟦2009⟧, Sudbank cut jobs.',
  'Sudbank, having bought Nordline in ⟦2009⟧, cut jobs.',
  'The bank that bought Nordline in ⟦2009⟧, Sudbank, cut jobs.',
  'SUDBANK BOUGHT NORDLINE IN ⟦2009⟧',
]);

table('not the writer’s own claim', shared, [
  '“Nordline employs 2,400 people,” Dag Torvund said.',
  'Dag Torvund called Nordline “a firm that employs 2,400 people.”',
  'Dag Torvund said Nordline “employs 2,400 people.”',
  'Nordline does not employ 2,400 people.',
  'Nordline no longer employs 2,400 people.',
  'Nordline never employed 2,400 people.',
  'Does Nordline employ 2,400 people?',
  'How can Nordline employ 2,400 people?',
  'If Nordline employed 2,400 people, it would be smaller.',
  'Had Nordline employed 2,400 people, it would have failed.',
  'Nordline could employ 2,400 people by 2030.',
  'Nordline might soon employ 2,400 people.',
  'Nordline will employ 2,400 people next year.',
  'Nordline is expected to employ 2,400 people next year.',
  'Nordline hopes to employ 2,400 people.',
  'Suppose that Nordline employs 2,400 people.',
  'Imagine that Nordline employed 2,400 people.',
  'Dag Torvund denied that Nordline employs 2,400 people.',
  'Dag Torvund falsely said that Nordline employs 2,400 people.',
  'Dag Torvund wrongly claimed that Nordline employs 2,400 people.',
  'It is not true that Nordline employs 2,400 people.',
  'It is a myth that Nordline employs 2,400 people.',
  'The idea that Nordline employs 2,400 people is wrong.',
  'Contrary to reports that Nordline employs 2,400 people, the firm is larger.',
  'Dag Torvund believes that Nordline employs 2,400 people.',
  'Many think Nordline employs 2,400 people.',
  'Dag Torvund wondered whether Nordline employs 2,400 people.',
  'Dag Torvund asked if Nordline employed 2,400 people.',
  'Nobody said that Nordline employs 2,400 people.',
  'Dag Torvund mistakenly put the number of people that Nordline employs at 2,400.',
  'A post claiming that Nordline employs 2,400 people was fake.',
  'A fabricated story said Nordline employs 2,400 people.',
  'In the satirical novel, Nordline employs 2,400 people.',
  'In the film, Nordline employs 2,400 people.',
  'In an alternate history, Sudbank bought Nordline in 2009.',
  'The game imagines a world in which Sudbank bought Nordline in 2009.',
  'Correction: Nordline employs 4,200 people, not 2,400 people.',
  'An earlier version of this article said that Nordline employs 2,400 people.',
  'The article misstated the number of people Nordline employs as 2,400.',
  'Nordline employs not 2,400 people but 4,200.',
  'Nordline employs 4,200 people, not 2,400 people.',
  'Rather than the 2,400 people it claimed, Nordline employs 4,200 people.',
  'Sudbank did not buy Nordline in 2009.',
  'Sudbank tried to buy Nordline in 2009.',
  'Sudbank wanted to buy Nordline in 2009.',
  'Sudbank offered to buy Nordline in 2009.',
  'Sudbank’s attempt to buy Nordline in 2009 failed.',
  'Sudbank failed to buy Nordline in 2009.',
  'Sudbank considered buying Nordline in 2009.',
  'Sudbank nearly bought Nordline in 2009.',
  'Sudbank almost bought Nordline in 2009.',
  'Sudbank came close to buying Nordline in 2009.',
  'Sudbank agreed to buy Nordline in 2018.',
  'Sudbank announced plans in 2018 to buy Nordline.',
  'Sudbank’s 2009 bid to buy Nordline was rejected.',
  'Sudbank was to buy Nordline in 2009, but the deal collapsed.',
  'Sudbank would have bought Nordline in 2009.',
  'Rumors that Sudbank bought Nordline in 2009 were false.',
  'Sudbank reportedly considered a purchase of Nordline in 2009.',
  'Sudbank planned a purchase of Nordline in 2009.',
  'A proposed purchase of Nordline by Sudbank in 2009 was blocked.',
  'The failed sale of Nordline to Sudbank in 2009 cost $40 million.',
  'Talks on a sale of Nordline to Sudbank began in 2009.',
  'Regulators blocked the sale of Nordline to Sudbank in 2009.',
  'Regulators approved the sale of Nordline to Sudbank in 2018.',
]);
