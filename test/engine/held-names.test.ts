import { table } from './table.ts';

/** Statements that name people whom the store has no entry for. */
const HELD = {
  asOf: '2025-03-14',
  facts: `
people:
  - { name: Rosalind Tilde, occupation: painter }
places:
  - { name: Wexcombe, kind: city }
statements:
  - "[Rosalba Quintavalle] won the Wexcombe marathon in [2019]."
  - The scholarship is named for [Eudora Vanterpool], a nurse.
  - The rescue at Port Ellery was led by Capt. [Ingmar Hallgrim].
`,
};

table('a name that only a statement holds, told with its verb', { ...HELD, check: 'wrong-value' }, [
  { draft: '⟦Ottoline Baker⟧ won the Wexcombe marathon in 2019.', fixed: 'Rosalba Quintavalle won the Wexcombe marathon in 2019.' },
  '⟦Maria Quintavalle⟧ won the Wexcombe marathon in 2019.',
  '⟦Rosalba Quintanilla⟧, who won the Wexcombe marathon in 2019, was there.',
  'Ottoline Baker won the Wexcombe marathon in 2021.',
  'Ottoline Baker won the Wexcombe regatta in 2019.',
]);

table('a name that only a statement holds, misspelt in whatever is told of it', { ...HELD, check: 'wrong-value' }, [
  { draft: '⟦Rosalba Quintavale⟧ waved.', severity: 'warning', fixed: 'Rosalba Quintavalle waved.' },
  'The winner was the sister of ⟦Eudora Vanderpool⟧, a nurse.',
  'Capt. ⟦Ingmar Halgrim⟧ waved.',
  'Capt. Ingmar Hallgrim and his brother Ingemar Hallgrim waved.',
  'Eudora Tilde, Rosalba Baker and Capt. Ingmar Holm waved.',
  'Ms. Vanderpool waved.',
]);
