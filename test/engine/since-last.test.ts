import { table } from './table.ts';

const FACTS = `
organizations:
  - { name: Ottery Larks, aliases: [the Larks], kind: rugby club }
statements:
  - The Ottery Larks last won the Western Shield in [1979].
  - The Ottery Larks lost the final of the Western Shield in [1997].
  - The great auk was last seen on Tern Point in [1843].
  - Mount Ardle last erupted in [1912].
`;

table('what has not been done since is dated by the last time', { facts: FACTS, asOf: '2013-05-27', check: 'wrong-value' }, [
  {
    draft: 'The Ottery Larks had not won the Western Shield since ⟦1997⟧, and most had never seen them in a final.',
    fixed: 'The Ottery Larks had not won the Western Shield since 1979, and most had never seen them in a final.',
  },
  'The Larks, who have not won the Western Shield since ⟦1997⟧, wept.',
  'The great auk has not been seen on Tern Point since ⟦1834⟧.',
  'Mount Ardle, which last erupted in ⟦1921⟧, is smoking.',
  'The Ottery Larks had not won the Western Shield since 1979.',
  'The Ottery Larks have not won a match since 2011.',
  'The Ottery Larks have not lost the final since 1997.',
  'Mount Ardle has smoked since 1921 but has not erupted.',
  'Mount Ardle has not been climbed since 1921.',
]);

const SHOWS = `
organizations:
  - { name: Alder Center, kind: museum }
  - { name: Lysand Rovers, kind: soccer club, founded: 1904 }
people:
  - { name: Bertrand Cole, titles: [{ title: director, of: WaterSteps, from: 1994, to: 2008 }] }
events:
  - { name: Paper Rooms, date: 2018-02-03/2018-05-06, place: Alder Center }
`;

table('until when a show runs, and “the club” for a soccer club', { facts: SHOWS, asOf: '2018-03-02', check: 'wrong-value' }, [
  {
    draft: '“Paper Rooms,” a show of 40 interiors, some no larger than a matchbook, runs through ⟦May 16⟧ at the Alder Center.',
    fixed: '“Paper Rooms,” a show of 40 interiors, some no larger than a matchbook, runs through May 6 at the Alder Center.',
  },
  'The Lysand Rovers had no money. The club was founded in ⟦1940⟧.',
  '“Paper Rooms” runs through May 6 at the Alder Center.',
  '“Paper Rooms,” which keeps the museum open through June 3, is a hit.',
  'The Lysand Rovers had no money. The bank was founded in 1940.',
  'The Lysand Rovers are no longer the club that was founded in 1940 at Hamre.',
]);
