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

const bodies = {
  asOf: '2019-06-12',
  facts: `
people:
  - { name: Ines Marchetti, education: Dunstead College, employer: Harrow Institute for Tidal Study, pronouns: she/her }
  - { name: Karel Dvor, education: Pruitt University }
  - { name: Lena Voss, education: [Pruitt University, Dunstead College] }
  - { name: Hugh Teller, titles: [{ title: director, of: Harrow Institute for Tidal Study, from: 2015 }] }
  - { name: Anselm Prideaux, titles: [{ title: judge, of: Eighth District Court of Appeal, from: 2010 }] }
  - { name: Milo Castellane, titles: [{ title: organist, of: First Congregational Church of Dunmore, from: 1966, to: 2008 }] }
  - { name: Tyrell Osgood, titles: [{ title: guard, of: Port Sable Egrets, from: 2015 }] }
  - { name: Rufus Lowe }
organizations:
  - { name: Dunstead College }
  - { name: Pruitt University }
  - { name: Pruitt State University }
  - { name: Harrow Institute for Tidal Study }
  - { name: Regional Transit Alliance, abbr: RTA }
  - { name: Rural Roads Alliance, abbr: RRA }
  - { name: Campaign for Rural Buses }
  - { name: Council for Rural Schools }
  - { name: Haverstock & Low }
  - { name: Port Sable Egrets, aliases: [Egrets] }
  - { name: Kittering Herons, aliases: [Herons] }
  - { name: Norrvik Police Department }
  - { name: Eighth District Court of Appeal, of: Florida }
  - { name: Ninth District Court of Appeal, of: Florida }
  - { name: First Congregational Church of Dunmore }
  - { name: First Unitarian Church of Dunmore }
places:
  - { name: Florida, kind: state }
`,
};

table('another kind of body', bodies, [
  {
    draft: 'Ines Marchetti studied at ⟦Dunstead University⟧ in the 1980s.',
    fixed: 'Ines Marchetti studied at Dunstead College in the 1980s.',
  },
  'Ines Marchetti, a graduate of ⟦Dunstead University⟧, won.',
  'Karel Dvor graduated from ⟦Pruitt State University⟧.',
  'The Council for Rural Schools met the Campaign for Rural Buses.',
  'Norrvik Police Force officers came.',
  'Ines Marchetti graduated from Pruitt University in 1984.',
  'Ines Marchetti studied at Dunstead in the 1980s.',
  'Karel Dvor taught at Dunstead College.',
  'Lena Voss attended Pruitt University before Dunstead College.',
]);

table('a name made of two bodies’ names', bodies, [
  { draft: 'The ⟦Council⟧ for Rural Buses called it cruel.', fixed: 'The Campaign for Rural Buses called it cruel.' },
  { draft: 'The ⟦Rural⟧ Transit Alliance, or R.T.A., said so.', fixed: 'The Regional Transit Alliance, or R.T.A., said so.' },
  'The ⟦Rural⟧ Transit Alliance (RTA) said so.',
  'Ann Poe is a partner at Haverstock & ⟦Lowe⟧. Rufus Lowe is not.',
  {
    draft: 'Tyrell Osgood, a guard for the Port Sable ⟦Herons⟧, scored.',
    fixed: 'Tyrell Osgood, a guard for the Port Sable Egrets, scored.',
  },
  'Tyrell Osgood, a guard for the Port Sable Egrets, scored against the Herons.',
  'Ann Poe and Rufus Lowe met at Haverstock & Low.',
]);

table('whose officer somebody is', bodies, [
  'Anselm Prideaux, a judge on Florida’s ⟦Ninth District Court of Appeal⟧, wrote.',
  'Anselm Prideaux, a judge on Florida’s Eighth District Court of Appeal, wrote.',
  'Milo Castellane, for 42 years the organist of the ⟦First Unitarian Church of Dunmore⟧, died.',
  'Milo Castellane, who for more than 40 years was the organist of the ⟦First Unitarian Church of Dunmore⟧, died.',
  'Milo Castellane, for 42 years the organist of the First Congregational Church of Dunmore, died.',
]);

const valley = {
  asOf: '2021-10-14',
  check: 'wrong-value',
  facts: `
organizations:
  - { name: Corliss Foods, kind: company, headquarters: Arden Falls }
  - { name: Tremont Dairy, kind: company, headquarters: Port Leland }
people:
  - { name: Nadia Kessler, birthplace: Port Leland, occupation: sculptor }
  - { name: Oren Tice, birthplace: Arden Falls, occupation: poet }
places:
  - { name: Arden Falls, kind: city, in: Kettle County }
  - { name: Port Leland, kind: city, in: Marsh County }
  - { name: Kettle County, kind: county }
  - { name: Marsh County, kind: county }
  - { name: Mount Sorrel, kind: mountain }
  - { name: Mount Hale, kind: mountain }
  - { name: Kettle River, kind: river }
  - { name: Marsh River, kind: river }
  - { name: Sallow Dam, kind: dam }
events:
  - { name: Leland Marathon, place: Port Leland }
  - { name: Keld Street fire, date: 2016-02-11 }
works:
  - { name: Fair Lodging Act, kind: law }
  - { name: Tenant Protection Act, kind: law }
statements:
  - Mount Sorrel is [9,410] feet high.
  - Mount Hale is [9,140] feet high.
  - Corliss Foods had revenue of [$640 million] in 2020.
  - The Sallow Dam is on the [Kettle River].
  - The Keld Street fire killed [17] people.
  - The [Fair Lodging Act] requires landlords to give [90] days’ notice.
`,
};

table('sizes and sums without their word or verb', valley, [
  { draft: 'Climbers on the ⟦9,140-foot⟧ Mount Sorrel were rescued.', fixed: 'Climbers on the 9,410-foot Mount Sorrel were rescued.' },
  'Mount Sorrel, at ⟦9,140 feet⟧, is the taller of the two.',
  'Corliss Foods, with ⟦$460 million⟧ in revenue last year, will expand.',
  'The Keld Street fire, which left ⟦71⟧ people dead, began in a kitchen.',
  'A 60-foot flagpole on Mount Sorrel fell.',
  'At 6,000 feet, Mount Sorrel is bare.',
  'The hut on Mount Sorrel, at 6,200 feet, is shut.',
  'A 300-foot cliff on Mount Sorrel fell.',
  'Corliss Foods, with $20 million in debt, will expand.',
  'The Keld Street fire left 71 people homeless.',
]);

table('where a body is at home, an event is held and somebody was born', valley, [
  {
    draft: 'Corliss Foods, the ⟦Port Leland⟧ food company, will expand.',
    fixed: 'Corliss Foods, the Arden Falls food company, will expand.',
  },
  'Corliss Foods of ⟦Port Leland⟧ will expand.',
  'The Leland Marathon in ⟦Arden Falls⟧ is on Sunday.',
  'The ⟦Arden Falls⟧-born sculptor Nadia Kessler works in bronze.',
  'Nadia Kessler, the ⟦Arden Falls⟧-born sculptor, works in bronze.',
  'Water behind the Sallow Dam on the ⟦Marsh River⟧ is rising.',
  'Under the ⟦Tenant Protection Act⟧, landlords are required to give 90 days’ notice.',
  'Corliss Foods of Arden Falls and Tremont Dairy of Port Leland will expand.',
  'Corliss Foods, the Port Leland council said, will expand.',
  'Corliss Foods, the Port Leland workers’ employer, will expand.',
  'The Marsh County-born sculptor Nadia Kessler and the Arden Falls-born poet Oren Tice met.',
  'The winner of the Leland Marathon in Kettle County is unknown.',
  'The Sallow Dam on the Kettle River is near the Marsh River.',
]);

const shelf = {
  asOf: '2017-09-25',
  check: 'wrong-value',
  facts: `
people:
  - { name: Beatrix Sayle, pronouns: she/her }
  - { name: Walt Brody }
  - { name: Anna Prats }
works:
  - { name: Tern Island, kind: novel, by: Beatrix Sayle, date: 2018 }
  - { name: Marlow’s Acre, kind: television series }
places:
  - { name: Corrow Dam, kind: dam }
  - { name: Ashen River, kind: river }
  - { name: Tamsin River, kind: river }
  - { name: Hof Lind, kind: farm, in: Lower Saxony }
  - { name: Lower Saxony, kind: state }
  - { name: Hesse, kind: state }
statements:
  - “Tern Island” is the [fourth] novel by Beatrix Sayle.
  - Walt Brody won the Valdesi Marathon for the [fourth] time in [2017].
  - “Marlow’s Acre” ran for [six] seasons, from [1991] to [1997].
  - Anna Prats is survived by [nine] grandchildren.
  - The Corrow Dam spans the [Ashen River].
  - The main mirror of the Cerro telescope is [8.4 meters] across.
  - The trail around Hof Lind is [12 miles] long.
`,
};

table('which in a row', shelf, [
  {
    draft: '“Tern Island,” Beatrix Sayle’s ⟦third⟧ novel, opens with a drowning.',
    fixed: '“Tern Island,” Beatrix Sayle’s fourth novel, opens with a drowning.',
  },
  'In “Tern Island,” her ⟦third⟧ novel, Beatrix Sayle drowns a priest.',
  'Walt Brody won the Valdesi Marathon on Sunday for the ⟦third⟧ time.',
  '“Tern Island,” Walt Brody’s second favorite novel, is by Beatrix Sayle.',
  '“Tern Island” is the third novel set on an island.',
  'Beatrix Sayle’s third novel, “Low Water,” came before “Tern Island.”',
  'Walt Brody won the Valdesi Marathon for the third time in 2015.',
]);

table('counts with more than one time or in a list', shelf, [
  'Nobody liked “Marlow’s Acre.” The series ran for ⟦eight⟧ seasons, and Walt Brody saw two.',
  'Anna Prats is survived by a sister, two daughters and ⟦seven⟧ grandchildren.',
  'Anna Prats is survived by a sister and two great-grandchildren.',
]);

table('the right figure in another unit', shelf, [
  {
    draft: 'The main mirror of the Cerro telescope is ⟦8.4 feet⟧ across.',
    fixed: 'The main mirror of the Cerro telescope is 8.4 meters across.',
  },
  { draft: 'The trail around Hof Lind is ⟦12 kilometers⟧ long.', fixed: 'The trail around Hof Lind is 12 miles long.' },
  'The trail around Hof Lind, 12 miles long, climbs 300 feet.',
]);

table('what was built across what, and where a farm is', shelf, [
  {
    draft: 'The Corrow Dam was built across the ⟦Tamsin River⟧ in 1938.',
    fixed: 'The Corrow Dam was built across the Ashen River in 1938.',
  },
  'Hof Lind, an organic farm in ⟦Hesse⟧, sold nothing.',
  'The road runs across the Tamsin River to the Corrow Dam.',
  'The Corrow Dam, built 20 miles from the Tamsin River, is cracked.',
]);
