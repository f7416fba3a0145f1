import type { Fact } from '../claims/frame.ts';
import type { EntityId } from '../facts/entity.ts';
import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
      - { title: Mayor, of: Norrvik, from: 2010-01-01, to: 2014-12-31, status: withdrawn }
places:
  - { name: Vestland, kind: state }
  - { name: Norrvik, kind: city }
organizations:
  - name: Nordline
    kind: company
    founded: { value: 1952, status: withdrawn }
statements:
  - says: The Norrvik ferry disaster killed [128] people.
    status: withdrawn
    note: A misprint in the first report.
  - The Norrvik ferry disaster happened in [1994].
`;

export const check: Check = {
  id: 'withdrawn-fact',
  rank: 10,
  severity: 'warning',
  summary: 'A fact that the desk has taken back.',
  description: `Reports a claim that agrees with a fact of status \`withdrawn\`: it was once held for true, and drafts may still state it.
Where a fact that stands contradicts the claim, that fact's check speaks instead; where one supports it, nothing is said. No fix is offered: what is true now, the store does not say.`,
  catches: [
    {
      shows: 'A figure that was taken back',
      facts: FACTS,
      draft: 'The Norrvik ferry disaster killed ⟦128⟧ people.',
      asOf: '2025-01-15',
      says: 'The desk has withdrawn this: The Norrvik ferry disaster killed 128 people (no source recorded).',
    },
    {
      shows: 'A year that was taken back',
      facts: FACTS,
      draft: 'Nordline was founded in ⟦1952⟧.',
      asOf: '2025-01-15',
      says: 'The desk has withdrawn this: Nordline was founded in 1952 (no source recorded).',
    },
    {
      shows: 'A title that was taken back',
      facts: FACTS,
      draft: '⟦Former Norrvik Mayor⟧ Ottilie Brandvold opened the fair.',
      asOf: '2025-01-15',
      says: 'The desk has withdrawn this: Ottilie Brandvold was Mayor of Norrvik from 2010-01-01 to 2014-12-31 (no source recorded).',
    },
  ],
  silent: [
    { shows: 'Another figure', facts: FACTS, draft: 'The Norrvik ferry disaster killed 131 people.', asOf: '2025-01-15' },
    { shows: 'A negation', facts: FACTS, draft: 'Nordline was not founded in 1952.', asOf: '2025-01-15' },
    { shows: 'A direct quotation', facts: FACTS, draft: '“Nordline was founded in 1952,” the guide said.', asOf: '2025-01-15' },
    {
      shows: 'What stands',
      facts: FACTS,
      draft: 'Gov. Ottilie Brandvold spoke of the Norrvik ferry disaster of 1994.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const { claim, verdict } of context.titles) {
      if (verdict.kind !== 'withdrawn') continue;
      const { statement } = verdict;
      const fact: Fact = { type: 'typed', statement };
      yield report({ fact, predicate: statement.predicate, entity: statement.subject, block: claim.block, at: claim.phrase }, context);
    }
    for (const { match, sentence } of context.frames) {
      if (match.outcome.kind !== 'withdrawn') continue;
      const { fact, predicate, anchors } = match.frame;
      yield report({ fact, predicate, entity: anchors[0]?.entity, block: sentence.view.index, at: match.outcome.at }, context);
    }
  },
};

interface Stated {
  readonly fact: Fact;
  readonly predicate: string;
  readonly entity: EntityId | undefined;
  readonly block: number;
  readonly at: TokenSpan;
}

function report({ fact, predicate, entity, block, at: { from, to } }: Stated, context: CheckContext): Finding {
  const evidence = evidenceOf(fact, context);
  const message = tell('The desk has withdrawn this: {fact} ({source}).', { fact: evidence.told, source: sourceTold(evidence) });
  const about = entity === undefined ? {} : { entity };
  return finding(
    { check: 'withdrawn-fact', predicate, severity: 'warning', block, from, to, ...about, message, evidence: [evidence], fixes: [] },
    context,
  );
}
