import { table } from './table.ts';

const COLLEAGUES = {
  facts: `
people:
  - { name: Ilka Morstad, titles: [{ title: fisheries minister, of: Ostland, from: 2021-01-01 }] }
  - { name: Tore Blix, titles: [{ title: health minister, of: Ostland, from: 2021-01-01 }] }
  - { name: Agna Rell, titles: [{ title: deputy director, of: Norrvik Observatory, from: 2020-01-01 }] }
  - { name: Bo Stenner, titles: [{ title: director, of: Norrvik Observatory, from: 2018-01-01 }] }
  - { name: Odd Rell, titles: [{ title: treasurer, of: Norrvik Observatory, from: 2018-01-01 }] }
  - { name: Pim Lauring, titles: [{ title: major general, of: Ostland Army, from: 2019-01-01 }] }
  - { name: Vera Haug, titles: [{ title: lieutenant governor, of: Vestland, from: 2020-01-01 }] }
  - { name: Nils Aker, titles: [{ title: state senator, of: Vestland, from: 2020-01-01 }] }
places:
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Vestland, kind: state }
organizations:
  - { name: Norrvik Observatory }
  - { name: Ostland Army }
`,
  asOf: '2025-03-12',
};

table('the office of a colleague', { ...COLLEAGUES, check: 'wrong-value' }, [
  { draft: 'The Ostlander ⟦health⟧ minister, Ilka Morstad, left.', fixed: 'The Ostlander fisheries minister, Ilka Morstad, left.' },
  {
    draft: 'Ilka Morstad, the ⟦health⟧ minister of Ostland, left early.',
    fixed: 'Ilka Morstad, the fisheries minister of Ostland, left early.',
  },
  {
    draft: '⟦Agna Rell, director⟧ of the Norrvik Observatory, left.',
    fixed: 'Agna Rell, deputy director of the Norrvik Observatory, left.',
  },
  { draft: '⟦Odd Rell, deputy director⟧ of the Norrvik Observatory, left.', fixed: null },
  { draft: 'State ⟦Rep.⟧ Nils Aker left.', fixed: 'State Sen. Nils Aker left.' },
  { draft: '⟦Lt. Gen.⟧ Pim Lauring left.', fixed: 'Maj. Gen. Pim Lauring left.' },
  { draft: 'Vestland ⟦Gov.⟧ Vera Haug left.', fixed: 'Vestland Lt. Gov. Vera Haug left.' },
]);

table('what a minister or a member of a chamber may also be', COLLEAGUES, [
  'The Ostlander minister, Ilka Morstad, left.',
  'A senior minister of Ostland, Ilka Morstad, left.',
  'Ilka Morstad, a cabinet minister in Ostland, left.',
  'Ilka Morstad, the Ostlander minister for coasts and fisheries, left.',
  'Former State Rep. Nils Aker left.',
  'Nils Aker, the president of a dairy, left.',
  'State Sen. Nils Aker left.',
]);

const TERMS = {
  facts: `
people:
  - { name: Ilka Morstad, titles: [{ title: postmaster, of: Ostland, from: 2011-01-01 }] }
  - { name: Tore Blix, titles: [{ title: publisher, of: Vik Gazette, from: 2011-01-01 }] }
  - { name: Ada Blom, titles: [{ title: editor in chief, of: Vik Gazette, from: 2011-01-01 }] }
  - { name: Eva Nord, titles: [{ title: mayor, of: Ostland, from: 2011-01-01, to: 2015-05-05 }] }
  - { name: Jon Aust, titles: [{ title: bishop, of: Ostland, from: 2009-01-01 }] }
  - { name: Lars Moe, titles: [{ title: mayor, of: Port Callow, from: 1998-01-05, to: 2006-01-03 }] }
  - { name: Kari Voll, titles: [{ title: archbishop, of: Vik, from: 2009-01-01 }] }
places:
  - { name: Ostland, kind: town }
  - { name: Vik, kind: town }
organizations:
  - { name: Vik Gazette, kind: newspaper }
`,
  asOf: '2021-11-03',
};

table('what a title is of, behind a title that has a link of its own', { ...TERMS, check: 'wrong-value' }, [
  {
    draft: '⟦Tore Blix, the editor in chief⟧ of The Vik Gazette, left.',
    fixed: 'Tore Blix, the publisher of The Vik Gazette, left.',
  },
  'Ada Blom, the editor in chief of The Vik Gazette, left.',
  'Ada Blom, the editor in chief of the choir’s bulletin, left.',
]);

table('an office that opens the sentence, and its holder behind it', TERMS, [
  {
    draft: 'The ⟦archbishop⟧ of Ostland, Jon Aust, left.',
    check: 'wrong-value',
    fixed: 'The bishop of Ostland, Jon Aust, left.',
  },
  {
    draft: 'The ⟦former⟧ postmaster of Ostland, Ilka Morstad, left.',
    check: 'wrong-qualifier',
    fixed: 'The postmaster of Ostland, Ilka Morstad, left.',
  },
  'The bishop of Ostland, Jon Aust, left.',
  'The bishop of Vik, Kari Voll, left.',
  'The archbishop of Vik, Jon Aust, and the choir left.',
  'The archbishop of Vik, Jon Aust and Ilka Morstad left.',
  'The archbishop of Vik, Jon Aust, Ilka Morstad and a choir left.',
  'The archbishop of Vik, Jon Aust said, had left.',
  'For the archbishop of Vik, Jon Aust, a cousin, cooked.',
]);

table('how long an office was held', { ...TERMS, check: 'wrong-order' }, [
  {
    draft: 'Eva Nord, who was mayor of Ostland from 2011 to ⟦2019⟧, left.',
    fixed: 'Eva Nord, who was mayor of Ostland from 2011 to 2015, left.',
  },
  { draft: 'Eva Nord was mayor of Ostland from ⟦2008⟧ to 2015.', fixed: 'Eva Nord was mayor of Ostland from 2011 to 2015.' },
  'Eva Nord served as mayor of Ostland from ⟦2008⟧ to 2015.',
  'Lars Moe served as mayor of Port Callow from ⟦1996⟧ to 2006.',
  'Eva Nord served as mayor of Ostland from 2011 to 2015.',
  { draft: 'Since ⟦2006⟧, Jon Aust has been the bishop of Ostland.', fixed: 'Since 2009, Jon Aust has been the bishop of Ostland.' },
  'Since ⟦2010⟧, Jon Aust has been the bishop of Ostland.',
  'Since 2009, Jon Aust has been the bishop of Ostland.',
  'Since 2006, Jon Aust, the bishop of Ostland, has collected stamps.',
  'Eva Nord was mayor of Ostland from 2012 to 2014.',
  'Eva Nord was mayor of Ostland from 1998 to 2004.',
]);

const TENURES = {
  facts: `
people:
  - { name: Edith Hallan, titles: [{ title: treasurer, of: Vestmark, from: 1987-01-05, to: 1999-01-04 }] }
  - { name: Vern Oyster, titles: [{ title: comptroller, of: Vestmark, from: 1991-01-07, to: 1999-01-04 }] }
  - { name: Greta Pohl, titles: [{ title: mayor, of: Tarn, from: 2012-01-09 }] }
  - { name: Nils Rask, titles: [{ title: mayor, of: Sund, from: 2010-01-11, to: 2018-01-08 }] }
  - { name: Doris Mill, titles: [{ title: chairwoman, of: Harbour Board, from: 2012-06-01 }] }
  - { name: Ida Brun, titles: [{ title: chief operating officer, of: Sudbank, from: 2014-09-01 }] }
places:
  - { name: Vestmark, kind: state }
  - { name: Tarn, kind: town }
  - { name: Sund, kind: town }
organizations:
  - { name: Harbour Board }
  - { name: Sudbank, kind: bank }
`,
  asOf: '2021-11-03',
};

table('when an office was taken or left, by the verb that tells of it', { ...TENURES, check: 'wrong-order' }, [
  { draft: 'Greta Pohl was elected mayor of Tarn in ⟦2014⟧.', fixed: 'Greta Pohl was elected mayor of Tarn in 2012.' },
  'Greta Pohl became mayor of Tarn in ⟦2010⟧.',
  'Greta Pohl took office as mayor of Tarn in ⟦2014⟧.',
  'Greta Pohl, who took office in ⟦2014⟧, waved.',
  'Greta Pohl was born in Sund. She was sworn in as mayor of Tarn in ⟦2014⟧.',
  'In ⟦2014⟧, Doris Mill was named chairwoman of the Harbour Board.',
  'Doris Mill has led the Harbour Board since ⟦2016⟧.',
  'Nils Rask stepped down as mayor of Sund in ⟦2016⟧.',
  'Nils Rask served as mayor of Sund until ⟦2020⟧.',
  'Nils Rask, a baker’s son who served as mayor of Sund until ⟦2020⟧, waved.',
]);

table('what somebody was elected, named or served as', { ...TENURES, check: 'wrong-value' }, [
  {
    draft: 'Vern Oyster, a farmer’s son who served as ⟦treasurer⟧ of Vestmark from 1991 to 1999, waved.',
    fixed: 'Vern Oyster, a farmer’s son who served as comptroller of Vestmark from 1991 to 1999, waved.',
  },
  'Vern Oyster served as ⟦sheriff⟧ of Vestmark from 1991 to 1999.',
  'Vern Oyster spent eight years as ⟦treasurer⟧ of Vestmark.',
  {
    draft: '⟦Vern Oyster was elected treasurer⟧ of Vestmark in 1992.',
    fixed: 'Vern Oyster was elected comptroller of Vestmark in 1992.',
  },
  'Vern Oyster, a former ⟦treasurer⟧ of Vestmark, waved.',
  'As ⟦treasurer⟧ of Vestmark, Vern Oyster kept bees.',
  'Nils Rask served as mayor of ⟦Tarn⟧.',
  'Ida Brun was named chief ⟦executive⟧ of Sudbank in 2014.',
]);

table('what else somebody may have been, and when', TENURES, [
  'Greta Pohl was elected mayor of Tarn in 2011 and took office in 2012.',
  'Greta Pohl was elected mayor of Tarn in late 2011. She has led the Harbour Board since 2019.',
  'Greta Pohl was reelected mayor of Tarn in 2016.',
  'Greta Pohl was elected to the council in 2004.',
  'Nils Rask stepped down as chairman of the choir in 2014.',
  'Nils Rask served as mayor of Tarn from 1990 to 1994.',
  'Vern Oyster served as sheriff of Vestmark from 1980 to 1986.',
  'Vern Oyster and Edith Hallan, a former treasurer of Vestmark, waved.',
  'Vern Oyster named Edith Hallan treasurer of Vestmark.',
  'Vern Oyster met Greta Pohl after serving as comptroller of Vestmark.',
  'Ida Brun was named controller of Sudbank in 2010 and chief operating officer in 2014.',
  'Ida Brun, who once served as chief of staff of Sudbank, waved.',
  'Edith Hallan said Greta Pohl became mayor of Tarn in 2012.',
  'A former teacher, Vern Oyster ran for treasurer of Vestmark in 1986.',
]);
