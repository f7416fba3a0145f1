import { table } from './table.ts';

const shared = {
  asOf: '2022-09-09',
  check: 'wrong-value',
  facts: `
people:
  - { name: Ramona Teasdale, titles: [{ title: interim police chief, of: Larkfield, from: 2021-02 }] }
  - { name: Sheila Grabow, titles: [{ title: district attorney, of: Kern Falls County, from: 2007 }] }
  - { name: Cornelius Maher, titles: [{ title: auxiliary bishop, of: Diocese of Port Regis, from: 2003 }] }
  - { name: Duncan Stroudley, titles: [{ title: lieutenant colonel, of: Vestmark Army }] }
  - { name: Yvette Landrieux, titles: [{ title: assistant coach, of: Upland State women’s basketball team, from: 2019 }] }
  - { name: Odile Kettering, titles: [{ title: assistant coach, of: Meadow Brook, from: 2019 }] }
  - { name: Ruth Kingsolver, titles: [{ title: mayor, of: Tern, from: 2014 }] }
  - { name: Kofi Lindgren, titles: [{ title: Prime Minister, of: Norvania, from: 2010-03-01, to: 2018-10-12 }] }
places:
  - { name: Larkfield, kind: city }
  - { name: Norvania, kind: country }
`,
};

table('a chief, an attorney, a bishop, an officer of another kind', shared, [
  { draft: 'Larkfield’s acting ⟦fire⟧ chief, Ramona Teasdale, spoke.' },
  { draft: 'Sheila Grabow, the Kern Falls County ⟦attorney general⟧, closed the file.' },
  { draft: 'Cornelius Maher, the ⟦bishop⟧ of the Diocese of Port Regis, blessed the boats.' },
  {
    draft: '⟦Lt. Gen.⟧ Duncan Stroudley, an engineer, built the bridge.',
    fixed: 'Lt. Col. Duncan Stroudley, an engineer, built the bridge.',
  },
  'Larkfield’s acting police chief, Ramona Teasdale, spoke.',
  'Ramona Teasdale, interim chief of police in Larkfield, spoke.',
  'The Larkfield police chief, Ramona Teasdale, spoke.',
  'Sheila Grabow, the Kern Falls County district attorney, closed the file.',
  'Cornelius Maher, an auxiliary bishop of the Diocese of Port Regis, blessed the boats.',
  // On second reference, in telling of the past, and before he rose.
  'Lt. Col. Duncan Stroudley built the bridge. Col. Stroudley, an engineer, left.',
  'In 2004, Maj. Duncan Stroudley built a bridge.',
  'Then-Capt. Duncan Stroudley built a bridge.',
]);

table('a body that its name does not tell whole, or that ordinary words name', shared, [
  {
    draft: 'Yvette Landrieux, the ⟦head⟧ coach of the Upland State women’s basketball team, spoke.',
    fixed: 'Yvette Landrieux, the assistant coach of the Upland State women’s basketball team, spoke.',
  },
  { draft: 'Yvette Landrieux, the ⟦head⟧ coach of the Upland State team, spoke.' },
  { draft: 'Odile Kettering, ⟦head⟧ coach at Meadow Brook, spoke.' },
  { draft: 'Ruth Kingsolver, the ⟦deputy mayor⟧ of Tern, spoke.', fixed: 'Ruth Kingsolver, the mayor of Tern, spoke.' },
  { draft: 'Ruth Kingsolver, the mayor of ⟦Heron⟧, spoke.', fixed: 'Ruth Kingsolver, the mayor of Tern, spoke.' },
  'Yvette Landrieux, an assistant coach of the Upland State women’s basketball team, spoke.',
  'Yvette Landrieux, an assistant at Upland State, spoke.',
  'Ruth Kingsolver, the mayor of Tern, spoke of the Secretary of State.',
  'Kofi Lindgren, honorary president of the Norvania chess club, spoke.',
  'Ramona Teasdale is chief of the Larkfield running club.',
]);

table('what a title that is over is still to do', { ...shared, check: 'outdated-value' }, [
  {
    draft: '⟦Prime Minister⟧ Kofi Lindgren of Norvania will speak at noon.',
    fixed: 'Former Prime Minister Kofi Lindgren of Norvania will speak at noon.',
  },
  'Former Prime Minister Kofi Lindgren of Norvania will speak at noon.',
  'A road that Prime Minister Kofi Lindgren of Norvania opened will close at noon.',
]);

const NAMED = {
  asOf: '2022-06-01',
  check: 'wrong-value',
  facts: `
people:
  - { name: Ruth Kingsolver, titles: [{ title: mayor of Plover, from: 2014 }] }
  - { name: Winifred Salazar, titles: [{ title: ambassador to Vestmark, of: Norvania, from: 2013-08 }] }
  - { name: Amos Quint, titles: [{ title: professor of history at Drayton College }] }
  - { name: Norbert Gillow, titles: [{ title: minority leader, of: Upland Senate, from: 2013 }, { title: senator, of: Upland, from: 2009 }] }
  - { name: Raj Mukherjee, titles: [{ title: chief of surgery, of: Lakeside Hospital, from: 2011 }] }
organizations:
  - { name: Upland Senate, kind: legislature }
  - { name: Lakeside Hospital, kind: hospital }
  - { name: Halvorsen Institute for Polar Studies, aliases: [Halvorsen Institute], kind: institute }
places:
  - { name: Norvania, kind: country, demonym: Norvanian }
`,
};

table('a title that names in itself what it is of or to', NAMED, [
  { draft: 'Ruth Kingsolver, the mayor of ⟦Dover⟧, spoke.', fixed: 'Ruth Kingsolver, the mayor of Plover, spoke.' },
  { draft: 'Ruth Kingsolver, the ⟦deputy mayor⟧ of Plover, spoke.', fixed: 'Ruth Kingsolver, the mayor of Plover, spoke.' },
  {
    draft: 'Winifred Salazar, the Norvanian ambassador to ⟦Ostmark⟧, spoke.',
    fixed: 'Winifred Salazar, the Norvanian ambassador to Vestmark, spoke.',
  },
  { draft: 'Amos Quint, a professor of history at ⟦Dayton College⟧, spoke.' },
  'Ruth Kingsolver, the mayor of Plover, spoke.',
  'Mayor Ruth Kingsolver spoke.',
  'Winifred Salazar, the Norvanian ambassador to Vestmark, spoke.',
  'Norvania’s ambassador, Winifred Salazar, spoke.',
  'Amos Quint, a history professor at Drayton College, spoke.',
]);

table('the leader of the other side, the chief of another field, a body of another name', NAMED, [
  { draft: 'Norbert Gillow, the ⟦majority⟧ leader of the Upland Senate, spoke.' },
  { draft: 'Raj Mukherjee is chief of ⟦medicine⟧ at Lakeside Hospital.', fixed: 'Raj Mukherjee is chief of surgery at Lakeside Hospital.' },
  { draft: 'A report by the Halvorsen Institute for ⟦Solar⟧ Studies was late.', check: 'misspelt-name' },
  { draft: 'Raj Mukherjee, ⟦co-chairman⟧ of Lakeside Hospital, spoke.' },
  'Norbert Gillow, the minority leader of the Upland Senate and a senator, spoke.',
  'Raj Mukherjee is chief of surgery at Lakeside Hospital.',
  'A report by the Halvorsen Institute for Polar Studies was late, and the Halvorsen Institute for once was sorry.',
]);

const HOUSE = {
  asOf: '2012-01-31',
  facts: `
people:
  - { name: Ottoline Varga, titles: [{ title: chief curator, of: Penner Museum of Glass, from: 2008 }] }
  - { name: Bertrand Solheim, titles: [{ title: director, of: Penner Museum of Glass, from: 2005 }] }
  - { name: Lorna Adelby, titles: [{ title: deputy chief, of: Millrace Police Department, from: 2009 }] }
  - { name: Carl Strobe, titles: [{ title: chief, of: Millrace Police Department, from: 2010 }] }
  - { name: Solveig March, titles: [{ title: medical examiner, of: Tarrow County, from: 1999 }] }
  - { name: Gene Ottley, titles: [{ title: coroner, of: Pell County, from: 2003 }] }
  - { name: Shoshana Mirsky, titles: [{ title: rabbi, of: Temple Ohr, from: 2007 }] }
  - { name: Curtis Halde, titles: [{ title: rear admiral, from: 2003 }] }
  - { name: Dale Kowal, titles: [{ title: state senator, of: Vestmark, from: 2003 }] }
organizations:
  - { name: Penner Museum of Glass, kind: museum }
  - { name: Millrace Police Department }
  - { name: Temple Ohr, kind: synagogue }
places:
  - { name: Tarrow County, kind: county }
  - { name: Pell County, kind: county }
  - { name: Vestmark, kind: state }
`,
};

table('a title of a body that a description or the words behind the name tell', { ...HOUSE, check: 'wrong-value' }, [
  'Thieves broke into the Penner Museum of Glass. “They knew,” said ⟦Ottoline Varga, the museum’s director⟧.',
  { draft: '⟦Cantor⟧ Shoshana Mirsky of Temple Ohr lit a candle.', fixed: 'Rabbi Shoshana Mirsky of Temple Ohr lit a candle.' },
]);

table('a colleague’s title', { ...HOUSE, check: 'wrong-value' }, [
  { draft: 'Lorna Adelby, the ⟦chief⟧ of the Millrace Police Department, left.' },
  'It was ruled an accident by Solveig March, Tarrow County’s ⟦coroner⟧.',
  { draft: '⟦Vice Adm.⟧ Curtis Halde left.', fixed: 'Rear Adm. Curtis Halde left.' },
]);

table('titles that are as they should be', HOUSE, [
  'Thieves broke into the Penner Museum of Glass. “They knew,” said Bertrand Solheim, the museum’s director.',
  'Thieves broke into a bank near the Penner Museum of Glass. “They knew,” said Ottoline Varga, its chief curator.',
  'Rabbi Shoshana Mirsky of Temple Ohr met a cantor.',
  'Rear Adm. Curtis Halde left.',
  'A police chief, Carl Strobe, met Lorna Adelby, a chief in her own right.',
  'Solveig March, a beekeeper in Tarrow County, left.',
  // The bill has an earlier version, and the story none.
  'State Sen. Dale Kowal, who wrote an earlier version of the bill, left.',
]);

const TEAM = {
  asOf: '2011-12-19',
  facts: `
people:
  - { name: Tobias Wren, titles: [{ title: assistant coach, of: Port Alder Kestrels, from: 2010-07-01 }] }
  - { name: Sal Iannuzzi, titles: [{ title: head coach, of: Port Alder Kestrels, from: 2007-05-14 }] }
  - { name: Ilmari Rask, titles: [{ title: environment minister, of: Finland, from: 2009-05-29 }] }
  - { name: Saga Hell, titles: [{ title: agriculture minister, of: Finland, from: 2009-02-01 }] }
organizations:
  - { name: Port Alder Kestrels, aliases: [Kestrels], kind: hockey team }
places:
  - { name: Finland, kind: country }
`,
};

table('a title between commas is taken for granted, whatever the sentence denies', { ...TEAM, check: 'wrong-value' }, [
  { draft: '⟦Tobias Wren, the Kestrels’ head coach⟧, drew it.', fixed: 'Tobias Wren, the Kestrels’ assistant coach, drew it.' },
  'Nobody likes ⟦Tobias Wren, the Kestrels’ head coach⟧.',
  'Peat will not be burned, according to Ilmari Rask, Finland’s ⟦agriculture⟧ minister.',
  'Peat will not be burned, according to Ilmari Rask, Finland’s environment minister.',
  'Nobody likes Sal Iannuzzi, the Kestrels’ head coach.',
  'He is not Ilmari Rask, Finland’s agriculture minister.',
]);
