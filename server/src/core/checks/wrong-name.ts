import { changeTo } from '../findings/change-to.ts';
import { evidenceOf, nameEvidence, sourceTold } from '../findings/evidence.ts';
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
  - name: Henrik Solberg
    titles:
      - { title: Mayor, of: Sundhamn, from: 2019-01-01 }
places:
  - { name: Norrvik, kind: city }
  - { name: Sundhamn, kind: city }
`;

export const check: Check = {
  id: 'wrong-name',
  rank: 3,
  severity: 'error',
  summary: 'The right title and one right name, with another given or family name.',
  description: `Reports a name of which one half belongs to the holder of the office that the sentence names, and the other half to nobody of that office:
another given name, or the family name of somebody else in the draft. The office must be one that one person holds. The fix changes the odd half.`,
  catches: [
    {
      shows: 'Another given name',
      facts: FACTS,
      draft: 'Norrvik Mayor ⟦Ingrid⟧ Brandvold opened the fair.',
      asOf: '2025-01-15',
      says: '“Ingrid Brandvold” should be “Ottilie Brandvold”: Ottilie Brandvold is Mayor of Norrvik since 2020-01-01 (no source recorded).',
      fixed: 'Norrvik Mayor Ottilie Brandvold opened the fair.',
    },
    {
      shows: 'A blend of two people',
      facts: FACTS,
      draft: 'Norrvik Mayor Ottilie ⟦Solberg⟧ opened the fair.',
      asOf: '2025-01-15',
      says: '“Ottilie Solberg” should be “Ottilie Brandvold”: Ottilie Brandvold is Mayor of Norrvik since 2020-01-01 (no source recorded).',
      fixed: 'Norrvik Mayor Ottilie Brandvold opened the fair.',
    },
  ],
  silent: [
    {
      shows: 'Somebody who only shares the family name',
      facts: FACTS,
      draft: 'The painter Ingrid Brandvold opened the fair.',
      asOf: '2025-01-15',
    },
    { shows: 'The right name', facts: FACTS, draft: 'Norrvik Mayor Ottilie Brandvold opened the fair.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.nears) {
      const found = anotherName(judged, context);
      if (found) yield found;
    }
  },
};

/** A full name with one half of another name, where the title or the rest of the sentence says who is meant. */
function anotherName({ near, sure, rivals, title }: JudgedNear, context: CheckContext) {
  const entity = context.facts.entity(near.entity);
  if (!sure || rivals > 0 || near.reading !== 'other-word' || entity?.kind !== 'person') return undefined;
  const { tokens } = context.views[near.block]!.reading;
  const said = tokenText(tokens, near.from, near.to);
  const odd = tokenText(tokens, near.odd.from, near.odd.to);
  const newText = inFormOf(near.right, odd, { hasPlural: near.odd.to === near.to && near.to - near.from < 2 });
  const evidence = title ? evidenceOf({ type: 'typed', statement: title.statement }, context) : nameEvidence(entity);
  const why = title ? evidence.told : tell('what is told here fits {name}', { name: entity.name });
  return finding(
    {
      check: 'wrong-name',
      severity: title ? 'error' : 'warning',
      ...(title ? { predicate: title.statement.predicate } : {}),
      block: near.block,
      from: near.odd.from,
      to: near.odd.to,
      entity: entity.id,
      message: tell('“{said}” should be “{right}”: {why} ({source}).', {
        said,
        right: said.replace(odd, newText),
        why,
        source: sourceTold(evidence),
      }),
      evidence: [evidence],
      fixes: [{ title: changeTo(newText), preferred: true, safe: false, edits: [{ ...near.odd, newText }] }],
    },
    context,
  );
}
