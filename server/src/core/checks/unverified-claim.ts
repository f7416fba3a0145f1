import { assertionsIn } from '../claims/assertions.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
places:
  - { name: Vestland, kind: state }
`;

export const check: Check = {
  id: 'unverified-claim',
  rank: 70,
  severity: 'off',
  summary: 'A name, title, date or figure that the store says nothing of.',
  description: `Reports what nobody has looked up yet: names, titles, dates and figures that no fact of the store supports or contradicts. It says nothing against them.
Off, since most of what a draft tells is in no store. Switch it on at \`information\` or \`hint\` to work through a draft, or use the list of claims, which shows the same beside what is verified.
A name is reported where it first stands. Quotations are left out: their words are the speaker's.`,
  catches: [
    {
      shows: 'A name that the store lacks',
      facts: FACTS,
      draft: 'Gov. Ottilie Brandvold met ⟦Tor Lund⟧. Later Tor Lund left.',
      asOf: '2025-01-15',
      severity: 'information',
      says: 'The store says nothing of “Tor Lund”.',
    },
    {
      shows: 'A title, a date and a figure',
      facts: FACTS,
      draft: '⟦Sailing instructor⟧ Ottilie Brandvold crossed the sound in ⟦1999⟧ with ⟦14⟧ boats.',
      asOf: '2025-01-15',
      severity: 'information',
      says: 'The store says nothing of “Sailing instructor”.\nThe store says nothing of “1999”.\nThe store says nothing of “14”.',
    },
  ],
  silent: [
    { shows: 'What the store has', facts: FACTS, draft: 'Gov. Ottilie Brandvold was born in 1961.', asOf: '2025-01-15' },
    { shows: 'A direct quotation', facts: FACTS, draft: '“I met Tor Lund in 1999,” Ottilie Brandvold said.', asOf: '2025-01-15' },
  ],
  *run(context) {
    const said = new Set<string>();
    for (const view of context.views) {
      const { tokens } = view.reading;
      for (const { from, to, kind, state, predicate } of assertionsIn(view, context)) {
        if (state !== 'unknown') continue;
        const words = tokenText(tokens, from, to);
        if (kind === 'name') {
          if (said.has(words)) continue;
          said.add(words);
        }
        const message = tell('The store says nothing of “{said}”.', { said: words });
        yield finding(
          { check: 'unverified-claim', predicate, severity: 'information', block: view.index, from, to, message, evidence: [], fixes: [] },
          context,
        );
      }
    }
  },
};
