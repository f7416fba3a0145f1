import type { EntityId } from '../facts/entity.ts';
import { changeTo } from '../findings/change-to.ts';
import { nameEvidence } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - { name: Tor Lund, short: Totto }
places:
  - { name: Vestland, kind: state }
`;

export const check: Check = {
  id: 'first-reference',
  rank: 55,
  severity: 'off',
  summary: 'A family name before the full name has been given.',
  description: `Reports the family name of somebody whom the draft names in full only later, or never though a title fixes who is meant. Once for each person, where the name first stands.
Off: many papers let the well known go without. Headlines, captions, tables and quotations may name people as they like, and so may a draft by the \`short\` form that the store gives. The fix puts the full name.`,
  catches: [
    {
      shows: 'The full name comes later',
      facts: FACTS,
      draft: '⟦Brandvold⟧ opened the fair. Ottilie Brandvold had come by boat.',
      asOf: '2025-01-15',
      severity: 'hint',
      says: '“Brandvold” stands before the full name, Ottilie Brandvold.',
      fixed: 'Ottilie Brandvold opened the fair. Ottilie Brandvold had come by boat.',
    },
    {
      shows: 'The full name never comes, and a title says who is meant',
      facts: FACTS,
      draft: 'Gov. ⟦Brandvold⟧ opened the fair. Brandvold left at noon.',
      asOf: '2025-01-15',
      severity: 'hint',
      says: '“Brandvold” stands without the full name, Ottilie Brandvold.',
      fixed: 'Gov. Ottilie Brandvold opened the fair. Brandvold left at noon.',
    },
  ],
  silent: [
    { shows: 'The full name first', facts: FACTS, draft: 'Ottilie Brandvold opened the fair. Brandvold left at noon.', asOf: '2025-01-15' },
    { shows: 'A headline', facts: FACTS, draft: '# Brandvold opens fair\n\nOttilie Brandvold opened the fair.', asOf: '2025-01-15' },
    { shows: 'Nothing says who is meant', facts: FACTS, draft: 'Brandvold opened the fair.', asOf: '2025-01-15' },
    { shows: 'The short form that the store gives', facts: FACTS, draft: 'Totto opened the fair. Tor Lund left.', asOf: '2025-01-15' },
  ],
  *run(context) {
    const { views, facts, draft } = context;
    const full = fullNamesIn(context);
    const seen = new Set<EntityId>();
    for (const view of views) {
      const { kind } = draft.blocks[view.index]!;
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      for (const mention of view.mentions) {
        const entity = facts.entity(mention.entity);
        if (entity?.kind !== 'person' || seen.has(entity.id) || view.inSpeech(mention.from)) continue;
        if (mention.form !== 'family') {
          seen.add(entity.id);
          continue;
        }
        const later = full.has(entity.id);
        if (!later && !hasTitle(mention, context)) continue;
        seen.add(entity.id);
        const { from, to } = mention;
        const said = tokenText(view.reading.tokens, from, to);
        yield finding(
          {
            check: 'first-reference',
            severity: 'hint',
            block: view.index,
            from,
            to,
            entity: entity.id,
            message: later
              ? tell('“{said}” stands before the full name, {name}.', { said, name: entity.name })
              : tell('“{said}” stands without the full name, {name}.', { said, name: entity.name }),
            evidence: [nameEvidence(entity)],
            fixes: [{ title: changeTo(entity.name), preferred: true, safe: false, edits: [{ from, to, newText: entity.name }] }],
          },
          context,
        );
      }
    }
  },
};

/** People whom the running text names in full somewhere. */
function fullNamesIn({ views, draft }: CheckContext): ReadonlySet<EntityId> {
  const named = new Set<EntityId>();
  for (const view of views) {
    const { kind } = draft.blocks[view.index]!;
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    for (const { entity, form } of view.mentions) if (form === 'name' || form === 'alias') named.add(entity);
  }
  return named;
}

/** Whether a title that the store has for the entity stands with the name. */
function hasTitle(mention: { block: number; from: number }, { titles }: CheckContext): boolean {
  return titles.some(
    ({ claim, verdict }) => claim.block === mention.block && claim.subject.from === mention.from && verdict.kind === 'supported',
  );
}
