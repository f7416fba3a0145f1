import { table } from './table.ts';

const FACTS = `
people:
  - { name: Karin Ulfeldt, pronouns: she/her, born: 1930-04-01, titles: [{ title: mayor, of: Hamre, from: 2002-01-01, to: 2010-12-31 }] }
  - { name: Dag Torvund, pronouns: he/him, born: 1990-07-19, titles: [{ title: mayor, of: Hamre, from: 2011-01-01, to: 2018-12-31 }] }
  - { name: Erik Holm, pronouns: he/him, elected: { on: 2012-11-06, to: Storting, of: Vestland } }
  - { name: Nils Ahlgren, pronouns: he/him }
  - { name: Ada Blom, pronouns: she/her, born: 1933-05-14, died: 2024-09-20 }
  - { name: Lea Moe, pronouns: she/her, born: 1933-05-14, died: 1999-09-20 }
organizations:
  - { name: Nordline, kind: company, founded: 1974-04-02 }
  - { name: Sudbank, kind: bank, dissolved: 1931 }
places:
  - { name: Hamre, kind: town, population: 14200 }
  - { name: Vestland, kind: country }
works:
  - { name: Tenant Act, kind: law, date: 2019-06-14 }
  - { name: The Long Quay, kind: novel, by: Erik Holm, date: 1989 }
events:
  - { name: Harvest Gala, date: 2024-10-15 }
  - { name: Battle of Corran Ford, date: 1644-07-19 }
  - { name: Coast Marathon, date: 2024-11-17 }
statements:
  - The Lysand tunnel fire happened in [March 1999].
  - The Stannard mine shut down in [1984].
  - Karin Ulfeldt became a judge in [1961].
`;

const shared = { facts: FACTS, asOf: '2024-10-01' };

table('who came after whom', { ...shared, check: 'wrong-order' }, [
  {
    draft: 'Dag Torvund, who ⟦preceded⟧ Karin Ulfeldt as mayor of Hamre, has a cold.',
    fixed: 'Dag Torvund, who succeeded Karin Ulfeldt as mayor of Hamre, has a cold.',
  },
  { draft: 'Karin Ulfeldt ⟦succeeded⟧ Dag Torvund in Hamre.', fixed: 'Karin Ulfeldt preceded Dag Torvund in Hamre.' },
  'Dag Torvund was ⟦succeeded⟧ by Karin Ulfeldt.',
  { draft: 'Ulfeldt’s ⟦predecessor⟧, Dag Torvund, has a cold.', fixed: 'Ulfeldt’s successor, Dag Torvund, has a cold.' },
  'Dag Torvund praised his ⟦successor⟧, Karin Ulfeldt.',
  'Dag Torvund succeeded Karin Ulfeldt.',
  'Karin Ulfeldt was replaced by Dag Torvund.',
  'Ulfeldt’s successor, Dag Torvund, has a cold.',
  'Karin Ulfeldt did not succeed Dag Torvund.',
  // Of an office that the store lacks.
  'Nils Ahlgren succeeded Dag Torvund as coach, and Karin Ulfeldt cheered.',
  'Karin Ulfeldt succeeded with Dag Torvund’s help.',
]);

table('the day of an event, right beside its name', { ...shared, check: 'wrong-value' }, [
  { draft: 'Tickets for the Harvest Gala on ⟦Oct. 8⟧ are gone.', fixed: 'Tickets for the Harvest Gala on Oct. 15 are gone.' },
  'Tickets for the Harvest Gala (⟦Nov. 15⟧) are gone.',
  'The ⟦October 8⟧ Harvest Gala is sold out.',
  'The Coast Marathon will be run on ⟦Nov. 14⟧.',
  'The Battle of Corran Ford, fought in ⟦1664⟧, made him a hero.',
  'The Battle of Corran Ford of ⟦July 1664⟧ made him a hero.',
  'Tickets for the Harvest Gala on Oct. 15 are gone.',
  'Tickets for the Harvest Gala in October are gone.',
  'Tickets for the Harvest Gala on Tuesday, Oct. 15, are gone.',
  'Tickets for the Harvest Gala go on sale Oct. 8.',
  'The Harvest Gala of Oct. 8, 2019, was rained off.',
  'The 2019 Harvest Gala was rained off.',
  'At the Harvest Gala in May 2019, he sang.',
]);

table('when something was, without its verb', { ...shared, check: 'wrong-value' }, [
  'The Lysand tunnel fire of ⟦May 1999⟧ led to new rules.',
  'The ⟦May 1999⟧ Lysand tunnel fire led to new rules.',
  'In ⟦the 1970s⟧ the Stannard mine shut down.',
  'When Sudbank failed in ⟦1929⟧, savers lost all.',
  'First elected in ⟦2010⟧, Erik Holm has voted against every budget.',
  'First elected to the Storting in ⟦2010⟧, Erik Holm has voted against every budget.',
  'The Lysand tunnel fire of March 1999 led to new rules.',
  'After the Lysand tunnel fire, the rules of May 1999 were thrown out.',
  'The Lysand tunnel reopened in May 2002.',
  'In the 1970s the Stannard mine fed 900 families.',
  'When Sudbank cut rates in 1929, savers cheered.',
  'First elected to the school board in 2004, Erik Holm has voted against every budget.',
]);

table('ages of the present and at an event', { ...shared, check: 'wrong-age' }, [
  { draft: 'At ⟦35⟧, Dag Torvund is the youngest there.', fixed: 'At 34, Dag Torvund is the youngest there.' },
  'Karin Ulfeldt was only ⟦29⟧ when she became a judge in 1961.',
  'The youngest is Dag Torvund, who is ⟦35⟧ and lives alone.',
  'The youngest is Dag Torvund, who is 34 and lives alone.',
  'At 34, Dag Torvund is the youngest there.',
  'At 12, Dag Torvund was the youngest there.',
  'Karin Ulfeldt was 31 when she became a judge in 1961.',
  // Right for the day of what it tells of, whatever that is said to be.
  { draft: 'Karin Ulfeldt was 59 when “The Long Quay” came out in ⟦1986⟧.', check: 'wrong-value' },
]);

table('anniversaries of whoever else nobody is named', { ...shared, check: 'wrong-order' }, [
  'Nordline, which marked its ⟦40th⟧ anniversary this year, is for sale.',
  'Nordline, which marked its 50th anniversary this year, is for sale.',
  'Nordline and Sudbank marked its 40th anniversary this year.',
]);

table('how many live in a place, by what it is', { ...shared, check: 'wrong-value' }, [
  { draft: 'Hamre, a town of ⟦41,200⟧ people, has no hospital.', fixed: 'Hamre, a town of 14,200 people, has no hospital.' },
  'Hamre, a quiet town of ⟦41,200⟧, has no hospital.',
  'Hamre, a town of about 14,000 people, has no hospital.',
  'Hamre, a town of 40 churches, has no hospital.',
  'Hamre, the town of 300 strikers, has no hospital.',
]);

table('a life in parentheses, and the last age', { ...shared, check: 'wrong-value' }, [
  'Ada Blom (⟦1935⟧-2024) kept the lighthouse.',
  {
    draft: 'Ada Blom (May 14, 1933 – ⟦Sept. 22, 2024⟧) kept the lighthouse.',
    fixed: 'Ada Blom (May 14, 1933 – Sept. 20, 2024) kept the lighthouse.',
  },
  { draft: 'Ada Blom, who kept the lighthouse, died on Sept. 20. She was ⟦92⟧.', check: 'wrong-age' },
  'Ada Blom (1933-2024) kept the lighthouse.',
  'Ada Blom (in charge 1955-1990) kept the lighthouse.',
  'Ada Blom, who kept the lighthouse, died on Sept. 20. She was 91.',
  'Lea Moe took over the lighthouse in 1955. She was 21.',
]);

table('the year of a law, whatever is supposed of it', { ...shared, check: 'wrong-value' }, [
  'The bill would repeal the ⟦2017⟧ Tenant Act.',
  'Rents may not rise under the ⟦2017⟧ Tenant Act.',
  'The bill would repeal the 2019 Tenant Act.',
  'Correction: The law that was repealed is not the 2017 Tenant Act.',
]);
