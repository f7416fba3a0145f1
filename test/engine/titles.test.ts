import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    titles:
      - { title: Mayor, of: Norrvik, from: 2012-01-01, to: 2019-12-31 }
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Henrik Solberg
    titles:
      - { title: Mayor, of: Sundhamn, from: 2010-01-01, to: 2014-12-31 }
  - name: Ragnhild Osk
    titles:
      - { title: Secretary of Fisheries, of: Ostland, from: 2022-03-01 }
  - name: Dag Torvund
    titles:
      - { title: Secretary of Transport, of: Ostland, from: 2022-03-01 }
  - name: Signe Halvard
    titles:
      - { title: Senator, of: Vestland, from: 2015-01-03 }
  - name: Piers Okafor
    titles:
      - { title: chief executive, of: Nordline, from: 2018-05-01 }
  - name: Greta Lindqvist
    titles:
      - { title: deputy director, of: Ostland Coast Guard, from: 2021-02-01 }
  - name: Viktor Amsel
    titles:
      - { title: President, of: Ostland, from: 2021-06-01 }
  - name: Leonie Amsel
    relatives:
      - { relation: wife, of: Viktor Amsel }
  - name: Emil Drost
    titles:
      - { title: President, of: Ostland, from: 2013-06-01, to: 2021-06-01 }
  - name: Mats Ekeberg
    titles:
      - { title: Police Chief, of: Norrvik, from: 2024-09-01, acting: true }
  - name: Runa Tveit
    died: 2023-04-02
    titles:
      - { title: Mayor, of: Norrvik, from: 2004-01-01, to: 2011-12-31 }
  - name: Karin Ulfeldt
    titles:
      - { title: Mayor, of: Norrvik, from: 2020-01-01 }
places:
  - { name: Norrvik, kind: city, in: Vestland }
  - { name: Sundhamn, kind: city, in: Vestland }
  - { name: Vestland, kind: state, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander, article: '' }
  - { name: Sorland, kind: country, demonym: Sorlander }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: company }
  - { name: Ostland Coast Guard, kind: agency }
`.replace(", article: ''", '');

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('another office', { ...shared, check: 'wrong-value' }, [
  {
    draft: 'Secretary of ⟦Trade⟧ Ragnhild Osk spoke in Norrvik.',
    severity: 'error',
    fixed: 'Secretary of Fisheries Ragnhild Osk spoke in Norrvik.',
  },
  {
    draft: 'Ragnhild Osk, Ostland’s secretary of ⟦trade⟧, spoke in Norrvik.',
    fixed: 'Ragnhild Osk, Ostland’s secretary of fisheries, spoke in Norrvik.',
  },
  { draft: 'Ragnhild Osk is the secretary of ⟦trade⟧ of Ostland.' },
  {
    draft: 'Greta Lindqvist, ⟦director⟧ of the Ostland Coast Guard, called off the search.',
    fixed: 'Greta Lindqvist, deputy director of the Ostland Coast Guard, called off the search.',
  },
]);

table('another body or place', { ...shared, check: 'wrong-value' }, [
  { draft: 'Gov. Ottilie Brandvold of ⟦Ostland⟧ signed the bill.', fixed: 'Gov. Ottilie Brandvold of Vestland signed the bill.' },
  {
    draft: 'Piers Okafor, chief executive of ⟦Sudbank⟧, declined to comment.',
    fixed: 'Piers Okafor, chief executive of Nordline, declined to comment.',
  },
  { draft: '⟦Sudbank⟧ Chief Executive Piers Okafor declined to comment.' },
  { draft: 'Viktor Amsel, the president of ⟦Sorland⟧, landed in Norrvik.' },
  { draft: '⟦Sorlander⟧ President Viktor Amsel landed in Norrvik.', fixed: 'Ostlander President Viktor Amsel landed in Norrvik.' },
]);

table('outdated, with a later title in the store', { ...shared, check: 'outdated-value' }, [
  {
    draft: '⟦Mayor⟧ Ottilie Brandvold said Tuesday that the road will open.',
    severity: 'error',
    fixed: 'Governor Ottilie Brandvold said Tuesday that the road will open.',
  },
  { draft: 'Ottilie Brandvold, the ⟦mayor⟧ of Norrvik, said that the road will open.' },
  { draft: 'Ottilie Brandvold is ⟦mayor⟧ of Norrvik.' },
]);

table('outdated, with nothing later in the store', { ...shared, check: 'outdated-value' }, [
  {
    draft: '⟦Mayor⟧ Henrik Solberg said Tuesday that the road will open.',
    severity: 'warning',
    fixed: 'Former Mayor Henrik Solberg said Tuesday that the road will open.',
  },
  {
    draft: 'On Tuesday, ⟦Mayor⟧ Henrik Solberg of Sundhamn opened the road.',
    fixed: 'On Tuesday, former Mayor Henrik Solberg of Sundhamn opened the road.',
  },
]);

table('a qualifier that does not fit', { ...shared, check: 'wrong-qualifier' }, [
  {
    draft: 'The road was opened by ⟦former⟧ Gov. Ottilie Brandvold.',
    severity: 'warning',
    fixed: 'The road was opened by Gov. Ottilie Brandvold.',
  },
  { draft: '⟦Former⟧ President Viktor Amsel spoke.', fixed: 'President Viktor Amsel spoke.' },
  { draft: '⟦Ex⟧-President Viktor Amsel spoke.' },
]);

table('titles that are right', shared, [
  'Gov. Ottilie Brandvold signed the bill. The governor then left.',
  'Ottilie Brandvold, governor of Vestland, signed the bill.',
  'The governor of Vestland, Ottilie Brandvold, signed the bill.',
  'Vestland’s governor, Ottilie Brandvold, signed the bill.',
  'Vestland Gov. Ottilie Brandvold signed the bill.',
  'Ottilie Brandvold, a former mayor of Norrvik, signed the bill.',
  'Ottilie Brandvold, a onetime mayor of Norrvik who is now governor, signed the bill.',
  'Former Norrvik Mayor Ottilie Brandvold won the governor’s race.',
  'Secretary of Fisheries Ragnhild Osk and Secretary of Transport Dag Torvund signed.',
  'Ragnhild Osk, the fisheries secretary of Ostland, signed.',
  'Fisheries Secretary Ragnhild Osk signed.',
  'Osk, the secretary of fisheries, signed.',
  'Sen. Signe Halvard (Vestland) voted no.',
  'Nordline’s chief executive, Piers Okafor, sold shares.',
  'Nordline CEO Piers Okafor sold shares.',
  'Okafor, who has been chief executive of Nordline since 2018, sold shares.',
  'Greta Lindqvist, deputy director of the Ostland Coast Guard, called off the search.',
  'Acting Police Chief Mats Ekeberg of Norrvik took questions.',
  'Gov. Ottilie Brandvold, Sen. Signe Halvard and Mayor Karin Ulfeldt attended.',
  'Mayor Karin Ulfeldt succeeded Ottilie Brandvold.',
  'The late mayor Runa Tveit opened the first line.',
  'President Viktor Amsel succeeded President Emil Drost.',
]);

table('past titles in a past setting', shared, [
  'In 2015, Mayor Ottilie Brandvold opened the road.',
  'It was then-Mayor Ottilie Brandvold who opened the road.',
  'Ottilie Brandvold, then the mayor of Norrvik, opened the road.',
  'Ottilie Brandvold, who was mayor of Norrvik from 2012 to 2019, opened the road.',
  'Ottilie Brandvold was mayor of Norrvik when the road opened.',
  'Ottilie Brandvold served as mayor of Norrvik for eight years.',
  'As mayor of Norrvik, Ottilie Brandvold had opened the road.',
  'In 2015, President Emil Drost met Mayor Ottilie Brandvold in Norrvik.',
  'The bridge dates from 2013. Mayor Henrik Solberg of Sundhamn cut the ribbon that spring.',
  'Under Mayor Ottilie Brandvold, the city had built nine schools.',
  'The bridge was named after Mayor Runa Tveit, who died in 2023.',
  'She worked for Mayor Ottilie Brandvold from 2014 to 2016.',
  { draft: 'Mayor Henrik Solberg opened the fair.', asOf: '2012-05-05' },
  { draft: 'President Emil Drost opened the fair.', asOf: '2021-06-01' },
  { draft: 'President Viktor Amsel opened the fair.', asOf: '2021-06-01' },
]);

table('the title is not the name’s', shared, [
  'Leonie Amsel, the wife of President Viktor Amsel, visited the school.',
  'A spokesman for Gov. Ottilie Brandvold, Jonas Ferre, declined to comment.',
  'Jonas Ferre, a spokesman for Secretary of Fisheries Ragnhild Osk, declined to comment.',
  'Signe Halvard, a candidate for governor, spoke.',
  'Ragnhild Osk, a close aide to President Viktor Amsel, spoke.',
  'Dag Torvund, President Viktor Amsel’s transport secretary, spoke.',
  'Deputy Mayor Lars Fenn of Norrvik spoke for Mayor Karin Ulfeldt.',
  'Signe Halvard and the mayor of Norrvik, Karin Ulfeldt, argued.',
  'Piers Okafor met the president of Sorland.',
  'Ottilie Brandvold criticized the secretary of transport, Dag Torvund.',
  'Mats Ekeberg, the acting chief, replaced a chief who was fired.',
]);

table('titles that the store does not know are unverified', shared, [
  'Signe Halvard, chair of the Senate Fisheries Committee, called a hearing.',
  'Piers Okafor, a trustee of the opera, gave a speech.',
  'Ragnhild Osk, a professor of marine law, gave a speech.',
  'Dag Torvund, a father of three and an amateur pilot, gave a speech.',
  'Gov. Ottilie Brandvold, the party’s deputy leader, spoke.',
  'Viktor Amsel, the commander in chief, reviewed the troops.',
  'Capt. Greta Lindqvist called off the search.',
  'Henrik Solberg, a consultant, spoke on Tuesday.',
  'President Ilse Rahn of Sorland landed in Norrvik.',
  'Mayor Tor Bakke of Hamre spoke on Tuesday.',
  'Sen. Ake Lund of Vestland voted no.',
]);

table('courtesy, learned and club titles', shared, [
  'Dr. Ragnhild Osk spoke.',
  { draft: 'Mr. ⟦Amsel⟧ flew home. Mrs. Brandvold did not.', check: 'ambiguous-name', severity: 'hint', fixed: null },
  'Nordline’s president, Ulla Berg, left the company in June.',
  'Viktor Amsel, honorary president of the Norrvik chess club, spoke.',
  'Professor Emil Drost teaches at the university now.',
]);

table('between “former” and its title', { ...shared, asOf: '2022-05-02' }, [
  'Former Labour Mayor Henrik Solberg of Sundhamn spoke.',
  'Former Republican Mayor Henrik Solberg spoke.',
  'The road was named for former Sundhamn Democratic Mayor Henrik Solberg.',
  {
    draft: '⟦Former⟧ Republican Gov. Ottilie Brandvold spoke.',
    check: 'wrong-qualifier',
    fixed: 'Republican Gov. Ottilie Brandvold spoke.',
  },
]);

table('two roles that do not fit are somebody else’s', { ...shared, check: 'wrong-value' }, [
  'Former Sorland Sen. Signe Halvard was at first to lead the team.',
  {
    draft: '⟦Sorland⟧ Sen. Signe Halvard was at first to lead the team.',
    fixed: 'Vestland Sen. Signe Halvard was at first to lead the team.',
  },
]);

table('how long is not of what', shared, [
  'Ms. Brandvold has been governor for a little over five years.',
  'Ottilie Brandvold has been governor for slightly more than five years.',
]);

table('a party before a title is not what the title is of', shared, [
  'Ragnhild Osk, the Harbour Reform Party secretary of fisheries for Ostland, spoke.',
  'Ottilie Brandvold, the Vestland People’s Party governor, spoke.',
]);

table(
  'whose ambassador, and where to',
  {
    facts: `
people:
  - { name: Lionel Prescott, titles: [{ title: ambassador, of: Veldania, from: 2008 }] }
places:
  - { name: Veldania, kind: country, demonym: Veldanian }
  - { name: Costanegra, kind: country, demonym: Costanegran }
`,
    asOf: '2010-11-30',
    check: 'wrong-value',
  },
  [
    'The treaty was signed by Lionel Prescott, the Costanegran ambassador to Veldania.',
    'The treaty was signed by Lionel Prescott, the ambassador to ⟦Costanegra⟧.',
  ],
);

table('a title before a name is taken for granted by a sentence that asks, denies or supposes', { ...shared, check: 'wrong-value' }, [
  { draft: 'Did ⟦Gov.⟧ Signe Halvard sign?', fixed: 'Did Sen. Signe Halvard sign?' },
  { draft: 'The bill did not name ⟦Gov.⟧ Signe Halvard.', fixed: 'The bill did not name Sen. Signe Halvard.' },
  { draft: 'A bill that would close the port was introduced by ⟦Gov.⟧ Signe Halvard.' },
  { draft: 'If ⟦Gov.⟧ Signe Halvard signs, the port will close.' },
  'A Gov. Signe Halvard would close the port.',
  'She is not Gov. Signe Halvard.',
  'In the film, Gov. Signe Halvard closes the port.',
  'Did Mayor Ottilie Brandvold open the port? Nobody would ask Mayor Ottilie Brandvold.',
]);
