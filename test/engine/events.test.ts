import { table } from './table.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Nils Ahlgren, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: bank }
  - { name: Brightwater, kind: company }
  - { name: Norrvik Rovers, kind: team }
  - { name: Hamre Wanderers, kind: team }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Norrvik, kind: city }
  - { name: Lysand, kind: city }
  - { name: Hamre, kind: city }
works:
  - { name: The Long Quay, kind: novel }
  - { name: Salt Road, kind: film }
statements:
  - Karin Ulfeldt wrote “[The Long Quay]” in [1987].
  - Nils Ahlgren directed “[Salt Road]” in [2003].
  - Ottilie Brandvold married [Dag Torvund] in [1994].
  - Ottilie Brandvold was appointed [chief justice] of Vestland in [2011].
  - "[Sudbank] bought Brightwater from Nordline in [2019] for [$640 million]."
  - Norrvik Rovers beat [Hamre Wanderers] [3-1] in the cup final in [2018].
  - Vestland declared independence from [Ostland] in [1905].
  - Vestland joined the Northern Union in [1973].
  - The Lysand bridge was completed in [1931].
  - The Norrvik opera house was designed by [Karin Ulfeldt].
  - Dag Torvund founded [Nordline] in [Hamre] in [1989].
  - Nils Ahlgren was born in [Lysand] in [1944].
  - Karin Ulfeldt died on [March 3, 2020], in [Norrvik].
  - Vestland's parliament passed the Herring Act in [2009].
  - Nordline opened its [Hamre] yard in [1996].
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('events: told in another way', shared, [
  'Karin Ulfeldt’s ⟦1978⟧ novel “The Long Quay” is back in print.',
  '“The Long Quay,” written by Karin Ulfeldt in ⟦1978⟧, is back in print.',
  '“The Long Quay” was written in ⟦1978⟧ by Karin Ulfeldt.',
  'Karin Ulfeldt, who wrote “The Long Quay” in ⟦1978⟧, lives in Norrvik.',
  'Karin Ulfeldt, author of “The Long Quay” (⟦1978⟧), lives in Norrvik.',
  'Karin Ulfeldt lives in Norrvik. She wrote “The Long Quay” in ⟦1978⟧.',
  'Nils Ahlgren’s ⟦2013⟧ film “Salt Road” returns to cinemas.',
  'Directed by Nils Ahlgren in ⟦2013⟧, “Salt Road” was a flop.',
  'Directed in ⟦2013⟧ by Nils Ahlgren, “Salt Road” was a flop.',
  'Ottilie Brandvold and Dag Torvund were married in ⟦1984⟧.',
  'Ottilie Brandvold, married to Dag Torvund since ⟦1984⟧, has two sons.',
  'Dag Torvund married Ottilie Brandvold in ⟦1984⟧.',
  'The marriage of Ottilie Brandvold and Dag Torvund in ⟦1984⟧ made the front page.',
  'Ottilie Brandvold’s appointment as chief justice of Vestland in ⟦2001⟧ broke a tradition.',
  'Named chief justice of Vestland in ⟦2001⟧, Ottilie Brandvold served for a decade.',
  'Ottilie Brandvold became chief justice of Vestland in ⟦2001⟧.',
  'Sudbank’s ⟦2009⟧ purchase of Brightwater from Nordline is under review.',
  'The sale of Brightwater to Sudbank in ⟦2009⟧ is under review.',
  'Nordline sold Brightwater to ⟦Norbank⟧ in 2019.',
  'Nordline sold Brightwater to Sudbank in ⟦2009⟧.',
  'Sudbank, which acquired Brightwater in ⟦2009⟧, will cut jobs.',
  'Sudbank acquired Brightwater for ⟦$460 million⟧ in 2019.',
  'Sudbank paid ⟦$460 million⟧ for Brightwater in 2019.',
  'Brightwater, bought by Sudbank for ⟦$460 million⟧, will cut jobs.',
  'The ⟦$460 million⟧ takeover of Brightwater by Sudbank is under review.',
  'Norrvik Rovers’ 3-1 win over ⟦Lysand City⟧ in the 2018 cup final is still talked of.',
  'Norrvik Rovers defeated ⟦Lysand City⟧ 3-1 in the 2018 cup final.',
  'Norrvik Rovers beat Hamre Wanderers ⟦4-1⟧ in the 2018 cup final.',
  'Vestland, which declared its independence from Ostland in ⟦1915⟧, has no army.',
  'Vestland’s declaration of independence from Ostland in ⟦1915⟧ was peaceful.',
  'Vestland declared independence from ⟦Sorland⟧ in 1905.',
  'The country joined the Northern Union in ⟦1983⟧. Vestland is small.',
  'Vestland is small. The country joined the Northern Union in ⟦1983⟧.',
  'Vestland’s accession to the Northern Union in ⟦1983⟧ was narrow.',
  'When Vestland joined the Northern Union in ⟦1983⟧, few noticed.',
  'The Lysand bridge, completed in ⟦1913⟧, is closed.',
  'The Lysand bridge, which was finished in ⟦1913⟧, is closed.',
  'Completed in ⟦1913⟧, the Lysand bridge is closed.',
  'The completion of the Lysand bridge in ⟦1913⟧ was celebrated.',
  '⟦Nils Ahlgren⟧ designed the Norrvik opera house.',
  'The Norrvik opera house was designed by ⟦Nils Ahlgren⟧.',
  'The architect of the Norrvik opera house, ⟦Nils Ahlgren⟧, was there.',
  '⟦Nils Ahlgren⟧, the architect of the Norrvik opera house, was there.',
  'Nordline, founded by Dag Torvund in ⟦1998⟧, builds ships.',
  'Dag Torvund founded Nordline in ⟦Lysand⟧ in 1989.',
  'Nordline was started in ⟦Lysand⟧ by Dag Torvund.',
  'Nils Ahlgren, born in ⟦Hamre⟧ in 1944, is a painter.',
  'Nils Ahlgren was born in ⟦1954⟧ in Lysand.',
  'Karin Ulfeldt’s death in ⟦2010⟧ was a shock.',
  'The death of Karin Ulfeldt in ⟦Lysand⟧ was a shock.',
  'Karin Ulfeldt died in ⟦2010⟧ in Norrvik.',
  'Karin Ulfeldt (who died in ⟦2010⟧) left a house.',
  'Since her death in ⟦2010⟧, Karin Ulfeldt has become a legend.',
  'The Herring Act, passed by Vestland’s parliament in ⟦2019⟧, is hated.',
  'Passage of the Herring Act by Vestland’s parliament in ⟦2019⟧ took a year.',
  'Vestland’s parliament adopted the Herring Act in ⟦2019⟧.',
  'Vestland’s parliament approved the Herring Act in ⟦2019⟧.',
  'Nordline’s ⟦Lysand⟧ yard, opened in 1996, is idle.',
  'Nordline’s Hamre yard opened in ⟦1986⟧.',
  'The opening of Nordline’s Hamre yard in ⟦1986⟧ brought jobs.',
]);

table('events: other events and other things', shared, [
  'Norrvik Rovers beat Hamre Wanderers in the 2008 cup final.',
  'Hamre Wanderers lost the 2008 cup final to Norrvik Rovers.',
  'Dag Torvund, the founder of Sudbank, spoke.',
  'Karin Ulfeldt’s 1987 novel “The Long Quay” is back in print.',
  'Karin Ulfeldt’s 1991 novel “The Short Quay” is back in print.',
  'Karin Ulfeldt wrote four novels after “The Long Quay,” the last in 2011.',
  'Nils Ahlgren, who was 14 in 1958, read “The Long Quay” in 1990.',
  'A reprint of “The Long Quay” by Karin Ulfeldt came out in 2005.',
  'Nils Ahlgren’s 2003 film “Salt Road” returns to cinemas.',
  'Nils Ahlgren’s 2013 film “White Road” returns to cinemas.',
  'Nils Ahlgren directed “White Road” in 2013.',
  'Nils Ahlgren saw “Salt Road” in 2013.',
  '“Salt Road,” which Nils Ahlgren directed, won a prize in 2004.',
  '“Salt Road,” written by Karin Ulfeldt and directed by Nils Ahlgren, opened on Friday.',
  'Ottilie Brandvold married again in 2005.',
  'Ottilie Brandvold’s first husband was Erik Holm; they married in 1980.',
  'Karin Ulfeldt married Erik Holm in 1980.',
  'Ottilie Brandvold and Dag Torvund divorced in 2009.',
  'Ottilie Brandvold was appointed to the court of appeal in 2004.',
  'Ottilie Brandvold was appointed a judge in 2001 and chief justice of Vestland in 2011.',
  'Ottilie Brandvold retired as chief justice of Vestland in 2022.',
  'Per Lund was appointed chief justice of Vestland in 1999.',
  'Per Lund became chief justice of Vestland in 2022.',
  'Sudbank bought Coldwater from Nordline in 2016 for $80 million.',
  'Sudbank bought a stake in Brightwater in 2016.',
  'Sudbank bought a stake of 20 percent in Brightwater in 2016 for $80 million.',
  'Sudbank sold Brightwater to Hamre Bank in 2023.',
  'Sudbank sold Brightwater in 2023.',
  'Nordline bought Brightwater in 2009 for $200 million.',
  'Nordline had bought Brightwater from Sorvik Group in 2009.',
  'Norrvik Rovers beat Hamre Wanderers 2-0 in the league in 2017.',
  'Norrvik Rovers beat Hamre Wanderers 2-0 in the cup semi-final in 2017.',
  'Norrvik Rovers beat Lysand City 2-1 in the cup final in 2015.',
  'Hamre Wanderers beat Norrvik Rovers 2-1 in the cup final in 2008.',
  'Norrvik Rovers beat Hamre Wanderers 3-1 in the 2018 cup final.',
  'Norrvik Rovers lost to Hamre Wanderers in 2008.',
  'Ostland declared independence in 1830.',
  'Vestland celebrates 120 years of independence in 2025.',
  'Vestland declared war on Ostland in 1808.',
  'Vestland left the Northern Union in 1992.',
  'Vestland applied to join the Northern Union in 1969.',
  'Ostland joined the Northern Union in 1995.',
  'Vestland voted to join the Northern Union in 1972.',
  'The Lysand bridge was begun in 1927.',
  'The Lysand bridge was widened in 1966.',
  'The Lysand tunnel was completed in 1966.',
  'Repairs to the Lysand bridge were completed in 1966.',
  'The Norrvik opera house was built by Nordline.',
  'The Norrvik opera house was opened by Ottilie Brandvold.',
  'Nils Ahlgren designed the stage of the Norrvik opera house.',
  'Nils Ahlgren sang at the Norrvik opera house.',
  'The stage sets of the Norrvik opera house are by Nils Ahlgren.',
  'Dag Torvund founded Lysand Motors in 1999.',
  'Dag Torvund left Nordline in 1998.',
  'Dag Torvund sold Nordline in 2004.',
  'Nordline was founded in 1989.',
  'Nils Ahlgren lives in Hamre.',
  'Nils Ahlgren moved to Norrvik in 1966 and had his first show in 1970.',
  'Nils Ahlgren’s daughter was born in 1974 in Hamre.',
  'Karin Ulfeldt’s husband died in 2010.',
  'Karin Ulfeldt’s mother died in Lysand.',
  'Karin Ulfeldt grew up in Lysand.',
  'Vestland’s parliament amended the Herring Act in 2019.',
  'Vestland’s parliament passed the Cod Act in 2019.',
  'Vestland’s parliament debated the Herring Act in 2008.',
  'Ostland’s parliament passed a Herring Act in 2012.',
  'Nordline closed its Hamre yard in 2016.',
  'Nordline opened a yard in Lysand in 2006.',
  'Nordline opened its Lysand yard in 2006.',
]);

const LASTING = `
events:
  - { name: Kelp War, date: 1954/1962 }
  - { name: Great Fog, date: 1987 }
`;

table('the two ends of what lasted', { facts: LASTING, asOf: '2025-03-12', check: 'wrong-value' }, [
  {
    draft: 'The Kelp War, which began in ⟦1958⟧ and ended in 1962, is forgotten.',
    fixed: 'The Kelp War, which began in 1954 and ended in 1962, is forgotten.',
  },
  { draft: 'The Kelp War began in ⟦1955⟧ and lasted eight years.', fixed: 'The Kelp War began in 1954 and lasted eight years.' },
  'The Kelp War, which began in 1954 and ended in 1962, is forgotten.',
  'The Kelp War was at its worst in 1958.',
  'The Kelp War ended. He began in 1958 as a clerk.',
  'The Great Fog began in 1987.',
]);
