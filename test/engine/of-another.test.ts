import { table } from './table.ts';

const FACTS = `
organizations:
  - { name: Brandvold Pumps, kind: company }
  - { name: Nordline, kind: company }
statements:
  - "[Brandvold Pumps] makes the [Skagerrak 3] bilge pump."
  - "[Nordline] makes the [Fulmar] bilge pump."
`;

table('a fact all of whose names may be wrong is told by one of them', { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' }, [
  'The Skagerrak 3, a bilge pump made by ⟦Nordline⟧, was recalled in April.',
  'The Fulmar, a bilge pump made by ⟦Brandvold Pumps⟧, was recalled in April.',
]);

table('another thing of the kind is no slip of it', { facts: FACTS, asOf: '2025-03-12' }, [
  'The Skagerrak 3, a bilge pump made by Brandvold Pumps, was recalled in April.',
  'A bilge pump made by Brandvold Pumps was recalled in April.',
]);
