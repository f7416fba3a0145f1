import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold }
  - { name: Nils Over }
organizations:
  - { name: Nordline, kind: company }
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('two things of one, of which only one can be true', { ...shared, check: 'inconsistent-value' }, [
  {
    draft: 'Alf Nystad, 54, runs the ferry.\n\n“We are late,” said Nystad, ⟦45⟧, on Monday.',
    severity: 'warning',
    fixed: null,
    safe: false,
  },
  {
    draft: 'Alf Nystad, 54, runs the ferry.\n\nThe 54-year-old Nystad sang.\n\n“We are late,” said Nystad, ⟦45⟧, on Monday.',
    fixed: 'Alf Nystad, 54, runs the ferry.\n\nThe 54-year-old Nystad sang.\n\n“We are late,” said Nystad, 54, on Monday.',
  },
  'Alf B. Nystad, 54, runs the ferry.\n\nAlf Nystad, ⟦45⟧, sang.',
  'Ottilie Brandvold, 54, runs the ferry.\n\nBrandvold, ⟦45⟧, sang.',
  'Alf Nystad, 54, runs the ferry.\n\nNystad, ⟦in his 60s⟧, sang.',
  'Rep. Alf Nystad (R-Texas) voted yes.\n\nRep. Kari Lie (D-Ohio) voted no.\n\nAlf Nystad (⟦D⟧-Texas) spoke next.',
  'Rep. Alf Nystad (R-Texas) voted yes.\n\nAlf Nystad (R-⟦Utah⟧) spoke next.',
  'Rep. Alf Nystad voted yes.\n\nRep. Nystad spoke.\n\nOn Monday ⟦Sen.⟧ Nystad left.',
  'Capt. Alf Nystad gave the order.\n\n⟦Sgt.⟧ Nystad said nothing.',
  'Alf Nystad died on March 3.\n\nA service for Nystad, who died on ⟦March 4⟧, is on Friday.',
  'Alf Nystad, 54, was killed on March 3.\n\nNystad was killed ⟦Tuesday⟧, the police said.',
  'Nordline, founded in 1952, builds ferries.\n\nNordline was founded in ⟦1925⟧.',
]);

table('two people, another time, or both true', shared, [
  'Alf Nystad, 54, runs the ferry. Kari Nystad, 45, sells fish.',
  'Alf Nystad, 54, runs the ferry. Kari Nystad sells fish.\n\nNystad, 45, sang.',
  'Alf Nystad, 54, runs the ferry. In 2016, Nystad, 45, sold fish.',
  'Alf Nystad, 54, runs the ferry. Nystad, 45 when he came, sold fish.',
  'Alf Nystad, 54, runs the ferry. “Nystad, 45, is late,” a man said.',
  'Alf Nystad, 54, runs the ferry. Nystad turned 55 on Tuesday.',
  'Alf Nystad, in his 50s, runs the ferry. Nystad, 54, sang.',
  'Alf Nystad Jr., 24, runs the ferry. Nils Nystad, 54, is his father.',
  'Rep. Alf Nystad (R-Texas) voted yes. Nystad (R) spoke.',
  'Sen. Alf Nystad voted yes. Then-Rep. Nystad had voted no.',
  'Sen. Alf Nystad voted yes. As a member of the House, former Rep. Nystad voted no.',
  'State Sen. Alf Nystad voted yes. In 2016, Rep. Nystad voted no.',
  'Mayor Alf Nystad, chairman of the board, sang. Chairman Nystad danced.',
  'Lt. Col. Alf Nystad gave the order. Col. Nystad said nothing.',
  'Alf Nystad died on March 3. He was buried on March 7.',
  'Alf Nystad died on March 3. Nystad’s wife died on March 4.',
  'Alf Nystad died in March. Nystad died on March 3.',
  'Alf Nystad killed the engine on March 3. Nystad was killed on March 4.',
  'Nordline founded a school in 1960. Nordline was founded in 1952.',
  'Nils Over sang. READ OVER (R-Texas) said no. READ OVER (D-Ohio) said yes.',
  'Not Alf Nystad, 54, but Nystad, 45, would sing.',
  'Alf Nystad of Norrvik, 54 miles away, sang. Nystad, 45, danced.',
]);
