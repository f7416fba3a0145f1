import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Mayor, of: Norrvik, from: 2020-01-01 }
  - name: Henrik Solberg
    titles:
      - { title: Mayor, of: Sundhamn, from: 2010-01-01, to: 2014-12-31 }
`;

export const check: Check = {
  id: 'wrong-qualifier',
  rank: 6,
  severity: 'warning',
  summary: '“Former”, “acting” and the like where the store says otherwise.',
  description: `Reports "former" before a title that its bearer holds at the as-of date, and "acting" before one that is held in full.
Somebody who holds it again after an earlier term is no former holder either. The fix takes the qualifier out.`,
  catches: [
    {
      shows: 'Former of a sitting holder',
      facts: FACTS,
      draft: 'The road was opened by ⟦former⟧ Mayor Ottilie Brandvold.',
      asOf: '2025-01-15',
      says: '“former” does not fit: Ottilie Brandvold is Mayor of Norrvik since 2020-01-01 (no source recorded).',
      fixed: 'The road was opened by Mayor Ottilie Brandvold.',
    },
  ],
  silent: [
    { shows: 'Former of a past holder', facts: FACTS, draft: 'The road was opened by former Mayor Henrik Solberg.', asOf: '2025-01-15' },
    { shows: 'No qualifier', facts: FACTS, draft: 'The road was opened by Mayor Ottilie Brandvold.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const { claim, verdict } of context.titles) {
      if (verdict.kind !== 'qualifier') continue;
      const { tokens } = context.views[claim.block]!.reading;
      const { qualifier } = verdict;
      const evidence = evidenceOf({ type: 'typed', statement: verdict.statement }, context);
      const said = tokenText(tokens, qualifier.from, qualifier.to);
      const hyphen = tokens.folds[qualifier.to] === '-' ? 1 : 0;
      const nextFrom = qualifier.to + hyphen;
      const next = tokenText(tokens, nextFrom, nextFrom + 1);
      const capital = /^\p{Lu}/u.test(said) ? next[0]!.toUpperCase() + next.slice(1) : next;
      yield finding(
        {
          check: 'wrong-qualifier',
          predicate: verdict.statement.predicate,
          severity: 'warning',
          block: claim.block,
          from: qualifier.from,
          to: qualifier.to,
          entity: verdict.statement.subject,
          message: tell('“{said}” does not fit: {fact} ({source}).', { said, fact: evidence.told, source: sourceTold(evidence) }),
          evidence: [evidence],
          fixes: [
            {
              title: tell('Remove “{said}”', { said }),
              preferred: true,
              safe: false,
              edits: [{ from: qualifier.from, to: nextFrom + 1, newText: capital }],
            },
          ],
        },
        context,
      );
    }
  },
};
