import { table } from './table.ts';

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

const votes = {
  asOf: '2019-06-12',
  check: 'wrong-value',
  facts: `
organizations:
  - { name: Dunstead City Council, kind: council }
  - { name: Hale Planning Board, kind: board }
statements:
  - The Dunstead City Council approved the tram by [9 to 4] on [June 10, 2019].
  - The Dunstead City Council rejected the stadium by [8 to 5] in [2017].
  - The Dunstead City Council closed the pool in [2018].
  - The Hale Planning Board rejected the quarry by [5 to 2].
`,
};

table('what is decided by voting to do it', votes, [
  {
    draft: 'The Dunstead City Council voted ⟦8 to 5⟧ on Monday to approve the tram.',
    fixed: 'The Dunstead City Council voted 9 to 4 on Monday to approve the tram.',
  },
  'The Hale Planning Board voted ⟦5 to 3⟧ on Monday to reject the quarry.',
  'The Dunstead City Council voted 7 to 6 to delay the tram.',
  'The Dunstead City Council voted 13 to 0 to name a bridge, then approved the tram, 9 to 4.',
  'The Hale Planning Board could vote 4 to 3 to reject the quarry.',
  'The Hale Planning Board voted 7 to 0 to adjourn after it rejected the quarry.',
  'The Dunstead City Council voted in 2016 to close the pool.',
]);
