import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'impossible-date',
  rank: 4,
  severity: 'error',
  summary: 'A date that no calendar has.',
  description: `Reports a day that its month does not have (February 30, June 31, February 29 in a common year). No store is needed, and no fix is offered: which part is wrong only the writer knows.`,
  catches: [
    {
      shows: 'February has no 30th',
      facts: '{}',
      draft: 'The law took effect on ⟦Feb. 30, 2024⟧.',
      asOf: '2025-01-15',
      says: '“Feb. 30, 2024” is no date of the calendar.',
    },
  ],
  silent: [
    { shows: 'A leap day', facts: '{}', draft: 'The law took effect on Feb. 29, 2024.', asOf: '2025-01-15' },
    { shows: 'A score, not a date', facts: '{}', draft: 'The side won 30-2.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const view of context.views) {
      for (const expression of view.reading.dates) {
        if (expression.kind !== 'calendar' || !expression.impossible) continue;
        const said = tokenText(view.reading.tokens, expression.from, expression.to);
        yield finding(
          {
            check: 'impossible-date',
            severity: 'error',
            block: view.index,
            from: expression.from,
            to: expression.to,
            message: tell('“{said}” is no date of the calendar.', { said }),
            evidence: [],
            fixes: [],
          },
          context,
        );
      }
    }
  },
};
