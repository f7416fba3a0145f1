import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { COURTESY_BY_PRONOUN, PLAIN_COURTESY_TITLES } from '../languages/en/courtesy-titles.ts';
import type { Mention } from '../mentions/mention.ts';
import { isTitleWord } from '../mentions/runs.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Henrik Solberg, pronouns: he/him }
  - { name: Ask Lunde }
`;

export const check: Check = {
  id: 'unpreferred-courtesy-title',
  rank: 66,
  severity: 'hint',
  summary: 'A courtesy title that house style leaves out, or wants.',
  description: `Reports, where \`courtesyTitles\` under \`style\` in \`stet.yaml\` says so, Mr., Mrs., Ms., Miss and Mx. before a name (\`never\`), or a family name of the text's own without one (\`always\`).
With \`always\` only people whose pronouns the facts give are looked at, in running text, where no other title stands before the name. Full names take none. Quotations are left alone.`,
  catches: [
    {
      shows: 'A title that the house leaves out',
      facts: FACTS,
      style: { courtesyTitles: 'never' },
      draft: 'Ottilie Brandvold opened the fair. ⟦Ms. Brandvold⟧ had come by boat.',
      asOf: '2025-01-15',
      says: 'House style has “Brandvold” for “Ms. Brandvold”.',
      fixed: 'Ottilie Brandvold opened the fair. Brandvold had come by boat.',
    },
    {
      shows: 'A title that the house wants',
      facts: FACTS,
      style: { courtesyTitles: 'always' },
      draft: 'Henrik Solberg opened the fair. ⟦Solberg⟧ had come by boat.',
      asOf: '2025-01-15',
      says: 'House style has “Mr. Solberg” for “Solberg”.',
      fixed: 'Henrik Solberg opened the fair. Mr. Solberg had come by boat.',
    },
  ],
  silent: [
    { shows: 'No style is set', facts: FACTS, draft: 'Ottilie Brandvold came. Ms. Brandvold left. Brandvold slept.', asOf: '2025-01-15' },
    {
      shows: 'Another title, and the full name',
      facts: FACTS,
      style: { courtesyTitles: 'always' },
      draft: 'Ottilie Brandvold came. Gov. Brandvold left. Ms. Brandvold slept.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Somebody whose pronouns the facts do not give',
      facts: FACTS,
      style: { courtesyTitles: 'always' },
      draft: 'Ask Lunde came. Lunde left.',
      asOf: '2025-01-15',
    },
    {
      shows: 'A direct quotation',
      facts: FACTS,
      style: { courtesyTitles: 'never' },
      draft: 'Ottilie Brandvold came. “Ms. Brandvold left,” he said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    const { courtesyTitles: wanted } = context.style;
    if (wanted === undefined) return;
    for (const view of context.views) {
      const kind = context.draft.blocks[view.index]!.kind;
      for (const mention of view.mentions) {
        const entity = context.facts.entity(mention.entity);
        if (entity?.kind !== 'person' || view.inSpeech(mention.from)) continue;
        const before = view.reading.tokens.folds[mention.from - 1] ?? '';
        const named = { mention, entity, view };
        if (wanted === 'never' && PLAIN_COURTESY_TITLES.has(before)) yield withoutTitle(named, context);
        const running = kind === 'paragraph' || kind === 'list-item';
        if (wanted === 'always' && running && mention.form === 'family' && !isTitleWord(before) && !PLAIN_COURTESY_TITLES.has(before)) {
          const title = COURTESY_BY_PRONOUN.get(entity.pronouns?.toLowerCase().split('/')[0] ?? '');
          if (title !== undefined) yield withTitle(title, named, context);
        }
      }
    }
  },
};

interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly view: BlockView;
}

function withoutTitle({ mention: { from, to }, entity, view }: Named, context: CheckContext) {
  const { tokens } = view.reading;
  const name = tokenText(tokens, from, to);
  return styled({ from: from - 1, to, said: tokenText(tokens, from - 1, to), right: name, entity, view }, context);
}

function withTitle(title: string, { mention: { from, to }, entity, view }: Named, context: CheckContext) {
  const said = tokenText(view.reading.tokens, from, to);
  return styled({ from, to, said, right: `${title} ${said}`, entity, view }, context);
}

function styled(
  { from, to, said, right, entity, view }: { from: number; to: number; said: string; right: string; entity: Entity; view: BlockView },
  context: CheckContext,
) {
  return finding(
    {
      check: 'unpreferred-courtesy-title',
      severity: 'hint',
      block: view.index,
      from,
      to,
      entity: entity.id,
      message: tell('House style has “{right}” for “{said}”.', { right, said }),
      evidence: [],
      fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from, to, newText: right }] }],
    },
    context,
  );
}
