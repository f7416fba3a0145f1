import { isAsserted } from '../claims/governance.ts';
import { wrongTenure } from '../claims/tenure.ts';
import { changeTo } from '../findings/change-to.ts';
import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { oddRole } from '../findings/odd-role.ts';
import { finding } from '../findings/report.ts';
import { storeSays } from '../findings/store-says.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { partsOfDay } from '../values/dates/calendar.ts';
import type { AnniversaryExpression } from '../values/dates/expression.ts';
import { dateEdits, printDateLike } from '../values/dates/print.ts';
import { ordinalLike } from '../values/quantities/print-number.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedAnniversary, JudgedDistance, JudgedTitle } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    elected: 2011-09-12
    titles: [{ title: Mayor, of: Norrvik, from: 2012-01-01 }]
organizations:
  - { name: Nordline, kind: company, founded: 1998-05-01 }
places:
  - { name: Vestland, kind: country }
  - { name: Ostland, kind: country }
works:
  - { name: Harbour Act, kind: law, date: 1966-09-08 }
statements:
  - Vestland was suspended from the fishing pact in [1997].
  - Vestland rejoined the fishing pact in [1999].
  - Vestland closed its embassy [after] Ostland expelled the consul.
  - The ministry banned herring nets in the Norrvik fjord in [1994].
`;

export const check: Check = {
  id: 'wrong-order',
  rank: 7,
  severity: 'warning',
  summary: 'An order or distance in time that the dates of the store do not bear out.',
  description: `Reports a count of years or months that the store's date does not bear out: from the draft's own day ("five years ago") or from a year named in the same sentence or the one before ("three years later", "the next year").
What has lasted cannot have lasted longer than since it came about ("have banned for nearly a century", "since 1950").
How long an office is said to be held (“has been mayor since 2005”) is held against its terms, any of which may be meant.
An anniversary or birthday is held against the date that it counts from, and “before” and “after” between two events against a statement that has one of them in a slot.
Round numbers and hedges ("about 20 years ago", "more than a decade") are given the room that they ask for, and where several years may be counted from, one that fits is enough.`,
  catches: [
    {
      shows: 'Years ago',
      facts: FACTS,
      draft: 'Ottilie Brandvold was elected ⟦eight years ago⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “eight years ago”; the store says: Ottilie Brandvold was elected on 2011-09-12 (no source recorded).',
      fixed: 'Ottilie Brandvold was elected 13 years ago.',
    },
    {
      shows: 'Years later',
      facts: FACTS,
      draft: 'Vestland was suspended from the fishing pact in 1997. It rejoined the pact ⟦five years later⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “five years later”; the store says: Vestland rejoined the fishing pact in 1999 (no source recorded).',
      fixed: 'Vestland was suspended from the fishing pact in 1997. It rejoined the pact in 1999.',
    },
    {
      shows: 'Longer than since it came about',
      facts: FACTS,
      draft: 'The ministry has banned herring nets in the Norrvik fjord ⟦for nearly a century⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “for nearly a century”; the store says: The ministry banned herring nets in the Norrvik fjord in 1994 (no source recorded).',
    },
    {
      shows: 'An anniversary',
      facts: FACTS,
      draft: 'The stamps mark the ⟦60th⟧ anniversary of the Harbour Act.',
      asOf: '2024-01-15',
      says: 'The draft says “60th anniversary”; in 2024 it is the 58th: Harbour Act is dated 1966-09-08 (no source recorded).',
      fixed: 'The stamps mark the 58th anniversary of the Harbour Act.',
    },
    {
      shows: 'Since when an office is held',
      facts: FACTS,
      draft: 'Ottilie Brandvold has been mayor of Norrvik since ⟦2005⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “2005”; the store says: Ottilie Brandvold is Mayor of Norrvik since 2012-01-01 (no source recorded).',
      fixed: 'Ottilie Brandvold has been mayor of Norrvik since 2012.',
    },
    {
      shows: 'What came first',
      facts: FACTS,
      draft: 'Vestland closed its embassy ⟦before Ostland⟧ expelled the consul.',
      asOf: '2025-01-15',
      says: 'The draft says “before Ostland”; the store says: Vestland closed its embassy after Ostland expelled the consul (no source recorded).',
      fixed: 'Vestland closed its embassy after Ostland expelled the consul.',
    },
  ],
  silent: [
    {
      shows: 'The year of the election',
      facts: FACTS,
      draft: 'Ottilie Brandvold has been mayor of Norrvik since 2011.',
      asOf: '2025-01-15',
    },
    {
      shows: 'About as long',
      facts: FACTS,
      draft: 'Ottilie Brandvold has been the mayor of Norrvik for more than a decade.',
      asOf: '2025-01-15',
    },
    {
      shows: 'An anniversary told of ahead',
      facts: FACTS,
      draft: 'The fair will mark the 60th anniversary of the Harbour Act.',
      asOf: '2025-01-15',
    },
    {
      shows: 'One of another year',
      facts: FACTS,
      draft: 'In 2016, the fair marked the 50th anniversary of the Harbour Act.',
      asOf: '2025-01-15',
    },
    { shows: 'One of something else', facts: FACTS, draft: 'It is the 40th anniversary of the Harbour Act committee.', asOf: '2025-01-15' },
    { shows: 'A round number', facts: FACTS, draft: 'Nordline was founded nearly three decades ago.', asOf: '2025-01-15' },
    { shows: 'A hedge', facts: FACTS, draft: 'Ottilie Brandvold was elected more than 10 years ago.', asOf: '2025-01-15' },
    {
      shows: 'Another year to count from',
      facts: FACTS,
      draft: 'After the storms of 1994, Vestland was suspended in 1997. It rejoined the fishing pact five years later.',
      asOf: '2025-01-15',
    },
    {
      shows: 'It may have begun later',
      facts: FACTS,
      draft: 'The ministry has banned herring nets in the Norrvik fjord for ten years.',
      asOf: '2025-01-15',
    },
    { shows: 'A negation', facts: FACTS, draft: 'Ottilie Brandvold was not elected eight years ago.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.frames) {
      const { outcome } = judged.match;
      if (outcome.kind !== 'refuted' || outcome.filler.reading !== 'order') continue;
      const found = oddRole(judged, context, { check: 'wrong-order', loudest: 'warning' });
      if (found) yield found;
    }
    for (const judged of context.titles) {
      const found = ofTenure(judged, context);
      if (found) yield found;
    }
    for (const judged of context.distances) {
      const found = ofDistance(judged, context);
      if (found) yield found;
    }
    for (const judged of context.anniversaries) {
      const found = ofAnniversary(judged, context);
      if (found) yield found;
    }
  },
};

function ofDistance({ wrong, sentence }: JudgedDistance, context: CheckContext): Finding | undefined {
  const { view } = sentence;
  const { tokens } = view.reading;
  const { at, expression, reversed } = wrong;
  if (!isAsserted(view.reading.sentences[sentence.index]!.governance, expression.from)) return undefined;
  const evidence = evidenceOf(wrong.event, context);
  const edits = reversed ? [{ ...at, newText: reversed }] : (dateEdits(expression, wrong.from, { tokens, asOf: wrong.to }) ?? []);
  return finding(
    {
      check: 'wrong-order',
      predicate: wrong.event.type === 'typed' ? wrong.event.statement.predicate : 'statement',
      severity: 'warning',
      block: view.index,
      ...at,
      message: storeSays(tokenText(tokens, expression.from, expression.to + 1), evidence),
      evidence: [evidence, ...(wrong.other ? [evidenceOf(wrong.other, context)] : [])],
      fixes: edits.map((edit) => ({ title: changeTo(edit.newText), preferred: true, safe: false, edits: [edit] })),
    },
    context,
  );
}

function ofAnniversary({ claim, verdict, sentence }: JudgedAnniversary, context: CheckContext): Finding | undefined {
  const { view } = sentence;
  const { tokens } = view.reading;
  const { expression, entity } = claim;
  if (!isAsserted(view.reading.sentences[sentence.index]!.governance, expression.from)) return undefined;
  const evidence = evidenceOf({ type: 'typed', statement: verdict.statement }, context);
  const { from, to } = ordinalOf(expression);
  const said = tokenText(tokens, expression.from, expression.to);
  const year = partsOfDay(context.asOf.day).year;
  const right = verdict.right === undefined ? undefined : ordinalLike(verdict.right, tokenText(tokens, from, to));
  const fact = { said, fact: evidence.told, source: sourceTold(evidence) };
  return finding(
    {
      check: 'wrong-order',
      predicate: verdict.statement.predicate,
      severity: 'warning',
      block: view.index,
      from,
      to,
      entity,
      message:
        right === undefined
          ? storeSays(said, evidence)
          : tell('The draft says “{said}”; in {year} it is the {ordinal}: {fact} ({source}).', {
              ...fact,
              year: String(year),
              ordinal: right,
            }),
      evidence: [evidence],
      fixes:
        right === undefined || to === expression.to
          ? []
          : [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from, to, newText: right }] }],
    },
    context,
  );
}

function ofTenure({ claim, verdict }: JudgedTitle, context: CheckContext): Finding | undefined {
  if (verdict.kind !== 'supported') return undefined;
  const view = context.views[claim.block]!;
  const wrong = wrongTenure(claim, verdict.statement, { view, facts: context.facts, asOf: context.asOf.day });
  if (!wrong) return undefined;
  const { tokens } = view.reading;
  const { expression, from } = wrong;
  const evidence = evidenceOf({ type: 'typed', statement: wrong.statement }, context);
  const at = { tokens, asOf: wrong.countedTo ?? context.asOf.day };
  const edits = dateEdits(expression, wrong.right, at);
  return finding(
    {
      check: 'wrong-order',
      predicate: wrong.statement.predicate,
      severity: 'warning',
      block: claim.block,
      from,
      to: expression.to,
      entity: wrong.statement.subject,
      message: storeSays(tokenText(tokens, from, expression.to), evidence),
      evidence: [evidence],
      fixes:
        edits === undefined || edits.length === 0
          ? []
          : [
              {
                title: changeTo(printDateLike(wrong.right, expression, at) ?? ''),
                preferred: true,
                safe: false,
                edits,
              },
            ],
    },
    context,
  );
}

/** The tokens of the ordinal; all of "centenary", which is one itself. */
function ordinalOf({ from, to }: AnniversaryExpression): { readonly from: number; readonly to: number } {
  return { from, to: to - from > 1 ? to - 1 : to };
}
