import { table } from './table.ts';

const FACTS = `
people:
  - { name: Raymond T. Oakley, titles: [{ title: treasurer, of: Linfield Trust, from: 2002 }] }
  - { name: Beatriz da Fonte, titles: [{ title: architect }], nationality: Portuguese }
organizations:
  - { name: Linfield Trust, kind: charity }
`;

const shared = { facts: FACTS, asOf: '2018-03-19' };

table('another initial of somebody whose title says who is meant', { ...shared, check: 'wrong-name' }, [
  {
    draft: 'Raymond ⟦P.⟧ Oakley, treasurer of the Linfield Trust, signed.',
    fixed: 'Raymond T. Oakley, treasurer of the Linfield Trust, signed.',
  },
  'Raymond P. Oakley, a dentist, was not hurt.',
  'Raymond P. Oakley was not hurt.',
  'Raymond Oakley, treasurer of the Linfield Trust, signed.',
]);

table('another particle', { ...shared, check: 'misspelt-name' }, [
  'The architect Beatriz ⟦de⟧ Fonte won the contest.',
  'The architect Beatriz Fonte won the contest.',
]);
