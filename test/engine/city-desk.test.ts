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

/** What a town's paper keeps of its schools, mills, stages and dead. */
const TOWN = `
people:
  - { name: Wilhelmina Oakes, born: 1948-03-02, died: 2025-02-27, pronouns: she/her }
  - { name: Rory Blackthorn, titles: [{ title: Chief Financial Officer, of: Quillmark Paper, from: 2023-05-01 }] }
organizations:
  - { name: Quillmark Paper, kind: company }
  - { name: Gaslight Theater }
  - { name: Northern Valley Hospital }
events:
  - { name: Tamsin Falls Regatta, date: 2025-07-19 }
  - { name: Siege of Calder, date: 1643 }
places:
  - { name: Tamsin Falls, kind: town }
statements:
  - Wilhelmina Oakes won the [Alder Prize] in [1991].
  - Wilhelmina Oakes taught at [Harrow Point College] for [31] years.
  - The Gaslight Theater seats [640].
  - Quillmark Paper will close its [Tamsin Falls] mill in [June 2025].
  - Quillmark Paper will cut [220] jobs.
  - The Tamsin Falls school budget is [$38.6 million].
  - The covered bridge in Tamsin Falls was built in [1884].
`;

const town = { facts: TOWN, asOf: '2025-03-14', check: 'wrong-value' };

table('what is to come, told as a plan', town, [
  { draft: 'Quillmark Paper plans to cut ⟦320⟧ jobs.', fixed: 'Quillmark Paper plans to cut 220 jobs.' },
  'Quillmark Paper plans to close its Tamsin Falls mill in ⟦July⟧.',
  'Quillmark Paper plans to close its offices in July.',
  'Quillmark Paper planned to cut 500 jobs at first.',
  'Quillmark Paper will cut 40 more jobs.',
]);

table('an amount within a phrase', town, [
  { draft: 'The ⟦$36.8 million⟧ Tamsin Falls school budget passed.', fixed: 'The $38.6 million Tamsin Falls school budget passed.' },
  'Tamsin Falls’ school budget of ⟦$36.8 million⟧ passed.',
  'A $2 million cut to the Tamsin Falls school budget passed.',
  'The Tamsin Falls school budget deficit is $2 million.',
  { draft: 'The ⟦460⟧-seat Gaslight Theater opened.', fixed: 'The 640-seat Gaslight Theater opened.' },
  'The 200-seat studio at the Gaslight Theater opened.',
]);

table('whose a date or a participle is', town, [
  {
    draft: 'Wilhelmina Oakes, winner of the ⟦1992⟧ Alder Prize, has died.',
    fixed: 'Wilhelmina Oakes, winner of the 1991 Alder Prize, has died.',
  },
  'Wilhelmina Oakes, winner of the 1991 Alder Prize and the 1996 Dunmore Medal, has died.',
  'The covered bridge in Tamsin Falls, built in ⟦1848⟧, is closed.',
  'The hotel in Tamsin Falls, built in 1990, is closed.',
  'The covered bridge in Tamsin Falls, next to a mill built in 1848, is closed.',
  'The Siege of Calder began in ⟦1634⟧.',
  'The Tamsin Falls Regatta is set for ⟦Saturday, July 20⟧.',
  'The Tamsin Falls Regatta was held on July 20 last year.',
]);

table('alike only in what they are', town, [
  'Wilhelmina Oakes taught at ⟦Dunmore College⟧ for 31 years.',
  'Wilhelmina Oakes taught at the college for 31 years.',
  'Wilhelmina Oakes lectured at Dunmore College for three years.',
  'Rory Blackthorn, chief ⟦operating⟧ officer of Quillmark Paper, spoke.',
  'Rory Blackthorn, former chief operating officer of Quillmark Paper, spoke.',
]);

/** What a state's paper keeps of its courts, lakes, teams and bills. */
const STATE = `
people:
  - { name: Theodora Lindqvist, nationality: Swedish }
  - { name: Hollis Grady }
  - { name: Delia Farrow }
organizations:
  - { name: Millbrook Otters, kind: team, aliases: [Otters] }
places:
  - { name: Norland, kind: state }
  - { name: Lake Verity, kind: lake, in: Norland }
statements:
  - The Court of Appeals overturned the conviction of [Lyle Amundsen] on [2025-03-05].
  - Lyle Amundsen was convicted of arson in [2021].
  - The Otters have won [11] games in a row.
  - Hollis Grady sponsored House Bill [214].
  - Unemployment in Norland was [3.9%] in January 2025.
`;

const state = { facts: STATE, asOf: '2025-03-14', check: 'wrong-value' };

table('a name one slip away, wherever it stands', state, [
  {
    draft: 'The Court of Appeals overturned ⟦Lyle Amundson⟧’s conviction on March 5.',
    fixed: 'The Court of Appeals overturned Lyle Amundsen’s conviction on March 5.',
  },
  'The Court of Appeals overturned the conviction of Kyle Edmonds on March 5.',
  { draft: 'Lake ⟦Veritas⟧ froze.', check: 'misspelt-name', fixed: 'Lake Verity froze.' },
]);

table('a verb with its particle, and what hangs on its object', state, [
  'The Court of Appeals threw out the conviction of Lyle Amundsen on March 6.',
  'Lyle Amundsen’s ⟦2022⟧ arson conviction was overturned.',
]);

table('numbers after a label, counts and rates', state, [
  { draft: 'Hollis Grady sponsored House Bill ⟦241⟧.', fixed: 'Hollis Grady sponsored House Bill 214.' },
  'Hollis Grady sponsored House Bill 310 and voted for it.',
  { draft: 'The Otters have won ⟦12⟧ straight games.', fixed: 'The Otters have won 11 straight games.' },
  'The Otters have won 12 home games.',
  { draft: 'Norland’s unemployment rate was ⟦3.6%⟧ in January.', fixed: 'Norland’s unemployment rate was 3.9% in January.' },
  'The teen unemployment rate in Norland was 9.8% in January.',
]);

table('a nation’s adjective after a name', state, [
  { draft: 'Theodora Lindqvist, a ⟦Norwegian⟧ conductor, smiled.', fixed: 'Theodora Lindqvist, a Swedish conductor, smiled.' },
  'Theodora Lindqvist, a Norwegian-born conductor, smiled.',
  'Theodora Lindqvist, the Norwegian ambassador, smiled.',
  'Theodora Lindqvist led a Norwegian orchestra.',
]);

/** What a port's paper keeps of a ferry and those who sail it. */
const PORT = `
people:
  - { name: Ambrose Tuttle }
  - { name: Bettina Okonkwo-Reyes }
organizations:
  - { name: Halcyon Ferries, kind: company }
  - { name: Cascara Maritime Museum }
places:
  - { name: Port Gunnison, kind: city }
  - { name: Saltery Island, kind: island }
works:
  - { name: The Tidewater Years, kind: book, by: Bettina Okonkwo-Reyes, date: 2020 }
events:
  - { name: Saltery Island Marathon, date: 2026-05-17 }
statements:
  - The Meridian was carrying [312] passengers.
  - The Meridian was built in [1999] at a cost of [$46 million].
  - When the Meridian ran aground, [17] people were injured.
  - Halcyon Ferries carried [4.1 million] passengers in [2024].
  - The state Senate passed the ferry bill [31-18].
  - The legislature approved [$120 million] for new ferries in [2023].
  - The crossing from Port Gunnison to Saltery Island takes [55] minutes.
  - Saltery Island has [6,800] residents.
  - The Cascara Maritime Museum draws [140,000] visitors a year.
  - Ambrose Tuttle has worked for Halcyon Ferries for [26] years.
`;

const port = { facts: PORT, asOf: '2025-11-07', check: 'wrong-value' };

table('a verb that tells of the same subject tells the fact', port, [
  { draft: 'The Meridian was built in ⟦1989⟧.', fixed: 'The Meridian was built in 1999.' },
  'The Meridian was repainted in 2012.',
  'The Meridian’s engine was built in 1989.',
  'The pier used by the Meridian was built in 1989.',
]);

table('another occasion, another part, only possible', port, [
  'The Meridian was carrying ⟦321⟧ passengers when it hit a reef.',
  'The Meridian carried 150 passengers on Friday.',
  'The Meridian can carry 400 passengers.',
  '⟦Seventy-one⟧ people were injured when the Meridian ran aground.',
  'Seventy-one people were injured when the ferry Orca ran aground.',
  'Halcyon Ferries carried ⟦1.4 million⟧ passengers in 2024.',
  'Halcyon Ferries carried 400,000 passengers in July 2024.',
  'The crossing from Port Gunnison to Saltery Island takes ⟦45 minutes⟧.',
  'The crossing from Port Gunnison to Saltery Island took 90 minutes on Sunday.',
  'Ambrose Tuttle has worked for Halcyon Ferries for ⟦36 years⟧.',
]);

table('who lives where, who comes, who votes', port, [
  { draft: 'Saltery Island, home to ⟦8,600⟧ people, is small.', fixed: 'Saltery Island, home to 6,800 people, is small.' },
  'Saltery Island, home to 40 farms, is small.',
  'About ⟦410,000⟧ people visit the Cascara Maritime Museum each year.',
  'About 900 people visited the Cascara Maritime Museum on Sunday.',
  { draft: 'The state Senate passed the ferry bill ⟦30-18⟧.', fixed: 'The state Senate passed the ferry bill 31-18.' },
  'The state Senate passed the budget bill 25-24.',
  'Lawmakers approved ⟦$210 million⟧ for new ferries in 2023.',
  'Lawmakers approved $30 million for new bridges in 2023.',
]);

table('days of events, years of works', port, [
  'The Saltery Island Marathon will be run on ⟦May 18⟧.',
  'The Saltery Island Marathon was run on May 18, 2024.',
  'The Saltery Island Marathon course opens May 10.',
  {
    draft: 'Bettina Okonkwo-Reyes, whose ⟦2010⟧ book “The Tidewater Years” tells it, spoke.',
    fixed: 'Bettina Okonkwo-Reyes, whose 2020 book “The Tidewater Years” tells it, spoke.',
  },
  'A 1999 review of “The Tidewater Years” was kind.',
]);
