import { selfContradictions } from '../claims/self-contradiction.ts';
import type { Contradiction, ToldValue } from '../claims/told-values.ts';
import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold }
`;

export const check: Check = {
  id: 'inconsistent-value',
  rank: 13,
  severity: 'warning',
  summary: 'One person or thing of which the draft tells two things that can’t both be true. It needs no fact.',
  description: `Reports a second age of one person, another party or state in the brackets after a name, another office in Congress before it, another day of one birth, death or founding, than the draft has elsewhere. The rarer is reported; of two as frequent, the later.
One person is meant where the full name is the same, or where a family name stands alone and only one full name of the draft ends in it. Quotations are left alone, and so are sentences of another time: with a year of their own, "then", "former", "when", "ago".
The fix puts what stands elsewhere; it is preferred where that is the more frequent.`,
  catches: [
    {
      shows: 'Two ages',
      facts: FACTS,
      draft: 'Alf Nystad, 54, runs the ferry. The 54-year-old Nystad is the last. “We are late,” said Nystad, ⟦45⟧, on Monday.',
      asOf: '2025-01-15',
      says: 'The draft says “45” of Nystad here and “54” elsewhere.',
      fixed: 'Alf Nystad, 54, runs the ferry. The 54-year-old Nystad is the last. “We are late,” said Nystad, 54, on Monday.',
    },
    {
      shows: 'Two days of one death',
      facts: FACTS,
      draft: 'Alf Nystad died on Jan. 10. A service for Nystad, who died on ⟦Jan. 11⟧, is on Friday.',
      asOf: '2025-01-15',
      says: 'The draft says “Jan. 11” of Nystad here and “Jan. 10” elsewhere.',
    },
  ],
  silent: [
    { shows: 'Two people', facts: FACTS, draft: 'Alf Nystad, 54, runs the ferry. Kari Nystad, 45, sells fish.', asOf: '2025-01-15' },
    { shows: 'Another time', facts: FACTS, draft: 'Alf Nystad, 54, runs the ferry. In 2016, Nystad, 45, sold fish.', asOf: '2025-01-15' },
    {
      shows: 'Somebody else’s words',
      facts: FACTS,
      draft: 'Alf Nystad, 54, runs the ferry. “Nystad, 45, is late,” a man said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const contradiction of selfContradictions(context.views, context.asOf.day))
      for (const odd of contradiction.odd) yield reportOf(odd, contradiction, context);
  },
};

function reportOf({ block, from, to, about }: ToldValue, { odd, usual }: Contradiction, context: CheckContext) {
  const textOf = (value: ToldValue) => tokenText(context.views[value.block]!.reading.tokens, value.from, value.to);
  const newText = textOf(usual[0]!);
  return finding(
    {
      check: 'inconsistent-value',
      severity: 'warning',
      block,
      from,
      to,
      message: tell('The draft says “{said}” of {about} here and “{other}” elsewhere.', {
        said: tokenText(context.views[block]!.reading.tokens, from, to),
        about,
        other: newText,
      }),
      evidence: [],
      fixes: [{ title: changeTo(newText), preferred: usual.length > odd.length, safe: false, edits: [{ from, to, newText }] }],
    },
    context,
  );
}
