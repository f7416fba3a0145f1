import { table } from './table.ts';

const FACTS = `
people:
  - name: Oswin Tarrant
    id: oswin-ohio
    party: Democrat
    titles:
      - { title: U.S. Representative, of: Ohio, from: 2013-01-03 }
  - name: Oswin Tarrant
    id: oswin-iowa
    party: Republican
    titles:
      - { title: Mayor, of: Fernhill, from: 2016-01-01 }
  - name: Casper Ludlow
    id: casper-old
    born: 1850
    died: 1921
    titles:
      - { title: Senator, of: Maine, from: 1895-03-04, to: 1911-03-03 }
  - name: Casper Ludlow
    id: casper-new
    born: 1970-02-01
    titles:
      - { title: Senator, of: Maine, from: 2019-01-03 }
  - name: Jonathan Whitcombe
    titles:
      - { title: Director, of: Bureau of Tides, from: 2020-05-01 }
  - name: Yusra al-Dabbas
    titles:
      - { title: President, of: Marzouna, from: 2018-01-01 }
  - name: Miriam Donald
  - name: Ada Speaker
places:
  - { name: Fernhill, kind: city }
  - { name: Marzouna, kind: country, demonym: Marzounan }
organizations:
  - { name: Bureau of Tides, kind: agency }
`;

const shared = { facts: FACTS, asOf: '2024-05-14' };

table('of two who bear one name, the title says who is meant', { ...shared, check: 'wrong-value' }, [
  { draft: 'Rep. Oswin Tarrant (⟦R⟧-Ohio) voted no.', fixed: 'Rep. Oswin Tarrant (D-Ohio) voted no.' },
  { draft: 'Sen. Casper Ludlow (D-⟦Iowa⟧) voted no.' },
]);

const ALIKE = {
  asOf: '2024-05-14',
  facts: `
people:
  - { name: Edmund L. Varley, titles: [{ title: superintendent of schools, of: Corvane, from: 2015 }] }
  - { name: Edmund M. Varley, titles: [{ title: fire chief, of: Corvane, from: 2012 }] }
  - { name: Lucius Tolland Sr., born: 1941, titles: [{ title: bishop, of: Grace Tabernacle }] }
  - { name: Lucius Tolland Jr., born: 1969, titles: [{ title: councilman, of: Beaufain, from: 2008 }] }
  - { name: Allan Prisk, titles: [{ title: coroner, of: Corvane, from: 2018 }] }
  - { name: Alan Prisk, occupation: cellist }
  - { name: Gareth Pellow, titles: [{ title: manager, of: Aldwick Town, from: 2014 }] }
  - { name: Geraint Pellow, titles: [{ title: goalkeeper, of: Aldwick Town }] }
  - { name: Priscilla Dunmore, titles: [{ title: lieutenant governor, of: Kansas, from: 2015-01-12 }] }
  - { name: Percy Dunmow, occupation: clerk }
organizations:
  - { name: Aldwick Town, kind: football club }
`,
};

table('two whom a mark or a letter tells apart, and the title of one', { ...ALIKE, check: 'wrong-name' }, [
  {
    draft: 'Edmund ⟦M.⟧ Varley, the superintendent of schools in Corvane, spoke.',
    severity: 'error',
    fixed: 'Edmund L. Varley, the superintendent of schools in Corvane, spoke.',
  },
  { draft: 'Councilman Lucius Tolland ⟦Sr.⟧ voted no.', fixed: 'Councilman Lucius Tolland Jr. voted no.' },
  { draft: '⟦Geraint⟧ Pellow, the Aldwick Town manager, spoke.', fixed: 'Gareth Pellow, the Aldwick Town manager, spoke.' },
  { draft: '⟦Alan⟧ Prisk, the Corvane coroner, spoke.', fixed: 'Allan Prisk, the Corvane coroner, spoke.' },
]);

table('a family name that is as near to somebody of the draft, and the office of another', { ...ALIKE, check: 'misspelt-name' }, [
  { draft: 'Lt. Gov. ⟦Dunmoor⟧ broke the tie. Percy Dunmow had gone.', fixed: 'Lt. Gov. Dunmore broke the tie. Percy Dunmow had gone.' },
  { draft: 'Percy Dunmow, a clerk, had gone. Mr. ⟦Dunmoow⟧ was ill.', fixed: 'Percy Dunmow, a clerk, had gone. Mr. Dunmow was ill.' },
]);

table('two whom a mark or a letter tells apart, each as he is', ALIKE, [
  'Edmund L. Varley, the superintendent of schools in Corvane, spoke to Edmund M. Varley, the fire chief.',
  'Councilman Lucius Tolland Jr. voted no. Bishop Lucius Tolland Sr. prayed.',
  'Gareth Pellow, the Aldwick Town manager, dropped Geraint Pellow, a former manager.',
  // What the store holds of neither, and what anybody may be.
  'Edmund M. Varley, a beekeeper, spoke to Alan Prisk, the treasurer.',
  'Lucius Tolland Sr., a leader of the city, spoke.',
]);

const SWAPPED = {
  asOf: '2019-11-15',
  facts: `
people:
  - { name: Leland Orchard III, titles: [{ title: mayor, of: Tarnley, from: 2018-01-02 }] }
  - { name: Leland Orchard Jr., titles: [{ title: mayor, of: Tarnley, from: 1984-01-03, to: 1996-01-01 }] }
  - { name: Alden Feathers, titles: [{ title: judge, of: Varrow County Court, from: 2011 }] }
  - { name: Alan Withers, occupation: lawyer }
  - { name: Rosemary Tilde, titles: [{ title: councilwoman, of: Fourth Ward, from: 2010 }] }
  - { name: Rosalind Terrow, titles: [{ title: councilwoman, of: Second Ward, from: 2012 }] }
  - { name: Bettina Strauchel, occupation: skier }
  - { name: Anton Strauchl, occupation: coach }
  - { name: R.K. Weatherspoon, occupation: astronomer, employer: Pell Observatory }
  - { name: R.J. Wotherspoon, occupation: geologist }
organizations:
  - { name: Varrow County Court, kind: court }
  - { name: Pell Observatory }
places:
  - { name: Tarnley, kind: city }
`,
};

table('a name with half of that of another of the draft', { ...SWAPPED, check: 'wrong-name' }, [
  { draft: 'Councilwoman ⟦Rosalind⟧ Tilde voted no. Councilwoman Rosalind Terrow had drafted it.', severity: 'error' },
  {
    draft: 'It was drafted by Councilwoman Rosemary Tilde and opposed by Councilwoman Rosalind ⟦Tilde⟧.',
    fixed: 'It was drafted by Councilwoman Rosemary Tilde and opposed by Councilwoman Rosalind Terrow.',
  },
  { draft: 'Judge ⟦Alan⟧ Feathers of the Varrow County Court dismissed the suit of Alan Withers.' },
  { draft: '⟦Robert⟧ Feathers, a judge on the Varrow County Court, dismissed the suit.' },
  { draft: 'The study was led by ⟦R.J.⟧ Weatherspoon, an astronomer at the Pell Observatory, and read by R.J. Wotherspoon, a geologist.' },
  { draft: 'Mayor Leland Orchard ⟦Jr.⟧ of Tarnley said on Friday that the pool would close.' },
  { draft: 'Mayor Leland Orchard ⟦Jr.⟧ said on Friday that the pool would close. His father, Leland Orchard Jr., opened it in 1987.' },
]);

table('a family name that is a letter from that of another of the draft', { ...SWAPPED, check: 'misspelt-name' }, [
  { draft: 'The coach, Anton Strauchl, watched Bettina ⟦Strauchl⟧ win.', severity: 'warning' },
]);

table('relatives and colleagues of those whom a draft names', SWAPPED, [
  'Councilwoman Rosalind Terrow and her husband, Robert Tilde, spoke to Councilwoman Rosemary Tilde.',
  'Rosemary Tilde’s sister, Rosalind Tilde, was there, and so was Councilwoman Rosalind Terrow.',
  'Judge Robert Feathers of the family court dismissed the suit.',
  'In 1987, Mayor Leland Orchard Jr. of Tarnley opened the pool.',
  'Mayor Leland Orchard III of Tarnley closed the pool that his father, Leland Orchard Jr., opened in 1987.',
  'Astrid Strauchl, a niece of Anton Strauchl, won.',
  'The study was led by R.J. Weatherspoon, a chemist.',
]);

table('a name in another form than the store’s', shared, [
  'Marzounan President Yusra Dabbas landed in Fernhill.',
  'Jon Whitcombe, the director of the Bureau of Tides, spoke. “No,” Whitcombe said.',
]);

table('a slip in a later mention of somebody named in another form', { ...shared, check: 'misspelt-name' }, [
  { draft: 'Jon Whitcombe, director of the Bureau of Tides, spoke. Later ⟦Whitcome⟧ left.', severity: 'error' },
]);

table('nobody is guessed', shared, [
  { draft: '⟦Oswin Tarrant⟧, a beekeeper, sold honey.', check: 'ambiguous-name', severity: 'hint' },
  'President Donald greeted Speaker Field.',
  'She spoke with Jonathan Ames and Ruth Ames. She was then the director of the Bureau of Tides.',
]);

const PAST = `
people:
  - name: Ottoline Crewe
    party: Democrat
    titles:
      - { title: President, of: Vestmark, from: 2001-01-20, to: 2009-01-20 }
  - name: Wendel Harkaway
    titles:
      - { title: Director, of: Harsund Water Board, from: 2012-01-01, to: 2018-01-01 }
places:
  - { name: Vestmark, kind: country, demonym: Vestmarker }
organizations:
  - { name: Harsund Water Board, kind: agency }
`;

table('titles kept by courtesy and in telling of their time', { facts: PAST, asOf: '2024-05-14' }, [
  'Ines Field, an ethics lawyer for President Ottoline Crewe, spoke on Monday.',
  'The law was signed by President Ottoline Crewe.',
  'President Crewe pardoned few, and Presidents Crewe and Field fewer.',
  'Wendel Harkaway, the deputy director of the Harsund Water Board at the time, said so.',
  'Vestmark Gov. Ottoline Crewe had no seat in the cabinet then.',
  'President Ottoline Crewe (R) greets a guest (L).',
  'Under President Ottoline Crewe, Republicans often said no.',
]);

table('a title that is over, of today', { facts: PAST, asOf: '2024-05-14', check: 'outdated-value' }, [
  { draft: '⟦President⟧ Ottoline Crewe said on Monday that the road will open.', severity: 'warning' },
  { draft: 'Ottoline Crewe is ⟦president⟧ of Vestmark.', severity: 'error' },
]);
