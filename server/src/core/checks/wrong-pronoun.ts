import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { PRONOUN_FORMS } from '../languages/en/reference.ts';
import type { OpenReference } from '../mentions/coreference.ts';
import { isTitleWord } from '../mentions/runs.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

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
  description: `Reports he, him, his, she and her where the paragraph has named one person before, nobody else, and the store gives that person other pronouns.
Where anybody else is named, known or not, nothing is said.`,
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
      shows: 'Somebody whom the store lacks is named',
      facts: FACTS,
      draft: 'Judge Kim Brandvold heard Olav Lie. He left in April.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const view of context.views) {
      for (const reference of context.references[view.index]!.open) {
        const person = onlyPersonBefore(reference, view.index, context);
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

/** "U.S. District" before "Judge" and a linked name: what the name's title is of, and nobody else. */
function leadsToMention(view: BlockView, from: number): boolean {
  let at = from;
  while (isTitleWord(view.reading.tokens.folds[at] ?? '')) at++;
  return view.mentionAt(at) !== undefined;
}

/** The one person whom the paragraph names before the reference, if it names nobody else. */
function onlyPersonBefore({ from }: OpenReference, block: number, { views, facts }: CheckContext): Entity | undefined {
  const view = views[block]!;
  if (view.inSpeech(from) || view.unknown.some((name) => name.from < from && name.words.length > 1 && !leadsToMention(view, name.to)))
    return undefined;
  const people = new Set<Entity>();
  for (const mention of view.mentions) {
    const entity = facts.entity(mention.entity);
    if (entity?.kind === 'person' && mention.from < from) people.add(entity);
  }
  return people.size === 1 ? [...people][0] : undefined;
}
