import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her, titles: [{ title: Mayor, of: Norrvik, from: 2012-01-01 }] }
  - { name: Dag Torvund, pronouns: he/him }
places:
  - { name: Norrvik, kind: city }
`;

table('a pronoun that can mean one person only', { facts: FACTS, asOf: '2025-03-12', check: 'wrong-pronoun' }, [
  'Chief U.S. District Judge Ottilie Brandvold heard the case. ⟦He⟧ spoke for an hour.',
  'Ottilie Brandvold opened the pier. ⟦He⟧ spoke for an hour.',
  'The pier was opened by Ottilie Brandvold. ⟦His⟧ speech took an hour.',
  'Spring is near, said Ottilie Brandvold, the mayor of Norrvik. ⟦He⟧ will open the pier in May.',
  'Dag Torvund broke ⟦her⟧ collarbone on Tuesday.',
]);

table('a pronoun that may mean somebody else', { facts: FACTS, asOf: '2025-03-12', check: 'wrong-pronoun' }, [
  'Ottilie Brandvold thanked him for his work.',
  'Ottilie Brandvold met him on Tuesday.',
  'When Ottilie Brandvold saw him, she laughed.',
  'A driver hit Ottilie Brandvold on Tuesday. He left before the police came.',
  'A driver hit Ottilie Brandvold on Tuesday. Police arrested him at the scene.',
  'Ottilie Brandvold and her husband were there. He said nothing.',
  'Ottilie Brandvold spoke, and her lawyer said he was glad.',
  'Ottilie Brandvold praised the coach. His team won.',
  'Dag Torvund met her at the pier.',
  'Lars Holm runs the ferry.\n\nOttilie Brandvold praised his work.',
]);
