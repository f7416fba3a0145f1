import { table } from './table.ts';

/** A work with what it is and its year behind its name. */
const WORKS = `
works:
  - { name: The Glass Orchard, kind: film, by: [{ name: Maren Solheim, as: director }], date: 1987 }
  - { name: Harbour Act, kind: law, date: 1961 }
  - { name: A Winter in Cork, kind: memoir, by: Jerzy Lindqvist, date: 1998 }
`;

table('a work and what it is, with its year', { facts: WORKS, asOf: '2019-09-12', check: 'wrong-value' }, [
  '“The Glass Orchard,” the ⟦1978⟧ film that made her name, will be shown at noon.',
  'In “A Winter in Cork,” his ⟦1996⟧ memoir, Jerzy Lindqvist tells of the fire.',
  'The Harbour Act, a ⟦1967⟧ law, forbids it.',
  '“The Glass Orchard,” a 1987 film by Maren Solheim, will be shown at noon.',
  '“The Glass Orchard,” a 1991 favorite of students, will be shown at noon.',
  'Before “The Glass Orchard,” a 1978 film will be shown.',
]);
