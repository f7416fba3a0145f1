import { table } from './table.ts';

/** What a city desk keeps: what things measure, cost and hold, how a council voted, what is named after whom. */
const FACTS = `
people:
  - { name: Odalys Brennecke, born: 1961-04-12, party: Democratic, titles: [{ title: Mayor, of: Wexcombe, from: 2019-01-07 }] }
organizations:
  - { name: Lantern Shipping, kind: company, headquarters: Port Ellery, founded: 1934 }
places:
  - { name: Wexcombe, kind: city }
  - { name: Port Ellery, kind: city }
statements:
  - The Wexcombe drawbridge is [312] feet long.
  - The repair of the Wexcombe drawbridge will cost [$4.2 million].
  - The Wexcombe City Council approved the repair of the drawbridge by a vote of [7] to [2] on [2025-03-11].
  - Lantern Shipping employs [1,450] people.
  - The Harvest Festival drew [18,000] visitors in 2024.
  - The Wexcombe library is named after [Ilse Varga].
  - The Old Mill on Tanner Street was built by [Caspar Lund] in [1871].
  - Wexcombe has [two] public high schools.
  - The Wexcombe school district has [4,300] students.
`;

const shared = { facts: FACTS, asOf: '2025-03-14', check: 'wrong-value' };

table('what something measures', shared, [
  { draft: 'The Wexcombe drawbridge is ⟦321 feet⟧ long.', fixed: 'The Wexcombe drawbridge is 312 feet long.' },
  { draft: 'The ⟦321-foot⟧ Wexcombe drawbridge is closed.', fixed: 'The 312-foot Wexcombe drawbridge is closed.' },
  { draft: 'Wexcombe’s ⟦321-foot⟧-long drawbridge is closed.', fixed: 'Wexcombe’s 312-foot-long drawbridge is closed.' },
  'The 312-foot Wexcombe drawbridge is closed.',
  'The Wexcombe drawbridge is 40 feet wide.',
  'The 40-foot-wide Wexcombe drawbridge is closed.',
  'The 40-foot mast of the Wexcombe drawbridge fell.',
  'A 60-foot ship passed the Wexcombe drawbridge.',
]);

table('how many somebody has', shared, [
  { draft: 'Lantern Shipping has ⟦1,540⟧ employees.', fixed: 'Lantern Shipping has 1,450 employees.' },
  'Lantern Shipping, with ⟦1,540⟧ employees, will move.',
  'Lantern Shipping’s ⟦1,540⟧ workers will move.',
  'Lantern Shipping’s 1,450 workers will move.',
  'Lantern Shipping, with 900 employees in Port Ellery, is large.',
  'Lantern Shipping’s 40 new employees will start Monday.',
  'Lantern Shipping laid off 300 employees.',
  'The Wexcombe school district, with ⟦3,400⟧ students, will shrink.',
  'The school district in Wexcombe serves ⟦3,400⟧ students.',
  'The Wexcombe school district has 210 teachers.',
  'The Wexcombe school district, with 1,200 high school students, will shrink.',
  { draft: 'Wexcombe’s ⟦three⟧ public high schools will close.', fixed: 'Wexcombe’s two public high schools will close.' },
  'There are ⟦three⟧ public high schools in Wexcombe.',
  'There are three private high schools in Wexcombe.',
  'Wexcombe’s three largest public high schools will close.',
  'Wexcombe’s three public high school coaches met.',
  'The Harvest Festival drew ⟦81,000⟧ people last year.',
  'The Harvest Festival drew 9,000 visitors on its first day last year.',
]);

table('the bridge repair is the repair of the bridge', shared, [
  { draft: 'The Wexcombe drawbridge repair will cost ⟦$2.4 million⟧.', fixed: 'The Wexcombe drawbridge repair will cost $4.2 million.' },
  'The Wexcombe drawbridge repair will cost the county $1 million.',
  'The Wexcombe drawbridge repair study will cost $80,000.',
]);

table('tallies in two slots', shared, [
  {
    draft: 'The Wexcombe City Council approved the drawbridge repair ⟦7-3⟧.',
    fixed: 'The Wexcombe City Council approved the drawbridge repair 7-2.',
  },
  {
    draft: 'On a vote of ⟦7 to 3⟧, the Wexcombe City Council approved the repair of the drawbridge.',
    fixed: 'On a vote of 7 to 2, the Wexcombe City Council approved the repair of the drawbridge.',
  },
  'The Wexcombe City Council approved the repair of the drawbridge, 7-2.',
  'The Wexcombe City Council approved the drawbridge name 5-4.',
]);

table('names that only a statement holds', shared, [
  {
    draft: 'The Wexcombe library, named after ⟦Otto Varga⟧, is closed.',
    fixed: 'The Wexcombe library, named after Ilse Varga, is closed.',
  },
  { draft: 'The Old Mill, built by ⟦Caspar Lind⟧ in 1871, burned.', fixed: 'The Old Mill, built by Caspar Lund in 1871, burned.' },
  '⟦Caspar Lunde⟧ built the Old Mill on Tanner Street.',
  'The Port Ellery library is named after Otto Varga.',
  'The library in Wexcombe was built by Otto Varga.',
  'The Old Mill on Tanner Street was owned by Caspar Lind.',
]);

table('a party that a phrase gives', shared, [
  { draft: 'Odalys Brennecke is a ⟦Republican⟧.', fixed: 'Odalys Brennecke is a Democrat.' },
  'Odalys Brennecke, 63, a ⟦Republican⟧, lives here.',
  'Odalys Brennecke, a moderate ⟦Republican⟧ who lives here, spoke.',
  'Odalys Brennecke is a Democrat.',
  'Odalys Brennecke is not a Republican.',
  'Odalys Brennecke, a former Republican, spoke.',
  'Odalys Brennecke, a Republican turned Democrat, spoke.',
  'Odalys Brennecke is a Republican’s daughter.',
  'Odalys Brennecke was a Republican until 1990.',
]);
