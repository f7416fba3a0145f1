import type { Entity } from '../facts/entity.ts';
import { nameTokens } from '../facts/name-words.ts';
import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import type { Mention } from '../mentions/mention.ts';
import { tell } from '../telling/told.ts';
import { withoutMarks } from '../text/folding.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - { name: Joaquín Varela, aliases: [Joaquín Alonso Varela] }
places:
  - { name: Bogotá, kind: city }
organizations:
  - { name: Sea Rescue League, aliases: [League for Rescue at Sea], abbr: SRL }
`;

export const check: Check = {
  id: 'unpreferred-name',
  rank: 65,
  severity: 'hint',
  summary: 'A name that is right, but not as house style writes it.',
  description: `Reports, where \`style\` in \`stet.yaml\` asks for it, an alias where the facts have a name (\`names: preferred\`), and marks on letters that are missing (\`diacritics: keep\`) or should not be there (\`diacritics: drop\`).
A desk that has set no style hears nothing. Short forms, abbreviations and family names are nobody's aliases. Quotations are left alone. The fix writes the name as the house does.`,
  catches: [
    {
      shows: 'An alias',
      facts: FACTS,
      style: { names: 'preferred' },
      draft: 'The ⟦League for Rescue at Sea⟧ has 40 boats.',
      asOf: '2025-01-15',
      says: 'House style has “Sea Rescue League” for “League for Rescue at Sea” (no source recorded).',
      fixed: 'The Sea Rescue League has 40 boats.',
    },
    {
      shows: 'A mark that is missing',
      facts: FACTS,
      style: { diacritics: 'keep' },
      draft: 'Talks in ⟦Bogota⟧ go on, Varela’s aides said. ⟦Joaquin Varela⟧ was there.',
      asOf: '2025-01-15',
      says: 'House style has “Bogotá” for “Bogota” (no source recorded).\nHouse style has “Joaquín Varela” for “Joaquin Varela” (no source recorded).',
      fixed: 'Talks in Bogotá go on, Varela’s aides said. Joaquín Varela was there.',
    },
    {
      shows: 'A mark that the house does not write',
      facts: FACTS,
      style: { diacritics: 'drop' },
      draft: 'Talks in ⟦Bogotá⟧ go on.',
      asOf: '2025-01-15',
      says: 'House style has “Bogota” for “Bogotá” (no source recorded).',
      fixed: 'Talks in Bogota go on.',
    },
  ],
  silent: [
    { shows: 'No style is set', facts: FACTS, draft: 'The League for Rescue at Sea met in Bogota.', asOf: '2025-01-15' },
    {
      shows: 'The name, its abbreviation and a family name',
      facts: FACTS,
      style: { names: 'preferred', diacritics: 'keep' },
      draft: 'The Sea Rescue League met Joaquín Varela in Bogotá. The SRL thanked Varela.',
      asOf: '2025-01-15',
    },
    {
      shows: 'A direct quotation',
      facts: FACTS,
      style: { names: 'preferred' },
      draft: '“The League for Rescue at Sea has 40 boats,” she said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    const { style, facts, views } = context;
    if (style.names === undefined && style.diacritics === undefined) return;
    for (const view of views) {
      for (const mention of view.mentions) {
        const entity = facts.entity(mention.entity);
        if (!entity || view.inSpeech(mention.from)) continue;
        const said = tokenText(view.reading.tokens, mention.from, mention.to);
        const right = inHouseStyle(mention, { entity, said, context });
        if (right === undefined || right === said) continue;
        const evidence = nameEvidence(entity);
        const { from, to } = mention;
        yield finding(
          {
            check: 'unpreferred-name',
            severity: 'hint',
            block: view.index,
            from,
            to,
            entity: entity.id,
            message: tell('House style has “{right}” for “{said}” ({source}).', { right, said, source: sourceTold(evidence) }),
            evidence: [evidence],
            fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from, to, newText: right }] }],
          },
          context,
        );
      }
    }
  },
};

interface Named {
  readonly entity: Entity;
  readonly said: string;
  readonly context: CheckContext;
}

/** The mention as the house writes it; undefined where style has nothing to say of it. */
function inHouseStyle({ block, from, to, form }: Mention, { entity, said, context: { style, views } }: Named): string | undefined {
  if (style.names === 'preferred' && form === 'alias' && /\p{Ll}/u.test(said)) return inFormOf(entity.name, said);
  if (style.diacritics === 'drop') return withoutMarks(said);
  if (style.diacritics !== 'keep') return undefined;
  const { tokens } = views[block]!.reading;
  let text = '';
  for (let at = from; at < to; at++) {
    const gap = at === from ? '' : tokens.text.slice(tokens.end[at - 1]!, tokens.start[at]!);
    text += gap + marked(tokenText(tokens, at, at + 1), tokens.folds[at]!, entity);
  }
  return text;
}

/** A word of a name with the marks that the store gives it. */
function marked(word: string, fold: string, { name, aliases, demonyms }: Entity): string {
  const own = [name, ...aliases, ...demonyms].flatMap(nameTokens).find((token) => token.fold === fold)?.text;
  return own !== undefined && withoutMarks(own) !== own && withoutMarks(own).toLowerCase() === word.toLowerCase()
    ? inFormOf(own, word)
    : word;
}
