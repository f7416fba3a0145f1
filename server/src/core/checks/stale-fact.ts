import type { Fact } from '../claims/frame.ts';
import { isPlainlyTold } from '../claims/match-frame.ts';
import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { isPast } from '../findings/tempered.ts';
import { tell } from '../telling/told.ts';
import type { TokenSpan } from '../text/span.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06, verified: 2023-01-02, recheck: 1 year }
organizations:
  - name: Nordline
    kind: company
    headquarters: { value: Hamre, recheck: 2026-01-01 }
places:
  - { name: Vestland, kind: state }
statements:
  - says: Nordline employs [4,200] people.
    verified: 2024-03-01
    recheck: 90 days
`;

export const check: Check = {
  id: 'stale-fact',
  rank: 60,
  severity: 'information',
  summary: 'A claim that agrees with a fact which should have been checked again by now.',
  description: `Reports a claim that a fact of the store supports, where that fact is past its \`recheck\`. The claim may well be right: look before you rely on it.
Stale is counted from today, not from the date of the draft. A claim that goes against a stale fact is the business of the other checks, which then warn and say so.`,
  catches: [
    {
      shows: 'A title last checked two years ago',
      facts: FACTS,
      draft: '⟦Gov.⟧ Ottilie Brandvold opened the fair.',
      asOf: '2025-01-15',
      says: '“Gov.” agrees with a fact that should have been checked again by 2024-01-02: Ottilie Brandvold is Governor of Vestland since 2020-01-06 (no source recorded).',
    },
    {
      shows: 'A figure of last spring',
      facts: FACTS,
      draft: 'Nordline employs ⟦4,200⟧ people.',
      asOf: '2025-01-15',
      says: '“4,200” agrees with a fact that should have been checked again by 2024-05-30: Nordline employs 4,200 people (no source recorded).',
    },
  ],
  silent: [
    { shows: 'A fact that is fresh', facts: FACTS, draft: 'Nordline is based in Hamre.', asOf: '2025-01-15' },
    { shows: 'A name alone', facts: FACTS, draft: 'Ottilie Brandvold opened the fair.', asOf: '2025-01-15' },
    { shows: 'A direct quotation', facts: FACTS, draft: '“Nordline employs 4,200 people,” she said.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const { claim, verdict } of context.titles) {
      if (verdict.kind !== 'supported') continue;
      const fact: Fact = { type: 'typed', statement: verdict.statement };
      if (isStale(fact, context))
        yield report({ fact, predicate: verdict.statement.predicate, block: claim.block, at: claim.phrase }, context);
    }
    for (const { match, sentence } of context.frames) {
      const [at] = match.agreedAt;
      if (match.outcome.kind !== 'supported' || !at || !isPlainlyTold(match) || !isStale(match.frame.fact, context)) continue;
      yield report({ fact: match.frame.fact, predicate: match.frame.predicate, block: sentence.view.index, at }, context);
    }
  },
};

function isStale({ statement }: Fact, { today }: CheckContext): boolean {
  return isPast(statement.provenance.recheckOn, today);
}

interface Relied {
  readonly fact: Fact;
  readonly predicate: string;
  readonly block: number;
  readonly at: TokenSpan;
}

function report({ fact, predicate, block, at: { from, to } }: Relied, context: CheckContext) {
  // The message says it, so the finding need not say it again.
  const { recheck, ...evidence } = evidenceOf(fact, context);
  const { tokens } = context.views[block]!.reading;
  const message = tell('“{said}” agrees with a fact that should have been checked again by {day}: {fact} ({source}).', {
    said: tokenText(tokens, from, to),
    day: recheck ?? '',
    fact: evidence.told,
    source: sourceTold(evidence),
  });
  const about = fact.type === 'typed' ? { entity: fact.statement.subject } : {};
  return finding(
    { check: 'stale-fact', predicate, severity: 'information', block, from, to, ...about, message, evidence: [evidence], fixes: [] },
    context,
  );
}
