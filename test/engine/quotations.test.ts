import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - { name: Dag Torvund, pronouns: he/him }
places:
  - { name: Vestland, kind: state, demonym: Vestlander }
quotes:
  - speaker: Ottilie Brandvold
    on: 2025-03-10
    text: We have waited forty years for this tunnel, and the people of the islands will not wait another winter.
  - speaker: Dag Torvund
    on: 2025-03-11
    text: Nobody asked the ferrymen what they thought … and nobody will thank us in ten years’ time.
  - { speaker: Dag Torvund, status: withdrawn, text: We shall sell the last ship before the snow comes down on the harbour. }
  - speaker: Dag Torvund
    text: The bill for the rescue was 40 percent higher than we had been told, and our own engineers don't know why.
`;

const altered = { facts: FACTS, asOf: '2025-03-12', check: 'altered-quote' };

table('altered quotations', altered, [
  { draft: '“We have waited ⟦fifty⟧ years for this tunnel,” Brandvold said.', severity: 'warning', fixed: null },
  '"We have waited forty years for this ⟦bridge⟧," Brandvold said.',
  '‘We have waited forty years for this ⟦bridge⟧,’ Brandvold said.',
  "'We have waited forty years for this ⟦bridge⟧,' Brandvold said.",
  '“We have waited forty years,” Brandvold said, “for this ⟦bridge⟧.”',
  'Brandvold said “the people of the islands will not wait another ⟦summer⟧,” come what may.',
  '“We have waited forty years for this tunnel. And the people of the islands ⟦won’t⟧ wait another winter.”',
  '“We have waited forty years for this tunnel,\n\n“and the people of the ⟦highlands⟧ will not wait another winter,” Brandvold said.',
  '“We have waited … and the ⟦children⟧ of the islands will not wait another winter,” Brandvold said.',
  '“We have ⟦long⟧ waited forty years for this tunnel,” Brandvold said.',
  '“We have waited forty ⟦years this⟧ tunnel, and the people of the islands will not wait another winter.”',
  '“They told us: ‘We have waited forty years for this ⟦bridge⟧, and the people of the islands will not wait,’” the clerk said.',
  '> We have waited forty years for this ⟦bridge⟧, and the people of the islands will not wait another winter.',
  '“Nobody asked the ferrymen what they thought and nobody will ⟦forgive⟧ us in ten years’ time,” Torvund said.',
  '“The ⟦price⟧ for the rescue was 40% higher than we had been told,” Torvund said.',
]);

table('right quotations', { facts: FACTS, asOf: '2025-03-12' }, [
  '“We have waited forty years for this tunnel, and the people of the islands will not wait another winter,” Brandvold said.',
  '“We have waited 40 years for this tunnel,” said Brandvold.',
  '“We have waited forty years for this tunnel,” Brandvold said. “The people of the islands will not wait another winter.”',
  '“We have waited forty years for this tunnel,” Brandvold said, “and the people of the islands will not wait another winter.”',
  '“[The islanders] have waited forty years for this tunnel,” Brandvold said.',
  '“We have waited forty years for this [undersea road link] and the people of the islands will not wait another winter,” Brandvold said.',
  '“[T]he people of the islands will not wait another winter,” Brandvold said.',
  '“We have waited forty years for this tunnel [sic], and the people of the islands will not wait,” Brandvold said.',
  '“We have waited … and the people … will not wait another winter,” Brandvold said.',
  '“We have waited . . . for this tunnel,” Brandvold said.',
  '“We have, um, waited forty years for this tunnel,” Brandvold said.',
  'Brandvold said that the islands “will not wait another winter.”',
  'Brandvold called it a “tunnel” for “the people of the islands.”',
  '“We have waited forty years for this tunnel,\n\n“and the people of the islands will not wait another winter,” Brandvold said.',
  '“Nobody asked the ferrymen what they thought,” Torvund said. “Nobody will thank us in 10 years’ time.”',
  '“The bill for the rescue was 40 per cent higher than we had been told,” Torvund said.',
  '“I tell you, we have waited forty years for this tunnel, and so have our parents,” Brandvold said.',
  'They have waited forty years for a bridge, and the people of the islands will wait another winter.',
]);

table('other quotations', { facts: FACTS, asOf: '2025-03-12' }, [
  '“We have waited for this day,” Brandvold said.',
  '“We shall sell the last boat before the snow comes down on the harbour,” Torvund said.',
  '“The people of the islands deserve better,” Brandvold said.',
  '“We have waited long enough for the ferry, and it never came,” said a man on the quay.',
  '“Nobody asked us,” Torvund said.',
  '“We had been told that the tunnel would open in ten years’ time,” a woman said.',
  '“We have waited for years for this tunnel,” said a man on the quay.',
  '“The people of the islands will not wait,” sang the choir, “for another spring.”',
  'The play “Nobody Asked the Ferrymen” opens on Friday.',
]);
