import type { BlockView } from '../claims/block-view.ts';
import { titlePhraseBefore } from '../claims/title-phrase.ts';
import type { Entity } from '../facts/entity.ts';
import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import { changeTo } from '../findings/change-to.ts';
import { nameEvidence } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import type { UnknownName } from '../mentions/mention.ts';
import { listed, tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { compareTitles, titleWords } from '../values/titles/title-words.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    description: governor of Vestland
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Nils Brandvold
    description: painter
places:
  - { name: Vestland, kind: state }
`;

/** More than these are no choice that a reader could make. */
const MOST = 4;

export const check: Check = {
  id: 'ambiguous-name',
  rank: 50,
  severity: 'hint',
  summary: 'A name that fits several people of the store, where the text does not say which.',
  description: `Reports a name that two to four entries of the store bear, where neither an earlier full name nor a title before it says who is meant. Nothing else is then said of that name.
Each entry's full name is offered, none by default. Where so many bear the name that it could be anybody's, nothing is said. A name is reported once in a draft.`,
  catches: [
    {
      shows: 'Two of one family in one draft',
      facts: FACTS,
      draft: 'Ottilie Brandvold and Nils Brandvold came. ⟦Brandvold⟧ spoke first, and Brandvold spoke long.',
      asOf: '2025-01-15',
      says: '“Brandvold” may be Ottilie Brandvold (governor of Vestland) or Nils Brandvold (painter); the text does not say which.',
    },
    {
      shows: 'Two of one family, neither named in full',
      facts: FACTS,
      draft: 'The fair was opened by ⟦Brandvold⟧.',
      asOf: '2025-01-15',
      says: '“Brandvold” may be Ottilie Brandvold (governor of Vestland) or Nils Brandvold (painter); the text does not say which.',
    },
  ],
  silent: [
    { shows: 'A title says who', facts: FACTS, draft: 'The fair was opened by Gov. Brandvold.', asOf: '2025-01-15' },
    { shows: 'An earlier full name says who', facts: FACTS, draft: 'Nils Brandvold came. Brandvold spoke.', asOf: '2025-01-15' },
    { shows: 'Full names', facts: FACTS, draft: 'Ottilie Brandvold met Nils Brandvold.', asOf: '2025-01-15' },
  ],
  *run(context) {
    const said = new Set<string>();
    for (const view of context.views) {
      for (const name of view.unknown) {
        const words = name.words.join(' ');
        if (name.between.length < 2 || name.between.length > MOST || said.has(words)) continue;
        const bearers = name.between.flatMap((id) => context.facts.entity(id) ?? []);
        if (isDecided(name, view, { bearers, context })) continue;
        said.add(words);
        yield report(name, view, { bearers, context });
      }
    }
  },
};

interface Choice {
  readonly bearers: readonly Entity[];
  readonly context: CheckContext;
}

/** Whether the title before the name is one that just one of the bearers has. */
function isDecided(name: UnknownName, view: BlockView, { bearers, context: { facts } }: Choice): boolean {
  const sentence = view.reading.sentences.find(({ from, to }) => from <= name.from && name.from < to);
  const phrase = sentence && titlePhraseBefore(view, name.from, sentence.from);
  if (!phrase) return false;
  const title = titleWords(view.reading.tokens.folds.slice(phrase.core.from, phrase.core.to));
  const holders = bearers.filter(({ id }) =>
    facts.about(id).some((statement) => {
      if (senseOf(statement) !== 'office' || statement.value.type !== 'text') return false;
      const likeness = compareTitles(title, titleWords(foldedName(statement.value.text)));
      return likeness === 'same' || likeness === 'general' || likeness === 'narrower';
    }),
  );
  return holders.length === 1;
}

function report({ from, to }: UnknownName, view: BlockView, { bearers, context }: Choice) {
  const said = tokenText(view.reading.tokens, from, to);
  const choices = bearers.map(({ name, description }) => (description === undefined ? name : `${name} (${description})`));
  const alike = bearers.every(({ name }) => name === bearers[0]!.name);
  return finding(
    {
      check: 'ambiguous-name',
      severity: 'hint',
      block: view.index,
      from,
      to,
      message: tell('“{said}” may be {choices}; the text does not say which.', {
        said,
        choices: listed(choices, (all, last) => tell('{all} or {last}', { all, last })),
      }),
      evidence: bearers.map(nameEvidence),
      fixes: alike
        ? []
        : bearers.map(({ name }) => ({
            title: changeTo(name),
            preferred: false,
            safe: false,
            edits: [{ from, to, newText: name }],
          })),
    },
    context,
  );
}
