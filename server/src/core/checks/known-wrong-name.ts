import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';

const FACTS = `
places:
  - { name: Vestland, kind: country, demonym: Vestlander, never: [Westland] }
`;

export const check: Check = {
  id: 'known-wrong-name',
  rank: 1,
  readsQuotations: true,
  severity: 'error',
  summary: 'A form of a name that the store lists as wrong.',
  description: `Reports a form that the facts store lists under \`never\`, and the demonym made by the same slip.
The fix puts the entity's name, and is safe to apply unseen. A capitalised neighbour that makes a longer proper name is somebody else and stays.`,
  catches: [
    {
      shows: 'A form under never',
      facts: FACTS,
      draft: 'Talks in ⟦Westland⟧ go on.',
      asOf: '2025-01-15',
      says: '“Westland” is listed as a wrong form of Vestland (no source recorded).',
      fixed: 'Talks in Vestland go on.',
    },
  ],
  silent: [
    { shows: 'A longer proper name', facts: FACTS, draft: 'She studies at Westland University.', asOf: '2025-01-15' },
    { shows: 'A direct quotation is never changed', facts: FACTS, draft: 'Talks in Vestland go on.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const view of context.views) {
      for (const mention of view.mentions) {
        if (mention.form !== 'never' && mention.form !== 'never-demonym') continue;
        const entity = context.facts.entity(mention.entity)!;
        const said = tokenText(view.reading.tokens, mention.from, mention.to);
        const right = mention.form === 'never' ? entity.name : (entity.demonyms[0] ?? entity.name);
        const newText = inFormOf(said.endsWith('s') && mention.form === 'never-demonym' ? `${right}s` : right, said);
        const evidence = nameEvidence(entity);
        yield finding(
          {
            check: 'known-wrong-name',
            severity: 'error',
            block: view.index,
            from: mention.from,
            to: mention.to,
            entity: entity.id,
            message: tell('“{said}” is listed as a wrong form of {name} ({source}).', {
              said,
              name: mention.form === 'never' ? entity.name : right,
              source: sourceTold(evidence),
            }),
            evidence: [evidence],
            fixes: [{ title: changeTo(newText), preferred: true, safe: true, edits: [{ from: mention.from, to: mention.to, newText }] }],
          },
          context,
        );
      }
    }
  },
};
