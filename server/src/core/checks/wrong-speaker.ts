import { otherSpeaker } from '../claims/other-speaker.ts';
import { changeTo } from '../findings/change-to.ts';
import { quoteEvidence, sourceTold } from '../findings/evidence.ts';
import { nameInForm } from '../findings/name-fix.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Dag Torvund, pronouns: he/him }
quotes:
  - speaker: Ottilie Brandvold
    on: 2025-01-10
    text: The harbour was never ours to sell.
`;

export const check: Check = {
  id: 'wrong-speaker',
  rank: 11,
  severity: 'warning',
  summary: 'A stored quotation that the draft gives to another speaker.',
  description: `Reports the speaker of a passage between quotation marks that repeats a stored quotation, where the store has it from somebody else. The speaker may be named before the words, after them, between them or by a pronoun.
Only one person is told from another, or one body from another: people speak for bodies. Where the sentence says that the speaker quotes somebody, where the store has the words from both, or where the draft does not say who speaks, nothing is reported.
The fix puts the stored speaker's name, and is not preferred: the words may be those of both.`,
  catches: [
    {
      shows: 'Named after the words',
      facts: FACTS,
      draft: 'Ottilie Brandvold and Dag Torvund spoke. “The harbour was never ours to sell,” ⟦Torvund⟧ said.',
      asOf: '2025-01-15',
      says: 'The store has these words from Ottilie Brandvold, not from “Torvund”: “The harbour was never ours to sell.” (2025-01-10; no source recorded).',
    },
    {
      shows: 'A pronoun',
      facts: FACTS,
      draft: 'Dag Torvund rose first. ⟦He⟧ said: “The harbour was never ours to sell.”',
      asOf: '2025-01-15',
      says: 'The store has these words from Ottilie Brandvold, not from Dag Torvund (“He”): “The harbour was never ours to sell.” (2025-01-10; no source recorded).',
    },
  ],
  silent: [
    {
      shows: 'The right speaker',
      facts: FACTS,
      draft: '“The harbour was never ours to sell,” Ottilie Brandvold told Dag Torvund.',
      asOf: '2025-01-15',
    },
    {
      shows: 'A speaker who quotes',
      facts: FACTS,
      draft: '“The harbour was never ours to sell,” Dag Torvund said, quoting Ottilie Brandvold.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Somebody who speaks for another',
      facts: FACTS,
      draft: '“The harbour was never ours to sell,” said a spokesman for Dag Torvund.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Words that anybody may have said',
      facts: FACTS,
      draft: '“Never ours to sell,” Dag Torvund said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const judged of context.quotations) {
      const speaker = otherSpeaker(judged, context);
      if (!speaker) continue;
      const { quote } = judged.repetition;
      const { tokens } = context.views[speaker.block]!.reading;
      const evidence = quoteEvidence(judged.repetition, context.views[judged.block]!.reading.tokens);
      const said = tell('“{said}”', { said: tokenText(tokens, speaker.from, speaker.to) });
      const meant = speaker.form === 'name' || speaker.entity === undefined ? undefined : context.facts.entity(speaker.entity)?.name;
      const right = quote.speaker.id === undefined ? undefined : context.facts.entity(quote.speaker.id);
      const name = right && nameInForm(right, tokens.folds.slice(speaker.from, speaker.to));
      const when = quote.on === undefined ? '' : `${quote.on.text}; `;
      yield finding(
        {
          check: 'wrong-speaker',
          severity: 'warning',
          block: speaker.block,
          from: speaker.from,
          to: speaker.to,
          ...(quote.speaker.id === undefined ? {} : { entity: quote.speaker.id }),
          message: tell('The store has these words from {speaker}, not from {other}: “{quotation}” ({when}{source}).', {
            speaker: quote.speaker.text,
            other: meant === undefined ? said : [meant, ' (', said, ')'],
            quotation: quote.text,
            when,
            source: sourceTold(evidence),
          }),
          evidence: [evidence],
          fixes:
            name === undefined || speaker.form !== 'name'
              ? []
              : [
                  {
                    title: changeTo(name),
                    preferred: false,
                    safe: false,
                    edits: [{ from: speaker.from, to: speaker.to, newText: name }],
                  },
                ],
        },
        context,
      );
    }
  },
};
