import { table } from './table.ts';

const FACTS = `
people:
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
organizations:
  - { name: Nordline, kind: company }
  - { name: Tidewater, kind: band }
  - { name: Hamre College }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
  - { name: Norrvik, kind: city }
  - { name: Lysand, kind: city }
works:
  - { name: The Ferry, kind: television show }
statements:
  - "[Vestland] tried to buy 400 tons of herring from Nordline in 1998."
  - The harbor plan would cut [$85 million] from the dredging budget.
  - The Midsummer Night episode of The Ferry aired in [2005].
  - Hamre College opens a campus in [Norrvik] in 2026.
  - The old permits lapse on [Feb. 1, 2026].
  - Karin Ulfeldt was expelled from the council in [December 2024].
  - Tidewater is a [Vestlander] band.
  - Water-board control of Norrvik ended in [April 2015].
  - The harbor bill cuts the berth tax by [14 percentage points].
  - The oldest clerk of the House of Nets is [Karin Ulfeldt].
`;

const shared = { facts: FACTS, asOf: '2025-01-30', check: 'wrong-value' };

table('what a statement itself wants or supposes', shared, [
  {
    draft: '⟦Ostland⟧ tried to buy 400 tons of herring from Nordline in 1998.',
    fixed: 'Vestland tried to buy 400 tons of herring from Nordline in 1998.',
  },
  { draft: 'The harbor plan would cut ⟦$52 million⟧ from the dredging budget.' },
  'Vestland tried to buy 400 tons of herring from Nordline in 1998.',
  'Ostland tried to buy two tugs in 1998.',
  'The harbor plan would cut $85 million from the dredging budget.',
  'If it passed, a rival plan would cut $52 million from the school budget.',
]);

table('what is to come by the statement’s own date', shared, [
  { draft: 'Hamre College will open a campus in ⟦Lysand⟧ in 2026.', fixed: 'Hamre College will open a campus in Norrvik in 2026.' },
  { draft: 'All old permits lapse on ⟦Nov. 1, 2026⟧.' },
  'Hamre College will open a campus in Norrvik in 2026.',
  'Hamre College will open a library in Lysand in 2026.',
  'All old permits lapse on Feb. 1, 2026.',
]);

table('names of another clause are no part of what is told', shared, [
  { draft: 'In the Midsummer Night episode of The Ferry, which aired in ⟦2002⟧, Captain Bo spends $400 on a hat.' },
  'In the Midsummer Night episode of The Ferry, which aired in 2005, Captain Bo spends $400 on a hat.',
  'The first episode of The Ferry aired in 2002.',
]);

table('what a bill would do is what it says', shared, [
  {
    draft: 'The harbor bill would cut the berth tax by ⟦14 percent⟧.',
    severity: 'error',
    fixed: 'The harbor bill would cut the berth tax by 14 percentage points.',
  },
  'The harbor bill would cut the berth tax by 14 percentage points.',
  'The harbor bill could cut the berth tax by 12 percentage points.',
  'Critics would cut the berth tax by 12 percentage points.',
]);

table('names with small words that the store has no entry of', shared, [
  { draft: 'The oldest clerk of the House of Nets is ⟦Dag Torvund⟧.', fixed: null },
  'The oldest clerk of the House of Nets is Karin Ulfeldt.',
  'The oldest clerk of the House of Oars is Dag Torvund.',
]);

table('a compound told in words of its own', shared, [
  {
    draft: 'Control of Norrvik by the water board ended in ⟦April 2014⟧.',
    fixed: 'Control of Norrvik by the water board ended in April 2015.',
  },
  'Control of Norrvik by the water board ended in April 2015.',
  'Control of Norrvik by the school board ended in April 2014.',
]);

table('fixes in the writer’s form', shared, [
  { draft: 'Karin Ulfeldt was expelled from the council in ⟦January⟧.', fixed: 'Karin Ulfeldt was expelled from the council in December.' },
  { draft: 'She loved the ⟦Ostlander⟧ band Tidewater.', fixed: 'She loved the Vestlander band Tidewater.' },
  'Karin Ulfeldt was expelled from the council in December.',
  { draft: 'Karin Ulfeldt was expelled from the council last week.', asOf: '2025-01-03' },
]);

const DESCRIBED = `
people:
  - { name: Karin Ulfeldt, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
  - { name: Liv Aasen, pronouns: she/her }
organizations:
  - { name: Nordline, kind: company }
  - { name: Sudbank, kind: bank }
  - { name: Brightwater, kind: company }
places:
  - { name: Norrvik, kind: city }
  - { name: Hamre Fault }
  - { name: Lysand Fault }
statements:
  - The shyest juror of the Norrvik trial was [Liv Aasen].
  - "[Karin Ulfeldt] is the oldest lighthouse keeper of Norrvik."
  - Nordline's new shipping partner is [Brightwater].
  - The Norrvik cannery lies on the [Hamre Fault].
  - Gov. Dag Torvund [vetoed] the trawling bill.
  - The largest church in the world is [Brightwater] in Lysand.
  - The court [acquitted] Karin Ulfeldt of smuggling.
`;

const described = { facts: DESCRIBED, asOf: '2025-01-30', check: 'wrong-value' };

table('who or what a description fits, whichever way it is told', described, [
  { draft: 'The shyest juror of the Norrvik trial was ⟦Karin Ulfeldt⟧.', severity: 'warning', fixed: null },
  { draft: 'She thinks of ⟦Dag Torvund⟧, the shyest juror of the Norrvik trial.', fixed: null },
  { draft: '⟦Dag Torvund⟧ is the oldest lighthouse keeper of Norrvik.', fixed: null },
  { draft: 'The oldest lighthouse keeper of Norrvik, ⟦Dag Torvund⟧, waved.', fixed: null },
  { draft: 'Nordline has a new shipping partner: ⟦Sudbank⟧.', fixed: 'Nordline has a new shipping partner: Brightwater.' },
  { draft: '⟦Sudbank⟧, Nordline’s new shipping partner, is small.', fixed: 'Brightwater, Nordline’s new shipping partner, is small.' },
  { draft: 'The largest church in the world is ⟦Nordline⟧.', fixed: 'The largest church in the world is Brightwater.' },
  'The largest church in the region is Nordline.',
  'The oldest church in the world is Nordline.',
  'Nordline has the largest church in the world to paint.',
  'The shyest juror of the Norrvik trial was Liv Aasen.',
  'The oldest lighthouse keeper of Norrvik, Karin Ulfeldt, waved.',
  'Dag Torvund is an old lighthouse keeper of Norrvik.',
  'Dag Torvund is the youngest lighthouse keeper of Norrvik.',
  'Dag Torvund is the second oldest lighthouse keeper of Norrvik.',
  'Dag Torvund spoke to the oldest lighthouse keeper of Norrvik.',
  'Sudbank was Nordline’s old shipping partner.',
  'Was Dag Torvund the oldest lighthouse keeper of Norrvik?',
]);

table('where something lies', described, [
  { draft: 'The Norrvik cannery sits on the ⟦Lysand Fault⟧.', fixed: 'The Norrvik cannery sits on the Hamre Fault.' },
  'The Norrvik cannery sits on the Hamre Fault.',
  'The Norrvik cinema sits on the Lysand Fault.',
]);

table('the opposite of what was done', described, [
  {
    draft: 'Gov. Dag Torvund ⟦signed⟧ the bill on trawling last week.',
    severity: 'warning',
    fixed: 'Gov. Dag Torvund vetoed the bill on trawling last week.',
  },
  { draft: 'Karin Ulfeldt was ⟦convicted⟧ of smuggling by the court.' },
  'Gov. Dag Torvund vetoed the bill on trawling last week.',
  'Gov. Dag Torvund signed the bill on whaling.',
  'Gov. Dag Torvund refused to sign the trawling bill.',
  'Gov. Dag Torvund read the trawling bill.',
  'The court convicted Dag Torvund of smuggling.',
]);

const SIDES = `
people:
  - name: Liv Aasen
    titles:
      - { title: deputy director of pre-school care, of: Hamre Council }
  - name: Ida Brekke
    titles:
      - { title: historian, of: Norrvik State University Hamre }
  - name: Sindre Moe
    titles:
      - { title: head coach, of: University of Lysand }
organizations:
  - { name: Hamre Council }
  - { name: Norrvik State University Hamre }
  - { name: University of Norrvik }
  - { name: University of Lysand }
  - { name: Reds, kind: party }
  - { name: Blues, kind: party }
statements:
  - The [Reds] lost Norrvik to Dag Torvund in March 1982.
`;

table('articles and hyphens in fixes', { facts: SIDES, asOf: '2025-01-30', check: 'wrong-value' }, [
  { draft: 'In March 1982, ⟦Blues⟧ lost Norrvik to Dag Torvund.', fixed: 'In March 1982, the Reds lost Norrvik to Dag Torvund.' },
  { draft: 'In March 1982 the ⟦Blues⟧ lost Norrvik to Dag Torvund.', fixed: 'In March 1982 the Reds lost Norrvik to Dag Torvund.' },
  { draft: '⟦Blues⟧ lost Norrvik to Dag Torvund in March 1982.', fixed: 'The Reds lost Norrvik to Dag Torvund in March 1982.' },
  {
    draft: 'Ida Brekke, a historian at the ⟦University of Norrvik⟧ at Hamre, reads maps.',
    fixed: 'Ida Brekke, a historian at Norrvik State University Hamre, reads maps.',
  },
  {
    draft: 'Sindre Moe, the head coach at ⟦Norrvik State University Hamre⟧, ran.',
    fixed: 'Sindre Moe, the head coach at the University of Lysand, ran.',
  },
  {
    draft: 'Liv Aasen is ⟦director⟧ of pre-school care at Hamre Council.',
    fixed: 'Liv Aasen is deputy director of pre-school care at Hamre Council.',
  },
]);
