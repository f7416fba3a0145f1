import { table } from './table.ts';

const shared = { facts: '{}', asOf: '2025-03-12' };

table('one name in two spellings', { ...shared, check: 'inconsistent-name' }, [
  {
    draft: 'Alf Nystad, 54, runs the ferry. Nystad was elected in 2011. “We are late,” ⟦Nysted⟧ said.',
    severity: 'warning',
    fixed: 'Alf Nystad, 54, runs the ferry. Nystad was elected in 2011. “We are late,” Nystad said.',
    safe: false,
  },
  { draft: 'Alf Nystad, 54, runs the ferry.\n\nMr. ⟦Nysted⟧ was elected in 2011.', fixed: null },
  'Economist Pilar Arrezola wrote the report.\n\n“We saw it coming,” ⟦Arezzola⟧ said.',
  'Signe Halvard spoke first.\n\nSigne ⟦Hallvard⟧, a nurse, won the vote.',
  'Pilar ⟦Arezola⟧ wrote the report. Later Arrezola said it was late, and Arrezola’s staff agreed. “No,” Arrezola said.',
  'Torvald Dahlmo sang.\n\n⟦Torvlad⟧ Dahlmo danced as well.\n\nTorvald Dahlmo slept.',
  'Pilar Arrezola-Smith sang.\n\nPilar ⟦Arezola⟧-Smith danced.\n\nPilar Arrezola-Smith slept.',
  'Members of the Ostravik Rowing Club won.\n\nThe ⟦Ostrovik⟧ Rowing Club is the oldest.\n\nThe Ostravik Rowing Club is rich.',
  '# Halvard wins vote\n\nSigne ⟦Hallvard⟧, a nurse, won.\n\nSigne Halvard was glad. Halvard’s staff sang.',
]);

table('two names, or one in other people’s words', shared, [
  'Signe Halvard met Alf Hallvard. Halvard spoke first, and Hallvard agreed.',
  'Signe Halvard spoke first.\n\nAlf Hallvard spoke next.\n\nHallvard said no.',
  'Signe Halvard and Signe Hallvard are often taken for each other.',
  'Sen. Signe Halvard voted yes.\n\nRep. Signe Hallvard voted no.',
  'Signe Halvard voted yes. Halvard was glad.\n\nSigne Hallvard voted no. Hallvard was not.',
  'Signe Halvard spoke first. The Halvards are fishermen.',
  'Signe Halvard spoke first. “Mrs. Hallvard is late,” a man said.',
  'Kari Halvard spoke first.\n\nMari Halvard spoke next.',
  'Erik Halvard spoke first.\n\nErika Halvard spoke next.',
  'Jon Halvard spoke first.\n\nJohn Halvard, his father, spoke next.',
  'Akio Toyomi runs the yard. Toyoma said sales fell. A Toyoma boat costs more.',
  'Alf Nystad lives in Nysted.',
  'Alf Nystad lives there. Officials in Nysted said nothing.',
  'British Columbia is in Canada. Colombia said it would help.',
  'Ivan Petrenkov sang. Petrenkova, his wife, said nothing.',
  'Alf Chadwyk sang. Chadwick University said it was good.',
  'Alf Nystad of Norrvik sang. The Nystadian style, Nystadians said, is old.',
]);
