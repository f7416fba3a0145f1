import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedNear } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Mayor, of: Norrvik, from: 2020-01-01 }
places:
  - { name: Norrvik, kind: city }
`;

export const check: Check = {
  id: 'misspelt-name',
  rank: 2,
  readsQuotations: true,
  severity: 'error',
  summary: 'A name one slip away from one in the store.',
  description: `Reports a name of which one word is a slip: a letter dropped, added, doubled or exchanged, or another spelling of the same sound.
An error where a title, the rest of a longer name or an earlier full mention fixes who is meant, else a warning. The fix changes that word alone, in the writer's form.
A near-miss that is somebody else's name, or an ordinary word, is left alone.`,
  catches: [
    {
      shows: 'A slip under a title that fixes who is meant',
      facts: FACTS,
      draft: 'Mayor Ottilie ⟦Brandvald⟧ of Norrvik opened the fair.',
      asOf: '2025-01-15',
      says: '“Brandvald” should be “Brandvold”: the name is Ottilie Brandvold (no source recorded).',
      fixed: 'Mayor Ottilie Brandvold of Norrvik opened the fair.',
    },
    {
      shows: 'A slip on second reference',
      facts: FACTS,
      draft: 'Ottilie Brandvold spoke first. Later ⟦Brandwold⟧ left.',
      asOf: '2025-01-15',
      says: '“Brandwold” should be “Brandvold”: the name is Ottilie Brandvold (no source recorded).',
      fixed: 'Ottilie Brandvold spoke first. Later Brandvold left.',
    },
  ],
  silent: [
    { shows: 'The right name', facts: FACTS, draft: 'Mayor Ottilie Brandvold opened the fair.', asOf: '2025-01-15' },
    { shows: 'Another given name altogether', facts: FACTS, draft: 'Henrik Brandvold opened the fair.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.nears) {
      const { near, rivals, title } = judged;
      if (near.reading === 'other-word' && context.facts.entity(near.entity)?.kind === 'person') continue;
      if (near.reading === 'dropped-word' ? !title : rivals > 0 && !title) continue;
      if (!judged.sure && !judged.likely) continue;
      yield reportOf(judged, context);
    }
  },
};

function reportOf({ near, sure, title }: JudgedNear, context: CheckContext) {
  const { tokens } = context.views[near.block]!.reading;
  const entity = context.facts.entity(near.entity)!;
  const evidence = nameEvidence(entity);
  const dropped = near.reading === 'dropped-word';
  const place = dropped ? { from: near.from, to: near.to } : near.odd;
  const said = tokenText(tokens, place.from, place.to);
  const right = dropped
    ? `${near.right} ${said}`
    : near.odd.to - near.odd.from > 1
      ? near.right
      : inFormOf(near.right, said, { hasPlural: entity.kind !== 'place' });
  const why =
    title && tell(' The title “{title}” says who is meant.', { title: tokenText(tokens, title.claim.phrase.from, title.claim.phrase.to) });
  return finding(
    {
      check: 'misspelt-name',
      severity: sure ? 'error' : 'warning',
      block: near.block,
      from: place.from,
      to: place.to,
      entity: near.entity,
      message: [
        tell('“{said}” should be “{right}”: the name is {name} ({source}).', {
          said,
          right,
          name: entity.name,
          source: sourceTold(evidence),
        }),
        ...(sure || !why ? [] : [why]),
      ],
      evidence: [evidence],
      fixes: [
        {
          title: changeTo(right),
          preferred: true,
          safe: sure && near.reading === 'slip',
          edits: [dropped ? { from: near.from, to: near.from, newText: `${near.right} ` } : { ...near.odd, newText: right }],
        },
      ],
    },
    context,
  );
}
