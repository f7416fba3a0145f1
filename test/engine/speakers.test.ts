import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Dag Torvund
    pronouns: he/him
    titles:
      - { title: chief executive, of: Nordline, from: 2018-05-01 }
  - { name: Signe Halvard, pronouns: she/her }
places:
  - { name: Vestland, kind: state, demonym: Vestlander }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: bank }
quotes:
  - speaker: Ottilie Brandvold
    on: 2025-03-10
    text: We have waited forty years for this tunnel, and the people of the islands will not wait another winter.
  - { speaker: Nordline, text: The yard will stay open for as long as there are ships to build. }
  - { speaker: Dag Torvund, text: A ferry that never sails is only a very wet museum. }
  - { speaker: Signe Halvard, text: A ferry that never sails is only a very wet museum. }
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('wrong speakers', { ...shared, check: 'wrong-speaker' }, [
  { draft: '“We have waited forty years for this tunnel,” ⟦Dag Torvund⟧ said.', severity: 'warning', fixed: null },
  '“We have waited forty years for this tunnel,” said ⟦Dag Torvund⟧, the chief executive of Nordline.',
  '“We have waited forty years for this tunnel,” ⟦Dag Torvund⟧, the chief executive of Nordline, said on Tuesday.',
  '“We have waited forty years for this tunnel,” Nordline Chief Executive ⟦Dag Torvund⟧ told reporters.',
  '“We have waited,” ⟦Dag Torvund⟧ said, “forty years for this tunnel.”',
  '“We have waited,” said ⟦Dag Torvund⟧, “forty years for this tunnel.”',
  '⟦Dag Torvund⟧ said, “We have waited forty years for this tunnel.”',
  '⟦Dag Torvund⟧ said that “the people of the islands will not wait another winter.”',
  '⟦Dag Torvund⟧ told Ottilie Brandvold that “the people of the islands will not wait another winter.”',
  '⟦Dag Torvund⟧: “We have waited forty years for this tunnel.”',
  'According to ⟦Dag Torvund⟧, “the people of the islands will not wait another winter.”',
  '“The people of the islands will not wait another winter,” according to ⟦Dag Torvund⟧.',
  'Dag Torvund spoke last. “We have waited forty years for this tunnel,” ⟦he⟧ said.',
  'Signe Halvard met Dag Torvund in Hamre. In a statement, ⟦Halvard⟧ wrote: “We have waited forty years for this tunnel.”',
  '“We have waited forty years for this tunnel,” said ⟦Kari Nygaard⟧, a teacher.',
  '⟦Dag Torvund⟧ said, “We have waited forty years for this tunnel.\n\n“The people of the islands will not wait another winter.”',
  '“The yard will stay open for as long as there are ships to build,” ⟦Sudbank⟧ said in a statement.',
]);

table('right speakers, and where it is not said who speaks', shared, [
  '“We have waited forty years for this tunnel,” said Gov. Ottilie Brandvold of Vestland.',
  '“We have waited forty years for this tunnel,” Brandvold told Dag Torvund.',
  '“We have waited forty years for this tunnel,” the governor said.',
  'Ottilie Brandvold met Dag Torvund. “We have waited forty years for this tunnel,” she said.',
  'Dag Torvund listened as Ottilie Brandvold said, “We have waited forty years for this tunnel.”',
  'Dag Torvund, whom Ottilie Brandvold told “we have waited forty years for this tunnel,” left early.',
  'Dag Torvund said Ottilie Brandvold had told him, “We have waited forty years for this tunnel.”',
  '“We have waited forty years for this tunnel,” Dag Torvund said, quoting the governor.',
  'Dag Torvund recalled the governor’s words: “We have waited forty years for this tunnel.”',
  '“We have waited forty years for this tunnel,” Dag Torvund’s neighbour said.',
  '“We have waited forty years for this tunnel,” said a friend of Dag Torvund.',
  '“We have waited forty years for this tunnel,” officials said.',
  '“We have waited forty years for this tunnel,” Dag Torvund and Ottilie Brandvold said in a statement.',
  'Ottilie Brandvold and Dag Torvund said, “We have waited forty years for this tunnel.”',
  'Dag Torvund’s statement read, “We have waited forty years for this tunnel.”',
  '“We have waited forty years for this tunnel.” Dag Torvund said he had heard it before.',
  '“We have waited forty years for this tunnel.” That was in March. Dag Torvund left early.',
  'Dag Torvund left early. The banner read “We have waited forty years for this tunnel.”',
  '“The yard will stay open for as long as there are ships to build,” Dag Torvund said.',
  'Nordline’s owner, Sudbank, called it off. “The yard will stay open for as long as there are ships to build,” it had said.',
  'Signe Halvard met Ottilie Brandvold. “We have waited forty years for this tunnel,” she said.',
  '“A ferry that never sails is only a very wet museum,” Signe Halvard said.',
  '“A ferry that never sails is only a very wet museum,” Dag Torvund said.',
  '“We have waited,” Dag Torvund said.',
]);
