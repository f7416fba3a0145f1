import { table } from './table.ts';

const FACTS = `
people:
  - name: Ingrid Solheim
    pronouns: she/her
    elected: { on: 2004-11-02, to: governor, of: Vestmark }
    titles: [{ title: governor, of: Vestmark, from: 2005-01-03, to: 2013-01-07 }, { title: treasurer, of: Vestmark, from: 1999, to: 2005-01-03 }]
  - { name: Arne Kvist, pronouns: he/him, titles: [{ title: dean, of: Hamre College, from: 1974, to: 1988 }] }
  - { name: Lotte Brandt, pronouns: she/her, titles: [{ title: chief executive, of: Nordline, from: 2011-04 }] }
organizations:
  - { name: Nordline, kind: shipping company }
  - { name: Sudbank, kind: bank }
  - { name: Hamre College, kind: college }
places:
  - { name: Vestmark, kind: state, demonym: Vestmarker }
`;

table('when an office was taken up or left', { facts: FACTS, asOf: '2019-06-14', check: 'wrong-order' }, [
  {
    draft: 'Ingrid Solheim took office as governor of Vestmark in ⟦2009⟧.',
    fixed: 'Ingrid Solheim took office as governor of Vestmark in 2005.',
  },
  'Ingrid Solheim became treasurer in ⟦2005⟧.',
  'Ingrid Solheim was sworn in as governor in ⟦2009⟧.',
  'Former Gov. Ingrid Solheim, who left office in ⟦2009⟧, has endorsed the plan.',
  'Former Gov. Ingrid Solheim of Vestmark, who stepped down in ⟦2009⟧, sells herring.',
  'Lotte Brandt, who has led Nordline since ⟦2001⟧, said no.',
  'Lotte Brandt was named chief executive of Nordline in ⟦2001⟧.',
  'Lotte Brandt took over as the chief executive of Nordline in ⟦April 2001⟧.',
  'Arne Kvist retired in ⟦1998⟧ as the dean of Hamre College.',
  'Ingrid Solheim became governor in 2005.',
  'Ingrid Solheim was elected in 2004 and took office the next year.',
  'Ingrid Solheim took office in 1999.',
  'Ingrid Solheim stepped down in 2014 as chairwoman of Nordline.',
  'Ingrid Solheim became a grandmother in 2014.',
  'Ingrid Solheim left her post at Sudbank in 2015.',
  'Ingrid Solheim resigned from the board of Nordline in 2016.',
  'Ingrid Solheim would have taken office in 2001 if she had won.',
  'Lotte Brandt was named chief executive of Nordline in late 2010.',
  'Lotte Brandt was named vice president of Nordline in 2001.',
  'Lotte Brandt became deputy chief executive in 2001.',
  'Lotte Brandt was named chief executive of Sudbank in 2001.',
  'Lotte Brandt, who led Sudbank from 2001 to 2010, said no.',
  'Arne Kvist took a post at Sudbank in 1990.',
  'In 1990 the ministry appointed former Dean Arne Kvist to take charge of the herring.',
]);

table('how long an office was held', { facts: FACTS, asOf: '2019-06-14', check: 'wrong-order' }, [
  { draft: 'Arne Kvist was dean of Hamre College ⟦for 24 years⟧.', fixed: 'Arne Kvist was dean of Hamre College for 14 years.' },
  {
    draft: 'Lotte Brandt has been chief executive of Nordline ⟦for 18 years⟧.',
    fixed: 'Lotte Brandt has been chief executive of Nordline for eight years.',
  },
  'Arne Kvist, 91, was dean of Hamre College until ⟦1998⟧.',
  'Arne Kvist, who planted the elms, was dean of Hamre College from 1974 to ⟦1990⟧.',
  'Under Arne Kvist, its dean from 1974 to ⟦1990⟧, Hamre College planted elms.',
  'Arne Kvist was the dean of Hamre College for nearly 15 years.',
  'Arne Kvist was dean of Hamre College for two years when the chapel burned.',
  'Ingrid Solheim was governor of Vestmark from 2005 to 2012.',
]);
