import { evidenceOf, nameEvidence, sourceInWords } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedNear, JudgedTitle } from './context.ts';

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
    for (const judged of context.titles) {
      const found = halfWrong(judged, context);
      if (found) yield found;
    }
    for (const judged of context.nears) {
      const found = anotherName(judged, context);
      if (found) yield found;
    }
  },
};

/** The subject shares one half of its name with the office's holder. */
function halfWrong({ claim, verdict, halfRight: half }: JudgedTitle, context: CheckContext) {
  if (verdict.kind !== 'subject' || !half) return undefined;
  const holder = context.facts.entity(verdict.statement.subject)!;
  const { tokens } = context.views[claim.block]!.reading;
  const evidence = evidenceOf({ type: 'typed', statement: verdict.statement }, context);
  const said = tokenText(tokens, claim.subject.from, claim.subject.to);
  const odd = tokenText(tokens, half.from, half.to);
  const newText = inFormOf(half.right, odd);
  const right = said.replace(odd, newText);
  return finding(
    {
      check: 'wrong-name',
      predicate: 'title',
      severity: 'error',
      block: claim.block,
      from: half.from,
      to: half.to,
      entity: holder.id,
      message: `“${said}” should be “${right}”: ${evidence.statement} (${sourceInWords(evidence)}).`,
      evidence: [evidence],
      fixes: [{ title: `Change to “${newText}”`, preferred: true, safe: false, edits: [{ from: half.from, to: half.to, newText }] }],
    },
    context,
  );
}

/** A full name with one half of another name, where the title or the rest of the sentence says who is meant. */
function anotherName({ near, sure, rivals }: JudgedNear, context: CheckContext) {
  const entity = context.facts.entity(near.entity);
  if (!sure || rivals > 0 || near.reading !== 'other-word' || entity?.kind !== 'person') return undefined;
  const { tokens } = context.views[near.block]!.reading;
  const said = tokenText(tokens, near.from, near.to);
  const odd = tokenText(tokens, near.odd.from, near.odd.to);
  const newText = inFormOf(near.right, odd);
  const evidence = nameEvidence(entity);
  return finding(
    {
      check: 'wrong-name',
      severity: 'warning',
      block: near.block,
      from: near.odd.from,
      to: near.odd.to,
      entity: entity.id,
      message: `“${said}” should be “${said.replace(odd, newText)}”: what is told here fits ${entity.name} (${sourceInWords(evidence)}).`,
      evidence: [evidence],
      fixes: [{ title: `Change to “${newText}”`, preferred: true, safe: false, edits: [{ ...near.odd, newText }] }],
    },
    context,
  );
}
