import type { BlockView } from '../claims/block-view.ts';
import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { UNITED_STATES_FORMS } from '../languages/en/country-abbreviations.ts';
import { tell } from '../telling/told.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';

const FACTS = `
places:
  - { name: United States, article: the, aliases: [U.S., US], kind: country }
`;

export const check: Check = {
  id: 'unpreferred-abbreviation',
  rank: 67,
  severity: 'hint',
  summary: 'U.S. or US, where house style has the other.',
  description: `Reports, where \`unitedStates\` under \`style\` in \`stet.yaml\` says how the house writes it, the other form. Headings, headlines in capitals, names of which it is only a part (US Weekly), currencies (US$) and quotations are left alone.`,
  catches: [
    {
      shows: 'Without stops',
      facts: FACTS,
      style: { unitedStates: 'U.S.' },
      draft: 'The ⟦US⟧ ambassador left on Monday.',
      asOf: '2025-01-15',
      says: 'House style has “U.S.” for “US”.',
      fixed: 'The U.S. ambassador left on Monday.',
    },
    {
      shows: 'With stops',
      facts: '{}',
      style: { unitedStates: 'US' },
      draft: 'The ⟦U.S.⟧ ambassador left on Monday.',
      asOf: '2025-01-15',
      says: 'House style has “US” for “U.S.”.',
      fixed: 'The US ambassador left on Monday.',
    },
  ],
  silent: [
    { shows: 'No style is set', facts: FACTS, draft: 'The US ambassador met a U.S. envoy.', asOf: '2025-01-15' },
    {
      shows: 'A heading, a currency and a longer name',
      facts: '{}',
      style: { unitedStates: 'U.S.' },
      draft: '# US envoy leaves\n\nHe paid US$40 for a year of US Weekly.',
      asOf: '2025-01-15',
    },
    {
      shows: 'A direct quotation',
      facts: FACTS,
      style: { unitedStates: 'U.S.' },
      draft: '“The US is near,” she said.',
      asOf: '2025-01-15',
    },
    { shows: 'The pronoun', facts: FACTS, style: { unitedStates: 'U.S.' }, draft: 'They told us so.', asOf: '2025-01-15' },
  ],
  *run(context) {
    const { unitedStates: right } = context.style;
    if (right === undefined) return;
    for (const view of context.views) {
      if (context.draft.blocks[view.index]!.kind === 'heading') continue;
      const { tokens } = view.reading;
      for (let at = 0; at < tokens.count; at++) {
        if (tokens.folds[at] !== 'us' || view.inSpeech(at)) continue;
        const said = tokenText(tokens, at, at + 1);
        if (said === right || !UNITED_STATES_FORMS.has(said) || isPartOfMore(at, view)) continue;
        // A stop that ends the sentence as well is not for a style to take.
        if (said.endsWith('.') && endsSentence(at, view)) continue;
        yield finding(
          {
            check: 'unpreferred-abbreviation',
            severity: 'hint',
            block: view.index,
            from: at,
            to: at + 1,
            message: tell('House style has “{right}” for “{said}”.', { right, said }),
            evidence: [],
            fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from: at, to: at + 1, newText: right }] }],
          },
          context,
        );
      }
    }
  },
};

/** Part of a longer name, glued to a sign, or among words that are all in capitals. */
function isPartOfMore(at: number, view: BlockView): boolean {
  const { tokens } = view.reading;
  const name = view.unknownAt(at) ?? view.mentionAt(at);
  if (name && name.to - name.from > 1) return true;
  return tokens.text.slice(tokens.end[at]!, tokens.end[at]! + 1) === '$' || isShouted(at, tokens);
}

function isShouted(at: number, tokens: Tokens): boolean {
  const next = at + 1 < tokens.count ? tokenText(tokens, at + 1, at + 2) : '';
  return next.length > 3 && next === next.toUpperCase() && /\p{L}/u.test(next);
}

function endsSentence(at: number, view: BlockView): boolean {
  return view.reading.sentences.some(({ to }) => to === at + 1);
}
