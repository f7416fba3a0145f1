import { table } from './table.ts';

const town = {
  asOf: '2019-06-12',
  check: 'wrong-value',
  facts: `
organizations:
  - { name: Marrow Hill Hospital, kind: hospital }
  - { name: Selby General Hospital, kind: hospital }
  - { name: Calder & Finch, kind: brewery, parent: Union Beverage Group }
  - { name: Pike Street Brewing, kind: brewery, parent: Allard Holdings }
  - { name: Union Beverage Group, kind: company }
  - { name: Allard Holdings, kind: company }
  - { name: Dunstead College, kind: college }
  - { name: Lowmoor Theater, kind: theater }
  - { name: Adair Museum of Clocks, kind: museum, headquarters: Selby }
  - { name: Dunstead State University, kind: university }
  - { name: Dunstead University, kind: university }
people:
  - { name: Ines Marchetti, nationality: Italian, occupation: architect }
  - { name: Bram Oosterveld, nationality: Dutch, occupation: cellist, pronouns: he/him }
  - { name: Olga Petrov, nationality: [Russian, American] }
places:
  - { name: Dunstead, kind: city, in: Tamsin County }
  - { name: Selby, kind: town, in: Harl County, population: 18400 }
  - { name: Wick Cross, kind: village, in: Harl County, population: 1840 }
  - { name: Tamsin County, kind: county }
  - { name: Harl County, kind: county }
  - { name: Tamsin River, kind: river }
  - { name: Little Tamsin River, kind: river }
  - { name: Gantry Bridge, kind: bridge }
  - { name: Ferry Bridge, kind: bridge }
  - { name: Italy, kind: country, demonym: Italian }
  - { name: Spain, kind: country, demonym: Spanish }
events:
  - { name: Keld Street fire, date: 2016-02-11 }
statements:
  - Marrow Hill Hospital has [340] beds.
  - Selby General Hospital has [430] beds.
  - Marrow Hill Hospital is run by the [Tamsin Health Trust].
  - The Gantry Bridge crosses the [Little Tamsin River].
  - The Ferry Bridge crosses the [Tamsin River].
  - Selby lies [12] miles [south] of Dunstead.
  - Tourism in Harl County rose by [8 percent] in 2018.
  - Tourism in Tamsin County rose by [18 percent] in 2018.
  - Bus ridership in Norbridge was up by [13 percent] in 2018.
  - Ferry ridership in Norbridge was up by [30 percent] in 2018.
  - Calder & Finch employs [290] people.
  - The Keld Street fire killed [17] people.
  - The Lowmoor Theater stands on [Vine Street].
  - The restaurant Olivo is located in [Weir Gate].
  - Dunstead College has [5,200] students.
  - Turnout in Dunstead was [62 percent] in the 2018 election.
  - Turnout in Selby was [26 percent] in the 2018 election.
  - The ferry Corrigan sank in 1952 with [44] people aboard.
  - Bram Oosterveld has recorded [31] albums.
  - The Wend Valley Ballad Festival is held each year in [Italy].
  - Bram Oosterveld graduated from [Dunstead University].
`,
};

table('an amount is the one’s that it stands by', town, [
  {
    draft: 'In Harl County, tourism grew ⟦18 percent⟧ in 2018; in Tamsin County, it grew 18 percent.',
    fixed: 'In Harl County, tourism grew 8 percent in 2018; in Tamsin County, it grew 18 percent.',
  },
  {
    draft: 'Tourism rose by 18 percent in Tamsin County in 2018 and by ⟦18 percent⟧ in Harl County.',
    fixed: 'Tourism rose by 18 percent in Tamsin County in 2018 and by 8 percent in Harl County.',
  },
  'Turnout was ⟦26 percent⟧ in Dunstead in the 2018 election and 26 percent in Selby.',
  'Bus ridership in Norbridge grew by ⟦30 percent⟧ in 2018, the agency said on Monday, while ferry ridership, helped by a new dock, rose by 30 percent.',
  'Tourism rose by 18 percent in Tamsin County, 8 percent in Harl County and 3 percent elsewhere.',
  'Tourism in Harl County lags; it rose by 18 percent in Tamsin County in 2018.',
  'Selby, unlike Dunstead, had a turnout of 26 percent in the 2018 election.',
  'Turnout was 26 percent in Selby in the 2018 election, far below Dunstead.',
  'Bus ridership in Norbridge grew by 13 percent in 2018, while ferry ridership, helped by a new dock, rose by 30 percent.',
]);

table('how many there are, without a verb of having', town, [
  { draft: 'The ⟦430⟧-bed Marrow Hill Hospital lost power.', fixed: 'The 340-bed Marrow Hill Hospital lost power.' },
  'Marrow Hill Hospital, a ⟦430⟧-bed hospital on a rise, lost power.',
  'Dunstead College, with about ⟦2,500⟧ students, is closed.',
  'Calder & Finch will close. The brewery employs ⟦190⟧.',
  'The ferry Corrigan went down in 1952 with ⟦54⟧ people on board.',
  { draft: 'Wick Cross (population ⟦18,400⟧) has a new well.', check: 'wrong-magnitude' },
  { draft: 'Wick Cross, home to ⟦18,400⟧ people, has a new well.', check: 'wrong-magnitude' },
  { draft: 'Wick Cross, with ⟦18,400⟧ residents, has a new well.', check: 'wrong-magnitude' },
  'Wick Cross (pop. 1,840) and Selby, home to 18,400 people, share a well.',
  'Wick Cross, with 12 wells, is dry.',
  'The 200-bed wing at Marrow Hill Hospital opened.',
  'Marrow Hill Hospital, a 340-bed hospital with a 40-bed ward for children, lost power.',
  'Marrow Hill Hospital, with 40 beds closed, is full.',
  'Calder & Finch employs 190 in Dunstead.',
  'Calder & Finch employs 40 brewers.',
  'The Keld Street fire killed 2 firefighters.',
  'Bram Oosterveld has recorded 13 albums of Bach.',
]);

table('where something is, without a verb that says so', town, [
  { draft: 'The Lowmoor Theater, on ⟦Orchard Street⟧, will reopen.', fixed: 'The Lowmoor Theater, on Vine Street, will reopen.' },
  'The Lowmoor Theater on ⟦Orchard Street⟧ will reopen.',
  'The play opens at the Lowmoor Theater, which is on ⟦Orchard Street⟧.',
  'Selby, ⟦20 miles⟧ south of Dunstead, is dry.',
  {
    draft: 'Selby, a market town about 12 miles ⟦north⟧ of Dunstead, is dry.',
    fixed: 'Selby, a market town about 12 miles south of Dunstead, is dry.',
  },
  'The Gantry Bridge over the ⟦Tamsin River⟧ was closed.',
  'The Gantry Bridge, which spans the ⟦Tamsin River⟧, was closed.',
  'The Adair Museum of Clocks, in ⟦Dunstead⟧, is free.',
  'A singer from the Wend Valley Ballad Festival, held each year in ⟦Spain⟧, has died.',
  'Marrow Hill Hospital, which is operated by the ⟦Harl Health Trust⟧, lost power.',
  'The Gantry Bridge is closed, and the Ferry Bridge over the Tamsin River is open.',
  'The road from the Gantry Bridge crosses the Tamsin River.',
  'The Lowmoor Theater was on Orchard Street until 1950.',
  'The Lowmoor Theater stood on Orchard Street before the war.',
  'The Lowmoor Theater opens a box office on Orchard Street.',
  'The Lowmoor Theater, in an old mill, will reopen.',
  'The Lowmoor Theater, on Monday, will reopen.',
  'The troupe played the Lowmoor Theater and a hall on Orchard Street.',
  'The fire began 3 miles north of Dunstead, near Selby.',
  'The Adair Museum of Clocks lent a clock to a museum in Dunstead.',
]);

table('whose part it is', town, [
  '⟦Allard Holdings⟧, the parent of Calder & Finch, will close a line.',
  'Calder & Finch and its parent company, ⟦Allard Holdings⟧, said nothing.',
  'Calder & Finch and its parent company, Union Beverage Group, said nothing.',
  'Allard Holdings, the parent of Pike Street Brewing, sold beer to Calder & Finch.',
  'Bram Oosterveld graduated from ⟦Dunstead State University⟧.',
]);

table('a nation beside a name', town, [
  {
    draft: 'The prize, won by a young ⟦Spanish⟧ architect, Ines Marchetti, is new.',
    fixed: 'The prize, won by a young Italian architect, Ines Marchetti, is new.',
  },
  { draft: 'The jury picked ⟦Spain⟧’s Ines Marchetti.' },
  'Ines Marchetti, an architect from ⟦Spain⟧, won.',
  'Ines Marchetti is a ⟦Spanish⟧ architect.',
  'Bram Oosterveld, the ⟦Spanish⟧ cellist, plays on Friday.',
  'Bram Oosterveld, who is ⟦Spanish⟧, plays on Friday.',
  'The jury picked Italy’s Ines Marchetti, an architect from Italy.',
  'The guests were a Spanish architect, Ines Marchetti and Bram Oosterveld.',
  'The guests were a Spanish architect, Ines Marchetti, and a cellist.',
  'Bram Oosterveld, the Spanish ambassador’s friend, left.',
  'Olga Petrov, a Russian pianist, met a Spanish critic.',
  'Ines Marchetti, who lives in Spain, won.',
]);
