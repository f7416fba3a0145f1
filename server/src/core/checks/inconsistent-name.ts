import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { type NamePlace, type SpellingVariants, spellingVariants } from '../mentions/spelling-variants.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold }
`;

export const check: Check = {
  id: 'inconsistent-name',
  rank: 12,
  severity: 'warning',
  summary: 'One name that the draft spells in two ways. It needs no fact.',
  description: `Reports the rarer spelling of a name that the draft writes in two ways one slip apart; of two as frequent, the later. Names of the store have checks of their own.
One name is meant where all else of a full name is the same ("Signe Halvard", "Signe Hallvard"), or where a family name stands alone, speaks or acts as a person does, and nobody in the draft bears it ("Alf Nystad … Mr. Nystedt"). Two people who are both spoken of, names in one sentence, plurals, nations, ordinary words, quotations and headlines in capitals are left alone.
The fix puts the other spelling; it is preferred where that is the commoner one.`,
  catches: [
    {
      shows: 'A family name on second reference',
      facts: FACTS,
      draft: 'Alf Nystad, 54, runs the ferry. Nystad was first elected in 2011. “We are late,” ⟦Nysted⟧ said.',
      asOf: '2025-01-15',
      says: 'The draft has “Nysted” here and “Nystad” elsewhere (2 times).',
      fixed: 'Alf Nystad, 54, runs the ferry. Nystad was first elected in 2011. “We are late,” Nystad said.',
    },
    {
      shows: 'The full name twice',
      facts: FACTS,
      draft: 'Signe Halvard spoke first. The vote was won by Signe ⟦Hallvard⟧, a nurse.',
      asOf: '2025-01-15',
      says: 'The draft has “Hallvard” here and “Halvard” elsewhere (once).',
    },
  ],
  silent: [
    {
      shows: 'Two people',
      facts: FACTS,
      draft: 'Signe Halvard met Alf Hallvard. Halvard spoke first, and Hallvard agreed.',
      asOf: '2025-01-15',
    },
    { shows: 'A plural', facts: FACTS, draft: 'Signe Halvard spoke first. The Halvards are fishermen.', asOf: '2025-01-15' },
    {
      shows: 'Somebody else’s words',
      facts: FACTS,
      draft: 'Signe Halvard spoke first. “Mrs. Hallvard is late,” a man said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const variants of spellingVariants(context.views)) for (const place of variants.odd) yield reportOf(place, variants, context);
  },
};

function reportOf({ block, token }: NamePlace, { odd, usual }: SpellingVariants, context: CheckContext) {
  const textAt = (place: NamePlace) => tokenText(context.views[place.block]!.reading.tokens, place.token, place.token + 1);
  const said = textAt({ block, token });
  const other = textAt(usual[0]!);
  const times = usual.length === 1 ? tell('once') : tell('{count} times', { count: String(usual.length) });
  const newText = inFormOf(other, said);
  return finding(
    {
      check: 'inconsistent-name',
      severity: 'warning',
      block,
      from: token,
      to: token + 1,
      message: tell('The draft has “{said}” here and “{other}” elsewhere ({times}).', { said, other, times }),
      evidence: [],
      fixes: [
        {
          title: changeTo(newText),
          preferred: usual.length > odd.length,
          safe: false,
          edits: [{ from: token, to: token + 1, newText }],
        },
      ],
    },
    context,
  );
}
