import { table } from './table.ts';

const FACTS = `
people:
  - name: Linnea Sandoval
    party: Democrat
    titles:
      - { title: Senator, of: Ohio, from: 2013-01-03 }
      - { title: Senate Minority Leader, of: United States Senate, from: 2021-01-20 }
  - name: Royce Tembrook
    party: Republican
    titles:
      - { title: U.S. Representative, of: West Virginia, from: 2015-01-03 }
  - name: Delphine Okoro
    party: Republican
    titles:
      - { title: U.S. Representative, of: Kansas, from: 2011-01-03, to: 2017-01-03 }
      - { title: Senator, of: Kansas, from: 2017-01-03 }
  - name: Hollis Grantham
    party: Democrat
    titles:
      - { title: Mayor, of: Fernhill, from: 2018-01-01 }
places:
  - { name: United States, kind: country, aliases: [U.S., US], demonym: American }
  - { name: Fernhill, kind: city }
`;

const shared = { facts: FACTS, asOf: '2024-05-14' };

table('the state after a name', { ...shared, check: 'wrong-value' }, [
  { draft: 'Sen. Linnea Sandoval (D-⟦Iowa⟧) voted no.', severity: 'error', fixed: 'Sen. Linnea Sandoval (D-Ohio) voted no.' },
  { draft: 'Senate Minority Leader Linnea Sandoval, D-⟦Iowa⟧, voted no.' },
  { draft: 'Rep. Royce Tembrook (R-⟦Va.⟧) voted yes.' },
  { draft: 'Rep. Royce Tembrook (R–⟦Virginia⟧) voted yes.' },
  { draft: 'Royce Tembrook, R-⟦Ky.⟧, and Delphine Okoro, R-Kan., voted yes.' },
]);

table('the party after or before a name', { ...shared, check: 'wrong-value' }, [
  { draft: 'Sen. Linnea Sandoval (⟦R⟧-Ohio) voted no.', fixed: 'Sen. Linnea Sandoval (D-Ohio) voted no.' },
  { draft: 'Rep. Royce Tembrook (⟦D⟧) of West Virginia voted yes.' },
  { draft: '⟦Republican⟧ Sen. Linnea Sandoval voted no.', fixed: 'Democratic Sen. Linnea Sandoval voted no.' },
  { draft: 'Linnea Sandoval, a ⟦Republican⟧, voted no.', fixed: 'Linnea Sandoval, a Democrat, voted no.' },
]);

table('states and parties that are right', shared, [
  'Senate Minority Leader Linnea Sandoval (D-Ohio) voted no.',
  'U.S. Sen. Linnea Sandoval of Ohio voted no. U.S. Rep. Royce Tembrook voted yes.',
  'Rep. Royce Tembrook (R-W.Va.) and Sen. Delphine Okoro (R-Kan.) voted yes.',
  'Democratic Ohio Sen. Linnea Sandoval voted no.',
  'Republican West Virginia Rep. Royce Tembrook voted yes.',
  'Rep. Royce Tembrook (I-W.Va.), who left his party in May, voted no.',
  '# How Democrats Could Lose Royce Tembrook\n\nHe voted yes.',
  'The caucus of top Democrats Royce Tembrook once mocked has shrunk.',
  'Mayor Hollis Grantham (D-Ohio) spoke.',
  'American Sen. Linnea Sandoval landed in Oslo.',
]);
