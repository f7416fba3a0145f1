import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    birthplace: Norrvik
    died: 2021-11-03
    education: Hamre University
    relatives: [{ relation: daughter, of: Nils Brandvold }]
  - name: Dag Torvund
    pronouns: he/him
    born: 1970-02-20
    birthplace: Lysand
    employer: Nordline
    elected: 2018-09-09
  - { name: Nils Brandvold, pronouns: he/him }
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Erik Holm, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company, founded: 1952-03-01, headquarters: Hamre, parent: Sorvik Group }
  - { name: Sudbank, kind: bank, founded: 1921, headquarters: Norrvik }
  - { name: Sorvik Group, kind: company }
  - { name: Lund Media, kind: company }
  - { name: Hamre University, kind: university, founded: 1890 }
  - { name: Lysand College, kind: university }
places:
  - { name: Norrvik, kind: city, in: Vestland, population: 412000 }
  - { name: Hamre, kind: city, in: Vestland }
  - { name: Lysand, kind: city, in: Ostland }
  - { name: Vestland, kind: country, demonym: Vestlander, capital: Norrvik }
  - { name: Ostland, kind: country, demonym: Ostlander, capital: Lysand }
works:
  - { name: The Long Quay, kind: novel, by: Karin Ulfeldt, date: 1987 }
  - { name: Salt Road, kind: film, by: { name: Erik Holm, as: director }, date: 2003 }
  - { name: Deep Water, kind: film, by: [{ name: Erik Holm, as: director }, { name: Nils Brandvold, as: screenwriter }] }
  - { name: Herring Act, kind: law, date: 2009-05-04 }
events:
  - { name: Coast Fair, date: 2024-08-10, place: Hamre }
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-value' };

table('lives, works and places: told in another way', shared, [
  'Ottilie Brandvold was born on ⟦April 21, 1961⟧, in Norrvik.',
  'Ottilie Brandvold was born in ⟦Hamre⟧ on April 12, 1961.',
  'Born in ⟦Hamre⟧ in 1961, Ottilie Brandvold moved to Lysand as a child.',
  'Born in ⟦1916⟧, Ottilie Brandvold moved to Lysand as a child.',
  'Norrvik, where Ottilie Brandvold was born in ⟦1916⟧, put up a statue.',
  '⟦Hamre⟧, where Ottilie Brandvold was born, put up a statue.',
  'She never forgot ⟦Hamre⟧, where she was born, Ottilie Brandvold said.',
  'Ottilie Brandvold never forgot ⟦Hamre⟧, where she was born.',
  'Ottilie Brandvold’s birth in ⟦1916⟧ was noted in the parish book.',
  'Ottilie Brandvold, who died in ⟦2012⟧, was a painter.',
  'Ottilie Brandvold’s death in ⟦2012⟧ was noted.',
  'The death of Ottilie Brandvold in ⟦2012⟧ was noted.',
  'Ottilie Brandvold is the daughter of ⟦Erik Holm⟧.',
  'Ottilie Brandvold, the daughter of ⟦Erik Holm⟧, was a painter.',
  'Dag Torvund works for ⟦Sudbank⟧.',
  'Dag Torvund, who works at ⟦Sudbank⟧, was there.',
  'Dag Torvund was elected in ⟦2015⟧.',
  'Dag Torvund’s election in ⟦2015⟧ surprised many.',
  'Elected in ⟦2015⟧, Dag Torvund surprised many.',
  'Nordline was founded in ⟦1925⟧.',
  'Nordline, founded in ⟦1925⟧, is the oldest.',
  'Founded in ⟦1925⟧, Nordline is the oldest.',
  'Nordline’s founding in ⟦1925⟧ was modest.',
  'The founding of Nordline in ⟦1925⟧ was modest.',
  'Nordline was established in ⟦1925⟧ in Hamre.',
  'Nordline is based in ⟦Norrvik⟧.',
  'Nordline, based in ⟦Norrvik⟧, cut jobs.',
  'Nordline has its headquarters in ⟦Norrvik⟧.',
  'Nordline’s headquarters in ⟦Norrvik⟧ are for sale.',
  'Nordline is headquartered in ⟦Norrvik⟧.',
  'Nordline is owned by ⟦Lund Media⟧.',
  'Nordline, a subsidiary of ⟦Lund Media⟧, cut jobs.',
  '⟦Lund Media⟧ owns Nordline.',
  '⟦Lund Media⟧, which owns Nordline, cut jobs.',
  '⟦Hamre⟧ is the capital of Vestland.',
  '⟦Hamre⟧, the capital of Vestland, was quiet.',
  'The capital of Vestland, ⟦Hamre⟧, was quiet.',
  'Vestland’s capital, ⟦Hamre⟧, was quiet.',
  'Vestland’s capital is ⟦Hamre⟧.',
  'The Vestlander capital, ⟦Hamre⟧, was quiet.',
  '“The Long Quay” was written by ⟦Erik Holm⟧.',
  '⟦Erik Holm⟧ wrote “The Long Quay.”',
  '⟦Erik Holm⟧’s novel “The Long Quay” is in print.',
  '⟦Erik Holm⟧, who wrote “The Long Quay,” lives in Hamre.',
  '⟦Erik Holm⟧, the author of “The Long Quay,” lives in Hamre.',
  '“The Long Quay,” by ⟦Erik Holm⟧, is in print.',
  '“The Long Quay,” a novel by ⟦Erik Holm⟧, is in print.',
  '“The Long Quay,” published in ⟦1978⟧, is in print.',
  '“The Long Quay” was published in ⟦1978⟧.',
  '“The Long Quay” came out in ⟦1978⟧.',
  '“The Long Quay,” ⟦Erik Holm⟧’s novel of 1987, is in print.',
  '“Deep Water,” directed by ⟦Nils Brandvold⟧, opened on Friday.',
  '“Salt Road” was directed by ⟦Karin Ulfeldt⟧.',
  '⟦Karin Ulfeldt⟧ directed “Salt Road.”',
  '“Salt Road,” directed by ⟦Karin Ulfeldt⟧, opened on Friday.',
  'The Herring Act was passed in ⟦2019⟧.',
  'The Herring Act of ⟦2019⟧ is still in force.',
  'The Herring Act, enacted in ⟦2019⟧, is still in force.',
  'The Herring Act, which became law in ⟦2019⟧, is still in force.',
  'The Coast Fair was held in ⟦Norrvik⟧ in 2024.',
  'The Coast Fair takes place in ⟦Norrvik⟧.',
  'Norrvik has a population of ⟦142,000⟧.',
  'Norrvik, population ⟦142,000⟧, is a port.',
  'Norrvik’s population is ⟦142,000⟧.',
  'With a population of ⟦142,000⟧, Norrvik is a port.',
]);

table('lives, works and places: other events and other things', shared, [
  'The Herring Act took effect in 2011.',
  'Ottilie Brandvold moved to Hamre in 1983 and married there in 1988.',
  'Ottilie Brandvold’s sister was born in Hamre.',
  'Ottilie Brandvold’s son was born in 1990 in Hamre.',
  'Ottilie Brandvold, whose father was born in Hamre, was a painter.',
  'Ottilie Brandvold, born in Norrvik, grew up in Hamre and died in Lysand.',
  'Ottilie Brandvold’s husband died in 2012.',
  'Ottilie Brandvold nearly died in 2012.',
  'Ottilie Brandvold taught at Lysand College.',
  'Ottilie Brandvold taught at Lysand College after she graduated from Hamre University.',
  'Ottilie Brandvold spoke at Lysand College.',
  'Ottilie Brandvold wrote the foreword to Erik Holm’s daughter’s book.',
  'Ottilie Brandvold, daughter of a fisherman, was a painter.',
  'Dag Torvund worked for Sudbank before he joined Nordline.',
  'Dag Torvund once worked at Sudbank.',
  'Dag Torvund was elected to the school board in 2015.',
  'Dag Torvund was re-elected in 2022.',
  'Dag Torvund lost the election in 2015.',
  'Nordline was sold in 1925.',
  'Nordline’s first ferry was built in 1955.',
  'Nordline went public in 1986.',
  'Nordline’s pension fund was founded in 1960.',
  'Nordline founded a school in 1960.',
  'Nordline moved its headquarters from Norrvik to Hamre in 1988.',
  'Nordline has an office in Norrvik.',
  'Nordline’s lawyers are based in Norrvik.',
  'Nordline, with headquarters in Hamre and offices in Norrvik, cut jobs.',
  'Nordline owns Lund Media.',
  'Nordline is owned by Sorvik Group and advised by Lund Media.',
  'Nordline was owned by Lund Media until 1999.',
  'Lund Media owns a stake in Nordline.',
  'Lund Media, which rents ships from Nordline, cut jobs.',
  'Hamre is the cultural capital of Vestland.',
  'Hamre was the capital of Vestland until 1814.',
  'Hamre is north of the capital of Vestland.',
  'Vestland’s second city, Hamre, was quiet.',
  'Officials in Hamre and Vestland’s capital, Norrvik, agreed.',
  'Lysand is the capital of Ostland.',
  'The ferry runs from Vestland’s capital to Hamre.',
  'Erik Holm wrote a review of “The Long Quay.”',
  'Erik Holm translated “The Long Quay.”',
  '“The Long Quay” was adapted by Erik Holm.',
  '“The Long Quay,” illustrated by Erik Holm, is in print.',
  'Erik Holm read “The Long Quay” in 1999.',
  '“The Long Quay” was reissued in 1999.',
  '“The Long Quay” won a prize in 1988.',
  '“Salt Road” was written by Karin Ulfeldt.',
  '“Deep Water,” written by Nils Brandvold and directed by Erik Holm, opened on Friday.',
  '“Deep Water,” Nils Brandvold’s favorite film, opened on Friday.',
  '“Salt Road” stars Karin Ulfeldt.',
  '“Salt Road” won a prize in 2004.',
  '“Salt Road” was shown in Norrvik in 2010.',
  'The Herring Act was amended in 2019.',
  'The Herring Act was struck down in 2019.',
  'The Herring Act was proposed in 2006.',
  'Under the Herring Act, quotas fell in 2019.',
  'The Coast Fair was held in Norrvik in 2019.',
  'Visitors to the Coast Fair came from Norrvik.',
  'Norrvik has 3,000 cafes.',
  'Norrvik’s population was 90,000 in 1900.',
  'The population of Hamre is 88,000.',
]);
