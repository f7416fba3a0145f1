import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { PRONOUN_FORMS } from '../languages/en/reference.ts';
import { onlyPersonMeant } from '../mentions/only-person.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';

const FACTS = `
people:
  - { name: Kim Brandvold, pronouns: she/her }
  - { name: Henrik Solberg, pronouns: he/him }
`;

export const check: Check = {
  id: 'wrong-pronoun',
  rank: 10,
  severity: 'warning',
  summary: 'A pronoun other than the person’s, where only one person can be meant.',
  description: `Reports he, his, she and her where they can only mean the one person whom the paragraph has named before, and the store gives that person other pronouns:
where they open a sentence after the name, or own something in the clause of the name itself. Where anybody else is named or described, nothing is said; “him” is
somebody else than the subject.`,
  catches: [
    {
      shows: 'He for she',
      facts: FACTS,
      draft: 'Judge Kim Brandvold heard the case. ⟦He⟧ ruled in April.',
      asOf: '2025-01-15',
      says: '“He” does not fit Kim Brandvold, whose pronouns are she/her (no source recorded).',
      fixed: 'Judge Kim Brandvold heard the case. She ruled in April.',
    },
  ],
  silent: [
    { shows: 'The right pronoun', facts: FACTS, draft: 'Judge Kim Brandvold heard the case. She ruled in April.', asOf: '2025-01-15' },
    {
      shows: 'Somebody else is named',
      facts: FACTS,
      draft: 'Judge Kim Brandvold heard Henrik Solberg. He left in April.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Somebody else is described',
      facts: FACTS,
      draft: 'A driver hit Kim Brandvold on Tuesday. He left before the police came.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Whom the subject does something to is somebody else',
      facts: FACTS,
      draft: 'Kim Brandvold thanked him for his work.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Somebody whom the store lacks is named',
      facts: FACTS,
      draft: 'Judge Kim Brandvold heard Olav Lie. He left in April.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const view of context.views) {
      for (const reference of context.references[view.index]!.open) {
        const person = onlyPersonMeant(reference, view.index, context);
        if (!person?.pronouns || reference.gender === undefined) continue;
        const [nominative, objective] = person.pronouns.toLowerCase().split('/');
        if (nominative === undefined || nominative.startsWith(reference.gender) || !(nominative in PRONOUN_FORMS)) continue;
        const said = tokenText(view.reading.tokens, reference.from, reference.to);
        const right = PRONOUN_FORMS[nominative]?.[said.toLowerCase()] ?? objective ?? nominative;
        const newText = inFormOf(/^\p{Lu}/u.test(said) ? right[0]!.toUpperCase() + right.slice(1) : right, said);
        const evidence = nameEvidence(person);
        yield finding(
          {
            check: 'wrong-pronoun',
            severity: 'warning',
            block: view.index,
            from: reference.from,
            to: reference.to,
            entity: person.id,
            message: tell('“{said}” does not fit {name}, whose pronouns are {pronouns} ({source}).', {
              said,
              name: person.name,
              pronouns: person.pronouns,
              source: sourceTold(evidence),
            }),
            evidence: [evidence],
            fixes: [
              {
                title: changeTo(newText),
                preferred: true,
                safe: false,
                edits: [{ from: reference.from, to: reference.to, newText }],
              },
            ],
          },
          context,
        );
      }
    }
  },
};
